/** How many columns of a terminal a text takes. */

/** Made when it is first needed: that takes longer than the rest of a run over a small project. */
let graphemes: Intl.Segmenter | undefined;

// The East Asian wide and fullwidth blocks; what is shown as a picture is found by its property.
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u;
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
