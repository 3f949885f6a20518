import type { Day } from '../project/values.ts';

/** The same day a year later; the last day of February for a day that only a leap year has. */
export function yearAfter(day: Day): Day {
  const year = String(Number(day.slice(0, 4)) + 1).padStart(4, '0');
  return `${year}${day.endsWith('-02-29') ? '-02-28' : day.slice(4)}`;
}
