/**
 * What is asked directly behind an edit is answered about the text as it is now: the same as a server says that has never
 * seen another one. And what was asked about a place in a text of before is not answered about another place.
 */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction, CodeLens, Location, WorkspaceEdit } from 'vscode-languageserver';
import { Editor } from './client.ts';
import { applyTextEdits } from './editor.ts';

const editors: Editor[] = [];
afterEach(async () => {
  await Promise.all(editors.splice(0).map(each => each.quit()));
});

const people = `role cco "Chief Customer Officer" { held by ann accountable for till }
role cmo "Chief Marketing Officer" { level executive }
person ann "Ann Lee"
department care "Customer Care" { head cco }
metric nps "NPS" { kind nps owner cco target at least 45 every quarter }
forum council "CX Council" { chair cco members cmo cadence weekly }
charter ours "Our charter" { purpose "Why" includes journeys, decisions, metrics, forums }
`;
const shop = `journey buy "Buy" {
  owner cco
  stage pay "Pay" {
    touchpoint till "Till" { responsible cmo }
    touchpoint card "Card" {
      accountable cco until 2026-11-30
      responsible cco, cmo
    }
    touchpoint cash "Cash" { channel web responsible cmo }
  }
}
raci table "Table" {
  parties | cco | cmo |
  touchpoint till | | C |
}
waive unowned-touchpoint for till until 2027-01-31 because "Being rebuilt"
`;
const config = '{ "name": "air", "asOf": "2026-11-01" }\n';
const files = { 'remit.json': config, 'people.remit': people, 'shop.remit': shop };

async function start(texts: Readonly<Record<string, string>>, capabilities = {}): Promise<Editor> {
  const editor = new Editor(texts);
  await editor.initialize(['.'], capabilities);
  return editor;
}

/** For one test. */
async function startHere(texts: Readonly<Record<string, string>> = files, capabilities = {}): Promise<Editor> {
  const editor = await start(texts, capabilities);
  editors.push(editor);
  return editor;
}

/** Everything that can be asked about shop.remit, where the words of a name stand in its text. */
function everything(editor: Editor, text: string): readonly [method: string, params: object][] {
  const textDocument = { uri: editor.uri('shop.remit') };
  const at = (words: string, offset = 0) => {
    const before = text.slice(0, text.indexOf(words) + offset).split('\n');
    return { line: before.length - 1, character: before.at(-1)!.length };
  };
  const line = (words: string) => ({ start: at(words), end: at(words, words.length) });
  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const places = ['owner cco', 'touchpoint card', 'touchpoint till', 'waive unowned', 'parties |', 'journey buy'];
  const positions = places.map(words => at(words, words.indexOf(' ') + 1));
  const atPlace = (method: string, more: object = {}): [string, object][] =>
    positions.map(position => [`textDocument/${method}`, { textDocument, position, ...more }]);
  const context = { diagnostics: [] };
  return [
    ...places.map((words): [string, object] => [
      'textDocument/codeAction',
      { textDocument, range: line(words), context },
    ]),
    ['textDocument/codeAction', { textDocument, range: whole, context }],
    ['textDocument/codeAction', { textDocument, range: whole, context: { diagnostics: [], only: ['source'] } }],
    ['textDocument/codeLens', { textDocument }],
    ['textDocument/inlayHint', { textDocument, range: whole }],
    ...atPlace('hover'),
    ...atPlace('definition'),
    ...atPlace('typeDefinition'),
    ...atPlace('implementation'),
    ...atPlace('references', { context: { includeDeclaration: true } }),
    ...atPlace('documentHighlight'),
    ...atPlace('linkedEditingRange'),
    ...atPlace('prepareCallHierarchy'),
    ['textDocument/rename', { textDocument, position: positions[1], newName: 'chip' }],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/foldingRange', { textDocument }],
    ['textDocument/selectionRange', { textDocument, positions }],
    ['textDocument/semanticTokens/full', { textDocument }],
    ['textDocument/documentLink', { textDocument }],
    ['textDocument/formatting', { textDocument, options: { tabSize: 2, insertSpaces: true } }],
    ['workspace/symbol', { query: 'c' }],
    ...['journey', 'department', 'person', 'finding'].map((by): [string, object] => ['remit/ownershipTree', { by }]),
    ['remit/ownershipTree', { by: 'finding', path: ['rule unowned-touchpoint'] }],
    ['remit/coverage', textDocument],
    ...['raci', 'map', 'charter'].map((kind): [string, object] => ['remit/preview', { kind, ...textDocument }]),
    ['remit/exportPreview', { kind: 'charter', form: 'md', part: 'ours', ...textDocument }],
    ['remit/fixAll', textDocument],
  ];
}

/** What is answered to all of it, asked in one go. */
async function answers(editor: Editor, text: string): Promise<string[]> {
  const asked = everything(editor, text);
  const all = await Promise.all(
    asked.map(async ([method, params]) => editor.connection.sendRequest<unknown>(method, params)),
  );
  return all.map((answer, i) =>
    `${asked[i]![0]} ${JSON.stringify(asked[i]![1])}: ${JSON.stringify(answer, null, 1)}`.replaceAll(
      editor.uri('.'),
      'file:///project',
    ),
  );
}

