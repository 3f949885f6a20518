import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';

const files: Record<string, string> = {
  'remit.json': '{ "asOf": "2026-11-01" }',
  'book.remit': 'journey book { owner cco }\n',
};
const folder = 'vscode-vfs://github/remit-cx/example';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

test('the server runs in a worker of a browser, without a disk: the client feeds the files', async () => {
  const { outputFiles } = await build({
    entryPoints: ['packages/language/src/browser.ts'],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  const code = outputFiles[0]!.text;
  expect(code).not.toMatch(/require\("(node:)?(fs|path|process|os)"\)/);

  /** What a worker has, and nothing of Node. */
  let published: (params: PublishDiagnosticsParams) => void;
  const done = new Promise<PublishDiagnosticsParams>(resolve => {
    published = resolve;
  });
  const worker: Record<string, unknown> & { onmessage?: (event: { data: Message }) => void } = {
    ...{ setTimeout, clearTimeout, queueMicrotask, performance, console, TextEncoder, TextDecoder, URL, crypto },
    addEventListener: () => {},
    postMessage: (message: Message) => setTimeout(() => answer(message)),
  };
  const send = (message: object) => worker.onmessage!({ data: { jsonrpc: '2.0', ...message } as Message });
  const answer = ({ id, method, params, result }: Message) => {
    const uri = (params as { uri?: string } | undefined)?.uri ?? '';
    if (id === 1 && result) send({ method: 'initialized', params: {} });
    else if (method === 'remit/findProjects')
      send({ id, result: [{ root: folder, hasConfig: true, files: ['book.remit'] }] });
    else if (method === 'remit/readFile') send({ id, result: { text: files[uri.slice(folder.length + 1)] } });
    else if (method === 'textDocument/publishDiagnostics') published(params as PublishDiagnosticsParams);
  };
  runInContext(code, createContext(worker));
  send({
    id: 1,
    method: 'initialize',
    params: { capabilities: {}, workspaceFolders: [{ uri: folder, name: 'example' }] },
  });
  const { uri, diagnostics } = await done;
  expect(uri).toBe(`${folder}/book.remit`);
  expect(diagnostics.map(({ code }: Diagnostic) => code)).toContain('unknown-name');
});
