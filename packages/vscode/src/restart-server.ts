/** The command that starts the language server anew. */
import { commands, type Disposable, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

export function restartServer(client: LanguageClient): Disposable {
  return commands.registerCommand('remit.restartServer', async () => {
    await client.restart();
    window.setStatusBarMessage('Remit has started anew.', 3000);
  });
}
