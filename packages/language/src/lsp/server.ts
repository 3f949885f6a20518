/** The server: what an editor says goes to the workspace, what it asks to the function that knows. Nothing is worked out here. */
import { type Day, isDay } from '@remit-cx/core/project/values';
import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type GenericRequestHandler,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  MessageType,
  type Position,
  ResponseError,
  type ServerCapabilities,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ChangeOnDisk, type FileSystem, type Place, Workspace } from '../workspace.ts';
import { Checking, caretOf } from './checking.ts';
import { codeActions } from './code-actions.ts';
import { complete } from './completion.ts';
import { explain, explainable } from './explain.ts';
import { foldingRanges } from './folding.ts';
import { generateDocuments } from './generate.ts';
import { hover } from './hover.ts';
import { tokenTypes } from './kinds.ts';
import { definition, highlights, references } from './navigation.ts';
import { linesOf, offsetAt } from './places.ts';
import type { Offers, Refused, Requests } from './protocol.ts';
import { prepareRename, rename } from './rename.ts';
import { semanticTokens, tokenModifiers } from './semantic-tokens.ts';
import { documentSymbols, workspaceSymbols } from './symbols.ts';

const capabilities: ServerCapabilities = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  completionProvider: { triggerCharacters: ['.', ' '] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  renameProvider: { prepareProvider: true },
  foldingRangeProvider: true,
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
    full: true,
    range: true,
  },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** Everything that a project is read from. */
const watched = ['**/*.remit', '**/remit.json', '**/.gitignore'];

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
  const documents = new TextDocuments(TextDocument);
  let client: InitializeParams['capabilities'] = {};
  let folders: readonly string[] = [];
  let day: Day | undefined;
  let offers: Offers = {};
  const checking = new Checking(workspace, {
    publish: (uri, diagnostics) => connection.sendDiagnostics({ uri, diagnostics }),
    failed,
  });

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    offers = (params.initializationOptions as Offers | undefined) ?? {};
    folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    return { capabilities, serverInfo: { name: 'Remit' } };
  });

  connection.onInitialized(async () => {
    workspace.setFolders(folders);
    checking.soon();
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        workspace.setFolders(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        );
        checking.soon();
      });
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: watched.map(globPattern => ({ globPattern })),
      });
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'remit' });
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
  documents.onDidClose(({ document }) => {
    texts.delete(document.uri);
    workspace.close(document.uri);
    checking.soon();
  });
  connection.onDidChangeWatchedFiles(({ changes: files }) => {
    workspace.changedOnDisk(files.map(({ uri, type }) => ({ uri, type: changes[type] })));
    checking.soon();
  });

  /** Answers once everything is taken in that was said before. */
  function onceSettled<P, R>(answer: (params: P) => R): (params: P, token: CancellationToken) => Promise<R> {
    return async (params, token) => {
      await workspace.settled();
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Not asked any more.');
      return answer(params);
    };
  }
  /** Answers about a file; nothing for one that is in no project. */
  function about<P extends { readonly textDocument: { readonly uri: string } }, R>(
    nothing: R,
    answer: (place: Place, params: P) => R,
  ): (params: P, token: CancellationToken) => Promise<R> {
    return onceSettled(params => {
      const place = workspace.placeOf(params.textDocument.uri);
      return place?.live.has(place.file) ? answer(place, params) : nothing;
    });
  }
  function onRequest<M extends keyof Requests>(
    method: M,
    answer: (params: Requests[M]['params']) => Requests[M]['result'],
  ): void {
    const handler: GenericRequestHandler<unknown, void> = onceSettled(answer);
    connection.onRequest(method, handler);
  }
  const offsetIn = ({ live, file }: Place, position: Position): number =>
    offsetAt(linesOf(live.project.fragment(file)!), position);
  const dayOf = ({ live }: Place): Day => live.dayFor(day);

  connection.onCompletion(
    about(null, (place, { position, context }) =>
      complete(place.live, place.file, offsetIn(place, position), context?.triggerCharacter === ' '),
    ),
  );
  connection.onHover(
    about(
      null,
      (place, { position }) => hover(place.live, place.file, offsetIn(place, position), dayOf(place)) ?? null,
    ),
  );
  connection.onDefinition(
    about(null, (place, { position }) => definition(place.live, place.file, offsetIn(place, position)) ?? null),
  );
  connection.onReferences(
    about(null, (place, { position, context }) =>
      references(place.live, place.file, offsetIn(place, position), context.includeDeclaration),
    ),
  );
  connection.onDocumentHighlight(
    about(null, (place, { position }) => highlights(place.live, place.file, offsetIn(place, position))),
  );
  connection.onDocumentSymbol(about(null, ({ live, file }) => documentSymbols(live, file)));
  connection.onFoldingRanges(about(null, ({ live, file }) => foldingRanges(live.project.fragment(file)!.text)));
  connection.onCodeAction(
    about(null, ({ live, file }, { range }) => codeActions(live, file, range, offers.explainCommand)),
  );
  connection.onPrepareRename(
    about(null, (place, { position }) => orRefuse(prepareRename(place.live, place.file, offsetIn(place, position)))),
  );
  connection.onRenameRequest(
    about(null, (place, { position, newName }) =>
      orRefuse(rename(place.live, place.file, offsetIn(place, position), newName)),
    ),
  );
  connection.languages.semanticTokens.on(about({ data: [] }, ({ live, file }) => semanticTokens(live, file)));
  connection.languages.semanticTokens.onRange(
    about({ data: [] }, (place, { range }) =>
      semanticTokens(place.live, place.file, {
        start: offsetIn(place, range.start),
        end: offsetIn(place, range.end),
      }),
    ),
  );
  connection.onWorkspaceSymbol(onceSettled(({ query }) => workspaceSymbols(workspace.projects(), query)));
  onRequest('remit/generate', ({ uri }) => {
    const live = uri
      ? workspace.projectOf(uri)
      : [...workspace.projects()].find(({ config }) => config.generate.length > 0);
    if (!live) return { problem: 'No project is open. Open a folder with a remit.json, or a file in it.' };
    return generateDocuments(live, live.dayFor(day));
  });
  onRequest('remit/explain', ({ rule }) => explain(rule) ?? null);
  onRequest('remit/rules', explainable);

  connection.onShutdown(() => checking.stop());
  documents.listen(connection);
  connection.listen();
}

/** What cannot be done is said by the editor, in our sentence. */
function orRefuse<T>(result: T | Refused): T {
  if (typeof result === 'object' && result !== null && 'problem' in result)
    throw new ResponseError(LSPErrorCodes.RequestFailed, result.problem);
  return result as T;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
