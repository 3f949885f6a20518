/** What is made from the grammar, the rules and the folders is committed as it is made. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('no generated file is stale: `npm run generate` would write nothing', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.ts', '--check'], {
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});
