/** Runs `remit` inside the test: words and files in, what people see out. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Output } from '../../packages/cli/src/host.ts';
import { run } from '../../packages/cli/src/run.ts';
import { today } from '../project.ts';

export interface Surroundings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Which streams are a terminal of 100 columns. */
  readonly terminal?: readonly ('stdout' | 'stderr')[];
  readonly day?: string;
  /** What is sent to standard input. */
  readonly input?: string | Uint8Array;
}

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** What `remit` with some words does in a folder, on the day of the tests. */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const { cwd, env = {}, terminal = [], day = today, input = '' } = surroundings;
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr'): Output => ({
    isTerminal: terminal.includes(name),
    columns: terminal.includes(name) ? 100 : undefined,
    write: text => {
      written[name] += text;
    },
  });
  const host = {
    cwd,
    env,
    stdout: output('stdout'),
    stderr: output('stderr'),
    today: () => day,
    readInput: async () => Buffer.from(input),
    stopped: async () => {},
  };
  const code = await run(args, host);
  return { ...written, code };
}

/** A new folder with files in it, gone when the test is over. Outside of any git repository. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'remit-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeInto(folder, files);
  return folder;
}

export function writeInto(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Every file below a folder, relative to it, sorted, with its text. */
export function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return Object.fromEntries(names.map(name => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** A project in which nothing is wrong, and one line to break it with. */
export const clean = {
  'remit.json': '{ "name": "corner-shop" }\n',
  'shop.remit': `role owner "Shop owner"
journey buy "Buy" {
  owner owner
  touchpoint till "Till" {
    accountable owner
    responsible owner
  }
}
`,
};

/** The same project, in which nobody is accountable for the till. */
export const unowned = {
  ...clean,
  'shop.remit': clean['shop.remit'].replace('    accountable owner\n', ''),
};
