/** A project as an editor has it, for tests: text in, with a cursor `<|>` or marks `<name>`. */
import { LiveProject } from '@remit-cx/language/builder';

export type Files = string | Readonly<Record<string, string>>;

const cursor = '<|>';

/** A project of some files, by name; a single text is `main.remit`. */
export function projectOf(files: Files, config?: string): LiveProject {
  const live = new LiveProject('file:///project');
  live.configure(config);
  for (const [file, text] of Object.entries(named(files))) live.set(file, `file:///project/${file}`, text);
  return live;
}

/** A project with a cursor in one of its files: where it is, and the project without it. */
export function withCursor(files: Files, config?: string): { live: LiveProject; file: string; offset: number } {
  const found = Object.entries(named(files)).find(([, text]) => text.includes(cursor));
  if (!found) throw new Error('No cursor <|> in the files.');
  const [file, text] = found;
  const live = projectOf({ ...named(files), [file]: text.replace(cursor, '') }, config);
  return { live, file, offset: text.indexOf(cursor) };
}

export function named(files: Files): Readonly<Record<string, string>> {
  return typeof files === 'string' ? { 'main.remit': files } : files;
}
