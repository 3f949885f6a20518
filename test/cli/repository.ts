/** Git repositories to try things in, each in a folder that is gone when the test is over. */
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, writeInto } from './cli.ts';

/** What would make one machine's git differ from another's. */
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  // `git status` would write the index anew.
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
};
const settings = Object.entries({
  'user.name': 'Test',
  'user.email': 'test@example.com',
  'init.defaultBranch': 'main',
  'commit.gpgSign': 'false',
  'core.autocrlf': 'false',
  'protocol.file.allow': 'always',
  'advice.detachedHead': 'false',
}).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** Runs git in a folder and returns what it prints, without the line break at its end. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', [...settings, ...args], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
}

/** A new repository whose first commit on `main` holds some files. */
export function repositoryWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = folderWith({});
  git(folder, 'init', '--quiet');
  commit(folder, files);
  return folder;
}

/** Commits all that lies in the work tree, after writing some files and removing those that are `undefined`. Returns the commit. */
export function commit(folder: string, files: Readonly<Record<string, string | Uint8Array | undefined>> = {}): string {
  for (const [path, content] of Object.entries(files))
    if (content === undefined) rmSync(join(folder, path), { recursive: true });
    else writeInto(folder, { [path]: content });
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Change');
  return git(folder, 'rev-parse', 'HEAD');
}

/** All that a reader could have touched: the status, what git keeps beside its objects, and when each file was written. */
export function traces(folder: string): unknown {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  return {
    status: git(folder, 'status', '--porcelain', '--untracked-files=all'),
    head: git(folder, 'rev-parse', '--symbolic-full-name', 'HEAD'),
    files: files.map(file => `${file.slice(folder.length)} ${statSync(file).mtimeMs}`),
  };
}
