/** A hundred commits in a repository, and what `remit diff` says of each: held to what was read and agreed to in hundred-commits.md. */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from '../cli/cli.ts';
import { commits, type Edit } from './hundred-commits.ts';

const folder = mkdtempSync(join(tmpdir(), 'remit-hundred-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: readonly string[]): void {
  execFileSync(
    'git',
    ['-c', 'user.name=Team', '-c', 'user.email=team@velmara.example', '-c', 'commit.gpgsign=false', ...args],
    { cwd: folder, stdio: 'ignore' },
  );
}

/** Blanks in what is looked for stand for any number of them: values stand in one column, and that may move. */
function make({ file, after, find, put }: Edit): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const pattern = find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, ' +');
  const found = new RegExp(pattern).exec(text.slice(Math.max(0, text.indexOf(after))));
  if (!text.includes(after) || !found) throw new Error(`${file} has no \`${find}\` after \`${after}\`.`);
  const at = text.indexOf(after) + found.index;
  writeFileSync(path, text.slice(0, at) + put + text.slice(at + found[0].length));
}

function renameEverywhere(from: string, to: string): void {
  for (const file of globSync('**/*.remit', { cwd: folder })) {
    const path = join(folder, file);
    // Texts and comments stay as they are.
    const words = /"""[\s\S]*?"""|"[^"\n]*"|\/\/.*|[\w-]+/g;
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(words, word => (word === from ? to : word)),
    );
  }
}

interface Said {
  readonly kind: string;
  readonly entity: { readonly kind: string; readonly id: string };
  readonly relation: string;
  readonly before?: string;
  readonly after?: string;
  readonly regions: readonly string[];
  readonly why?: { readonly text: string };
}

function line({ kind, entity, relation, before, after, regions, why }: Said): string {
  const where = regions.length ? ` in ${regions.join(', ')}` : '';
  const said = before === undefined && after === undefined ? '' : `: ${before ?? '–'} → ${after ?? '–'}`;
  return `- ${kind}: ${entity.kind} ${entity.id}${where}, ${relation}${said}${why ? ` (${why.text.replace(/\s+/g, ' ')})` : ''}`;
}

test('a hundred commits', async () => {
  expect(commits).toHaveLength(100);
  cpSync('examples/velmara-air', folder, { recursive: true, filter: path => !/[\\/](docs|\.github)$/.test(path) });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'The airline');
  for (const { message, edits, rename } of commits) {
    for (const edit of edits) make(edit);
    if (rename) renameEverywhere(...rename);
    git('commit', '--quiet', '-a', '-m', message);
  }
  const pages: string[] = [];
  for (const [i, { message }] of commits.entries()) {
    const back = commits.length - i;
    const { stdout, stderr, code } = await runCli(['diff', `HEAD~${back}`, `HEAD~${back - 1}`, '--format', 'json'], {
      cwd: folder,
    });
    expect(stderr + code).toBe('0');
    const { projects } = JSON.parse(stdout) as { projects: { changes: Said[] }[] };
    const changes = projects.flatMap(project => project.changes.map(line));
    pages.push(`## ${i + 1}. ${message}\n\n${changes.join('\n') || 'Nothing changes.'}\n`);
  }
  await expect(`# What a hundred commits change\n\n${pages.join('\n')}`).toMatchFileSnapshot('hundred-commits.md');
}, 60_000);
