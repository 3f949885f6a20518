/** What git leaves out, projects leave out. Paths have `/`. */
import ignore, { type Ignore } from 'ignore';

export interface Rules {
  /** The folder in which the .gitignore stands. */
  readonly folder: string;
  readonly ignored: Ignore;
}

/** What the .gitignore of a folder says. */
export function rulesOf(folder: string, text: string): Rules {
  return { folder, ignored: ignore({ ignorecase: false }).add(text) };
}

/** Whether git leaves a path out; folders end with `/`. Of several .gitignore the last one, the nearest to it, decides first. */
export function isIgnored(path: string, rules: readonly Rules[]): boolean {
  for (let i = rules.length - 1; i >= 0; i--) {
    const { folder, ignored } = rules[i]!;
    const answer = ignored.test(path.slice(folder.length + 1));
    if (answer.ignored) return true;
    if (answer.unignored) return false;
  }
  return false;
}
