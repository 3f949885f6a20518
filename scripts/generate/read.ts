/** What the generators read of the repository. */
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** The text of a file, by its path from the root of the repository. */
export function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** The names of the files in a folder, sorted. */
export function list(path: string): readonly string[] {
  return readdirSync(new URL(path, root)).sort();
}
