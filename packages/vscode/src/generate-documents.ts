/** The command that writes the documents which remit.json lists. What somebody else wrote is not replaced without asking. */
import { dayOf, isSameDocument } from '@remit-cx/core/generate/on-disk';
import type { Generated } from '@remit-cx/language/lsp/generate';
import type { Requests } from '@remit-cx/language/lsp/protocol';
import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

interface Document {
  readonly uri: Uri;
  readonly text: string;
  /** `foreign`: there is a file of that name that Remit did not write. */
  readonly state: 'new' | 'same' | 'changed' | 'foreign';
}

export function generateDocuments(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('remit.generateDocuments', async () => {
    const uri = window.activeTextEditor?.document.uri.toString();
    const answer = await client.sendRequest<Requests['remit/generate']['result']>(
      'remit/generate',
      uri === undefined ? {} : { uri },
    );
    if ('problem' in answer) window.showWarningMessage(answer.problem);
    else await write(answer);
  });
}

async function write({ day, files }: Generated): Promise<void> {
  const documents = await Promise.all(files.map(({ uri, text }) => look(Uri.parse(uri), text)));
  const foreign = documents.filter(({ state }) => state === 'foreign');
  if (foreign.length && !(await mayReplace(foreign))) return;
  const different = documents.filter(({ state }) => state !== 'same');
  for (const { uri, text } of different) await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const [first] = different.length ? different : documents;
  const message = different.length
    ? `${counted(different.length)} written, as of ${day}.`
    : `${counted(documents.length)}: all are what the files say.`;
  // The command is done when the documents are there; the message may stay for a while.
  window.showInformationMessage(message, 'Open').then(open => open && first && window.showTextDocument(first.uri));
}

async function look(uri: Uri, text: string): Promise<Document> {
  let before: string;
  try {
    before = new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return { uri, text, state: 'new' };
  }
  if (isSameDocument(before, text)) return { uri, text, state: 'same' };
  return { uri, text, state: dayOf(before) === undefined ? 'foreign' : 'changed' };
}

async function mayReplace(foreign: readonly Document[]): Promise<boolean> {
  const names = foreign.map(({ uri }) => workspace.asRelativePath(uri)).join(', ');
  const replace = 'Replace';
  const chosen = await window.showWarningMessage(
    foreign.length === 1 ? `${names} was not written by Remit.` : `${names} were not written by Remit.`,
    { modal: true, detail: 'Its text would be lost.' },
    replace,
  );
  return chosen === replace;
}

function counted(count: number): string {
  return count === 1 ? '1 document' : `${count} documents`;
}
