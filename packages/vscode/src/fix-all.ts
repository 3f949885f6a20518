/** The command that puts right everything in a project that changes nobody's accountability. It can be undone. */
import type { Requests } from '@remit-cx/language/lsp/protocol';
import { commands, type Disposable, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

type Asked = Requests['remit/fixAll'];

/** In the project of the file that is being edited; without one, in all. */
export function fixAll(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('remit.fixAll', async () => {
    const document = window.activeTextEditor?.document;
    const params: Asked['params'] = document?.languageId === 'remit' ? { uri: document.uri.toString() } : {};
    const { count, edit } = await client.sendRequest<Asked['result']>('remit/fixAll', params);
    if (count === 0) {
      window.showInformationMessage('There is nothing to put right without deciding something for somebody.');
      return;
    }
    if (!(await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit)))) {
      window.showWarningMessage('The files could not be changed.');
      return;
    }
    const files = Object.keys(edit.changes ?? {}).length;
    const where = files === 1 ? 'one file' : `${files} files`;
    window.showInformationMessage(`${count === 1 ? 'One place was' : `${count} places were`} put right in ${where}.`);
  });
}
