/** `remit who` on the command line; what it says in full is tested where the answer is made. */
import { describe, expect, test } from 'vitest';
import { clean, folderWith, runCli } from './cli.ts';

const cwd = process.cwd();
const project = ['--project', 'examples/velmara-air'];

test('who answers, who acts, what happens when it goes wrong, and why', async () => {
  const { stdout, stderr, code } = await runCli(['who', 'refund_status', ...project], { cwd });
  expect(stdout).toMatch(/^Status of a refund \(touchpoint stay_resolve\.\S*refund_status\), on 2026-11-01\n/);
  expect(stdout).toContain('Chief Financial Officer is accountable.\n  held by Sam Okoro\n');
  expect(stdout).toContain('\nWhen it goes wrong\n');
  expect(stdout).toMatch(/\nWhy\n {2}\+ Chief Financial Officer is accountable — .*recovery\.remit:\d+\)\n/);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
});

describe('what is asked about', () => {
  test.each([[['seat_map']], [['Seat map']], [['Seat', 'map']], [['touchpoint', 'seat_map']], [['book_pay.seat_map']]])(
    '%j',
    async words => {
      const { stdout, code } = await runCli(['who', ...words, ...project], { cwd });
      expect(stdout).toMatch(/^Seat map \(touchpoint /);
      expect(code).toBe(0);
    },
  );

  test('what is not there, with what was probably meant', async () => {
    expect(await runCli(['who', 'seat_mp', ...project], { cwd })).toEqual({
      stdout: '',
      stderr: 'There is nothing called `seat_mp` to ask about. Did you mean `seat_map`?\n',
      code: 2,
    });
  });
});

test('the day', async () => {
  const handover = clean['shop.remit'].replace(
    'accountable owner\n',
    'accountable owner until 2026-12-31\n    accountable heir from 2027-01-01\n',
  );
  const folder = folderWith({ ...clean, 'shop.remit': `role heir "Heir"\n${handover}` });
  expect((await runCli(['who', 'till'], { cwd: folder })).stdout).toContain('Shop owner is accountable.\n');
  expect((await runCli(['who', 'till', '--as-of', '2027-01-01'], { cwd: folder })).stdout).toContain(
    'Heir is accountable.\n',
  );
  expect((await runCli(['who', 'till', '--as-of', 'soon'], { cwd: folder })).code).toBe(2);
});

test('an answer from files with mistakes says so', async () => {
  const folder = folderWith({ ...clean, 'x.remit': 'journey give { owner nobdy }' });
  const { stdout, stderr, code } = await runCli(['who', 'till'], { cwd: folder });
  expect(stdout).toContain('Shop owner is accountable.\n');
  expect(stderr).toBe(
    'There is 1 mistake in the writing (`remit check` shows where): the answer may lack something.\n',
  );
  expect(code).toBe(0);
});

test('a project that cannot be read gives no answer', async () => {
  const { stdout, stderr, code } = await runCli(['who', 'till'], { cwd: folderWith({ ...clean, 'remit.json': '{' }) });
  expect(stderr).toContain('error: A closing brace, `}`, is missing.\n --> remit.json:1:2\n');
  expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
});
