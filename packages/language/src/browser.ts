/** The language server in a worker of a browser: the files come from whoever started it. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { fedFiles } from './fed-files.ts';
import { serve } from './lsp/server.ts';

// A worker talks with its owner through its global scope.
const connection = createConnection(
  new BrowserMessageReader(globalThis as never),
  new BrowserMessageWriter(globalThis as never),
);

serve(
  connection,
  fedFiles((method, params) => connection.sendRequest(method, params)),
);
