/** The extension, on a computer (desktop.ts) and in a browser (web.ts): the client of the server and the commands. Each of them is a file. */
import { type ExtensionContext, type LogOutputChannel, type StatusBarItem, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Changes } from './comparison/changes-view.ts';
import { compareWithBranch } from './comparison/compare.ts';
import { tellInWords } from './crashes.ts';
import { createProject } from './create-project.ts';
import { explainRule } from './explain-rule.ts';
import { fixAll } from './fix-all.ts';
import { generateDocuments } from './generate-documents.ts';
import { openWalkthrough } from './open-walkthrough.ts';
import { openPreviews } from './preview/open-previews.ts';
import { restartServer } from './restart-server.ts';
import { showOutput } from './show-output.ts';
import { provideTasks } from './tasks.ts';
import { type OwnershipView, ownershipView } from './views/ownership-view.ts';
import { status } from './views/status.ts';

let client: BaseLanguageClient | undefined;

/** What the extension shows, as it is shown: for tests, and for other extensions. */
export interface Shown {
  readonly ownership: OwnershipView;
  readonly status: StatusBarItem;
  readonly changes: Changes;
}

/** Starts everything; `createClient` makes a client that was not started yet. */
export function start(
  { subscriptions, extensionUri, workspaceState }: ExtensionContext,
  createClient: (output: LogOutputChannel) => BaseLanguageClient,
): Shown {
  const output = window.createOutputChannel('Remit', { log: true });
  client = createClient(output);
  tellInWords(client);
  const ownership = ownershipView(client, workspaceState);
  const bar = status(client, ownership.tree);
  const comparing = compareWithBranch(client);
  subscriptions.push(
    output,
    ownership,
    bar,
    comparing,
    createProject(),
    openWalkthrough(),
    generateDocuments(client),
    fixAll(client),
    explainRule(client),
    openPreviews(client, extensionUri),
    provideTasks(),
    restartServer(client),
    showOutput(output),
  );
  // Not waited for: the editor goes on, and what is asked before the server answers waits by itself.
  client.start().catch((error: unknown) => output.error(error instanceof Error ? error : String(error)));
  return { ownership, status: bar.item, changes: comparing.changes };
}

/** Ends what was started. */
export async function stop(): Promise<void> {
  if (client?.isRunning()) await client.stop();
}
