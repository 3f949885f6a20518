/** All safe fixes at once, in a file and in the project; and code actions as editors ask for them. */
import { lint } from '@remit-cx/core/lint/lint';
import { fixAll } from '@remit-cx/language/lsp/fix-all';
import { workspaceEdit } from '@remit-cx/language/lsp/places';
import { afterEach, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { today } from '../project.ts';
import { Editor } from './client.ts';
import { edited, projectOf } from './editor.ts';

const waive = (name: string) =>
  `waive unowned-touchpoint for ${name} until 2027-01-31 because "Being rebuilt" // gone soon\n`;

const files = {
  'shop.remit': `role cco { held by ann accountable for till responsible for till }
person ann
journey buy {
  owner cco
  touchpoint till
}
${waive('till')}`,
  'waivers.remit': `// Kept for the audit\r\n${waive('buy').replace('\n', '\r\n')}${waive('till')}role helper\r\n`,
};

test('the safe fixes of a file, or of all, and nothing that is open is touched', async () => {
  const live = projectOf(files);
  const links = live.project.fragments.flatMap(({ refs }) => refs.map(({ to }) => to));
  const inFile = edited(files, workspaceEdit(live, await fixAll(live, today, 'shop.remit')));
  const everywhere = edited(files, workspaceEdit(live, await fixAll(live, today)));
  expect(Object.keys(inFile)).toEqual(['shop.remit']);
  expect(everywhere).toEqual({
    'shop.remit': files['shop.remit'].replace(waive('till'), ''),
    'waivers.remit': '// Kept for the audit\r\nrole helper\r\n',
  });
  expect(lint(projectOf({ ...files, ...everywhere }).graph, today).findings.some(({ hasSafeFix }) => hasSafeFix)).toBe(
    false,
  );
  expect(live.project.fragments.flatMap(({ refs }) => refs.map(({ to }) => to))).toEqual(links);
});

let editor: Editor;
afterEach(() => editor?.quit());

const ask = (only?: string[]): Promise<CodeAction[]> =>
  editor.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: editor.uri('shop.remit') },
    range: { start: { line: 6, character: 0 }, end: { line: 6, character: 30 } },
    context: { diagnostics: [], ...(only && { only }) },
  });

const inFile = "Fix the one in this file that changes nobody's accountability";
const inProject = "Fix all 3 in the project that change nobody's accountability";

test('an editor that asks for edits later gets them when one is chosen', async () => {
  editor = new Editor({ 'remit.json': `{ "asOf": "${today}" }`, ...files });
  const { capabilities } = await editor.initialize(['.'], {
    textDocument: { codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true } },
  });
  expect(capabilities.codeActionProvider).toEqual({
    codeActionKinds: ['quickfix', 'refactor', 'source.fixAll.remit', 'source.fixProject.remit'],
    resolveProvider: true,
  });
  await editor.until(() => editor.diagnostics.has('shop.remit') && editor.diagnostics.has('waivers.remit'));
  // What is done on saving is for the file that is saved.
  const onSave = await ask(['source.fixAll']);
  expect(onSave.map(({ title, kind, edit }) => [title, kind, edit])).toEqual([
    [inFile, 'source.fixAll.remit', undefined],
  ]);
  const { edit } = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', onSave[0]);
  expect(Object.keys(edit!.changes!).map(uri => editor.fileOf(uri))).toEqual(['shop.remit']);
  expect((await ask(['source'])).map(({ title }) => title)).toEqual([inFile, inProject]);
  expect((await ask()).map(({ title }) => title)).toContain(inProject);

  await editor.open('shop.remit');
  await editor.type('shop.remit', 'role cco\n');
  await expect(editor.connection.sendRequest('codeAction/resolve', { ...onSave[0], title: 'Another' })).rejects.toThrow(
    'The text has changed in the meantime. Ask again.',
  );
});

test('an editor that does not gets them at once', async () => {
  editor = new Editor({ 'remit.json': `{ "asOf": "${today}" }`, ...files });
  await editor.initialize();
  await editor.until(() => editor.diagnostics.has('shop.remit') && editor.diagnostics.has('waivers.remit'));
  const [action] = await ask(['source.fixAll']);
  expect(
    edited(files, { changes: { 'file:///project/shop.remit': Object.values(action!.edit!.changes!)[0]! } }),
  ).toEqual({
    'shop.remit': files['shop.remit'].replace(waive('till'), ''),
  });
});
