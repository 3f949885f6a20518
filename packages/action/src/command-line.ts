/** Runs `remit` as on a command line, and shows in the log what it was asked. */
import { processHost } from '@remit-cx/cli/src/host.ts';
import { run } from '@remit-cx/cli/src/run.ts';
import { visible, withoutCommands } from '@remit-cx/cli/src/terminal/harmless.ts';
import type { Environment } from './inputs.ts';

/** How a command ended, and what it said beside its result. */
export interface Ended {
  readonly code: number;
  readonly said: string;
}

/** A command, its options as far as they are given, the files that it writes (`json=<file>`), and what it is about. */
export type Remit = (
  command: string,
  options: Readonly<Record<string, string | undefined>>,
  formats: readonly string[],
  ...about: readonly string[]
) => Promise<Ended>;

/** `remit` in a folder, with all that GitHub is shown of a run. */
export function remitIn(cwd: string, env: Environment): Remit {
  const host = processHost();
  return async (command, options, formats, ...about) => {
    let said = '';
    const stderr = {
      ...host.stderr,
      write: (text: string) => {
        said += text;
        host.stderr.write(text);
      },
    };
    const given = Object.entries(options).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}=${value}`],
    );
    // What anybody can ask at home, too; the files are between us and the command.
    host.stdout.write(`${visible(withoutCommands(['remit', command, ...about, ...given].join(' ')))}\n`);
    const files = formats.map(format => `--format=${format}`);
    const code = await run([command, ...given, ...files, ...(about.length ? ['--', ...about] : [])], {
      ...host,
      cwd,
      env: { ...env, GITHUB_ACTIONS: 'true' },
      stderr,
    });
    return { code, said: said.trim() };
  };
}
