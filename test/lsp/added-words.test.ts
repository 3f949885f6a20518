/** Words that remit.json adds: found, and called something else, there and wherever they are used. */
import { refuseWord, renameWord, wordAt, wordDefinition, wordUses } from '@remit-cx/language/lsp/added-words';
import { expect, test } from 'vitest';
import type { Location, WorkspaceEdit } from 'vscode-languageserver';
import { Editor } from './client.ts';
import { edited, marked, withCursor, withoutCursor } from './editor.ts';

const settings = { configUri: () => 'file:///project/remit.json' };
const config = '{\n  // Ours\n  "channels": ["kiosk", "bag_drop"],\n  "phases": ["kiosk"]\n}\n';
const text = `role cco
journey fly {
  stage depart {
    phase kiosk
    touchpoint tags { channel web, ki<|>osk }
  }
  touchpoint kiosk { channel kiosk }
}
role boss { accountable for touchpoints in fly where channel is kiosk }
policy staffed "Staffed" { every touchpoint where channel in kiosk, phone must have escalation }
`;

function at(source: string) {
  const { offset, ...place } = withCursor(source, config);
  return { place, word: wordAt(place, offset)! };
}

/** The files and remit.json after a rename, or why there is none. */
function renamed(source: string, newName: string) {
  const { place, word } = at(source);
  const result = renameWord(settings, place, word, newName);
  return 'problem' in result ? result.problem : edited({ ...withoutCursor(source), 'remit.json': config }, result);
}

test('a channel: in touchpoints, conditions of claims and of policies, and in remit.json; no stage and no touchpoint of that name', () => {
  const expected = text.replace('<|>', '').replace(/(channel (?:web, |is |in )?)kiosk/g, '$1terminal');
  expect(renamed(text, 'terminal')).toEqual({
    'main.remit': expected,
    'remit.json': config.replace('["kiosk", ', '["terminal", '),
  });
  const fromCondition = text.replace('<|>', '').replace('channel is kiosk', 'channel is ki<|>osk');
  expect(renamed(fromCondition, 'terminal')).toEqual(renamed(text, 'terminal'));
});

test('it leads to remit.json, and every use is found', () => {
  const { place, word } = at(text);
  const all = [...wordDefinition(settings, place, word), ...wordUses(place, word)];
  expect(marked({ ...withoutCursor(text), 'remit.json': config }, all)).toEqual({
    'remit.json': config.replace('["kiosk"', '["«kiosk»"'),
    'main.remit': text.replace('<|>', '').replace(/(channel (?:web, |is |in )?)kiosk/g, '$1«kiosk»'),
  });
});

test.each([
  ['phone', '`phone` is a channel already.'],
  ['bag_drop', '`bag_drop` is a channel already.'],
  ['self service', 'A name is one word: write `self_service`.'],
])('it cannot be called %j', (name, sentence) => expect(renamed(text, name)).toBe(sentence));

test('a word of the language is found, and keeps its name', () => {
  const { place, word } = at(text.replace('<|>', '').replace('channel web', 'channel w<|>eb'));
  expect(wordUses(place, word)).toHaveLength(1);
  expect(refuseWord(settings, place, word)).toBe('`web` is a word of the language and cannot be renamed.');
});

test('a name is no word', () =>
  expect(at(text.replace('<|>', '').replace('touchpoint kiosk', 'touchpoint ki<|>osk')).word).toBeUndefined());

test('over the wire', async () => {
  const main = text.replace('<|>', '');
  const editor = new Editor({ 'remit.json': config, 'main.remit': main });
  await editor.initialize();
  const ask = <R>(method: string, words: string, offset: number, more = {}) =>
    editor.ask<R>(`textDocument/${method}`, 'main.remit', main, words, offset, more);
  const { changes } = await ask<WorkspaceEdit>('rename', 'web, kiosk', 6, { newName: 'terminal' });
  const files = Object.entries(changes!).map(([uri, edits]) => [editor.fileOf(uri), edits.length]);
  expect(files).toEqual([
    ['remit.json', 1],
    ['main.remit', 4],
  ]);
  const [definition] = await ask<Location[]>('definition', 'web, kiosk', 6);
  expect(editor.fileOf(definition!.uri)).toBe('remit.json');
  expect(await ask('references', 'web, kiosk', 6, { context: { includeDeclaration: true } })).toHaveLength(5);
  expect(await ask('prepareRename', 'web, kiosk', 6)).toMatchObject({ placeholder: 'kiosk' });
  await expect(ask('prepareRename', 'web, kiosk', 1)).rejects.toThrow('`web` is a word of the language');
  await editor.quit();
});
