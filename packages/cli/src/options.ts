/** Options that several commands share. */
import { type Day, dayProblem } from '@remit-cx/core/project/values';
import { Refusal } from './refusal.ts';

/** The day of `--as-of`; refuses one that does not exist. */
export function dayOption(text: string | undefined): Day | undefined {
  if (text === '') throw new Refusal('`--as-of`: The day is missing. Write one such as 2026-11-01.');
  const problem = text === undefined ? undefined : dayProblem(text);
  if (problem) throw new Refusal(`\`--as-of\`: ${problem}`);
  return text;
}
