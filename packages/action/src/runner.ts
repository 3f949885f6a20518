/** What GitHub's runner is told: outputs in a file, and commands in the log. */
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { command } from '@remit-cx/cli/src/reporters/github.ts';
import type { Environment } from './inputs.ts';

/** Sets outputs of the step; later steps read them. What is undefined is not set. */
export function setOutputs(env: Environment, outputs: Readonly<Record<string, string | number | undefined>>): void {
  const path = env.GITHUB_OUTPUT;
  if (!path) return;
  for (const [name, value] of Object.entries(outputs)) {
    if (value === undefined) continue;
    // No value can hold a word that nobody can guess.
    const end = `end-${randomUUID()}`;
    appendFileSync(path, `${name}<<${end}\n${value}\n${end}\n`);
  }
}

export type Level = 'error' | 'warning' | 'notice';

/** Says something where the run is shown, and in the log. */
export function announce(level: Level, message: string): void {
  process.stdout.write(command(level, { title: 'Remit' }, message));
}
