import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Coverage } from '@remit-cx/language/lsp/coverage';
import type { OwnershipNode } from '@remit-cx/language/lsp/ownership/branch';
import { afterEach, expect, test } from 'vitest';
import type {
  CompletionList,
  DocumentSymbol,
  Location,
  PublishDiagnosticsParams,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { Editor } from './client.ts';

let editor: Editor;
afterEach(async () => {
  if (editor.server.exitCode === null) await editor.quit();
});

const config = '{ "name": "air", "asOf": "2026-11-01" }\n';
const journeys = 'journey book "Book" {\n  owner cco\n  touchpoint card "Card payment" {\n    channel web\n  }\n}\n';
const people = 'role cco "Chief Customer Officer"\n';

test('an edit in one file settles and raises findings in another, which nobody has open', async () => {
  editor = new Editor({ 'remit.json': config, 'journeys.remit': journeys, 'people.remit': people });
  const { capabilities, serverInfo } = await editor.initialize();
  expect(serverInfo?.name).toBe('Remit');
  expect(capabilities.renameProvider).toEqual({ prepareProvider: true });
  await editor.until(() => editor.diagnostics.has('journeys.remit'));
  expect(editor.findings('journeys.remit')).toContain('unowned-touchpoint [card]');

  await editor.open('people.remit');
  await editor.type(
    'people.remit',
    'role cco "Chief Customer Officer" {\n  accountable for card\n  responsible for card\n}\n',
  );
  await editor.until(() => !editor.findings('journeys.remit').includes('unowned-touchpoint [card]'));

  await editor.type('people.remit', 'role cmo "Chief Marketing Officer"\n');
  await editor.until(() => editor.findings('journeys.remit').includes('unknown-name [cco]'));

  // Closed without saving: the disk is what counts again.
  await editor.close('people.remit');
  await editor.until(() => !editor.findings('journeys.remit').includes('unknown-name [cco]'));
  expect(editor.findings('journeys.remit')).toContain('unowned-touchpoint [card]');
  expect(await editor.quit()).toBe(0);
});

test('a finding has a severity, the rule with a link to its page, and the other places', async () => {
  editor = new Editor({
    'remit.json': config,
    'a.remit':
      'journey book {\n  owner cco\n  touchpoint card { accountable cmo responsible cco }\n}\nrole cco { accountable for card }\nrole cmo\n',
  });
  await editor.initialize();
  await editor.until(() => editor.diagnostics.has('a.remit'));
  const finding = editor.diagnostics.get('a.remit')!.find(({ code }) => code === 'conflicting-owners');
  expect(finding).toMatchObject({
    severity: 1,
    source: 'remit',
    range: { start: { line: 2, character: 13 }, end: { line: 2, character: 17 } },
  });
  expect(finding!.codeDescription!.href).toMatch(/\/conflicting-owners\.md$/);
  expect(
    finding!.relatedInformation!.map(({ location }) => [editor.fileOf(location.uri), location.range.start.line]),
  ).toEqual([
    ['a.remit', 2],
    ['a.remit', 4],
  ]);
});

test('only what is different is sent again', async () => {
  editor = new Editor({
    'remit.json': config,
    'journeys.remit': journeys,
    'people.remit': people,
    'more.remit': 'journey fly { owner cco touchpoint seat }\n',
  });
  await editor.initialize();
  await editor.until(() => editor.diagnostics.has('journeys.remit') && editor.diagnostics.has('more.remit'));
  const before = editor.published.length;
  await editor.open('people.remit');
  await editor.type('people.remit', `${people}// a comment changes nothing\n`);
  await editor.type('people.remit', `${people}role cmo { accountable for card responsible for card }\n`);
  await editor.until(() => !editor.findings('journeys.remit').includes('unowned-touchpoint [card]'));
  expect(editor.published.slice(before)).not.toContain('more.remit');
});

test('completion, definition, rename and formatting over the wire', async () => {
  editor = new Editor({ 'remit.json': config, 'journeys.remit': journeys, 'people.remit': people });
  await editor.initialize();
  await editor.open('journeys.remit');
  const typed = journeys.replace('channel web', 'accountable ');
  await editor.type('journeys.remit', typed);
  const { items } = await editor.ask<CompletionList>(
    'textDocument/completion',
    'journeys.remit',
    typed,
    'accountable ',
    12,
    {
      context: { triggerKind: 2, triggerCharacter: ' ' },
    },
  );
  expect(items.map(({ label }) => label)).toEqual(['cco', 'undecided']);

  const edits = await editor.ask<TextEdit[]>('textDocument/formatting', 'journeys.remit', typed, 'journey', 0, {
    options: { tabSize: 2, insertSpaces: true },
  });
  expect(Array.isArray(edits)).toBe(true);

  const location = await editor.ask<Location>('textDocument/definition', 'journeys.remit', typed, 'owner cco', 7);
  expect(editor.fileOf(location.uri)).toBe('people.remit');

  const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', 'journeys.remit', typed, 'owner cco', 7, {
    newName: 'chief',
  });
  expect(
    Object.keys(edit.changes!)
      .map(uri => editor.fileOf(uri))
      .sort(),
  ).toEqual(['journeys.remit', 'people.remit']);
  await expect(
    editor.ask('textDocument/rename', 'journeys.remit', typed, 'owner cco', 7, { newName: 'chief officer' }),
  ).rejects.toThrow('A name is one word: write `chief_officer`.');
});

