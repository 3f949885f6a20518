/** The extension: it starts the language server and offers the commands. Each of them is a file. */
import { type ExtensionContext, type StatusBarItem, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createClient } from './client.ts';
import { createProject } from './create-project.ts';
import { explainRule } from './explain-rule.ts';
import { generateDocuments } from './generate-documents.ts';
import { openWalkthrough } from './open-walkthrough.ts';
import { openPreviews } from './preview/open-previews.ts';
import { restartServer } from './restart-server.ts';
import { showOutput } from './show-output.ts';
import { provideTasks } from './tasks.ts';
import { type OwnershipView, ownershipView } from './views/ownership-view.ts';
import { status } from './views/status.ts';

let client: LanguageClient | undefined;

/** What the extension shows, as it is shown: for tests, and for other extensions. */
export interface Shown {
  readonly ownership: OwnershipView;
  readonly status: StatusBarItem;
}

export function activate({ subscriptions, asAbsolutePath, extensionUri, workspaceState }: ExtensionContext): Shown {
  const output = window.createOutputChannel('Remit', { log: true });
  client = createClient(asAbsolutePath('dist/server.js'), output);
  const ownership = ownershipView(client, workspaceState);
  const bar = status(client, ownership.tree);
  subscriptions.push(
    output,
    ownership,
    bar,
    createProject(),
    openWalkthrough(),
    generateDocuments(client),
    explainRule(client),
    openPreviews(client, extensionUri),
    provideTasks(),
    restartServer(client),
    showOutput(output),
  );
  // Not waited for: the editor goes on, and what is asked before the server answers waits by itself.
  client.start().catch((error: unknown) => output.error(error instanceof Error ? error : String(error)));
  return { ownership, status: bar.item };
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
