/** What stands below what: the values of a block, the limits of bands and tiers, and declarations of one line. */
import type { Piece } from './pieces.ts';
import { type Columns, longestLine, type Sheet } from './sheet.ts';
import type { Statement } from './statements.ts';

/** Words longer than `accountable` do not push all other values to the right. */
const longestKey = 'accountable'.length;

/** Where pieces of some statements start, which stand next to each other in a block that is indented so far. */
export function columnsOf(sheet: Sheet, statements: readonly Statement[], indent: number): Columns {
  const columns: Columns = new Map();
  alignValues(sheet, statements, indent, columns);
  for (const group of groupsOf(sheet, statements)) {
    alignLimits(sheet, group, columns);
    alignBlocks(sheet, group, indent, columns);
  }
  return columns;
}

function alignValues(sheet: Sheet, statements: readonly Statement[], indent: number, columns: Columns): void {
  if (indent === 0) return;
  const widths = new Map(
    statements.filter(({ key }) => key > 0).map(each => [each, sheet.width(each.first, each.first + each.key - 1)]),
  );
  const width = Math.max(0, ...[...widths.values()].filter(width => width <= longestKey));
  for (const { first, key } of widths.keys()) columns.set(first + key, indent + width + 1);
}

/** Statements of the same kind on lines that follow each other, without a comment or an empty line between. */
function groupsOf({ pieces }: Sheet, statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups: Statement[][] = [];
  for (const statement of statements) {
    const last = groups.at(-1)?.at(-1);
    const { text, isAfterBlank, isFirst } = pieces[statement.first]!;
    const between = last ? pieces.slice(last.last + 1, statement.first) : [];
    const isNext =
      last &&
      pieces[last.first]!.text === text &&
      last.kind === statement.kind &&
      !isAfterBlank &&
      // A comment stays at the end of the line before; one before something on its line does not.
      between.every(({ isFirst }) => !isFirst) &&
      (isFirst || between.length === 0);
    if (isNext) groups.at(-1)!.push(statement);
    else groups.push([statement]);
  }
  return groups;
}

/** `tier cco within 48 hours`: what comes after the name, where there is one name. */
function alignLimits(sheet: Sheet, group: readonly Statement[], columns: Columns): void {
  const { pieces } = sheet;
  const limits = group.flatMap(statement => {
    const limit = Math.min(...statement.breaks);
    const value = statement.first + statement.key;
    if (statement.kind !== 'property' || statement.key === 0 || limit <= value || limit === Number.POSITIVE_INFINITY)
      return [];
    const isName = ({ type, isComment }: Piece) => !isComment && type !== ',' && type !== 'STRING';
    if (!pieces.slice(value, limit).every(isName) || pieces[limit]!.isFirst) return [];
    return [{ limit, column: (columns.get(value) ?? 0) + sheet.width(value, limit - 1) + 1 }];
  });
  if (limits.length < 2) return;
  const column = Math.max(...limits.map(limit => limit.column));
  for (const { limit } of limits) columns.set(limit, column);
}

/** Declarations with their blocks on one line each, which say the same kinds of things. */
function alignBlocks(sheet: Sheet, group: readonly Statement[], indent: number, columns: Columns): void {
  const { pieces } = sheet;
  const starts = group.map(statement =>
    statement.open !== undefined && isOneLine(sheet, statement, indent)
      ? [...range(statement.first + 2, statement.open), ...statement.children.map(({ first }) => first)]
      : [],
  );
  const shape = (i: number) => starts[i]!.map(start => pieces[start]!.type).join(' ') + keysOf(sheet, group[i]!);
  for (let from = 0, to: number; from < group.length; from = to) {
    to = from + 1;
    while (to < group.length && starts[from]!.length > 0 && shape(to) === shape(from)) to++;
    if (to - from > 1) alignStarts(sheet, group.slice(from, to), starts.slice(from, to), indent, columns);
  }
}

function keysOf({ pieces }: Sheet, { children }: Statement): string {
  return children.map(({ first }) => pieces[first]!.text).join(' ');
}

function alignStarts(
  sheet: Sheet,
  group: readonly Statement[],
  starts: readonly (readonly number[])[],
  indent: number,
  columns: Columns,
): void {
  const wanted: number[] = [];
  let column = indent;
  for (const i of starts[0]!.keys()) {
    const widths = group.map((each, row) =>
      sheet.width(i === 0 ? each.first : starts[row]![i - 1]!, starts[row]![i]! - 1),
    );
    column += Math.max(...widths) + 1;
    wanted.push(column);
  }
  if (column + 1 > longestLine) return;
  for (const each of starts) for (const [i, start] of each.entries()) columns.set(start, wanted[i]!);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Whether a declaration with its block stays on one line: its author wrote it so, it fits, and no block stands in it. */
export function isOneLine(sheet: Sheet, { first, last, open, children }: Statement, indent: number): boolean {
  const { pieces } = sheet;
  if (open === undefined) return false;
  if (children.length === 0 && last === open + 1) return true;
  if (children.some(({ kind }) => kind !== 'property') || pieces[first]!.text === 'raci') return false;
  for (let i = first + 1; i <= last; i++) {
    const { isFirst, endsLine, text } = pieces[i]!;
    if (isFirst || endsLine || text.includes('\n')) return false;
  }
  return indent + sheet.width(first, last) <= longestLine;
}
