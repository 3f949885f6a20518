/**
 * An editor in a storm: many files of two projects are edited at once, letter by letter and in large pieces, saved, closed, deleted and
 * renamed, also by other programs; and all the time everything is asked about any place, and much is taken back. By hand,
 * for longer:
 *
 *     node test/lsp/storm.ts FIRST_SEED SEEDS STEPS
 */
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientCapabilities } from 'vscode-languageserver';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Editor } from './client.ts';

/** What was seen of a storm. */
export interface Storm {
  /** Questions that ended in another way than with an answer, or with what an editor passes over; and what the server says of mistakes of its own. */
  readonly failures: readonly string[];
  /** How many questions were answered. */
  readonly answered: number;
  /** What the editor shows and is told at the end, and what one does that opens the same files then. */
  readonly end: unknown;
  readonly fresh: unknown;
}

const example = join(import.meta.dirname, '../../examples/velmara-air');

/** What people write, most of it unfinished; and what comes out of other programs. */
const pieces = [
  'accountable ',
  'accountable cco',
  'accountable for ',
  '  touchpoint half "Half',
  'touchpoint new_one "New one" { accountable cco until 2026-',
  'journey ',
  'stage later "Later" {\n',
  '{',
  '}',
  '}\n}\n',
  '"',
  '"""',
  '/*',
  '*/',
  '// only a comment',
  '|',
  ' A | R |  |',
  'raci gap "Gap" {\n  parties | cco | coo |\n  responsibility more "More" | A | ',
  'waive unowned-touchpoint for ',
  'waive unowned-touchpoint for book_pay until 2026-12-01 because "Why not"\n',
  'policy phones "Phones escalate" { every touchpoint where channel is phone must have escalation }\n',
  'accountable for touchpoints in book_pay where channel is ',
  'delegation of cco to ',
  'decide cco up to 2.000 EUR',
  'held by ',
  'escalates to ',
  'handoff from ',
  'metric m { target at least ',
  'model "Hybrid" { lead executive cco ',
  'department service {\n  head owner\n}\n',
  'book_pay.choose.',
  'in gulf_africa from 2026-01-01 ',
  'größer "Straße 😀"',
  '“curly”',
  '\r\n',
  '\n',
  '\r',
  '\t',
  '\u00a0',
  ',',
  '.',
  'x',
  'o',
] as const;

/** What an editor asks about a place in a file. */
const atPlace = [
  'hover',
  'definition',
  'typeDefinition',
  'implementation',
  'references',
  'documentHighlight',
  'linkedEditingRange',
  'prepareRename',
  'rename',
  'completion',
  'signatureHelp',
  'prepareCallHierarchy',
  'selectionRange',
  'onTypeFormatting',
] as const;

/** What it asks about a file or a part of it. */
const aboutFile = [
  'documentSymbol',
  'foldingRange',
  'documentLink',
  'codeLens',
  'formatting',
  'rangeFormatting',
  'inlayHint',
  'codeAction',
  'semanticTokens/full',
  'semanticTokens/range',
  'diagnostic',
] as const;

const able: ClientCapabilities = {
  workspace: { workspaceFolders: true, configuration: true, diagnostics: { refreshSupport: true } },
  textDocument: {
    diagnostic: {},
    codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true },
    completion: { completionItem: { snippetSupport: true } },
  },
};

