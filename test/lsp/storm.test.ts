/** Nothing that an editor says, in whatever order, brings the server out of step: it answers, and ends where a fresh one begins. */
import { expect, test } from 'vitest';
import { storm } from './storm.ts';

test('a storm', { timeout: 120_000 }, async () => {
  const { failures, answered, end, fresh } = await storm(2, 300);
  expect(failures).toEqual([]);
  expect(answered).toBeGreaterThan(100);
  expect(end).toEqual(fresh);
});
