import type { AllWords, CommandWords, OptionWords } from './words.ts';

/** For zsh: to be sourced after `compinit`, or kept as `_remit` in a folder of `fpath`. */
export function zsh({ commands, options }: AllWords): string {
  const cases = commands.map(
    command => `        ${command.name})
          _arguments ${[...command.options, ...options].map(specOf).join(' ')} ${argumentsOf(command)} ;;`,
  );
  return `#compdef remit
# remit completion for zsh. In ~/.zshrc, after compinit:  source <(remit completion zsh)
_remit() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C ${options.map(specOf).join(' ')} '1:command:->command' '*::argument:->argument'
  case $state in
    command)
      local -a commands=(${commands.map(({ name, summary }) => quoted(`${name}:${summary.replaceAll(':', '\\:')}`)).join(' ')})
      _describe command commands ;;
    argument)
      case $line[1] in
${cases.join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _remit ]]; then _remit "$@"; else compdef _remit remit; fi
`;
}

/** \`'*--format=[what it does]:format:(human json)'\`, once for each way to write the option. */
function specOf({ flags, summary, takes }: OptionWords): string {
  const what = summary.replace(/[[\]\\:]/g, character => `\\${character}`);
  const value = takes === 'nothing' ? '' : `:value:${takes === 'anything' ? '_files' : `(${takes.join(' ')})`}`;
  const written = (flag: string) => `*${flag}${takes !== 'nothing' && flag.startsWith('--') ? '=' : ''}`;
  return flags.map(flag => quoted(`${written(flag)}[${what}]${value}`)).join(' ');
}

function argumentsOf({ words }: CommandWords): string {
  return quoted(words.length ? `*:name:(${words.join(' ')})` : '*:file:_files');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