/** Lets a storm of so many steps go over a copy of the example. The same seed is the same storm, but for what overtakes what. */
export async function storm(seed: number, steps: number): Promise<Storm> {
  const editor = new Editor(exampleFiles());
  const random = randomFrom(seed);
  const failures: string[] = [];
  let answered = 0;
  const asked: Promise<void>[] = [];
  /** What is open, as the editor and the server have it. */
  const open = new Map<string, TextDocument>();
  const one = <T>(all: readonly T[]): T => all[random(all.length)]!;
  const onDisk = () => remitFiles(editor.folder);

  const ask = (method: string, params: object, follow?: (answer: unknown) => void) => {
    const source = new CancellationTokenSource();
    const words = `${method} ${JSON.stringify(params)}`;
    asked.push(
      editor.connection.sendRequest(method, params, source.token).then(
        answer => {
          answered++;
          follow?.(answer);
        },
        ({ code, message }: { code: number; message: string }) => {
          // Taken back; about a text of before; and a name that cannot be changed to that, said in a sentence.
          const isExpected = [-32800, -32801].includes(code) || (/ename/.test(method) && code === -32803);
          if (!isExpected) failures.push(`${words}: ${code} ${message}`);
        },
      ),
    );
    if (random(4) === 0) source.cancel();
  };

  const change = async (file: string, start: number, end: number, text: string) => {
    const document = open.get(file)!;
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    const changes = [{ range, text }];
    open.set(file, TextDocument.update(document, changes, document.version + 1));
    await editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version: document.version },
      contentChanges: changes,
    });
  };
  const show = async (file: string, text = editor.read(file)) => {
    if (open.has(file)) return;
    open.set(file, TextDocument.create(editor.uri(file), 'remit', 1, text));
    await editor.open(file, text);
  };
  const edit = async () => {
    if (open.size === 0) await show(one(onDisk()));
    const file = one([...open.keys()]);
    const text = open.get(file)!.getText();
    const at = random(text.length + 1);
    const lines = text.split('\n');
    const line = random(lines.length);
    const lineStart = lines.slice(0, line).join('\n').length + (line ? 1 : 0);
    switch (random(9)) {
      case 0:
        return change(file, at, Math.min(text.length, at + random(80)), '');
      case 1:
        return change(file, lineStart, lineStart + lines[line]!.length, one(pieces));
      case 2:
        return change(file, lineStart, lineStart, `${one(lines)}\n`);
      case 3:
        return change(file, at, at, one(lines));
      case 4:
        return change(file, 0, text.length, text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : crlf(text));
      case 5: {
        // Somebody comes to their senses.
        const original = originals.get(file);
        return change(file, 0, text.length, original ?? text);
      }
      case 6:
        for (const letter of one(pieces)) {
          const { length } = open.get(file)!.getText();
          await change(file, length, length, letter);
        }
        return;
      default:
        return change(file, at, at, one(pieces));
    }
  };
  const elsewhere = async () => {
    const files = onDisk();
    const file = one(files);
    switch (random(7)) {
      case 0:
        if (files.length < 4) return;
        editor.delete(file);
        return editor.watched([file, 3]);
      case 1: {
        const name = `journeys/new_${random(5)}.remit`;
        const isNew = !existsSync(join(editor.folder, name));
        editor.write(name, one([...originals.values()]));
        return editor.watched([name, isNew ? 1 : 2]);
      }
      case 2: {
        const name = `${one(['', 'group/'])}renamed_${random(3)}.remit`;
        if (files.includes(name)) return;
        renameSync(join(editor.folder, file), join(editor.folder, name));
        // As an editor does it: what was open under the old name is open under the new one.
        const before = open.get(file);
        if (before && open.delete(file)) await editor.close(file);
        if (before) await show(name, before.getText());
        return editor.watched([file, 3], [name, 1]);
      }
      case 3:
        editor.write(file, random(2) ? crlf(editor.read(file)) : `${editor.read(file)}${one(pieces)}\n`);
        return editor.watched([file, 2]);
      case 4: {
        const [where, what] = random(2)
          ? (['remit.json', settings] as const)
          : (['group/remit.json', inGroup] as const);
        editor.write(where, one<string>(what));
        return editor.watched([where, 2]);
      }
      case 5:
        return save(file);
      default:
        if (open.delete(file)) await editor.close(file);
    }
  };
  const save = async (file: string) => {
    const document = open.get(file);
    if (!document) return;
    const isNew = !existsSync(join(editor.folder, file));
    editor.write(file, document.getText());
    await editor.watched([file, isNew ? 1 : 2]);
  };
  const question = () => {
    const file = random(20) ? one([...open.keys(), ...onDisk()]) : 'nowhere.remit';
    const textDocument = { uri: editor.uri(file) };
    const lines = (open.get(file)?.getText() ?? '').split('\n');
    const position = () => {
      const line = random(lines.length + 1);
      return { line, character: random((lines[line]?.length ?? 5) + 2) };
    };
    const [a, b] = [position(), position()];
    const range = a.line < b.line || (a.line === b.line && a.character < b.character) ? [a, b] : [b, a];
    const options = { tabSize: 2, insertSpaces: true };
    switch (random(4)) {
      case 0: {
        const method = one(atPlace);
        const more = {
          newName: one(['chief', 'seat_map', 'größe', 'two words', 'service', '']),
          context: { includeDeclaration: true, triggerKind: 1 },
          positions: [a, b],
          ch: one(['}', '|', '\n']),
          options,
        };
        return ask(`textDocument/${method}`, { textDocument, position: a, ...more }, answer => {
          if (method !== 'prepareCallHierarchy') return;
          for (const item of (answer as object[] | null) ?? [])
            for (const way of ['incomingCalls', 'outgoingCalls']) ask(`callHierarchy/${way}`, { item });
        });
      }
      case 1:
      case 2: {
        const method = one(aboutFile);
        const more = { range: { start: range[0], end: range[1] }, context: { diagnostics: [] }, options };
        return ask(`textDocument/${method}`, { textDocument, ...more }, answer => {
          if (method !== 'codeAction') return;
          const lazy = ((answer as { data?: unknown }[] | null) ?? []).filter(({ data }) => data !== undefined);
          if (lazy.length) ask('codeAction/resolve', one(lazy));
        });
      }
      default: {
        const where = random(2) ? {} : { uri: textDocument.uri };
        const by = one(['journey', 'department', 'person', 'finding']);
        const kind = one(['raci', 'map', 'charter']);
        const earlier = [...originals].slice(0, 3).map(([file, text]) => ({ uri: editor.uri(file), text }));
        const [method, params] = one<[string, object]>([
          ['workspace/symbol', { query: one(['', 'seat', 'ü']) }],
          ['workspace/diagnostic', { previousResultIds: [] }],
          ['remit/coverage', where],
          ['remit/generate', where],
          ['remit/fixAll', where],
          ['remit/rules', {}],
          ['remit/explain', { rule: 'unowned-touchpoint' }],
          ['remit/ownershipTree', { by, path: random(2) ? [] : ['journey book_pay', 'stage book_pay.choose'] }],
          ['remit/preview', { kind, ...where, ...(random(2) && { day: '2027-02-01', onlyOpen: true }) }],
          ['remit/exportPreview', { kind, form: 'md', ...where }],
          ['remit/compare', { files: earlier }],
        ]);
        return ask(method, params);
      }
    }
  };

  await editor.initialize(['.'], able);
  editor.connection.onRequest('workspace/diagnostic/refresh', () => null);
  for (let step = 0; step < steps; step++) {
    const what = random(10);
    if (what < 4) await edit();
    else if (what < 5) await elsewhere();
    else if (what < 6) await show(one(onDisk()));
    else for (let i = random(4); i >= 0; i--) question();
    // Now and then there is a moment of silence, in which a check comes to its end or to its middle.
    if (random(3) === 0) await new Promise(resolve => setTimeout(resolve, random(30)));
  }
  for (const [file, document] of open) {
    await change(file, document.getText().length, document.getText().length, '\n');
    await save(file);
  }
  editor.write('remit.json', settings[0]);
  await editor.watched(['remit.json', 2]);
  for (let before = -1; before < asked.length; ) {
    before = asked.length;
    await Promise.all(asked);
  }
  const end = await whatIsShown(editor);
  failures.push(...editor.messages.filter(message => message.includes('mistake in Remit')));
  const files = remitFiles(editor.folder);
  const fresh = new Editor({
    'remit.json': settings[0],
    'group/remit.json': editor.read('group/remit.json'),
    ...Object.fromEntries(files.map(file => [file, editor.read(file)])),
  });
  await fresh.initialize(['.'], able);
  fresh.connection.onRequest('workspace/diagnostic/refresh', () => null);
  for (const file of open.keys()) await fresh.open(file);
  const last = await whatIsShown(fresh);
  await Promise.all([editor.quit(), fresh.quit()]);
  return { failures, answered, end, fresh: last };
}

