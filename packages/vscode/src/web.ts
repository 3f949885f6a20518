/** The extension in a browser: the language server is a worker, and is fed the files. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client.ts';
import { type Shown, start, stop } from './extension.ts';
import { feedFiles } from './feed-files.ts';

/** An extension in a browser runs in a worker, which may start others. */
declare const Worker: new (script: string) => ConstructorParameters<typeof BrowserMessageReader>[0];

/** Where the files of github.dev and vscode.dev are. */
const usual = ['vscode-vfs', 'file'];

export function activate(context: ExtensionContext): Shown {
  return start(context, output => {
    const script = Uri.joinPath(context.extensionUri, 'dist/server-web.js').toString(true);
    const folders = workspace.workspaceFolders ?? [];
    const schemes = new Set([...usual, ...folders.map(({ uri }) => uri.scheme)]);
    const options = clientOptions([...schemes], output);
    const startServer = async () => {
      const worker = new Worker(script);
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    const client = new LanguageClient('remit', 'Remit', startServer, options);
    context.subscriptions.push(feedFiles(client));
    return client;
  });
}

export function deactivate(): Promise<void> {
  return stop();
}
