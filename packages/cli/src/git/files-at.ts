/** The files of a commit, from git's objects: nothing is checked out, the work tree is not touched. */
import { Refusal } from '../refusal.ts';
import { git } from './git.ts';

export interface FileAt {
  /** From the folder that was asked about, with `/`. */
  readonly path: string;
  readonly object: string;
}

/** Every file below a folder of a commit, sorted by path. Links and submodules are none. Empty where the commit has no such folder. */
export function filesAt(repository: string, commit: string, folder: string): readonly FileAt[] {
  const { ok, out, problem } = git(repository, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    ...(folder ? ['--', `${folder}/`] : []),
  ]);
  if (!ok) throw new Refusal(`git cannot list the files of ${commit.slice(0, 12)}: ${problem}`);
  const files: FileAt[] = [];
  for (const entry of out.toString('utf8').split('\0')) {
    const found = /^(\d{6}) blob ([0-9a-f]+)\t(.*)$/s.exec(entry);
    if (found && found[1] !== '120000')
      files.push({ path: folder ? found[3]!.slice(folder.length + 1) : found[3]!, object: found[2]! });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
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