/** Findings of all files, the outline of each, and who answers for what: as an editor shows it. */
async function whatIsShown(editor: Editor): Promise<unknown> {
  const send = <T>(method: string, params: object) => editor.connection.sendRequest<T>(method, params);
  const { items } = await send<{ items: { uri: string; items: unknown[] }[] }>('workspace/diagnostic', {
    previousResultIds: [],
  });
  const findings = items
    .filter(({ items }) => items.length > 0)
    .map(({ uri, items }) => [editor.fileOf(uri), items])
    .sort();
  const trees = await send('remit/ownershipTree', { by: 'journey' });
  const { html } = await send<{ html: string }>('remit/preview', { kind: 'raci' });
  const outlines = await Promise.all(
    remitFiles(editor.folder).map(file =>
      send('textDocument/documentSymbol', { textDocument: { uri: editor.uri(file) } }),
    ),
  );
  return JSON.parse(JSON.stringify({ findings, trees, html, outlines }).replaceAll(editor.uri('.'), 'file:///project'));
}

const settings = [
  '{ "name": "storm", "asOf": "2026-11-01", "dependsOn": ["./group"] }',
  '{ "name": "storm", "asOf": "2026-11-01", "include": ["journeys/*.remit"] }',
  '{ "asOf": "2026-11-01", "rules": { "unowned-touchpoint": "off" }, "channels": ["kiosk"',
  '{ "asOf": "2027-01-01", "raci": { "scheme": "rasci" }, "generate": [{ "what": "raci", "to": "docs" }] }',
  '{ "asOf": "2026-11-01", "dependsOn": ["../elsewhere"] }',
] as const;

