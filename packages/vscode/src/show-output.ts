/** The command that shows what the language server has to say of itself. */
import { commands, type Disposable, type LogOutputChannel } from 'vscode';

export function showOutput(output: LogOutputChannel): Disposable {
  return commands.registerCommand('remit.showOutput', () => output.show());
}
