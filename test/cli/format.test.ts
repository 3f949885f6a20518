/** `remit format` on the command line; how a file is laid out is tested where that is decided. */
import { cpSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clean, filesIn, folderWith, runCli } from './cli.ts';

const untidy = {
  ...clean,
  'shop.remit': clean['shop.remit'].replace('    accountable owner\n', '  accountable   owner   // for now\n'),
};

test('files are laid out, and a second time nothing changes', async () => {
  const folder = folderWith(untidy);
  expect(await runCli(['format'], { cwd: folder })).toEqual({
    stdout: '',
    stderr: 'formatted shop.remit\n1 file of 1 changed.\n',
    code: 0,
  });
  const first = filesIn(folder);
  expect(first['shop.remit']).not.toBe(untidy['shop.remit']);
  expect(first['shop.remit']).toContain('// for now');
  expect(await runCli(['format'], { cwd: folder })).toEqual({
    stdout: '',
    stderr: '1 file, all laid out the usual way.\n',
    code: 0,
  });
  expect(filesIn(folder)).toEqual(first);
});

test('--check names what would change, and changes nothing', async () => {
  const folder = folderWith(untidy);
  expect(await runCli(['format', '--check'], { cwd: folder })).toEqual({
    stdout: 'shop.remit\n',
    stderr: '1 file of 1 would change. `remit format` does it.\n',
    code: 1,
  });
  expect(filesIn(folder)).toEqual(untidy);
  await runCli(['format'], { cwd: folder });
  expect((await runCli(['format', '--check'], { cwd: folder })).code).toBe(0);
});

test('only what is named', async () => {
  const folder = folderWith({ ...untidy, 'more/x.remit': 'role   a\n' });
  await runCli(['format', 'more'], { cwd: folder });
  expect(filesIn(folder)).toEqual({ ...untidy, 'more/x.remit': 'role a\n' });
});

describe('what cannot be laid out', () => {
  test('a file with mistakes is left as it is, and the others are not held up', async () => {
    const folder = folderWith({ ...untidy, 'x.remit': 'journey   { {' });
    const { stdout, stderr, code } = await runCli(['format'], { cwd: folder });
    expect(stderr).toMatch(/^x\.remit:1:\d+ is left as it is: \S.*\nformatted shop\.remit\n1 file of 1 changed\.\n$/);
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(filesIn(folder)['x.remit']).toBe('journey   { {');
  });

  test('what is no text', async () => {
    const folder = folderWith({ ...clean, 'x.remit': Uint8Array.of(0xff) });
    const { stderr, code } = await runCli(['format'], { cwd: folder });
    expect(stderr).toContain('error: This file is not UTF-8: line 1 holds the byte FF.');
    expect(code).toBe(2);
  });
});

test('the example, laid out, says what it said', async () => {
  const folder = folderWith({});
  cpSync('examples/velmara-air', folder, { recursive: true });
  expect((await runCli(['format'], { cwd: folder })).code).toBe(0);
  expect((await runCli(['format', '--check'], { cwd: folder })).code).toBe(0);
  expect((await runCli(['check'], { cwd: folder })).stdout).toMatch(/^Nothing to object to in /);
});

describe('--stdin', () => {
  const ask = (args: readonly string[], input: string | Uint8Array) =>
    runCli(['format', '--stdin', ...args], { cwd: folderWith({}), input });

  test('what is sent comes back laid out, with its line ends, wherever it belongs', async () => {
    expect(await ask([], 'role   über "Ü" {\r\nlevel executive }')).toEqual({
      stdout: 'role über "Ü" {\r\n  level executive\r\n}\r\n',
      stderr: '',
      code: 0,
    });
    expect(await ask([], '')).toEqual({ stdout: '', stderr: '', code: 0 });
  });

  test('of a text with a mistake nothing comes back, and its place is told', async () => {
    expect(await ask(['--stdin-filename', 'shop.remit'], 'role a\nrole b {\n')).toEqual({
      stdout: '',
      stderr: 'shop.remit:2:1 is left as it is: The role `b` is not closed. Put a } at its end.\n',
      code: 1,
    });
    const { stdout, code } = await ask([], new Uint8Array([0xff, 0xfe, 0x41]));
    expect([stdout, code]).toEqual(['', 2]);
  });

  test('--check tells whether it would change', async () => {
    expect((await ask(['--check'], 'role a\n')).code).toBe(0);
    expect(await ask(['--check'], 'role   a\n')).toEqual({ stdout: 'standard input\n', stderr: '', code: 1 });
  });

  test('what does not go together is refused', async () => {
    expect(await ask(['shop.remit'], '')).toMatchObject({ code: 2, stdout: '' });
    expect(await runCli(['format', '--stdin-filename', 'a.remit'], { cwd: folderWith({}) })).toMatchObject({ code: 2 });
  });
});
