import type { AllWords, OptionWords } from './words.ts';

/** For fish 3 and later. */
export function fish({ commands, options }: AllWords): string {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = [
    ...options.map(option => optionLine('', option)),
    ...commands.flatMap(({ name, summary, options, words }) => [
      `complete -c remit -n 'not __fish_seen_subcommand_from ${names}' -f -a ${name} -d ${quoted(summary)}`,
      ...(words.length ? [`complete -c remit ${after(name)} -f -a ${quoted(words.join(' '))}`] : []),
      ...options.map(option => optionLine(after(name), option)),
    ]),
  ];
  return `# remit completion for fish. To keep it:  remit completion fish > ~/.config/fish/completions/remit.fish\n${lines.join('\n')}\n`;
}

function after(command: string): string {
  return `-n '__fish_seen_subcommand_from ${command}'`;
}

function optionLine(condition: string, { flags, summary, takes }: OptionWords): string {
  const written = flags.map(flag => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const value = takes === 'nothing' ? [] : takes === 'anything' ? ['-r'] : ['-x', '-a', quoted(takes.join(' '))];
  return ['complete -c remit', condition, ...written, ...value, '-d', quoted(summary)]
    .filter(part => part !== '')
    .join(' ');
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
