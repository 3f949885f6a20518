/** Days in sentences. */
import type { Period } from '../model/model.ts';

/** ` from 2026-01-01 until 2027-12-31`, with a blank in front; nothing for always. */
export function during({ from, until }: Period): string {
  return `${from === undefined ? '' : ` from ${from}`}${until === undefined ? '' : ` until ${until}`}`;
}

/** A rhythm as part of a sentence: `fortnightly`, `every 2 weeks`, `every quarter`. */
export function everyText(every: string): string {
  return /ly$|^continuous$|^real-time$/.test(every) ? every : `every ${every}`;
}
