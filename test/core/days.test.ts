/** Counting days: over the ends of months and years, and no further than days can be written. */
import { addDays, addLength, readAmount } from '@remit-cx/core/project/values';
import { describe, expect, test } from 'vitest';
import { findingsIn } from '../project.ts';

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2024-03-01', -1, '2024-02-29'],
  ['0099-12-31', 1, '0100-01-01'],
  ['9999-12-31', 1, '9999-12-31'],
  ['9999-12-30', 1, '9999-12-31'],
  ['0000-01-01', -1, '0000-01-01'],
  ['2026-11-01', 1e12, '9999-12-31'],
  ['2026-11-01', -1e12, '0000-01-01'],
])('%s and %d days is %s', (day, days, then) => {
  expect(addDays(day, days)).toBe(then);
});

test.each([
  ['2026-01-31', '1 month', '2026-02-28'],
  ['2024-02-29', '1 year', '2025-02-28'],
  ['2026-11-30', '1 quarter', '2027-02-28'],
  ['2026-11-01', '1.5 months', '2026-12-16'],
  ['0050-01-31', '1 month', '0050-02-28'],
  ['2026-11-01', '8000 years', '9999-12-31'],
  ['2026-11-01', '999999999 years', '9999-12-31'],
  ['2026-11-01', '999999999999 days', '9999-12-31'],
])('%s and %s is %s', (day, length, then) => {
  const amount = readAmount(length);
  expect(amount?.unit === 'time' && addLength(day, amount)).toBe(then);
});

test('no day can be counted from what is no day', () => {
  expect(() => addDays('soon', 1)).toThrow(RangeError);
});

describe('a policy that asks for more time than there are days', () => {
  const found = (asks: string) =>
    findingsIn(`
policy asked { every journey must have last reviewed ${asks} level error }
role lead { held by ada }
person ada
journey stay { owner lead last reviewed 2026-10-10 }
`).filter(({ rule }) => rule === 'asked' || rule === 'upcoming-error').length;

  test.each(['8000 years', '99999999 years', '999999999999 days'])('%s', length => {
    expect(found(`at most ${length}`)).toBe(0);
    expect(found(`at least ${length}`)).toBe(1);
  });
});
