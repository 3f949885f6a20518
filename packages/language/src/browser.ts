/** The language server in a worker of a browser: the files come from whoever started it. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './lsp/server.ts';
import type { ProjectOnDisk, TextOnDisk } from './workspace.ts';

// A worker talks with its owner through its global scope.
const connection = createConnection(
  new BrowserMessageReader(globalThis as never),
  new BrowserMessageWriter(globalThis as never),
);

serve(connection, {
  find: uri => connection.sendRequest<ProjectOnDisk[]>('remit/findProjects', { uri }),
  findAround: uri => connection.sendRequest<ProjectOnDisk>('remit/findProject', { uri }),
  read: async uri => (await connection.sendRequest<TextOnDisk | null>('remit/readFile', { uri })) ?? undefined,
});
