/** One run of `remit`: words in, an exit code out. Nothing here ends the process. */
import { Command, CommanderError, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { commands } from './commands.ts';
import type { Host } from './host.ts';
import { Exit, Refusal } from './refusal.ts';
import type { Act, Session } from './session.ts';
import { type ColourWish, paintFor } from './terminal/colour.ts';
import { faultReport } from './terminal/fault.ts';
import { visible, withoutCommands } from './terminal/harmless.ts';
import { usageProblem } from './usage-problem.ts';

const { version } = manifest;

/** Runs the command that `args` name (without `node` and the program) and returns the exit code. Never throws. */
export async function run(args: readonly string[], surroundings: Host): Promise<Exit> {
  const host = isLog(surroundings) ? inLog(surroundings) : surroundings;
  if (args.length === 1 && ['--version', '-V', 'version'].includes(args[0]!)) {
    host.stdout.write(`${version}\n`);
    return Exit.ok;
  }
  let exit: Exit = Exit.ok;
  const program = new Command('remit');
  const act: Act =
    action =>
    async (...words) => {
      exit = await action(sessionOf(program, host), ...words);
    };
  try {
    await define(program, args, act, host);
    if (args.length === 0) {
      host.stderr.write(program.helpInformation());
      return Exit.usage;
    }
    await program.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return Exit.ok;
    const message = error instanceof CommanderError ? usageProblem(error, program, args) : undefined;
    if (message !== undefined || error instanceof Refusal) {
      const lines = (message ?? (error as Refusal).message).split('\n');
      host.stderr.write(`${lines.map(visible).join('\n')}\n`);
      return Exit.usage;
    }
    host.stderr.write(faultReport(error, version, args));
    return Exit.fault;
  }
}

async function define(program: Command, args: readonly string[], act: Act, { stdout, stderr }: Host): Promise<void> {
  program
    .description('Who answers for what in customer experience: written down, checked, and printed.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help, or that of a command')
    .addOption(new Option('--project <folder>', 'the project, or a folder in it (otherwise: where you are)'))
    .addOption(new Option('--color <when>', 'when to use colours').choices(['auto', 'always', 'never']).default('auto'))
    .addOption(new Option('--no-color').hideHelp())
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: text => stdout.write(text),
      writeErr: text => stderr.write(text),
      // What is wrong is said in our own words, when the error arrives.
      outputError: () => {},
    })
    .configureHelp({ showGlobalOptions: true, helpWidth: Math.min(stdout.columns ?? 100, 100) })
    .addHelpText('after', examples);
  for (const { name, summary, load } of commands) {
    const command = program
      .command(name)
      .summary(summary)
      .description(`${capital(summary)}.`);
    // A word that equals a command's name may also be a folder: then a command too many is loaded, and nothing else happens.
    if (args.includes(name)) (await load()).default(command, act);
  }
}

const examples = `
Examples:
  remit check                           look at the project in this folder
  remit check ../airline                look at another one
  remit who "Seat map"                  who answers for the seat map, and why
  remit generate raci --to docs         write the RACI table into the folder docs
  remit explain unowned-touchpoint      what a finding means and what to do

Where it looks: a project is a folder with a remit.json, and every .remit file in it.
How it ends:    0 nothing to object to · 1 findings
                2 not asked rightly, or something cannot be read · 3 a fault in Remit
`;

/** Whether what is printed is read by a runner, which obeys what it takes for commands: GitHub's, or that of Azure Pipelines. */
function isLog({ env }: Pick<Host, 'env'>): boolean {
  return env.GITHUB_ACTIONS === 'true' || env.TF_BUILD === 'True';
}

/** The same surroundings, where nothing on stderr is taken for a command of the log. */
function inLog(host: Host): Host {
  return { ...host, stderr: { ...host.stderr, write: text => host.stderr.write(withoutCommands(text)) } };
}

function sessionOf(program: Command, host: Host): Session {
  const { project, color } = program.opts<{ project?: string; color: ColourWish | false }>();
  const wish = color === false ? 'never' : color;
  return {
    host,
    version,
    project,
    out: paintFor(wish, host, host.stdout),
    err: paintFor(wish, host, host.stderr),
    say: text => host.stdout.write(isLog(host) ? withoutCommands(text) : text),
    note: text => host.stderr.write(`${text.split('\n').map(visible).join('\n')}\n`),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
