/** The cursor in the text, and what a preview marks of it. */
import { preview } from '@remit-cx/language/lsp/preview';
import { describe, expect, test } from 'vitest';
import { movedPlaces } from '../../packages/vscode/src/preview/moved-places.ts';
import { placeAt } from '../../packages/vscode/src/preview/place-at.ts';
import { withCursor } from '../lsp/editor.ts';
import { today } from '../project.ts';

/** What is shown of the thing that a cursor `<|>` is at. */
function marked(text: string): string | undefined {
  const { live, offset } = withCursor(text);
  const before = live.project.fragment('main.remit')!.text.slice(0, offset).split('\n');
  const { html, places } = preview(live, { kind: 'raci' }, today);
  const at = placeAt(places, 'file:///project/main.remit', {
    line: before.length - 1,
    character: before.at(-1)!.length,
  });
  return at === undefined ? undefined : new RegExp(`data-at="${at}">([^<]*)`).exec(html)?.[1];
}

test.each([
  ['on a name', 'role r\njourney j "Trip" { owner r touchpoint d<|>esk "Desk" { accountable r } }', 'Desk'],
  ['on a claim', 'role r\njourney j "Trip" { owner r touchpoint desk "Desk" {\n accountable <|>r } }', 'A'],
  [
    'at the start of its line',
    'role r\njourney j "Trip" { owner r touchpoint desk "Desk" {\n accoun<|>table r } }',
    'A',
  ],
  [
    'elsewhere in a block',
    'role r\njourney j "Trip" { owner r touchpoint desk "Desk" {\n channel w<|>eb\naccountable r } }',
    'Desk',
  ],
  [
    'in the block around it',
    'role r\njourney j "Trip" {\n<|>  owner r\n touchpoint desk "Desk" { accountable r } }',
    'Trip',
  ],
  [
    'on what is not shown',
    'person p<|>eter\nrole r\njourney j "Trip" { owner r touchpoint t { accountable r } }',
    undefined,
  ],
])('%s', (_, text, shown) => {
  expect(marked(text)).toBe(shown);
});

describe('until the next answer a place moves with its words', () => {
  const uri = 'file:///a.remit';
  const range = (line: number, from: number, to: number) => ({
    start: { line, character: from },
    end: { line, character: to },
  });
  /** Where `desk` of `  touchpoint desk "Desk"` in the third line is, once something is written instead of a part. */
  const placeOnce = (at: ReturnType<typeof range> | { start: object; end: object }, text: string, where = uri) => {
    const place = { uri, at: range(2, 13, 17), whole: range(2, 2, 24) };
    const [moved] = movedPlaces([place], where, [{ range: at as ReturnType<typeof range>, text }]);
    const { start, end } = moved!.at;
    return `${start.line}:${start.character}-${end.line}:${end.character}`;
  };

  test.each([
    ['lines above', range(0, 0, 0), '// one\n// two\r\n', '4:13-4:17'],
    ['a line above goes', { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, '', '1:13-1:17'],
    ['words before it in its line', range(2, 2, 2), 'critical ', '2:22-2:26'],
    ['a line break before it', range(2, 2, 2), '\n    ', '3:15-3:19'],
    ['a letter at its end', range(2, 17, 17), 's', '2:13-2:18'],
    ['another name', range(2, 13, 17), 'counter', '2:13-2:20'],
    ['its line goes', { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } }, '', '2:0-2:0'],
    ['below it', range(5, 0, 0), 'x\n', '2:13-2:17'],
  ])('%s', (_, at, text, expected) => expect(placeOnce(at, text)).toBe(expected));

  test('in another file', () => expect(placeOnce(range(0, 0, 0), '\n', 'file:///b.remit')).toBe('2:13-2:17'));
});
