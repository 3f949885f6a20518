/** `remit check --fix`: what is put right, and what is left to people. */
import { chmodSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clean, filesIn, folderWith, runCli, unowned } from './cli.ts';

/** Two waivers that waive nothing, in a file with Windows line ends. */
const idle = {
  ...clean,
  'waivers.remit': `// Kept for the audit\r\nwaive unowned-touchpoint for till until 2027-01-31 because "Being rebuilt"\r\nwaive unowned-journey for buy until 2027-01-31 because "New"\r\nrole helper\r\n`,
};

test('safe fixes are made, all of them, and said', async () => {
  const folder = folderWith(idle);
  expect((await runCli(['check'], { cwd: folder })).stdout).toContain('2 can be put right with `remit check --fix`.');
  const { stdout, stderr, code } = await runCli(['check', '--fix'], { cwd: folder });
  expect(filesIn(folder)).toEqual({ ...idle, 'waivers.remit': '// Kept for the audit\r\nrole helper\r\n' });
  expect(stderr).toBe(
    '2 put right in 1 file:\n  waivers.remit: Remove the waiver\n  waivers.remit: Remove the waiver\n',
  );
  expect({ stdout, code }).toEqual({ stdout: 'Nothing to object to in 2 files, as of 2026-11-01.\n', code: 0 });
});

test('a fix that changes who answers for something is left to people', async () => {
  const folder = folderWith(unowned);
  const { stdout, stderr, code } = await runCli(['check', '--fix'], { cwd: folder });
  expect(filesIn(folder)).toEqual(unowned);
  expect(stdout).toContain('Nobody is accountable for the touchpoint Till.');
  expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
});

test('only what was asked about is touched', async () => {
  const folder = folderWith(idle);
  await runCli(['check', 'shop.remit', '--fix'], { cwd: folder });
  await runCli(['check', '--rule', 'unowned-touchpoint', '--fix'], { cwd: folder });
  expect(filesIn(folder)).toEqual(idle);
});

test('a project that cannot be judged is left alone', async () => {
  const folder = folderWith({ ...idle, 'remit.json': '{ "x": 1 }' });
  const { code } = await runCli(['check', '--fix'], { cwd: folder });
  expect(readFileSync(join(folder, 'waivers.remit'), 'utf8')).toBe(idle['waivers.remit']);
  expect(code).toBe(2);
});

test('where one file cannot be written, none is', async () => {
  const two = { ...idle, 'more.remit': 'waive unowned-metric for till until 2027-01-31 because "New"\n' };
  const folder = folderWith(two);
  // In the way of what is written beside the second file.
  mkdirSync(join(folder, `.remit.${process.pid}.1.new`));
  const { stderr, code } = await runCli(['check', '--fix'], { cwd: folder });
  expect(stderr).toMatch(/\/waivers\.remit cannot be written: it is a folder\.\n$/);
  expect(filesIn(folder)).toEqual(two);
  expect(code).toBe(2);
});

test('a file with the longest name there is', async () => {
  const name = `${'n'.repeat(249)}.remit`;
  const folder = folderWith({ ...clean, [name]: idle['waivers.remit'] });
  await runCli(['check', '--fix'], { cwd: folder });
  expect(filesIn(folder)).toEqual({ ...clean, [name]: '// Kept for the audit\r\nrole helper\r\n' });
});

test('a file keeps its rights', async () => {
  const folder = folderWith(idle);
  chmodSync(join(folder, 'waivers.remit'), 0o640);
  await runCli(['check', '--fix'], { cwd: folder });
  expect(statSync(join(folder, 'waivers.remit')).mode & 0o777).toBe(0o640);
});
