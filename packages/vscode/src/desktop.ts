/** The extension on a computer: the language server is a process of its own, which reads the disk. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client.ts';
import { type Shown, start, stop } from './extension.ts';

export function activate(context: ExtensionContext): Shown {
  return start(context, output => {
    const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
    return new LanguageClient('remit', 'Remit', { run: server, debug: server }, clientOptions(['file'], output));
  });
}

export function deactivate(): Promise<void> {
  return stop();
}
