/** The extension: it starts the language server and offers the commands. Each of them is a file. */
import { type ExtensionContext, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createClient } from './client.ts';
import { explainRule } from './explain-rule.ts';
import { generateDocuments } from './generate-documents.ts';
import { openPreviews } from './preview/open-previews.ts';
import { restartServer } from './restart-server.ts';
import { showOutput } from './show-output.ts';

let client: LanguageClient | undefined;

export function activate({ subscriptions, asAbsolutePath, extensionUri }: ExtensionContext): void {
  const output = window.createOutputChannel('Remit', { log: true });
  client = createClient(asAbsolutePath('dist/server.js'), output);
  subscriptions.push(
    output,
    generateDocuments(client),
    explainRule(client),
    openPreviews(client, extensionUri),
    restartServer(client),
    showOutput(output),
  );
  // Not waited for: the editor goes on, and what is asked before the server answers waits by itself.
  client.start().catch((error: unknown) => output.error(error instanceof Error ? error : String(error)));
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
