/** The words that the text of a `remit.json` adds to a vocabulary, for editors: where each stands. */
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Span } from '../source/span.ts';

/** Where a word is added, without its quotes. `key`: such as `channels`. Offsets count UTF-16 units. */
export function wordSettings(text: string, key: string, word: string): readonly Omit<Span, 'file'>[] {
  const root = parseTree(text);
  const added = root && findNodeAtLocation(root, [key]);
  return (added?.children ?? []).flatMap(({ value, offset, length }) => {
    const place = { start: offset + 1, end: offset + length - 1 };
    const isWritten = typeof value === 'string' && text.slice(place.start, place.end) === value;
    return isWritten && value.normalize('NFC') === word ? [place] : [];
  });
}