test('files that come, change, go and move on the disk', async () => {
  editor = new Editor({ 'remit.json': config, 'journeys.remit': journeys });
  await editor.initialize();
  await editor.until(() => editor.findings('journeys.remit').includes('unknown-name [cco]'));

  editor.write('org/people.remit', people);
  await editor.watched(['org/people.remit', 1]);
  await editor.until(() => !editor.findings('journeys.remit').includes('unknown-name [cco]'));

  editor.write('org/people.remit', 'role ceo\n');
  await editor.watched(['org/people.remit', 2]);
  await editor.until(() => editor.findings('journeys.remit').includes('unknown-name [cco]'));

  editor.delete('org/people.remit');
  editor.write('staff.remit', people);
  await editor.watched(['org/people.remit', 3], ['staff.remit', 1]);
  await editor.until(() => !editor.findings('journeys.remit').includes('unknown-name [cco]'));

  editor.delete('journeys.remit');
  await editor.watched(['journeys.remit', 3]);
  await editor.until(() => editor.diagnostics.get('journeys.remit')!.length === 0);
});

test('a folder that moves on the disk, of which only the folder is told', async () => {
  editor = new Editor({ 'remit.json': config, 'people/roles.remit': people, 'journeys/book.remit': journeys });
  await editor.initialize();
  await editor.until(() => editor.findings('journeys/book.remit').includes('unowned-touchpoint [card]'));
  renameSync(join(editor.folder, 'journeys'), join(editor.folder, 'trips'));
  await editor.watched(['journeys', 3], ['trips', 1]);
  await editor.until(() => editor.diagnostics.has('trips/book.remit'));
  expect(editor.findings('trips/book.remit')).toContain('unowned-touchpoint [card]');
  expect(editor.diagnostics.get('journeys/book.remit')).toEqual([]);
});

test('a text that was never saved is checked by itself', async () => {
  editor = new Editor({ 'remit.json': config });
  await editor.initialize();
  const uri = 'untitled:Untitled-1';
  let codes: unknown[] = [];
  const found = new Promise<void>(resolve =>
    editor.connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ diagnostics, ...of }: PublishDiagnosticsParams) => {
        if (of.uri !== uri) return;
        codes = diagnostics.map(({ code }) => code);
        resolve();
      },
    ),
  );
  await editor.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'remit', version: 1, text: 'journey j { owner cco }\n' },
  });
  await found;
  expect(codes).toEqual(['unknown-name']);
});

