/** What a run may know of its surroundings. Tests give their own. */
import type { Day } from '@remit-cx/core/project/values';

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

/** The process itself as surroundings. */
export function processHost(): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    today: () => new Date().toISOString().slice(0, 10),
    readInput: async () => Buffer.concat(await process.stdin.toArray()),
    stopped: () =>
      new Promise(settle => {
        for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => settle());
      }),
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
    write: text => void stream.write(text),
  };
}
