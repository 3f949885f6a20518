/** The cursor in the text, and what a preview marks of it. */
import { preview } from '@remit-cx/language/lsp/preview';
import { expect, test } from 'vitest';
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