test('remit.json: mistakes under the word, settings that count at once, also unsaved', async () => {
  editor = new Editor({
    'remit.json': '{ "asOf": "2026-13-01" }\n',
    'journeys.remit': journeys,
    'people.remit': people,
  });
  await editor.initialize();
  await editor.until(() => editor.diagnostics.has('remit.json') && editor.diagnostics.has('journeys.remit'));
  expect(editor.diagnostics.get('remit.json')!.map(({ message }) => message)).toEqual([
    'There is no such day as 2026-13-01.',
  ]);

  await editor.open('remit.json');
  await editor.type('remit.json', '{ "asOf": "2026-11-01", "rules": { "unowned-touchpoint": "info" } }\n');
  await editor.until(() => editor.diagnostics.get('remit.json')!.length === 0);
  const severity = () =>
    editor.diagnostics.get('journeys.remit')!.find(({ code }) => code === 'unowned-touchpoint')?.severity;
  await editor.until(() => severity() === 3);

  await editor.type('remit.json', '{ "include": ["people.remit"] }\n');
  await editor.until(() => editor.diagnostics.get('journeys.remit')!.length === 0);
});

test('each project is bounded by its remit.json; what is outside of all is a project with defaults', async () => {
  editor = new Editor({
    'a/remit.json': config,
    'a/people.remit': people,
    'a/book.remit': journeys,
    'b/remit.json': config,
    'b/book.remit': journeys,
    'loose.remit': 'role cco\n',
  });
  await editor.initialize();
  await editor.until(() => editor.diagnostics.has('a/book.remit') && editor.diagnostics.has('b/book.remit'));
  expect(editor.findings('a/book.remit')).not.toContain('unknown-name [cco]');
  expect(editor.findings('b/book.remit')).toContain('unknown-name [cco]');

  // A remit.json that comes between takes its folder out of the project around it.
  editor.write('remit.json', config);
  editor.delete('b/remit.json');
  await editor.watched(['remit.json', 1], ['b/remit.json', 3]);
  await editor.until(() => !editor.findings('b/book.remit').includes('unknown-name [cco]'));
});

test('folders that are opened and closed', async () => {
  editor = new Editor({
    'a/remit.json': config,
    'a/book.remit': journeys,
    'b/remit.json': config,
    'b/book.remit': journeys,
  });
  await editor.initialize(['a']);
  await editor.until(() => editor.diagnostics.has('a/book.remit'));
  expect(editor.diagnostics.has('b/book.remit')).toBe(false);
  const folder = (name: string) => ({ uri: editor.uri(name), name });
  await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [folder('b')], removed: [folder('a')] },
  });
  await editor.until(
    () => editor.diagnostics.has('b/book.remit') && editor.diagnostics.get('a/book.remit')!.length === 0,
  );
});

test('a folder inside a project is that whole project', async () => {
  editor = new Editor({ 'remit.json': config, 'people.remit': people, 'journeys/book.remit': journeys });
  await editor.initialize(['journeys']);
  await editor.until(() => editor.diagnostics.has('journeys/book.remit'));
  expect(editor.findings('journeys/book.remit')).toContain('unowned-touchpoint [card]');
  expect(editor.findings('journeys/book.remit')).not.toContain('unknown-name [cco]');
});

test('a file without a folder brings its project along', async () => {
  editor = new Editor({ 'remit.json': config, 'people.remit': people, 'book.remit': journeys });
  await editor.initialize([]);
  await editor.open('book.remit');
  await editor.until(() => editor.findings('book.remit').includes('unowned-touchpoint [card]'));
  expect(editor.findings('book.remit')).not.toContain('unknown-name [cco]');
});

test('of a file that its project leaves out only what cannot be read is wrong', async () => {
  editor = new Editor({
    'remit.json': config,
    '.gitignore': 'drafts/\n',
    'drafts/idea.remit': 'journey x { owner cco }\nrole "no name"\n',
  });
  await editor.initialize();
  await editor.open('drafts/idea.remit');
  await editor.until(() => editor.diagnostics.has('drafts/idea.remit'));
  expect(editor.findings('drafts/idea.remit').every(finding => finding.startsWith('syntax'))).toBe(true);
});

