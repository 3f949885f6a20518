/** Runs git, and says in a sentence why it refuses. Nothing here writes to a repository or its work tree. */
import { spawnSync } from 'node:child_process';
import { Refusal } from '../refusal.ts';

/** What git must not be talked into by its surroundings: prompts, pagers, colours, other languages, hooks of `fsmonitor`. */
const surroundings = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1' };

/** Set while git runs a hook: they name the repository of the hook, which need not be the one that is asked. */
const ofAnother = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

export interface GitAnswer {
  readonly ok: boolean;
  readonly out: Buffer;
  readonly problem: string;
}

/** Runs git in a folder. Refuses only when there is no git at all. */
export function git(
  folder: string,
  args: readonly string[],
  input?: string,
  env: Readonly<Record<string, string>> = {},
): GitAnswer {
  const inherited = Object.entries(process.env).filter(([name]) => !ofAnother.includes(name));
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args],
    {
      cwd: folder,
      env: { ...Object.fromEntries(inherited), ...surroundings, ...env },
      input,
      maxBuffer: 1 << 30,
      windowsHide: true,
    },
  );
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT')
    throw new Refusal('This needs git, and no git was found. Install it, or put it on the PATH.');
  return { ok: status === 0, out: stdout ?? Buffer.alloc(0), problem: `${stderr ?? ''}`.trim() };
}

/** The same, as lines; empty where git refuses. */
export function gitLines(folder: string, args: readonly string[]): readonly string[] {
  return git(folder, args)
    .out.toString('utf8')
    .split('\n')
    .filter(line => line !== '');
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

/** Whether a clone lacks the history before some commits. */
export function isShallow(repository: string): boolean {
  return gitLines(repository, ['rev-parse', '--is-shallow-repository'])[0] === 'true';
}
