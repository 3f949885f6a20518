/** How many columns of a terminal a text takes. */
import { wide } from '@remit-cx/core/source/display-width';

/** Made when it is first needed: that takes longer than the rest of a run over a small project. */
let graphemes: Intl.Segmenter | undefined;

const invisible = /^[\p{M}\p{Cf}]+$/u;
const plain = /^[\x20-\x7E]*$/;

/** A character as people see it: an accent or the parts of an emoji belong to it. */
export interface Cell {
  readonly text: string;
  /** 0, 1 or 2 columns. */
  readonly width: number;
  /** Where it stands in the text, in UTF-16 units. */
  readonly offset: number;
}

export function cellsOf(text: string): Cell[] {
  if (plain.test(text)) return Array.from(text, (character, offset) => ({ text: character, width: 1, offset }));
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment, index }) => ({
    text: segment,
    width: invisible.test(segment) ? 0 : wide.test(segment) ? 2 : 1,
    offset: index,
  }));
}
