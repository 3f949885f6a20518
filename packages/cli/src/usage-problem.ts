/** What commander objects to, as a sentence with what was probably meant. */
import { nearest, orList } from '@remit-cx/core/project/names';
import type { Command, CommanderError } from 'commander';
import { commands } from './commands.ts';

/** What is asked for by each argument that may not be left out. */
const missing: Readonly<Record<string, string>> = {
  rule: 'which rule',
  target: 'about what',
  shell: 'which shell',
  base: 'what to compare with',
};

/** The sentence for a mistake in how the program was called. */
export function usageProblem({ code, message }: CommanderError, program: Command, args: readonly string[]): string {
  const command = program.commands.find(command => args.includes(command.name()));
  const asked = command ? `remit ${command.name()}` : 'remit';
  const help = `\`${asked} --help\` shows how it is called.`;
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption': {
      const options = [...(command?.options ?? []), ...program.options].flatMap(({ long }) => long ?? []);
      const option = quoted.split('=')[0]!;
      return `\`${asked}\` has no option \`${option}\`.${guessed(option, [...options, '--help'], help)}`;
    }
    case 'commander.unknownCommand':
      return `There is no command \`${quoted}\`.${guessed(
        quoted,
        commands.map(({ name }) => name),
        help,
      )}`;
    case 'commander.optionMissingArgument':
      return `\`${quoted.split(' ')[0]}\` needs a value. ${help}`;
    case 'commander.conflictingOption': {
      const [first, second] = [...message.matchAll(/'(--[\w-]+)/g)].map(([, option]) => option);
      return `\`${first}\` and \`${second}\` do not go together. ${help}`;
    }
    case 'commander.missingArgument':
      return `\`${asked}\` needs to be told ${missing[quoted] ?? quoted}. ${help}`;
    case 'commander.excessArguments':
      return `That is more than \`${asked}\` understands; words that belong together stand in quotes. ${help}`;
    case 'commander.invalidArgument': {
      const option = [...(command?.options ?? []), ...program.options].find(({ flags }) => flags === quoted);
      const value = /argument '([^']*)'/.exec(message)?.[1] ?? '';
      const choices = option?.argChoices ?? [];
      return `\`${option?.long}\` is ${orList(choices.map(choice => `\`${choice}\``))}.${guessed(value, choices, help)}`;
    }
    default:
      return `${message.replace(/^error: /, '')} ${help}`;
  }
}

function guessed(word: string, candidates: readonly string[], otherwise: string): string {
  const guess = nearest(word, candidates);
  return guess ? ` Did you mean \`${guess}\`?` : ` ${otherwise}`;
}
