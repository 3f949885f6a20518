/** Options that several commands share. */
import { type Day, dayProblem } from '@remit-cx/core/project/values';
import { Refusal } from './refusal.ts';

/** The day of `--as-of`; refuses one that does not exist. */
export function dayOption(text: string | undefined): Day | undefined {
  if (text === '') throw new Refusal('`--as-of` is empty: the variable that should hold the day is not set.');
  const problem = text === undefined ? undefined : dayProblem(text);
  if (problem) throw new Refusal(`\`--as-of\`: ${problem}`);
  return text;
}
