/** What a command gets: its surroundings, how to speak, and which project was named. */
import type { Command } from 'commander';
import type { Host } from './host.ts';
import type { Exit } from './refusal.ts';
import type { Paint } from './terminal/colour.ts';

export interface Session {
  readonly host: Host;
  readonly version: string;
  /** The folder of `--project`. */
  readonly project: string | undefined;
  /** Colours for stdout, and for stderr. */
  readonly out: Paint;
  readonly err: Paint;
  /** Prints a result for people, on stdout. */
  say(text: string): void;
  /** Says something beside the result, on stderr: one line or several. */
  note(text: string): void;
}

/** What a command's file exports: it adds its arguments, options and help to the command, and what it does. */
export type Define = (command: Command, act: Act) => void;

/** Makes commander's action of a function that gets a session first, and returns how the run ends. */
export type Act = <Args extends readonly unknown[]>(
  action: (session: Session, ...args: Args) => Exit | Promise<Exit>,
) => (...args: Args) => Promise<void>;
