/** What can be said to `remit check`. */
import { type Command, Option } from 'commander';
import { Refusal } from './refusal.ts';
import { reporters } from './reporters/all.ts';

export const thresholds = ['error', 'warning', 'info', 'none'] as const;
export type Threshold = (typeof thresholds)[number];

export interface CheckOptions {
  readonly format: readonly string[];
  readonly failOn: Threshold;
  readonly maxWarnings: string | undefined;
  readonly asOf: string | undefined;
  readonly rule: readonly string[];
  readonly quiet: boolean | undefined;
  readonly since: string | undefined;
  readonly staged: boolean | undefined;
  readonly baseline: string | undefined;
  readonly writeBaseline: boolean | undefined;
  readonly fix: boolean | undefined;
  readonly diff: boolean | undefined;
  readonly watch: boolean | undefined;
  readonly stdin: boolean | undefined;
  readonly stdinFilename: string | undefined;
  readonly whole: boolean | undefined;
  readonly showFiles: boolean | undefined;
  readonly showConfig: boolean | undefined;
  readonly ci: boolean;
  readonly allowEmpty: boolean | undefined;
}

/** Adds the arguments and options to the command. */
export function addCheckOptions(command: Command): void {
  const option = (flags: string, description: string, ...conflicts: readonly string[]) =>
    command.addOption(new Option(flags, description).conflicts([...conflicts]));
  command
    .argument('[path...]', 'folders or files to report on; the whole project around them is looked at in any case')
    .addOption(
      repeatable(
        '--format <format[=file]>',
        `${reporters.map(({ name }) => name).join(', ')}; may be given several times`,
      ),
    )
    .addOption(
      new Option('--fail-on <level>', 'the mildest findings that end with code 1').choices(thresholds).default('error'),
    );
  option('--max-warnings <number>', 'end with code 1 when there are more warnings');
  option('--as-of <day>', 'the day to ask about, such as 2026-11-01 (otherwise: asOf in remit.json, else today)');
  command.addOption(repeatable('--rule <rule>', 'only findings of this rule; may be given several times'));
  option('--quiet', 'show errors only');
  option('--since <revision>', 'only findings that are new since a git revision, or about lines that changed', 'fix');
  option('--staged', 'look at what is staged in git, and show what is new since the last commit', 'fix', 'watch');
  option('--baseline <file>', 'do not show the findings that this file knows');
  option('--write-baseline', 'write that file if it is new, else take out what is no longer found', 'watch', 'staged');
  option('--fix', 'put right what can be without changing who answers for anything', 'watch');
  option('--diff', 'with --fix: show the changes and write nothing; code 1 when there are some');
  option('--watch', 'look again whenever a file changes', 'stdin', 'showFiles', 'showConfig');
  option('--stdin', 'read one file from standard input, as if it were saved', 'since', 'staged', 'writeBaseline');
  option('--stdin-filename <path>', 'the file whose text that is');
  option('--whole', 'with --stdin: show what is found in the other files too');
  option('--show-files', 'only list the files that would be looked at', 'fix', 'writeBaseline', 'showConfig');
  option('--show-config', 'only print the settings that count, as JSON', 'fix', 'writeBaseline');
  option('--no-ci', 'do not mark lines and write a summary on GitHub');
  option('--allow-empty', 'end with code 0 when there is no file to check');
}

function repeatable(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([], 'none')
    .argParser((value: string, before: readonly string[]) => [...before, value]);
}

/** Refuses options that mean nothing without another. */
export function refuseHalves(options: CheckOptions, paths: readonly string[]): void {
  const { baseline, writeBaseline, fix, diff, stdin, stdinFilename, whole } = options;
  if (writeBaseline && baseline === undefined)
    throw new Refusal('`--write-baseline` needs to be told which file: --baseline remit.baseline');
  if (diff && !fix) throw new Refusal('`--diff` shows what `--fix` would change: --fix --diff');
  if (stdin && stdinFilename === undefined)
    throw new Refusal('`--stdin` needs to be told whose text that is: --stdin-filename <path>');
  if (stdinFilename !== undefined && !stdin)
    throw new Refusal('`--stdin-filename` goes with `--stdin`: --stdin --stdin-filename <path>');
  if (whole && !stdin)
    throw new Refusal('`--whole` goes with `--stdin`. Without it, the whole project is shown anyway.');
  if (stdin && paths.length) throw new Refusal(`\`--stdin\` is about one file. Leave out ${paths.join(', ')}.`);
  if (stdin && fix && !diff)
    throw new Refusal('What is read from standard input cannot be put right there. Show the changes: --fix --diff');
}
