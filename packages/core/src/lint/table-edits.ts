/** Changes to the columns and cells of a RACI table. */
import type { RaciRow, RaciTable } from '../model/model.ts';
import { fragmentOf, type Ref } from '../project/fragment.ts';
import type * as Syntax from '../project/syntax.ts';
import type { Edit } from '../source/span.ts';

/** The cell of a column in a row; undefined where the row has not one cell for each party. */
export function cellOf({ columns }: RaciTable, { node }: RaciRow, column: Ref<'Party'>): Syntax.Cell | undefined {
  return isWhole(columns, node) ? node.cells[columns.indexOf(column)] : undefined;
}

/** Takes a column out of the line of parties and out of every row; undefined for the last one, and where a row lacks a bar. */
export function removeColumn({ node, columns, rows }: RaciTable, column: Ref<'Party'>): Edit[] | undefined {
  const i = columns.indexOf(column);
  if (columns.length < 2 || rows.some(row => !isWhole(columns, row.node))) return undefined;
  const { file, text } = fragmentOf(node);
  const head = { start: text.lastIndexOf('|', column.start), end: text.indexOf('|', column.end) };
  const cells = rows.map(({ node: { cells } }) => ({ start: cells[i]!.$start, end: cells[i + 1]!.$start }));
  return [head, ...cells].map(span => ({ file, ...span, text: '' }));
}

/** Whether a row has a cell for each party and the bar that closes it. */
function isWhole(columns: readonly Ref[], { cells }: Syntax.Row): boolean {
  return cells.length === columns.length + 1 && cells.at(-1)!.codes.length === 0;
}
