/** What a run may know of its surroundings. Tests give their own. */
import { fstatSync, writeFileSync } from 'node:fs';
import type { Day } from '@remit-cx/core/project/values';
import { reasonOf } from '@remit-cx/language/node/project-files';
import { Refusal } from './refusal.ts';

export interface Output {
  readonly isTerminal: boolean;
  /** The width in characters; undefined where it is no terminal. */
  readonly columns: number | undefined;
  write(text: string): void;
}

export interface Host {
  /** The current folder, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The day that is asked about when nobody says another: today in UTC, the same for everybody who asks at the same time. */
  today(): Day;
  /** All that is sent to the program (`remit check --stdin < file`). */
  readInput(): Promise<Uint8Array>;
  /** Settles when somebody wants the program to end. */
  stopped(): Promise<void>;
}

/** The process itself as surroundings. Refuses a current folder that somebody has deleted. */
export function processHost(): Host {
  return {
    cwd: currentFolder(),
    env: process.env,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    today: () => new Date().toISOString().slice(0, 10),
    readInput: async () => Buffer.concat(await process.stdin.toArray()),
    stopped: () =>
      new Promise(settle => {
        for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => settle());
        // Nobody reads any more (`remit check --watch | head`).
        process.stdout.once('error', () => settle());
      }),
  };
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new Refusal('The folder that you are in is not there any more. Go to another one: cd <folder>');
  }
}

function outputOf(stream: NodeJS.WriteStream & { readonly fd: number }): Output {
  const isFile = fstatSync(stream.fd).isFile();
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
    write: text => (isFile ? writeToEnd(stream.fd, text) : void stream.write(text)),
  };
}

/** Writes all of a text into a file that is open, or refuses: a stream of Node would stop without a word where the disk is full. */
function writeToEnd(fd: number, text: string): void {
  try {
    writeFileSync(fd, text);
  } catch (error) {
    throw new Refusal(unwritten(error));
  }
}

/** What is said when an answer did not arrive where it was sent. */
export function unwritten(error: unknown): string {
  return `The answer cannot be written in full: ${reasonOf(error)}.`;
}
