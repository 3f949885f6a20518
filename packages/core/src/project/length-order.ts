/** Which of two lengths of time is the longer, as far as that can be said. */
import { hoursIn, type TimeUnit } from './values.ts';

export interface Length {
  readonly value: number;
  readonly of: TimeUnit;
}

/** Hours that a working day has for those who work, and hours from one day to the next. */
const [shift, day] = [8, 24];
const workingDaysInWeek = 5;

/**
 * Whether a length is certainly no longer than another. `2 working days` are 32 hours at least (the end of the next day)
 * and 96 at most (over a weekend); a month has 28 to 31 days. So `2 days` are not certainly more or less than `2 working
 * days`, and nothing is said of such a pair.
 */
export function isAtMost(length: Length, other: Length): boolean {
  if (length.of === other.of) return length.value <= other.value;
  return hours(length).most <= hours(other).least;
}

function hours({ value, of }: Length): { readonly least: number; readonly most: number } {
  switch (of) {
    case 'working day': {
      const weekends = Math.ceil(value / workingDaysInWeek) * 2;
      return { least: (value - 1) * day + shift, most: (value + weekends) * day };
    }
    case 'month':
      return { least: value * 28 * day, most: value * 31 * day };
    case 'quarter':
      return { least: value * 90 * day, most: value * 92 * day };
    case 'year':
      return { least: value * 365 * day, most: value * 366 * day };
    default:
      return { least: value * hoursIn[of], most: value * hoursIn[of] };
  }
}
