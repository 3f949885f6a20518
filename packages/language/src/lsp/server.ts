/** The server: what an editor says of itself, its folders and its files goes to the workspace. What it asks is in answers.ts. */
import { type Day, isDay } from '@remit-cx/core/project/values';
import {
  CodeLensRefreshRequest,
  type Connection,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  InlayHintRefreshRequest,
  MessageType,
  type ServerCapabilities,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileSystem } from '../file-system.ts';
import { type ChangeOnDisk, Workspace } from '../workspace.ts';
import { answerQuestions } from './answers.ts';
import { Checking, caretOf } from './checking.ts';
import { codeActionKinds } from './code-actions.ts';
import { type Loading, showLoading } from './first-load.ts';
import { tokenTypes } from './kinds.ts';
import { watchOutside } from './outside-folders.ts';
import type { Notifications, Offers } from './protocol.ts';
import { asksForFindings, Findings } from './pull-diagnostics.ts';
import { layoutCapabilities, register, watchesAnywhere } from './registrations.ts';
import { tokenModifiers } from './semantic-tokens.ts';

const capabilities: ServerCapabilities = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  completionProvider: { triggerCharacters: ['.', ' ', '"'], resolveProvider: true },
  hoverProvider: true,
  signatureHelpProvider: { triggerCharacters: [' '] },
  definitionProvider: true,
  typeDefinitionProvider: true,
  implementationProvider: true,
  callHierarchyProvider: true,
  inlayHintProvider: true,
  codeLensProvider: {},
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  codeActionProvider: { codeActionKinds, resolveProvider: true },
  renameProvider: { prepareProvider: true },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  linkedEditingRangeProvider: true,
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
    full: true,
    range: true,
  },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

const changes: Readonly<Record<FileChangeType, ChangeOnDisk>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};

/** Serves an editor until it hangs up. */
export function serve(connection: Connection, disk: FileSystem): void {
  const failed = (what: string, error: unknown) =>
    connection.console.error(`${what} failed. This is a mistake in Remit; the rest goes on.\n${stackOf(error)}`);
  const workspace = new Workspace(disk, error => failed('Reading the files', error));
  const lookOutside = watchOutside(connection, workspace);
  const documents = new TextDocuments(TextDocument);
  let client: InitializeParams['capabilities'] = {};
  let folders: readonly string[] = [];
  let day: Day | undefined;
  let offers: Offers = {};
  const findings = new Findings(connection, documents);
  let loading: Loading | undefined;
  const checking = new Checking(workspace, {
    publish: (uri, diagnostics) => findings.publish(uri, diagnostics),
    published: () => findings.published(),
    checked: () => {
      loading?.done();
      if (watchesAnywhere(client)) lookOutside();
      // An editor that is closing does not answer any more.
      const show = (request: typeof CodeLensRefreshRequest.type) => connection.sendRequest(request).catch(() => {});
      if (client.workspace?.codeLens?.refreshSupport) show(CodeLensRefreshRequest.type);
      if (client.workspace?.inlayHint?.refreshSupport) show(InlayHintRefreshRequest.type);
      const checked: keyof Notifications = 'remit/checked';
      if (offers.hearsChecked) connection.sendNotification(checked, {});
    },
    failed,
  });

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    offers = (params.initializationOptions as Offers | undefined) ?? {};
    folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    const isAsked = asksForFindings(client, offers);
    if (isAsked) findings.answer(checking);
    return {
      capabilities: {
        ...capabilities,
        ...(isAsked && {
          diagnosticProvider: { identifier: 'remit', interFileDependencies: true, workspaceDiagnostics: true },
        }),
        ...layoutCapabilities(client),
      },
      serverInfo: { name: 'Remit' },
    };
  });

  connection.onInitialized(async () => {
    if (client.window?.workDoneProgress) loading = showLoading(connection);
    workspace.setFolders(folders);
    workspace.settled().then(() => loading?.read());
    checking.soon();
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        workspace.setFolders(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        );
        checking.soon();
      });
    await register(connection, client);
    await readSettings(undefined);
  });

  /** `remit.asOf`: from an editor that can be asked, else from what it sent along. */
  async function readSettings(sent: unknown): Promise<void> {
    const asked: unknown = client.workspace?.configuration
      ? await connection.workspace.getConfiguration('remit')
      : (sent as { remit?: unknown } | undefined)?.remit;
    const asOf = (asked as { asOf?: unknown } | null | undefined)?.asOf;
    day = typeof asOf === 'string' && isDay(asOf) ? asOf : undefined;
    if (typeof asOf === 'string' && asOf !== '' && day === undefined)
      connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: `The setting remit.asOf is no day: ${asOf}. Write for example 2026-11-01.`,
      });
    checking.day = day;
    checking.soon();
  }
  connection.onDidChangeConfiguration(({ settings }) => readSettings(settings));

  const texts = new Map<string, string>();
  documents.onDidChangeContent(({ document }) => {
    const before = texts.get(document.uri);
    const text = document.getText();
    texts.set(document.uri, text);
    workspace.setText(document.uri, text);
    checking.soon(before === undefined ? undefined : caretOf(document.uri, before, text));
  });
  documents.onDidOpen(({ document: { uri } }) => findings.opened(uri));
  documents.onDidClose(({ document }) => {
    findings.closed(document.uri, checking.shownAt(document.uri));
    texts.delete(document.uri);
    workspace.close(document.uri);
    checking.soon();
  });
  connection.onDidChangeWatchedFiles(({ changes: files }) => {
    const isOurs = workspace.changedOnDisk(files.map(({ uri, type }) => ({ uri, type: changes[type] })));
    if (isOurs) checking.soon();
  });

  answerQuestions(connection, workspace, checking, {
    day: () => day,
    version: uri => documents.get(uri)?.version,
    explainCommand: () => offers.explainCommand,
    completion: () => ({
      takesSnippets: client.textDocument?.completion?.completionItem?.snippetSupport ?? false,
      suggestCommand: offers.suggestCommand,
    }),
    asksForEdits: () => client.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
  });
  connection.onShutdown(() => checking.stop());
  documents.listen(connection);
  connection.listen();
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
