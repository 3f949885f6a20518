import { expect, test } from 'vitest';
import { generated } from './sample.ts';

test('the page of the sample', async () => {
  await expect(generated('raci', 'md')['raci.md']).toMatchFileSnapshot('golden/raci.md');
});

test('the values of the sample', async () => {
  await expect(generated('raci', 'csv')['raci.csv']).toMatchFileSnapshot('golden/raci.csv');
});
