/** What a block says already and may say only once, so that nobody is offered a second head. Core is the judge of that. */
import { factsOf } from '@remit-cx/core/model/read/read';
import type { Fragment, Node } from '@remit-cx/core/project/fragment';
import { parse } from '../parse.ts';
import type { Cursor } from './cursor.ts';
import type { Block } from './grammar-walk.ts';
import { lookOf } from './kinds.ts';
import { endOf } from './words.ts';

/**
 * The types of property that the innermost block has, outside the line that is written, and may not have again: each is
 * written twice into a block of its kind, and core says which of them are one too many.
 */
export function saidOnce(fragment: Fragment, blocks: readonly Block[], { from, offset }: Cursor): ReadonlySet<string> {
  // A brace behind nothing opens a block of nothing.
  const around = blocks.slice(1).filter(({ opening }) => opening.length > 0);
  const block = blocks.at(-1);
  const first = block?.opening[0];
  const node = first && nodeAt(fragment, from + first.startOffset);
  const properties = (node?.body ?? []).filter(
    ({ $type, $start, $end }) => lookOf($type) === undefined && (offset < $start || $end < offset),
  );
  if (properties.length === 0) return new Set();
  const { text } = fragment;
  const source = [
    ...around.map(({ opening }) => `${text.slice(from + opening[0]!.startOffset, from + endOf(opening.at(-1)!))} {`),
    ...properties.flatMap(({ $start, $end }) => [text.slice($start, $end), text.slice($start, $end)]),
    ...around.map(() => '}'),
  ].join('\n');
  const { problems } = factsOf(parse('', source), {}, 'raci');
  return new Set(problems.filter(({ code }) => code === 'said-twice').map(({ at }) => ('$type' in at ? at.$type : '')));
}

/** The block that begins at an offset, as far as it could be read. */
function nodeAt({ root, named }: Fragment, start: number): (Node & { readonly body?: readonly Node[] }) | undefined {
  return named.find(({ $start }) => $start === start) ?? root.elements.find(({ $start }) => $start === start);
}
