/** Writes what a preview shows to a file that somebody chooses. */
import { type ExportForm, exportForms } from '@remit-cx/language/lsp/preview/forms';
import type { Requests } from '@remit-cx/language/lsp/protocol';
import { Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PageState } from './messages.ts';

const words: Readonly<Record<ExportForm, string>> = {
  xlsx: 'Excel workbook',
  csv: 'Comma-separated values',
  md: 'Markdown',
  html: 'Web page',
  svg: 'Picture',
  mmd: 'Mermaid chart',
};

/** Where it goes and in which form, as far as that is known; the rest is asked for. */
export interface ExportTo {
  readonly form?: string | undefined;
  readonly to?: Uri | undefined;
}

export async function exportPreview(client: BaseLanguageClient, state: PageState, known: ExportTo = {}): Promise<void> {
  const form = known.form ?? (await chooseForm(state));
  if (form === undefined) return;
  const { uri, asked } = state;
  const answer = await client.sendRequest<Requests['remit/exportPreview']['result']>('remit/exportPreview', {
    ...asked,
    form,
    ...(uri !== undefined && { uri }),
  });
  if ('problem' in answer) {
    window.showWarningMessage(answer.problem);
    return;
  }
  const to = known.to ?? (await chooseFile(answer.name, form, uri));
  if (!to) return;
  const bytes = answer.isBase64
    ? Uint8Array.from(atob(answer.content), character => character.charCodeAt(0))
    : new TextEncoder().encode(answer.content);
  await workspace.fs.writeFile(to, bytes);
  // Done when the file is there; the message may stay for a while.
  window.showInformationMessage(`${workspace.asRelativePath(to)} is written.`);
}

async function chooseForm({ asked }: PageState): Promise<string | undefined> {
  const items = exportForms[asked.kind].map(form => ({ label: words[form], description: `.${form}`, form }));
  return (await window.showQuickPick(items, { placeHolder: 'Export as' }))?.form;
}

function chooseFile(name: string, form: string, uri: string | undefined): Thenable<Uri | undefined> {
  const here = uri === undefined ? undefined : workspace.getWorkspaceFolder(Uri.parse(uri));
  const folder = here ?? workspace.workspaceFolders?.[0];
  return window.showSaveDialog({
    title: 'Export',
    filters: { [words[form as ExportForm] ?? form]: [form] },
    ...(folder && { defaultUri: Uri.joinPath(folder.uri, name.replace(/[/\\:*?"<>|]/g, '-')) }),
  });
}
