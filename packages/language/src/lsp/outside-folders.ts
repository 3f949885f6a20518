/** Projects that are built on may lie outside of every folder that is open: an editor tells what changes there only when it is asked to. */
import { type Connection, DidChangeWatchedFilesNotification, type Disposable } from 'vscode-languageserver';
import type { Workspace } from '../workspace.ts';

/** To be called whenever other projects may be built on. Asks for an editor that can watch any folder. */
export function watchOutside(connection: Connection, workspace: Workspace): () => void {
  let watched = '';
  let asked: Promise<Disposable | undefined> | undefined;
  return () => {
    const folders = workspace.foldersOutside;
    if (folders.join('\n') === watched) return;
    watched = folders.join('\n');
    asked?.then(registration => registration?.dispose());
    const watchers = folders.map(baseUri => ({
      globPattern: { baseUri, pattern: '**/{*.remit,remit.json,.gitignore}' },
    }));
    // An editor that is closing does not answer any more.
    asked = folders.length
      ? connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined)
      : undefined;
  };
}
