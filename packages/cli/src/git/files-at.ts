/** The files of a commit, from git's objects: nothing is checked out, the work tree is not touched. */
import { Refusal } from '../refusal.ts';
import { git } from './git.ts';

export interface FileAt {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  readonly object: string;
}

/** The files of a commit whose path is wanted, sorted by path. Links and submodules are none. */
export function filesAt(repository: string, commit: string, isWanted: (path: string) => boolean): readonly FileAt[] {
  const { ok, out, problem } = git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (!ok) throw new Refusal(`git cannot list the files of ${commit.slice(0, 12)}: ${problem}`);
  const files: FileAt[] = [];
  for (const entry of out.toString('utf8').split('\0')) {
    const path = entry.slice(entry.indexOf('\t') + 1);
    const [mode, type, object] = entry.split(/[ \t]/, 3);
    if (type === 'blob' && mode !== '120000' && isWanted(path)) files.push({ path, object: object! });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The commit of a submodule, as a commit of the repository around it names it; undefined where there is no submodule. */
export function submoduleAt(repository: string, commit: string, path: string): string | undefined {
  const { out } = git(repository, ['ls-tree', '-z', '--full-tree', commit, '--', path]);
  return /^160000 commit ([0-9a-f]+)\t/.exec(out.toString('utf8'))?.[1];
}

/** The bytes of objects, by their names, with one run of git. Refuses when one is not in the clone. */
export function readObjects(repository: string, objects: readonly string[]): ReadonlyMap<string, Buffer> {
  const wanted = [...new Set(objects)];
  const found = new Map<string, Buffer>();
  if (wanted.length === 0) return found;
  const { out } = git(repository, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  let at = 0;
  for (const object of wanted) {
    const lineEnd = out.indexOf(10, at);
    const [, type, size] = out.toString('latin1', at, lineEnd).split(' ');
    if (type !== 'blob')
      throw new Refusal(
        `This clone does not hold all files of that revision (${object.slice(0, 12)} is missing). Run: git fetch --refetch --no-filter origin`,
      );
    found.set(object, out.subarray(lineEnd + 1, lineEnd + 1 + Number(size)));
    at = lineEnd + 1 + Number(size) + 1;
  }
  return found;
}
