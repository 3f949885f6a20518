/** What GitHub shows of a run, beside the log's text: marked lines, and the summary of a step. */
import { randomUUID } from 'node:crypto';
import { appendFileSync, statSync } from 'node:fs';
import { reasonOf } from '@remit-cx/language/node/project-files';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';

/** GitHub refuses a summary of more than 1 MiB, all of it; what other steps of a job write does not count. */
const largestSummary = 1024 * 1024;

/** Text for people in a log of GitHub: its runner obeys nothing until a word that nobody can guess, so that no title gives it commands. */
export function withoutEffect(text: string): string {
  const word = randomUUID();
  return `::stop-commands::${word}\n${text}::${word}::\n`;
}

/**
 * Adds to the summary of a step, where there is one. `print` is told how many bytes it may take: what other commands of the
 * same step wrote before counts.
 */
export function addToSummary({ host: { env } }: Session, print: (most: number) => string): void {
  const path = env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  try {
    appendFileSync(path, print(largestSummary - (statSync(path, { throwIfNoEntry: false })?.size ?? 0)));
  } catch (error) {
    throw new Refusal(`The summary of this run cannot be written: ${reasonOf(error)}.`);
  }
}