test('a file that is open stays one that is helped with, when its project leaves it out or it is gone from the disk', async () => {
  const broken = `${journeys}journey fly { owner coc }\nrole "no name"\n`;
  editor = new Editor({ 'remit.json': config, 'people.remit': people, 'journeys.remit': broken });
  await editor.initialize();
  await editor.open('journeys.remit');
  await editor.until(() => editor.findings('journeys.remit').includes('unknown-name [coc]'));
  const outline = () =>
    editor.connection.sendRequest<DocumentSymbol[] | null>('textDocument/documentSymbol', {
      textDocument: { uri: editor.uri('journeys.remit') },
    });
  const isApart = () => {
    const found = editor.findings('journeys.remit', broken);
    return found.length > 0 && found.every(finding => finding.startsWith('syntax'));
  };
  expect(isApart()).toBe(false);
  editor.write('remit.json', '{ "include": ["people.remit"] }\n');
  await editor.watched(['remit.json', 2]);
  await editor.until(isApart);
  expect((await outline())?.map(({ name }) => name)).toContain('Book');

  editor.write('remit.json', config);
  await editor.watched(['remit.json', 2]);
  await editor.until(() => !isApart());
  editor.delete('journeys.remit');
  await editor.watched(['journeys.remit', 3]);
  await editor.until(isApart);
  expect((await outline())?.map(({ name }) => name)).toContain('Book');
});

test('the day of the setting, else of remit.json', async () => {
  const dated = `role cco\njourney book {\n  owner cco\n  touchpoint card {\n    accountable cco until 2026-12-31\n    responsible cco\n  }\n}\n`;
  editor = new Editor({ 'remit.json': config, 'book.remit': dated });
  editor.settings = { asOf: '2027-02-01' };
  await editor.initialize();
  await editor.until(() => editor.findings('book.remit').includes('unowned-touchpoint [card]'));
  editor.settings = { asOf: '' };
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await editor.until(() => !editor.findings('book.remit').includes('unowned-touchpoint [card]'));
  editor.settings = { asOf: 'tomorrow' };
  await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  const sentence = 'The setting remit.asOf is no day: tomorrow. Write for example 2026-11-01.';
  await editor.until(() => editor.messages.includes(sentence));
});

test.each([
  ['a file in a folder that is not there yet', 'new/more/extra.remit', undefined],
  ['a file that is on no disk', 'extra.remit', 'git'],
])('%s is read by itself, and costs the others nothing', async (_, file, scheme) => {
  editor = new Editor({ 'air/remit.json': config, 'air/book.remit': 'journey book { owner nobody_here }\n' });
  await editor.initialize(['air']);
  const uri = editor.uri(file).replace(/^file/, scheme ?? 'file');
  await editor.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'remit', version: 1, text: 'journey extra "Extra"\n' },
  });
  const outline = await editor.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri },
  });
  expect(outline.map(({ name }) => name)).toEqual(['Extra']);
  await editor.until(() => editor.diagnostics.has('air/book.remit'));
  expect(editor.messages).toEqual([]);
});

test('a folder that is on no disk, or not there, costs the others nothing', async () => {
  editor = new Editor({ 'air/remit.json': config, 'air/book.remit': 'journey book { owner nobody_here }\n' });
  const uris = ['vscode-vfs://github/remit/air', editor.uri('gone'), editor.uri('air')];
  await editor.connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: uris.map(uri => ({ uri, name: uri })),
    capabilities: { workspace: { workspaceFolders: true } },
  });
  await editor.connection.sendNotification('initialized', {});
  await editor.until(() => editor.diagnostics.has('air/book.remit'));
  expect(editor.messages).toEqual([]);
});

test('what an editor refuses to register costs nothing else', async () => {
  editor = new Editor({ 'remit.json': config });
  editor.settings = { asOf: 'tomorrow' };
  editor.connection.onRequest('client/registerCapability', () => {
    throw new Error('not here');
  });
  await editor.initialize();
  await editor.until(() => editor.messages.some(message => message.startsWith('The setting remit.asOf is no day')));
});

test('a file that is not UTF-8 says so, and the names in it are known', async () => {
  const latin = Buffer.from('role cco "K\xf6nig"\n', 'latin1');
  editor = new Editor({ 'remit.json': config, 'people.remit': latin, 'book.remit': 'journey book { owner cco }\n' });
  await editor.initialize();
  await editor.until(() => editor.diagnostics.has('people.remit'));
  expect(editor.diagnostics.get('people.remit')![0]!.message).toBe(
    'This file is not UTF-8: line 1 holds the byte F6. Save it as UTF-8 in your editor.',
  );
  expect(editor.findings('book.remit')).not.toContain('unknown-name [cco]');
});

