/** The files of git's index: what the next commit will hold. */
import { isAbsolute, join, resolve } from 'node:path';
import { isWithin } from '@remit-cx/language/project-folders';
import { Refusal } from '../refusal.ts';
import type { FileAt } from './files-at.ts';
import { git } from './git.ts';

/**
 * The staged files whose path is wanted, sorted by path. `index` is `GIT_INDEX_FILE`: in a hook of `git commit --all` the next
 * commit is not in the usual index. Refuses files that a merge has left undecided.
 */
export function stagedFiles(
  repository: string,
  index: string | undefined,
  isWanted: (path: string) => boolean,
): readonly FileAt[] {
  const { ok, out, problem } = git(
    repository,
    ['ls-files', '--stage', '-z', '--full-name'],
    undefined,
    ofHook(repository, index),
  );
  if (!ok) throw new Refusal(`git cannot list what is staged: ${problem}`);
  const files: FileAt[] = [];
  for (const entry of out.toString('utf8').split('\0')) {
    const path = entry.slice(entry.indexOf('\t') + 1);
    const [mode, object, stage] = entry.split(/[ \t]/, 3);
    if (!mode?.startsWith('100') || !isWanted(path)) continue;
    if (stage !== '0') throw new Refusal(`${path} is in the middle of a merge. Settle it, then run: git add ${path}`);
    files.push({ path, object: object! });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The index of a hook, when it is one of this repository: a hook of another may have started us. */
function ofHook(repository: string, index: string | undefined): Readonly<Record<string, string>> {
  if (!index) return {};
  const path = isAbsolute(index) ? index : join(repository, index);
  const own = git(repository, ['rev-parse', '--absolute-git-dir']).out.toString('utf8').trim();
  return isWithin(resolve(path), own) ? { GIT_INDEX_FILE: path } : {};
}
