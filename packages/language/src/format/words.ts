/** The words of one statement: on one line, unless it is too long, its author broke it where it may be broken, or a comment stands between. */
import type { Piece } from './pieces.ts';
import { type Columns, lineWidth, longestLine, type Sheet } from './sheet.ts';
import type { Statement } from './statements.ts';

/** How a statement is written. */
export interface Manner {
  /** The blanks before its first piece. */
  readonly gap: string;
  readonly indent: number;
  readonly columns: Columns;
  /** What is written for a piece instead of itself; nothing and no blank before it, where that is empty. */
  readonly texts: ReadonlyMap<number, string>;
}

/** Places the pieces of a statement up to one of them. */
export function layOutWords(sheet: Sheet, statement: Statement, last: number, manner: Manner): void {
  const start = sheet.mark();
  // Where the author broke a list, it stays broken, unless one of its lines is too long: then all of it is filled again.
  if (place(sheet, statement, last, manner, true)) return;
  sheet.reset(start);
  place(sheet, statement, last, manner, false);
}

/** False when a line was broken because it is too long. */
function place(sheet: Sheet, statement: Statement, last: number, manner: Manner, isKept: boolean): boolean {
  const { pieces } = sheet;
  const { first, key } = statement;
  const { gap, indent, columns, texts } = manner;
  const moved = pieces[first]!.isFirst ? indent - pieces[first]!.column : 0;
  let fits = true;
  // Lists go on below their first name, everything else two spaces further in.
  let margin = indent + 2;
  sheet.place(first, gap);
  for (let i = first + 1; i <= last; i++) {
    const given = texts.get(i);
    if (given === '') {
      sheet.place(i, '', '');
      continue;
    }
    const piece = pieces[i]!;
    const isLong = isTooLong(sheet, statement, i, last);
    const isBroken = isLong || isBreakKept(pieces, statement, i, isKept);
    if (isLong) fits = false;
    const between = sheet.between(i);
    const room = (columns.get(i) ?? 0) - sheet.column;
    const before = isBroken ? `\n${' '.repeat(margin)}` : between.padEnd(Math.max(between.length, room));
    sheet.place(i, before, given, shiftOf(piece, isBroken, margin, moved));
    const isValue = i === first + key || (i === first + key + 1 && /^(for|on|about)$/.test(pieces[i - 1]!.text));
    if (key > 0 && isValue && !isBroken) margin = sheet.column - sheet.width(i, i);
  }
  return fits;
}

/** How far the lines of a comment or a text move sideways: with its first line, or with the statement. */
function shiftOf({ isComment, text, column }: Piece, isBroken: boolean, margin: number, moved: number): number {
  if (isComment) return isBroken ? margin - column : 0;
  return text.startsWith('"""') ? moved : 0;
}

/** Whether a line break stays that the author put before a piece, or must stay because of a comment. */
function isBreakKept(pieces: readonly Piece[], { kind, breaks }: Statement, i: number, isKept: boolean): boolean {
  const [before, { isComment, isFirst, text }] = [pieces[i - 1]!, pieces[i]!];
  if (before.endsLine) return true;
  if (!isFirst || kind === 'row') return false;
  if (isComment || (before.isComment && before.isFirst)) return true;
  return text !== ',' && ((before.text === ',' && isKept) || breaks.has(i));
}

/** Whether what starts at a piece goes to a line of its own because this one gets too long. */
function isTooLong(sheet: Sheet, { kind, open, breaks, parts }: Statement, i: number, last: number): boolean {
  const { pieces } = sheet;
  if (kind === 'row' || open !== undefined) return false;
  if (pieces[i - 1]!.text === ',')
    return sheet.column + 1 + sheet.width(i, endOfItem(pieces, i, last, parts)) > lineWidth;
  const end = parts.get(i);
  if (end !== undefined && sheet.column + 1 + sheet.width(i, end) > longestLine) return true;
  return breaks.has(i) && pieces[i]!.text === 'because' && sheet.column + 1 + sheet.width(i, last) > longestLine;
}

/** The last piece of an item of a list: its comma, or the end. */
function endOfItem(pieces: readonly Piece[], from: number, last: number, parts: Statement['parts']): number {
  for (let i = from; i < last; i++) if (pieces[i]!.text === ',' || pieces[i]!.endsLine || parts.has(i + 1)) return i;
  return last;
}
