/** `remit completion SHELL`: a script with which the shell completes what can be said to `remit`. */
import { nearest, orList } from '@remit-cx/core/project/names';
import { bash } from '../completion/bash.ts';
import { fish } from '../completion/fish.ts';
import { powershell } from '../completion/powershell.ts';
import { type AllWords, allWords } from '../completion/words.ts';
import { zsh } from '../completion/zsh.ts';
import { Exit, Refusal } from '../refusal.ts';
import type { Define } from '../session.ts';

const scripts: Readonly<Record<string, (words: AllWords) => string>> = { bash, zsh, fish, powershell };
const shells = Object.keys(scripts);

const define: Define = (command, act) => {
  command
    .argument('<shell>', orList(shells))
    .addHelpText('after', examples)
    .action(
      act(async ({ host }, shell: string) => {
        const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
        if (!script) throw new Refusal(unknownShell(shell));
        host.stdout.write(script(await allWords(command.parent!, shells)));
        return Exit.ok;
      }),
    );
};
export default define;

const examples = `
Examples:
  source <(remit completion bash)          in ~/.bashrc
  source <(remit completion zsh)           in ~/.zshrc, after compinit
  remit completion fish > ~/.config/fish/completions/remit.fish
  remit completion powershell | Out-String | Invoke-Expression
`;

function unknownShell(name: string): string {
  const guess = nearest(name, shells);
  return `There is no script for \`${name}\`. ${guess ? `Did you mean \`${guess}\`?` : `It can be ${orList(shells)}.`}`;
}
