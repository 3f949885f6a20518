/** A layout in the making: pieces one after the other, each with the blanks and line breaks before it. */
import { displayWidth } from '@remit-cx/core/source/display-width';
import type { Piece } from './pieces.ts';

/** A piece where it goes. `\n` is a line break, whatever the file uses. */
export interface Placed {
  readonly piece: Piece;
  readonly gap: string;
  readonly text: string;
}

/** At which column a piece should start, by the index of the piece, where there is room. */
export type Columns = Map<number, number>;

/** Lists go on to the next line before this column. */
export const lineWidth = 100;
/** What is no list, such as a reason or a block on one line, may be longer. */
export const longestLine = 120;

export class Sheet {
  readonly pieces: readonly Piece[];
  readonly placed: Placed[] = [];
  /** The column behind what was placed last. */
  column = 0;
  readonly #source: string;

  constructor(source: string, pieces: readonly Piece[]) {
    this.#source = source;
    this.pieces = pieces;
  }

  /** The state to go back to with `reset`. */
  mark(): { readonly count: number; readonly column: number } {
    return { count: this.placed.length, column: this.column };
  }

  reset({ count, column }: { readonly count: number; readonly column: number }): void {
    this.placed.length = count;
    this.column = column;
  }

  /** What stands before a piece in the source, without blanks at the ends of lines. */
  sourceGap(index: number): string {
    const gap = this.#source.slice(this.pieces[index - 1]!.end, this.pieces[index]!.start);
    return gap.replace(/[ \t]+(?=[\r\n])/g, '').replace(/\r\n?/g, '\n');
  }

  /** Places the next piece. A text over several lines moves sideways by `shift`, its first line aside. */
  place(index: number, gap: string, text = this.pieces[index]!.text, shift = 0): void {
    const piece = this.pieces[index]!;
    const moved = shift === 0 ? text : shiftLines(text, shift);
    this.placed.push({ piece, gap, text: moved });
    this.#advance(gap);
    this.#advance(moved);
  }

  #advance(text: string): void {
    const start = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    this.column = (start > 0 ? 0 : this.column) + displayWidth(text.slice(start));
  }

  /** What stands between two pieces on one line. */
  between(index: number): string {
    const { text } = this.pieces[index]!;
    const before = this.pieces[index - 1]!;
    if (before.isComment) return text === ',' ? '' : ' ';
    if (this.pieces[index]!.isComment) return ' ';
    return text === ',' || text === '.' || before.text === '.' || (before.text === '{' && text === '}') ? '' : ' ';
  }

  /** How wide some pieces are on one line. */
  width(first: number, last: number): number {
    let width = displayWidth(this.pieces[first]!.text);
    for (let i = first + 1; i <= last; i++) width += this.between(i).length + displayWidth(this.pieces[i]!.text);
    return width;
  }
}

/** Moves all lines but the first sideways, if all are indented with spaces, and as far as the least indented one can go. */
function shiftLines(text: string, by: number): string {
  const [first, ...lines] = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const indents = lines.filter(line => line.trim() !== '').map(line => /^[ \t]*/.exec(line)![0]);
  if (indents.length === 0 || indents.some(indent => indent.includes('\t'))) return text;
  const shift = Math.max(by, -Math.min(...indents.map(({ length }) => length)));
  const moved = lines.map(line => {
    if (line.trim() === '') return line;
    return shift < 0 ? line.slice(-shift) : ' '.repeat(shift) + line;
  });
  return first + moved.join('');
}
