/** RACI tables: bars below bars, and the letters of a cell written in one way. */
import { displayWidth } from '@remit-cx/core/source/display-width';
import type { Piece } from './pieces.ts';
import type { Columns, Sheet } from './sheet.ts';
import type { Statement } from './statements.ts';

/** A cell: the piece that is its bar, and the pieces up to the next bar. */
interface Cell {
  readonly bar: number;
  readonly content: readonly number[];
}

/** Whether a row has a comment inside that no column can hold: it is then left as it is. */
export function isIrregular(pieces: readonly Piece[], { first, last }: Statement): boolean {
  return pieces
    .slice(first + 1, last + 1)
    .some(({ isComment, isFirst, endsLine, text }) => isComment && (isFirst || endsLine || /[\r\n]/.test(text)));
}

/** The columns of the bars and cells of a table. */
export function tableColumns(sheet: Sheet, statements: readonly Statement[], indent: number): Columns {
  const { pieces } = sheet;
  const columns: Columns = new Map();
  const rows = statements.filter(statement => statement.kind === 'row' && !isIrregular(pieces, statement));
  const texts = cellTexts(pieces, rows);
  const cells = rows.map(row => cellsOf(pieces, row));
  const labels = rows.map((row, i) => sheet.width(row.first, (cells[i]![0]?.bar ?? row.last + 1) - 1));
  const widths: number[] = [];
  for (const row of cells)
    for (const [i, { content }] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, widthOf(sheet, content, texts));
  for (const row of cells) {
    let column = indent + Math.max(0, ...labels) + 1;
    for (const [i, { bar, content }] of row.entries()) {
      columns.set(bar, column);
      if (content.length > 0) columns.set(content[0]!, column + 2);
      column += widths[i]! + 3;
    }
  }
  return columns;
}

function cellsOf(pieces: readonly Piece[], { first, last }: Statement): readonly Cell[] {
  const cells: { bar: number; content: number[] }[] = [];
  for (let i = first; i <= last; i++) {
    if (pieces[i]!.text === '|') cells.push({ bar: i, content: [] });
    else cells.at(-1)?.content.push(i);
  }
  return cells;
}

function widthOf(sheet: Sheet, content: readonly number[], texts: ReadonlyMap<number, string>): number {
  if (content.length === 0) return 0;
  const text = texts.get(content[0]!);
  return text === undefined ? sheet.width(content[0]!, content.at(-1)!) : displayWidth(text);
}

/**
 * What is written for the letters of a cell: `A/R` for `A R`, `AR` and `R, A`. The first piece of a cell gets all of them,
 * the others an empty text. Cells with anything but letters in them are left as they are.
 */
export function cellTexts(pieces: readonly Piece[], statements: readonly Statement[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const statement of statements) {
    if (statement.kind !== 'row' || isIrregular(pieces, statement)) continue;
    for (const { content } of cellsOf(pieces, statement)) {
      if (content.length === 0 || !content.every(i => isLetters(pieces[i]!))) continue;
      const letters = lettersIn(content.map(i => pieces[i]!.text).join(' '));
      for (const [n, i] of content.entries()) texts.set(i, n === 0 ? letters.join('/') : '');
    }
  }
  return texts;
}

function isLetters({ type, text }: Piece): boolean {
  return type === ',' || (type === 'CODE' && /^[RACISVO][RACISVO/\s]*$/.test(text));
}

/** The letters of a cell in the order in which they are written: A first, the others as the author has them. */
export function lettersIn(text: string): readonly string[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  return [...letters.filter(letter => letter === 'A'), ...letters.filter(letter => letter !== 'A')];
}
