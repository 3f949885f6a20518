/** Everything that can be put right without asking: the safe fixes of a whole project, until there are none. */
import type { Fragment } from '../project/fragment.ts';
import type { Project } from '../project/project.ts';
import { Revisions } from '../source/revisions.ts';
import { applyEdits, type Edit } from '../source/span.ts';
import type { Finding, Fix } from './rule.ts';

/** A fix can make another possible; more rounds than this mean that two undo each other. */
const mostRounds = 10;

/** What the fixes of a project come to. */
export interface PutRight {
  /** Of the texts as they were. No two of them touch the same words. */
  readonly edits: readonly Edit[];
  /** What was done, in the order in which it was. */
  readonly done: readonly { readonly fix: Fix; readonly file: string }[];
}

/**
 * Applies the safe fixes of what `look` finds in a project as it is by then, in memory: the project is changed, no file is.
 * Of fixes that touch the same words one is made, and the others if they are still wanted after it. Refuses (throws) a fix
 * that leaves a file unreadable: a bug of the rule.
 */
export async function putRight(
  project: Project,
  look: () => readonly Finding[] | Promise<readonly Finding[]>,
  parse: (files: readonly { readonly file: string; readonly text: string }[]) => Promise<readonly Fragment[]>,
): Promise<PutRight> {
  const revisions = new Map<string, Revisions>();
  const done: { readonly fix: Fix; readonly file: string }[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const safe = (await look()).flatMap(({ hasSafeFix, fixes }) =>
      hasSafeFix ? fixes.filter(fix => fix.safe).slice(0, 1) : [],
    );
    const chosen = chooseFixes(safe);
    if (chosen.length === 0) break;
    const edits = Map.groupBy(
      chosen.flatMap(({ edits }) => edits),
      ({ file }) => file,
    );
    const texts = [...edits].map(([file, changes]) => {
      const before = project.fragment(file)!.text;
      if (!revisions.has(file)) revisions.set(file, new Revisions(before.length));
      revisions.get(file)!.apply(changes);
      return { file, text: applyEdits(before, changes) };
    });
    for (const fragment of await parse(texts)) {
      if (fragment.broken && !project.fragment(fragment.file)!.broken)
        throw new Error(`A fix leaves ${fragment.file} unreadable: ${chosen.map(({ title }) => title).join('; ')}`);
      project.set(fragment.file, fragment);
    }
    project.link();
    done.push(...chosen.map(fix => ({ fix, file: fix.edits[0]!.file })));
  }
  const edits = [...revisions].flatMap(([file, one]) => one.edits().map(edit => ({ file, ...edit })));
  return { edits, done };
}

/** Those of some fixes that do not touch the same words: the others wait for the next round. */
function chooseFixes(fixes: readonly Fix[]): Fix[] {
  const taken = new Map<string, Edit[]>();
  return fixes.filter(({ edits }) => {
    const isFree = edits.every(edit => !taken.get(edit.file)?.some(other => touches(edit, other)));
    if (isFree)
      for (const edit of edits) {
        const others = taken.get(edit.file);
        if (others) others.push(edit);
        else taken.set(edit.file, [edit]);
      }
    return isFree;
  });
}

function touches(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
