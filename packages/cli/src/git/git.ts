/** Runs git, and says in a sentence why it refuses. Nothing here writes to a repository or its work tree. */
import { spawnSync } from 'node:child_process';
import { Refusal } from '../refusal.ts';

/** What git must not be talked into by its surroundings: prompts, pagers, colours, other languages, hooks of `fsmonitor`. */
const surroundings = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1' };

export interface GitAnswer {
  readonly ok: boolean;
  readonly out: Buffer;
  readonly problem: string;
}

/** Runs git in a folder. Refuses only when there is no git at all. */
export function git(folder: string, args: readonly string[], input?: string): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args],
    {
      cwd: folder,
      env: { ...process.env, ...surroundings },
      input,
      maxBuffer: 1 << 30,
      windowsHide: true,
    },
  );
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT')
    throw new Refusal('This needs git, and no git was found. Install it, or put it on the PATH.');
  return { ok: status === 0, out: stdout ?? Buffer.alloc(0), problem: `${stderr ?? ''}`.trim() };
}

/** The top of the work tree around a folder (of the worktree or submodule, where it is one). Refuses a folder outside of git. */
export function repositoryAt(folder: string): string {
  const { ok, out, problem } = git(folder, ['rev-parse', '--show-toplevel']);
  if (ok) return out.toString('utf8').trimEnd();
  if (/dubious ownership/.test(problem))
    throw new Refusal(
      `git does not trust the folder ${folder}, because somebody else owns it. Run: git config --global --add safe.directory '${folder}'`,
    );
  throw new Refusal(`${folder} is not in a git repository, so there is nothing to compare with.`);
}

/**
 * The commit that a revision names. Refuses one that is not there; in a shallow clone with the `git fetch` that brings it.
 * `A...B` is the last commit that A and B have in common.
 */
export function commitAt(repository: string, revision: string): string {
  const common = /^(.+?)\.\.\.(.+)$/.exec(revision);
  if (common) return commonCommit(repository, common[1]!, common[2]!);
  const { ok, out } = git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (ok) return out.toString('utf8').trim();
  throw new Refusal(missingRevision(repository, revision));
}

function commonCommit(repository: string, first: string, second: string): string {
  const [a, b] = [commitAt(repository, first), commitAt(repository, second)];
  const { ok, out } = git(repository, ['merge-base', a, b]);
  if (ok) return out.toString('utf8').trim();
  if (isShallow(repository))
    throw new Refusal(
      `This clone is too shallow to tell where ${first} and ${second} part. Run: git fetch --unshallow origin`,
    );
  throw new Refusal(`${first} and ${second} have no commit in common.`);
}

function missingRevision(repository: string, revision: string): string {
  if (!isShallow(repository)) {
    const branches = git(repository, [
      'for-each-ref',
      '--format=%(refname:short)',
      'refs/heads',
      'refs/remotes',
      'refs/tags',
    ])
      .out.toString('utf8')
      .split('\n');
    const known = branches.find(branch => branch === `origin/${revision}`);
    if (known)
      return `There is no revision \`${revision}\` here, but there is \`${known}\`. Name that, or run: git fetch origin ${revision}:${revision}`;
    return `There is no revision \`${revision}\` in this repository. It can be a branch, a tag or a commit; run \`git fetch origin\` when it is new.`;
  }
  const name = revision.replace(/^origin\//, '').replace(/[~^].*$/, '');
  if (name !== revision.replace(/^origin\//, '') || name === 'HEAD')
    return `This clone is too shallow to know \`${revision}\`. Run: git fetch --unshallow origin`;
  const refspec = /^[0-9a-f]{7,40}$/.test(name) ? name : `+refs/heads/${name}:refs/remotes/origin/${name}`;
  return `This clone is shallow and does not hold \`${revision}\`. Run: git fetch --depth=1 origin ${refspec}`;
}

function isShallow(repository: string): boolean {
  return git(repository, ['rev-parse', '--is-shallow-repository']).out.toString('utf8').trim() === 'true';
}