/** Whether nobody is accountable for what stands on a line, as was published. */
function isOpen(editor: Editor, line: number): boolean {
  const found = editor.diagnostics.get('shop.remit') ?? [];
  return found.some(({ code, range }) => code === 'unowned-touchpoint' && range.start.line === line);
}

const moved = `// Two lines more\n\n${shop}`;
describe('after an edit', () => {
  let edited: Editor;
  beforeAll(async () => {
    edited = await start(files);
    await edited.open('shop.remit');
  });
  afterAll(() => edited.quit());

  test.each([
    ['lines above everything', moved],
    ['an owner goes, another comes', moved.replace('accountable cco until 2026-11-30', 'accountable cmo')],
    ['a touchpoint goes', moved.replace(/ {4}touchpoint cash.*\n/, '')],
    ['a name that names nothing', moved.replace('owner cco', 'owner coc')],
    ['half a line', moved.replace('channel web', 'channel web accountable')],
    ['CRLF', moved.replaceAll('\n', '\r\n')],
  ])('%s', async (_, text) => {
    await edited.type('shop.remit', shop);
    await edited.until(() => isOpen(edited, 8));
    await edited.type('shop.remit', text);
    const now = await answers(edited, text);
    const fresh = await startHere({ ...files, 'shop.remit': text });
    await fresh.open('shop.remit');
    expect(now).toEqual(await answers(fresh, text));
  });
});

describe('an edit in another file', () => {
  test('settles what is found here before anything is offered for it', async () => {
    const editor = await startHere();
    await editor.open('shop.remit');
    await editor.open('people.remit');
    await editor.until(() => isOpen(editor, 8));
    await editor.type('people.remit', people.replace('accountable for till', 'accountable for till, cash'));
    const range = { start: { line: 8, character: 15 }, end: { line: 8, character: 19 } };
    const textDocument = { uri: editor.uri('shop.remit') };
    const [actions, lenses] = await Promise.all([
      editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument,
        range,
        context: { diagnostics: [], only: ['quickfix'] },
      }),
      editor.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument }),
    ]);
    const about = actions.flatMap(({ diagnostics = [] }) => diagnostics.map(({ code }) => code));
    expect(about).not.toContain('unowned-touchpoint');
    expect(lenses.find(({ range: { start } }) => start.line === 8)!.command!.title).toContain(
      'owner Chief Customer Officer',
    );
  });

  test('moves where a definition is', async () => {
    const editor = await startHere();
    await editor.open('shop.remit');
    await editor.open('people.remit');
    await editor.type('people.remit', `// Moved\n${people}`);
    const { range } = await editor.ask<Location>('textDocument/definition', 'shop.remit', shop, 'owner cco', 7);
    expect(range.start.line).toBe(1);
  });
});

test('a fix that is asked for directly behind an edit settles what is found in the text as it is then', async () => {
  const editor = await startHere();
  await editor.open('shop.remit');
  await editor.until(() => isOpen(editor, 8));
  const text = moved.replace('owner cco', 'owner coc');
  await editor.type('shop.remit', text);
  const [fix] = await editor.connection.sendRequest<(CodeAction & { edit: WorkspaceEdit })[]>(
    'textDocument/codeAction',
    {
      textDocument: { uri: editor.uri('shop.remit') },
      range: { start: { line: 3, character: 8 }, end: { line: 3, character: 11 } },
      context: { diagnostics: [], only: ['quickfix'] },
    },
  );
  expect(applyTextEdits(text, fix!.edit.changes![editor.uri('shop.remit')]!)).toBe(moved);
});

describe('what is about a place in a text of before is refused, in words that an editor passes over', () => {
  const ask = (editor: Editor, method: string) =>
    editor.ask<unknown>(method, 'shop.remit', shop, 'touchpoint cash', 12, {
      range: { start: { line: 8, character: 15 }, end: { line: 8, character: 15 } },
      context: { diagnostics: [] },
    });

  test('a fix for a line that has moved before everything was checked', async () => {
    const editor = await startHere();
    await editor.open('shop.remit');
    const asked = ask(editor, 'textDocument/codeAction');
    const refused = expect(asked).rejects.toMatchObject({ code: -32801 });
    await editor.type('shop.remit', moved);
    await refused;
  });

  test('an action that is chosen after the text has changed, although one of the same name is there now', async () => {
    const editor = await startHere(files, {
      textDocument: { codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true } },
    });
    await editor.open('shop.remit');
    const actions = (await ask(editor, 'textDocument/codeAction')) as CodeAction[];
    const lazy = actions.find(({ edit, data }) => !edit && data !== undefined)!;
    await editor.type('shop.remit', moved);
    await expect(editor.connection.sendRequest('codeAction/resolve', lazy)).rejects.toMatchObject({ code: -32801 });
  });
});