test('documents, as data, or the sentence that says why not', async () => {
  editor = new Editor({
    'remit.json':
      '{ "name": "air", "asOf": "2026-11-01", "generate": [{ "what": "raci", "as": ["md", "csv"], "to": "docs/raci" }] }',
    'people.remit': `${people}person tomas\n`,
    'journeys.remit': journeys,
  });
  await editor.initialize();
  type Answer = { day: string; files: { uri: string; text: string }[] };
  const { day, files } = await editor.connection.sendRequest<Answer>('remit/generate', {
    uri: editor.uri('people.remit'),
  });
  expect(day).toBe('2026-11-01');
  expect(files.map(({ uri }) => editor.fileOf(uri))).toEqual(['docs/raci/raci.md', 'docs/raci/raci.csv']);
  expect(files[0]!.text).toContain('Card payment');
  expect(await editor.connection.sendRequest('remit/generate', {})).toEqual({ day, files });

  await editor.open('people.remit');
  await editor.type('people.remit', 'role cco "Chief"\nrole ceo { deputy nobody_known }\n');
  expect(await editor.connection.sendRequest('remit/generate', {})).toMatchObject({
    problem: expect.stringMatching(/^Nothing was written: .* people\.remit: /),
  });
  await editor.type('people.remit', people);
  await editor.open('remit.json');
  await editor.type('remit.json', '{ "generate": [] }');
  expect(await editor.connection.sendRequest('remit/generate', { uri: editor.uri('remit.json') })).toMatchObject({
    problem: expect.stringContaining('does not say which documents to write'),
  });
});

test('the page of a rule', async () => {
  editor = new Editor({});
  await editor.initialize();
  expect(await editor.connection.sendRequest('remit/explain', { rule: 'unowned-touchpoint' })).toMatch(
    /^# unowned-touchpoint\n/,
  );
  expect(await editor.connection.sendRequest('remit/explain', { rule: 'no-such-rule' })).toBeNull();
  const rules = await editor.connection.sendRequest<{ name: string }[]>('remit/rules', {});
  expect(rules.map(({ name }) => name)).toContain('unowned-touchpoint');
});

test('this repository opens without a false finding', async () => {
  editor = new Editor('.');
  await editor.initialize();
  await editor.until(() =>
    [...editor.diagnostics.keys()].some(file => file.startsWith('examples/velmara-air-defects/')),
  );
  // Answered when everything is taken in; what was found in the examples was published together.
  const wrong = [...editor.diagnostics]
    .filter(([, found]) => found.length > 0)
    .map(([file]) => file.split('/').slice(0, 2).join('/'));
  expect([...new Set(wrong)].sort()).toEqual([
    'examples/federal-services',
    'examples/it-project-raci',
    'examples/velmara-air-defects',
  ]);
});

test('the tree and the numbers beside the text, after the check that the editor hears of', async () => {
  editor = new Editor({ 'remit.json': config, 'journeys.remit': journeys, 'people.remit': people });
  let checks = 0;
  editor.connection.onNotification('remit/checked', () => {
    checks++;
  });
  await editor.initialize();
  await editor.until(() => editor.diagnostics.has('journeys.remit'));
  const ask = () => editor.connection.sendRequest<Coverage>('remit/coverage', { uri: editor.uri('people.remit') });
  expect(await ask()).toMatchObject({ projects: 1, total: 2, owned: 1 });
  const [journey, ...others] = await editor.connection.sendRequest<OwnershipNode[]>('remit/ownershipTree', {
    by: 'journey',
  });
  expect(others).toEqual([]);
  expect(journey).toMatchObject({
    label: 'Book',
    note: '1 touchpoint, 1 open',
    location: { uri: editor.uri('journeys.remit') },
    hasChildren: true,
  });

  await editor.open('people.remit');
  await editor.type('people.remit', 'role cco { accountable for card }\n');
  expect(await ask()).toMatchObject({ total: 2, owned: 2 });
  // One that did not offer to hear of it is not told.
  expect(checks).toBe(0);
});
