import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';

const top = 'vscode-vfs://github/remit-cx/example';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

let code = '';
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['packages/language/src/browser.ts'],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  code = outputFiles[0]!.text;
});

/** What is published first, by a worker whose client has some files and has opened one of their folders. */
function firstPublished(files: Readonly<Record<string, string>>, opened: string): Promise<PublishDiagnosticsParams> {
  let published: (params: PublishDiagnosticsParams) => void;
  const done = new Promise<PublishDiagnosticsParams>(resolve => {
    published = resolve;
  });
  /** What stands directly in a folder. */
  const entriesOf = (folder: string) => {
    const inside = Object.keys(files)
      .map(file => `${top}/${file}`)
      .filter(file => file.startsWith(`${folder}/`))
      .map(file => file.slice(folder.length + 1).split('/'));
    return [...new Map(inside.map(([name, ...rest]) => [name, { name, isFolder: rest.length > 0 }])).values()];
  };
  /** What a worker has, and nothing of Node. */
  const worker: Record<string, unknown> & { onmessage?: (event: { data: Message }) => void } = {
    ...{ setTimeout, clearTimeout, queueMicrotask, performance, console, TextEncoder, TextDecoder, URL, crypto },
    addEventListener: () => {},
    postMessage: (message: Message) => setTimeout(() => answer(message)),
  };
  const send = (message: object) => worker.onmessage!({ data: { jsonrpc: '2.0', ...message } as Message });
  const answer = ({ id, method, params, result }: Message) => {
    const uri = (params as { uri?: string } | undefined)?.uri ?? '';
    if (id === 1 && result) send({ method: 'initialized', params: {} });
    else if (method === 'remit/readFolder') send({ id, result: entriesOf(uri) });
    else if (method === 'remit/readFile') {
      const text = files[uri.slice(top.length + 1)];
      send({ id, result: text === undefined ? null : { text } });
    } else if (method === 'textDocument/publishDiagnostics') published(params as PublishDiagnosticsParams);
  };
  runInContext(code, createContext(worker));
  send({
    id: 1,
    method: 'initialize',
    params: { capabilities: {}, workspaceFolders: [{ uri: `${top}/${opened}`, name: 'example' }] },
  });
  return done;
}

const findings = ({ diagnostics }: PublishDiagnosticsParams) =>
  diagnostics.map(({ code, message }: Diagnostic) => code ?? message);

test('the server runs in a worker of a browser, without a disk: the client feeds the files', async () => {
  expect(code).not.toMatch(/require\("(node:)?(fs|path|process|os)"\)/);
  const files = { 'air/remit.json': '{ "asOf": "2026-11-01" }', 'air/book.remit': 'journey book { owner cco }\n' };
  const published = await firstPublished(files, 'air');
  expect(published.uri).toBe(`${top}/air/book.remit`);
  expect(findings(published)).toContain('unknown-name');
});

test('a folder that is built on is fed as well', async () => {
  const files = {
    'air/remit.json': '{ "dependsOn": ["../group"] }',
    'air/book.remit': 'journey book { owner group.cco }\njourney fly { owner cfo }\n',
    'group/remit.json': '{}',
    'group/roles.remit': 'role cco\n',
  };
  const published = await firstPublished(files, 'air');
  expect(published.uri).toBe(`${top}/air/book.remit`);
  const unknown = published.diagnostics.filter(({ code }) => code === 'unknown-name');
  expect(unknown.map(({ message }) => message)).toEqual([
    'There is no role, department or other party called `cfo`. Did you mean `cco`?',
  ]);
});

test.each([
  [
    '../group',
    'There is no project in `../group`. Write the way to a folder with a remit.json from the folder of this one.',
  ],
  ['@acme/group', 'The npm package `@acme/group` cannot be read in a browser: only folders can, such as `../group`.'],
])('%s, which is not there', async (name, sentence) => {
  const published = await firstPublished({ 'air/remit.json': `{ "dependsOn": ["${name}"] }` }, 'air');
  expect(published.uri).toBe(`${top}/air/remit.json`);
  expect(findings(published)).toEqual([sentence]);
});
