/** Findings that an editor asks for; the load that it shows; questions that it takes back. */
import { asksForFindings } from '@remit-cx/language/lsp/pull-diagnostics';
import { afterEach, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { Editor } from './client.ts';

let editor: Editor;
afterEach(() => editor.quit());

const config = '{ "asOf": "2026-11-01" }\n';
const book = 'journey book {\n  owner cco\n}\n';
const fly = 'journey fly {\n  owner cfo\n}\n';

/** An editor that asks, and can be told to ask again. */
const asking: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } },
};

let refreshes = 0;
async function start(capabilities: ClientCapabilities) {
  editor = new Editor({ 'remit.json': config, 'book.remit': book, 'fly.remit': fly });
  refreshes = 0;
  editor.connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    return null;
  });
  return await editor.initialize(['.'], capabilities);
}

const pull = (file: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
  editor.connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri: editor.uri(file) },
    ...(previousResultId && { previousResultId }),
  });

const pullAll = async (known: Readonly<Record<string, string>> = {}) => {
  const { items } = await editor.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: Object.entries(known).map(([file, value]) => ({ uri: editor.uri(file), value })),
  });
  return Object.fromEntries(items.map(item => [editor.fileOf(item.uri), item]));
};

const rulesOf = (report: { readonly kind: string; readonly items?: readonly { code?: unknown }[] }) =>
  report.items?.map(({ code }) => code).filter(code => code === 'unknown-name');

test('what is asked for is answered once all is checked, and stands for as long as nothing changes', async () => {
  const { capabilities } = await start(asking);
  expect(capabilities.diagnosticProvider).toEqual({
    identifier: 'remit',
    interFileDependencies: true,
    workspaceDiagnostics: true,
  });
  await editor.open('book.remit');
  const first = await pull('book.remit');
  expect(rulesOf(first as never)).toEqual(['unknown-name']);
  expect(await pull('book.remit', first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });

  await editor.type('book.remit', `${book}role cco\n`);
  const second = await pull('book.remit', first.resultId);
  expect(second.kind).toBe('full');
  expect(rulesOf(second as never)).toEqual([]);
});

test('nothing is shown twice: files that are open are asked about, of the others the editor is told', async () => {
  await start(asking);
  await editor.until(() => editor.diagnostics.has('book.remit') && editor.diagnostics.has('fly.remit'));
  expect(editor.findings('book.remit')).toContain('unknown-name [cco]');

  await editor.open('book.remit');
  await editor.until(() => editor.diagnostics.get('book.remit')!.length === 0);
  expect(rulesOf((await pull('book.remit')) as never)).toEqual(['unknown-name']);

  // What one file needs stands in another: the editor is told to ask again.
  const before = refreshes;
  await editor.open('fly.remit');
  await editor.type('fly.remit', `${fly}role cco\n`);
  expect(rulesOf((await pull('book.remit')) as never)).toEqual([]);
  expect(refreshes).toBeGreaterThan(before);

  await editor.close('fly.remit');
  await editor.until(() => editor.findings('fly.remit').includes('unknown-name [cfo]'));
  expect(editor.diagnostics.get('book.remit')).toEqual([]);
});

test('an editor that asks about the whole workspace is told nothing any more', async () => {
  await start(asking);
  const first = await pullAll();
  expect(Object.keys(first).sort()).toEqual(['book.remit', 'fly.remit']);
  expect(rulesOf(first['fly.remit'] as never)).toEqual(['unknown-name']);
  await editor.until(() => [...editor.diagnostics.values()].every(all => all.length === 0));

  const known = { 'book.remit': first['book.remit']!.resultId!, 'fly.remit': first['fly.remit']!.resultId! };
  await editor.open('fly.remit');
  await editor.type('fly.remit', fly.replace('cfo', 'cfx'));
  const second = await pullAll(known);
  expect(second['book.remit']).toMatchObject({ kind: 'unchanged', resultId: known['book.remit'] });
  expect(second['fly.remit']!.kind).toBe('full');
  editor.write('book.remit', '');
  await editor.watched(['book.remit', 2]);
  expect((await pullAll(known))['book.remit']).toMatchObject({ kind: 'full', items: [] });
  expect([...editor.diagnostics.values()].every(all => all.length === 0)).toBe(true);
});

test('an editor that cannot be told to ask again is told everything, and so is one that wants to be', async () => {
  const { capabilities } = await start({ textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } });
  expect(capabilities.diagnosticProvider).toBeUndefined();
  expect([asksForFindings(asking, {}), asksForFindings(asking, { hearsFindings: true })]).toEqual([true, false]);
  await editor.open('book.remit');
  await editor.until(() => editor.diagnostics.has('book.remit'));
  expect(editor.findings('book.remit')).toContain('unknown-name [cco]');
});

test('the first load is shown, from its beginning to its end', async () => {
  editor = new Editor({ 'remit.json': config, 'book.remit': book });
  const told: string[] = [];
  editor.connection.onRequest('window/workDoneProgress/create', () => null);
  const ended = new Promise<void>(resolve => {
    editor.connection.onNotification('$/progress', ({ value: { kind, title, message } }) => {
      told.push([kind, title, message].filter(Boolean).join(': '));
      if (kind === 'end') resolve();
    });
  });
  await editor.initialize(['.'], { window: { workDoneProgress: true } });
  await ended;
  await editor.open('book.remit');
  await editor.type('book.remit', `${book}role cco\n`);
  await editor.until(() => !editor.findings('book.remit').includes('unknown-name [cco]'));
  expect(told).toEqual(['begin: Remit: Reading the files', 'report: Checking who answers for what', 'end']);
});

test('whatever is asked can be taken back', async () => {
  await start(asking);
  const methods = [
    'textDocument/hover',
    'textDocument/completion',
    'textDocument/references',
    'textDocument/codeAction',
    'textDocument/semanticTokens/full',
    'textDocument/diagnostic',
    'workspace/symbol',
    'workspace/diagnostic',
    'remit/generate',
  ];
  const params = {
    textDocument: { uri: editor.uri('book.remit') },
    position: { line: 1, character: 8 },
    range: { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } },
    context: { diagnostics: [], includeDeclaration: true },
    previousResultIds: [],
    query: 'book',
  };
  const source = new CancellationTokenSource();
  const asked = methods.map(method =>
    editor.connection.sendRequest(method, params, source.token).then(
      () => `${method} is answered`,
      ({ code }) => code,
    ),
  );
  source.cancel();
  expect(await Promise.all(asked)).toEqual(methods.map(() => -32800));
});
