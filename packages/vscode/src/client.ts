/** The connection to the language server. */
import type { Offers } from '@remit-cx/language/lsp/protocol';
import type { LogOutputChannel } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** A client of the server in a file, not started yet. Files on this computer and texts that were never saved are told to it. */
export function createClient(serverFile: string, outputChannel: LogOutputChannel): LanguageClient {
  const server = { module: serverFile, transport: TransportKind.ipc };
  return new LanguageClient(
    'remit',
    'Remit',
    { run: server, debug: server },
    {
      documentSelector: [
        { language: 'remit', scheme: 'file' },
        { language: 'remit', scheme: 'untitled' },
        { scheme: 'file', pattern: '**/remit.json' },
      ],
      outputChannel,
      initializationOptions: { explainCommand: 'remit.explainRule', hearsChecked: true } satisfies Offers,
      markdown: { isTrusted: false, supportHtml: false },
    },
  );
}
