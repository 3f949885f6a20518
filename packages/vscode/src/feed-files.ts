/** Reads folders and files for a language server that cannot: whatever VS Code can open, Remit can check. */
import type { FeedRequests } from '@remit-cx/language/fed-files';
import { Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

export function feedFiles(client: BaseLanguageClient): Disposable {
  const answer = (method: keyof FeedRequests, read: (uri: Uri) => Promise<unknown>) =>
    client.onRequest(method, ({ uri }: { readonly uri: string }) => read(Uri.parse(uri)).catch(() => null));
  return Disposable.from(answer('remit/readFolder', readFolder), answer('remit/readFile', readFile));
}

async function readFolder(uri: Uri): Promise<FeedRequests['remit/readFolder']['result']> {
  const entries = await workspace.fs.readDirectory(uri);
  // A link to a folder is not followed: it could lead in a circle.
  return entries
    .filter(([, type]) => type !== (FileType.Directory | FileType.SymbolicLink))
    .map(([name, type]) => ({ name, isFolder: type === FileType.Directory }));
}

async function readFile(uri: Uri): Promise<FeedRequests['remit/readFile']['result']> {
  const bytes = await workspace.fs.readFile(uri);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { text, problem: { message: 'This file is not UTF-8. Save it as UTF-8 in your editor.' } };
  }
}
