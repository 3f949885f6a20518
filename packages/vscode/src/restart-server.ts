/** The command that starts the language server anew, also one that has given up. */
import { commands, type Disposable, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

export function restartServer(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('remit.restartServer', async () => {
    if (client.isRunning()) await client.stop();
    await client.start();
    window.setStatusBarMessage('Remit has started anew.', 3000);
  });
}
