/** The formatter: one layout for every text, without a change to what it says. */
import type { Fragment, SyntaxProblem } from '@remit-cx/core/project/fragment';
import { layOut } from './format/layout.ts';
import { saySame } from './format/meaning.ts';
import type { Placed } from './format/sheet.ts';
import { Blocks } from './mistakes/blocks.ts';
import { parse } from './parse.ts';
import { remitServices } from './services.ts';

/** The text in its canonical layout; or its first mistake, since a text with a mistake is left alone. */
export function format(text: string): { readonly text: string } | { readonly problem: SyntaxProblem } {
  const before = parse('', text);
  if (before.broken) return { problem: before.errors[0]! };
  const formatted = textOf(text, laidOut(text, before));
  // A layout that says something else would be our mistake: the author keeps the text.
  const after = parse('', formatted);
  return { text: !after.broken && saySame(before, after) ? formatted : text };
}

/** A change to a text: `start` inclusive, `end` exclusive. */
export interface FormatEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What `format` changes: the blanks between words, each where it differs, and letters of cells. Only changes inside of
 * `range` (offsets) where one is given. None for a text with a mistake.
 */
export function formatEdits(
  text: string,
  range: { readonly start: number; readonly end: number } = { start: 0, end: text.length },
): readonly FormatEdit[] {
  const result = format(text);
  if ('problem' in result || result.text === text) return [];
  const eol = lineEndOf(text);
  const edits: FormatEdit[] = [];
  const change = (start: number, end: number, wanted: string) => {
    if (text.slice(start, end) === wanted || start < range.start || end > range.end) return;
    edits.push({ start, end, text: wanted });
  };
  let done = text.startsWith(bom) ? bom.length : 0;
  const placed = laidOut(text);
  for (const { piece, gap, text: wanted } of placed) {
    change(done, piece.start, withLineEnds(gap, eol));
    change(piece.start, piece.end, withLineEnds(wanted, eol));
    done = piece.end;
  }
  change(done, text.length, placed.length > 0 ? eol : '');
  return edits;
}

/** The layout without a look at whether it says the same. `read` is the text as it was read, where somebody has read it already. */
export function laidOut(text: string, read: Pick<Fragment, 'root'> = parse('', text)): readonly Placed[] {
  blocks ??= new Blocks(remitServices().Grammar);
  return layOut(text, read.root, blocks);
}

let blocks: Blocks | undefined;

const bom = '\uFEFF';

/** The text of a layout, with the line ends of the text that it is made of: those of its first line. */
export function textOf(source: string, placed: readonly Placed[]): string {
  const eol = lineEndOf(source);
  const body = placed.map(({ gap, text }) => withLineEnds(gap + text, eol)).join('');
  return `${source.startsWith(bom) ? bom : ''}${body}${placed.length > 0 ? eol : ''}`;
}

/** One kind of line end, also inside comments and texts: a file that mixes them would be another one after each layout. */
function withLineEnds(text: string, eol: string): string {
  return text.replace(/\r\n?|\n/g, eol);
}

function lineEndOf(text: string): string {
  return /\r\n|\n/.exec(text)?.[0] ?? '\n';
}
