import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { nodeOf } from './old-node.ts';

const launcher = 'packages/cli/bin/remit.mjs';
const { version } = JSON.parse(readFileSync('packages/cli/package.json', 'utf8'));

/** Starts `program` and returns what a user sees. */
function start(program: string, args: readonly string[]) {
  return new Promise<{ code: number; out: string; err: string }>(resolve => {
    execFile(program, args, (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }));
  });
}

/** A copy of the launcher with `dist/remit.js` beside it, or without one. */
function installed(remit: string | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'remit-launcher-'));
  mkdirSync(join(folder, 'bin'));
  cpSync(launcher, join(folder, 'bin/remit.mjs'));
  if (remit !== undefined) {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'dist/remit.js'), remit);
  }
  return folder;
}

let node14: string;
let node20: string;
let oldest: string;
beforeAll(async () => {
  node14 = await nodeOf('14.21.3');
  node20 = await nodeOf('20.20.2');
  oldest = await nodeOf('22.12.0');
});

const tooOld = (version: string) =>
  `Remit needs Node 22.12 or later; this is ${version}.\nInstall a newer Node from https://nodejs.org, then run the same command again.\n`;

test('an older Node gets a sentence and exit code 2', async () => {
  expect(await start(node20, [launcher, 'check'])).toEqual({ code: 2, out: '', err: tooOld('20.20.2') });
});

test('a Node from 2020 can still read the launcher', async () => {
  expect(await start(node14, [launcher])).toEqual({ code: 2, out: '', err: tooOld('14.21.3') });
});

test('the built command line runs on the oldest Node that is promised', async () => {
  expect(await start(oldest, [launcher, '--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('a clone that is not built says what to run', async () => {
  const folder = installed(undefined);
  expect(await start(process.execPath, [join(folder, 'bin/remit.mjs'), 'check'])).toEqual({
    code: 2,
    out: '',
    err: 'Remit is not built yet.\nRun `npm run try` in the folder of the repository first.\n',
  });
  rmSync(folder, { recursive: true });
});

test('an installation that is broken says so in a sentence', async () => {
  const folder = installed("import './gone.js';");
  const { code, out, err } = await start(process.execPath, [join(folder, 'bin/remit.mjs'), 'check']);
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toMatch(/^Remit could not start: Cannot find module/);
  expect(err).not.toMatch(/^\s+at /m);
  rmSync(folder, { recursive: true });
});
