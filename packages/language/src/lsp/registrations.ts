/**
 * What the server registers once an editor is there. Layout, where that is possible, for .remit files alone: else it would be
 * offered for remit.json too. And what it wants to be told of. Each only where the editor has said that it can register it:
 * some complain of the others.
 */
import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentFormattingRequest,
  type DocumentOnTypeFormattingOptions,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type FileSystemWatcher,
  type ServerCapabilities,
  WatchKind,
} from 'vscode-languageserver';
import { typedTriggers } from './formatting.ts';

const onType: DocumentOnTypeFormattingOptions = {
  firstTriggerCharacter: typedTriggers[0],
  moreTriggerCharacter: typedTriggers.slice(1),
};

const documentSelector = [{ language: 'remit' }];

/** Everything that a project is read from; and folders that come and go, of whose files nothing is told. */
const watchers: readonly FileSystemWatcher[] = [
  { globPattern: '**/{*.remit,remit.json,.gitignore}' },
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

/** The layout that an editor cannot register later. */
export function layoutCapabilities({ textDocument }: ClientCapabilities): Partial<ServerCapabilities> {
  return {
    ...(!textDocument?.formatting?.dynamicRegistration && { documentFormattingProvider: true }),
    ...(!textDocument?.rangeFormatting?.dynamicRegistration && { documentRangeFormattingProvider: true }),
    ...(!textDocument?.onTypeFormatting?.dynamicRegistration && { documentOnTypeFormattingProvider: onType }),
  };
}

/** Whether an editor can be asked to watch a folder that is not open. */
export function watchesAnywhere({ workspace }: ClientCapabilities): boolean {
  const { dynamicRegistration, relativePatternSupport } = workspace?.didChangeWatchedFiles ?? {};
  return dynamicRegistration === true && relativePatternSupport === true;
}

/** Registers what an editor can; what it refuses all the same is left out. */
export async function register(
  { client }: Pick<Connection, 'client'>,
  { textDocument, workspace }: ClientCapabilities,
): Promise<void> {
  const asked: Promise<unknown>[] = [];
  if (textDocument?.formatting?.dynamicRegistration)
    asked.push(client.register(DocumentFormattingRequest.type, { documentSelector }));
  if (textDocument?.rangeFormatting?.dynamicRegistration)
    asked.push(client.register(DocumentRangeFormattingRequest.type, { documentSelector }));
  if (textDocument?.onTypeFormatting?.dynamicRegistration)
    asked.push(client.register(DocumentOnTypeFormattingRequest.type, { documentSelector, ...onType }));
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
    asked.push(client.register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] }));
  if (workspace?.didChangeConfiguration?.dynamicRegistration)
    asked.push(client.register(DidChangeConfigurationNotification.type, { section: 'remit' }));
  await Promise.allSettled(asked);
}
