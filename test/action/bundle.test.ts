/** The action as it lies in the repository: its bundle is what its sources give, and action.yml says what they do. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bundleAction } from '../../scripts/build/action.ts';

const manifest = parse(readFileSync('action.yml', 'utf8'));

test('the bundle is fresh: `npm run generate` makes it anew', async () => {
  for (const { path, text } of await bundleAction(process.cwd()))
    expect({ path, isFresh: readFileSync(path, 'utf8') === text }).toEqual({ path, isFresh: true });
});

test('git keeps it as it is', async () => {
  for (const { path, text } of await bundleAction(process.cwd()))
    expect({ path, hasReturns: text.includes('\r') }).toEqual({ path, hasReturns: false });
});

test('it is in the repository, and runs on the Node that GitHub brings', () => {
  const { using, main } = manifest.runs;
  expect(using).toBe('node24');
  expect(execFileSync('git', ['ls-files', '--', main], { encoding: 'utf8' })).toBe(`${main}\n`);
});

test('action.yml names the inputs that are read, no more and no fewer', () => {
  const read = [...readFileSync('packages/action/src/inputs.ts', 'utf8').matchAll(/\btext\('([\w-]+)'\)/g)];
  expect(read.map(([, name]) => name!).sort()).toEqual(Object.keys(manifest.inputs).sort());
});

test('everything in action.yml is described', () => {
  for (const [name, { description }] of Object.entries<{ description?: string }>({
    ...manifest.inputs,
    ...manifest.outputs,
  }))
    expect({ name, isDescribed: /^[A-Z].*\.$/s.test(description ?? '') }).toEqual({ name, isDescribed: true });
});
