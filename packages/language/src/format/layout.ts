/** The canonical layout of a text: two spaces a level, the values of a block in one column, tables in columns. */
import type { File } from '@remit-cx/core/project/syntax';
import type { Blocks } from '../mistakes/blocks.ts';
import { columnsOf, isOneLine } from './columns.ts';
import { piecesOf } from './pieces.ts';
import { type Placed, Sheet } from './sheet.ts';
import { type Statement, statementsOf } from './statements.ts';
import { cellTexts, isIrregular, tableColumns } from './table.ts';
import { layOutWords, type Manner } from './words.ts';

/** Where every piece of a text goes. The text must have no mistakes; `root` is its tree. */
export function layOut(text: string, root: File, blocks: Blocks): readonly Placed[] {
  const pieces = piecesOf(text);
  const sheet = new Sheet(text, pieces);
  layOutBody(sheet, statementsOf(root, pieces, blocks), 0, pieces.length, 0);
  return sheet.placed;
}

/** Statements and the comments between them: the pieces from `from` up to `to`. */
function layOutBody(sheet: Sheet, statements: readonly Statement[], from: number, to: number, indent: number): void {
  const { pieces } = sheet;
  const values = columnsOf(sheet, statements, indent);
  const columns = new Map([...values, ...tableColumns(sheet, statements, indent)]);
  const texts = cellTexts(pieces, statements);
  let next = 0;
  for (let i = from; i < to; ) {
    const statement = statements[next];
    const isStatement = statement?.first === i;
    const gap = staysOnLine(sheet, i, from, to, isStatement)
      ? ' '
      : `\n${isAfterBlank(sheet, statements, next, i, from, indent) ? '\n' : ''}${' '.repeat(indent)}`;
    if (isStatement) {
      layOutStatement(sheet, statement, { gap: i === 0 ? '' : gap, indent, columns, texts });
      i = statement.last + 1;
      next++;
    } else {
      const shift = gap.includes('\n') ? indent - pieces[i]!.column : 0;
      sheet.place(i, i === 0 ? '' : gap, undefined, shift);
      i++;
    }
  }
}

/** A comment at the end of a line stays there; one before something on its line stays before it. */
function staysOnLine({ pieces }: Sheet, i: number, from: number, to: number, isStatement: boolean): boolean {
  const before = pieces[i - 1];
  if (!before || pieces[i]!.isFirst) return false;
  if (i > from && before.isComment && !before.endsLine) return true;
  if (isStatement) return false;
  let next = i + 1;
  while (next < to && pieces[next]!.isComment && !pieces[next]!.isFirst) next++;
  return next >= to || pieces[next]!.isFirst || pieces[next - 1]!.endsLine;
}

/** Whether an empty line comes before a piece: the author put one, or it stands between declarations that have blocks. */
function isAfterBlank(
  sheet: Sheet,
  statements: readonly Statement[],
  next: number,
  i: number,
  from: number,
  indent: number,
): boolean {
  const { pieces } = sheet;
  if (i === from) return false;
  if (pieces[i]!.isAfterBlank) return true;
  const [before, after] = [statements[next - 1], statements[next]];
  if (!before || !after) return false;
  // The first thing on a line of its own between the two takes it, if no other has one.
  for (let k = before.last + 1; k < i; k++) if (pieces[k]!.isFirst) return false;
  for (let k = i; k <= after.first; k++) if (pieces[k]!.isAfterBlank) return false;
  const isLong = (statement: Statement) => statement.open !== undefined && !isOneLine(sheet, statement, indent);
  return indent === 0 ? isLong(before) || isLong(after) : isLong(before) && isLong(after);
}

function layOutStatement(sheet: Sheet, statement: Statement, manner: Manner): void {
  const { first, last, kind, open, children } = statement;
  const { indent } = manner;
  if (kind === 'row' && isIrregular(sheet.pieces, statement)) {
    sheet.place(first, manner.gap);
    for (let i = first + 1; i <= last; i++) sheet.place(i, sheet.sourceGap(i));
    return;
  }
  if (open === undefined || isOneLine(sheet, statement, indent)) {
    layOutWords(sheet, statement, last, manner);
    return;
  }
  layOutWords(sheet, statement, open, manner);
  layOutBody(sheet, children, open + 1, last, indent + 2);
  sheet.place(last, `\n${' '.repeat(indent)}`);
}