const inGroup = [
  '{ "name": "group", "asOf": "2026-11-01", "channels": ["kiosk"] }',
  '{ "name": "group", "asOf": "2026-11-01", "include": ["people*"] }',
  '{ "name": "group", "dependsOn": [".."] }',
] as const;

/** What the rest of the company builds on. */
const ofGroup = /^(people-and-roles|departments|vendors-and-systems|organization)\.remit$/;

/** The files of the example, half of them as Windows writes them, in two projects of which one builds on the other. */
function exampleFiles(): Record<string, string> {
  const files = remitFiles(example).map((file, i): [string, string] => {
    const text = readFileSync(join(example, file), 'utf8');
    return [ofGroup.test(file) ? `group/${file}` : file, i % 2 ? crlf(text) : text];
  });
  return { 'remit.json': settings[0], 'group/remit.json': inGroup[0], ...Object.fromEntries(files) };
}

const originals: ReadonlyMap<string, string> = new Map(
  remitFiles(example).map(file => [file, readFileSync(join(example, file), 'utf8')]),
);

function remitFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.endsWith('.remit'))
    .sort();
}

function crlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}

/** Whole numbers from 0 to below a limit, the same for the same seed (xorshift). */
function randomFrom(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0 || 1;
  return below => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

if (import.meta.main) {
  const [first = 1, seeds = 1, steps = 400] = process.argv.slice(2).map(Number);
  for (let seed = first; seed < first + seeds; seed++) {
    const { failures, answered, end, fresh } = await storm(seed, steps);
    const isSame = JSON.stringify(end) === JSON.stringify(fresh);
    console.log(`seed ${seed}: ${answered} answered, ${failures.length} failed, ${isSame ? 'same' : 'DIFFERENT'} end`);
    for (const failure of new Set(failures)) console.log(`  ${failure}`);
    if (!isSame) console.log(JSON.stringify({ end, fresh }, null, 1));
  }
}
