/** Text in lines that are no wider than a terminal. */
import { cellsOf } from './width.ts';

/** Wider lines than this are hard to read, however wide the terminal is. */
const widest = 100;

/** How wide text may be in a terminal of so many columns. */
export function textWidth(columns: number): number {
  return Math.min(columns, widest);
}

/**
 * Breaks a text at its blanks, so that no line is wider than `width`, unless a single word is. Words in backquotes stay
 * together where they fit into a line. `first` stands before the first line and `others` before each other one; both count.
 */
export function wrap(text: string, width: number, first = '', others = ''): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of wordsOf(text, width - widthOf(others))) {
    if (!isEmpty && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = others;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

function wordsOf(text: string, width: number): string[] {
  const words = text.match(/(?:`[^`]*`|[^\s`]|`(?![^`]*`))+/g) ?? [];
  return words.flatMap(word => (widthOf(word) > width ? word.split(/\s+/) : [word.replace(/\s+/g, ' ')]));
}

function widthOf(text: string): number {
  return cellsOf(text).reduce((sum, { width }) => sum + width, 0);
}
