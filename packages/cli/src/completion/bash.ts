import type { AllWords, OptionWords } from './words.ts';

/** For bash 3.2 and later. Where there is nothing of ours to say, bash offers files. */
export function bash({ commands, options }: AllWords): string {
  const valued = options.filter(({ takes }) => takes !== 'nothing').flatMap(({ flags }) => flags);
  const choices = [
    ...commands.flatMap(({ name, options }) => options.flatMap(option => choice(`'${name} `, option))),
    ...options.flatMap(option => choice("*' ", option)),
  ];
  const words = commands.map(
    command =>
      `    ${command.name}) words='${[...command.words, ...flagsOf(command.options), ...flagsOf(options)].join(' ')}' ;;`,
  );
  return `# remit completion for bash. In ~/.bashrc:  source <(remit completion bash)
_remit() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command= words= i
  # --option=value comes in three parts.
  if [[ $word == = ]]; then word=; elif [[ $before == = ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i-1]}" in ${valued.join('|')}) continue ;; esac
    case "\${COMP_WORDS[i]}" in ${commands.map(({ name }) => name).join('|')}) command="\${COMP_WORDS[i]}"; break ;; esac
  done
  COMPREPLY=()
  case "$command $before" in
${choices.map(line => `    ${line}`).join('\n')}
    *)
      case "$command" in
        '') words='${[...commands.map(({ name }) => name), ...flagsOf(options)].join(' ')}' ;;
${words.map(line => `    ${line}`).join('\n')}
      esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _remit remit
`;
}

function choice(command: string, { flags, takes }: OptionWords): string[] {
  if (takes === 'nothing') return [];
  const patterns = flags.map(flag => `${command}${flag}'`).join('|');
  return [`${patterns}) ${takes === 'anything' ? 'return' : `words='${takes.join(' ')}'`} ;;`];
}

function flagsOf(options: readonly OptionWords[]): string[] {
  return options.flatMap(({ flags }) => flags.filter(flag => flag.startsWith('--')));
}
