/** The program as people start it: the launcher and the bundle that `npm run build` makes. */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean, folderWith, unowned } from './cli.ts';

const launcher = resolve('packages/cli/bin/remit.mjs');

function remit(args: readonly string[], cwd: string): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise(settle => {
    execFile(process.execPath, [launcher, ...args], { cwd, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      settle({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

test('the example has nothing to object to', async () => {
  expect(await remit(['check', 'examples/velmara-air'], process.cwd())).toMatchObject({
    stdout: expect.stringMatching(/^Nothing to object to in \d+ files, as of 2026-11-01\.\n$/),
    stderr: '',
    code: 0,
  });
});

test('the example with defects: JSON for programs, all of it, even through a pipe', async () => {
  const { stdout, stderr, code } = await remit(
    ['check', 'examples/velmara-air-defects', '--format', 'json'],
    process.cwd(),
  );
  expect(JSON.parse(stdout).findings.length).toBeGreaterThan(0);
  expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
});

describe('every command is in the bundle', () => {
  test.each([
    [['--help'], 0],
    [['rules'], 0],
    [['explain', 'unowned-touchpoint'], 0],
    [['generate', 'raci'], 0],
    [['who', 'till'], 0],
    [['format'], 0],
    [['check'], 0],
    [['chekc'], 2],
  ])('remit %j ends with %i', async (args, code) => {
    const outcome = await remit(args, folderWith(clean));
    expect(outcome.stderr).not.toMatch(/^\s+at /m);
    expect(outcome.code).toBe(code);
  });
});

test('a reader that has seen enough is no error', async () => {
  const many = Array.from({ length: 3_000 }, (_, i) => `  touchpoint t${i} { responsible owner }\n`).join('');
  const folder = folderWith({ ...unowned, 'many.remit': `journey many {\n  owner owner\n${many}}\n` });
  const child = spawn(process.execPath, [launcher, 'check'], { cwd: folder });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const ended = await new Promise(settle => child.on('close', (code, signal) => settle({ code, signal })));
  expect({ stderr, ended }).toEqual({ stderr: '', ended: { code: 1, signal: null } });
});

test('an answer that cannot be written is told in a sentence', () => {
  const folder = folderWith(unowned);
  const closed = openSync(join(folder, 'shop.remit'), 'r');
  const { stderr, status } = spawnSync(process.execPath, [launcher, 'check'], {
    cwd: folder,
    stdio: ['ignore', closed, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(closed);
  expect(stderr).toMatch(/^The answer cannot be written in full: .+\.\n$/);
  expect(status).toBe(2);
});

test('a current folder that somebody has deleted', () => {
  const folder = folderWith(clean);
  const script = `require('node:fs').rmSync(${JSON.stringify(folder)}, { recursive: true }); require('node:child_process').spawnSync(process.execPath, [${JSON.stringify(launcher)}, 'check'], { stdio: 'inherit' })`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({
    stdout: '',
    stderr: 'The folder that you are in is not there any more. Go to another one: cd <folder>\n',
  });
});

test('the language server answers an editor', async () => {
  const child = spawn(process.execPath, [launcher, 'lsp', '--stdio'], { cwd: folderWith(clean) });
  const body = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  });
  let answer = '';
  const answered = new Promise<void>(settle =>
    child.stdout.setEncoding('utf8').on('data', text => {
      answer += text;
      if (answer.includes('"capabilities"')) settle();
    }),
  );
  child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  await answered;
  child.kill();
  expect(answer).toMatch(/^Content-Length: \d+\r\n\r\n\{"jsonrpc":"2\.0","id":1,"result":\{"capabilities"/);
});

test('the schemas of remit.json travel with the package', () => {
  expect(existsSync('packages/cli/dist/remit.schema.json')).toBe(true);
});
