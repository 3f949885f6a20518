/** Which of two amounts is larger, where they can be compared at all. */
import { type Amount, hoursIn, readAmount } from '../../project/values.ts';

/** Negative when `a` is smaller, 0 when they are the same; undefined for two units. Lengths of time are compared in hours. */
export function compareAmounts(a: Amount, b: Amount): number | undefined {
  if (a.unit === 'time') return b.unit === 'time' ? a.value * hoursIn[a.of] - b.value * hoursIn[b.of] : undefined;
  if (a.unit !== b.unit) return undefined;
  if (a.unit === 'money' && b.unit === 'money' && a.currency !== b.currency) return undefined;
  return a.value - b.value;
}

/** How much time a rhythm leaves between two times; undefined for one that has no length, such as `contact`. */
export function rhythmLength(rhythm: string): Amount | undefined {
  return readAmount(lengths[rhythm] ?? rhythm);
}

const lengths: Readonly<Record<string, string>> = {
  daily: '1 day',
  weekly: '1 week',
  fortnightly: '2 weeks',
  monthly: '1 month',
  quarterly: '1 quarter',
  'half-yearly': '6 months',
  yearly: '1 year',
  day: '1 day',
  week: '1 week',
  fortnight: '2 weeks',
  month: '1 month',
  quarter: '1 quarter',
  year: '1 year',
  continuous: '0 hours',
  'real-time': '0 hours',
};
