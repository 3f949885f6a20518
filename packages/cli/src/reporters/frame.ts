/**
 * Code frames: the lines of one or more files that a finding is about, with marks under the words. Tabs, wide characters,
 * accents and long lines keep their marks where they belong.
 */
import type { Place } from '../report.ts';
import { visible } from '../terminal/harmless.ts';
import { type Cell, cellsOf } from '../terminal/width.ts';
import type { Page } from './reporter.ts';

export interface Mark {
  readonly place: Place;
  /** Said beside the mark. */
  readonly message: string;
  /** The place that the finding is at, rather than one that explains it. */
  readonly isMain: boolean;
}

type Colour = (text: string) => string;

const tab = '    ';
/** As many UTF-16 units as a column may be made of: a letter with its accents, the parts of an emoji. */
const unitsAColumn = 12;

/** The frames of some marks: files in the order in which the marks first name them, lines in order. `colour` is for the main mark. */
export function printFrames(marks: readonly Mark[], { paint, columns }: Page, colour: Colour): string[] {
  const numbers = marks.map(({ place }) => place.start.line + 1);
  const gutter = String(Math.max(...numbers)).length;
  const room = Math.max(30, columns - gutter - 4);
  const margin = `${' '.repeat(gutter)} ${paint.blue('|')}`;
  const lines: string[] = [];
  const paths = [...new Set(marks.map(({ place }) => place.path))];
  for (const path of paths) {
    const here = marks.filter(({ place }) => place.path === path);
    const { start } = (here.find(({ isMain }) => isMain) ?? here[0]!).place;
    lines.push(
      `${' '.repeat(gutter)}${paint.blue('-->')} ${visible(path)}:${start.line + 1}:${start.column + 1}`,
      margin,
    );
    const rows = [...new Set(here.map(({ place }) => place.start.line))].sort((a, b) => a - b);
    rows.forEach((row, i) => {
      if (i > 0 && row > rows[i - 1]! + 1) lines.push(paint.blue('...'));
      const onRow = here.filter(({ place }) => place.start.line === row);
      const { source, underlines } = printLine(onRow, room, colour, paint.blue);
      lines.push(`${paint.blue(`${String(row + 1).padStart(gutter)} |`)} ${source}`.trimEnd());
      for (const underline of underlines) lines.push(`${margin} ${underline}`);
    });
  }
  return lines;
}

/** One line of a file and the marks under it; marks without a message stand on one row with the next. */
function printLine(marks: readonly Mark[], room: number, mainColour: Colour, otherColour: Colour) {
  const main = marks.find(({ isMain }) => isMain) ?? marks[0]!;
  const { lines, start } = main.place;
  const text = lines.lineText(start.line);
  // Of a line without an end, only what may be seen is looked at: it has many findings, too.
  const first = Math.max(0, start.column - room * unitsAColumn);
  const last = start.column + room * unitsAColumn;
  const cells = displayed(text.slice(first, last)).map(cell => ({ ...cell, offset: cell.offset + first }));
  const [from, to] = windowAround(cells, main.place, room);
  const shown = cells.slice(from, to);
  const head = from > 0 || first > 0 ? '…' : '';
  const tail = to < cells.length || last < text.length ? '…' : '';
  const sorted = [...marks].sort((a, b) => a.place.start.column - b.place.start.column);
  const underlines = merged(sorted).map(group => {
    let row = '';
    let width = 0;
    for (const { place, isMain } of group) {
      const [left, right] = extent(shown, place, head.length);
      row += ' '.repeat(Math.max(0, left - width));
      row += (isMain ? mainColour : otherColour)((isMain ? '^' : '-').repeat(right - left));
      width = Math.max(width, left) + (right - left);
    }
    const { message, isMain } = group.at(-1)!;
    return message === '' ? row : `${row} ${(isMain ? mainColour : otherColour)(message)}`;
  });
  return { source: `${head}${shown.map(({ text }) => text).join('')}${tail}`, underlines };
}

/** The characters of a line as they are printed, with the places they had. */
function displayed(text: string): Cell[] {
  return cellsOf(text).map(({ text, width, offset }) =>
    text === '\t'
      ? { text: tab, width: tab.length, offset }
      : { text: visible(text), width: Math.max(width, visible(text) === text ? width : 1), offset },
  );
}

/** Which cells fit into the room, so that the mark is among them with what stands before it. */
function windowAround(cells: readonly Cell[], { start }: Place, room: number): readonly [number, number] {
  const widths = cells.reduce((sum, { width }) => sum + width, 0);
  if (widths <= room) return [0, cells.length];
  const marked = Math.max(
    0,
    cells.findLastIndex(({ offset }) => offset <= start.column),
  );
  let from = marked;
  let used = cells[marked]?.width ?? 0;
  while (from > 0 && used + cells[from - 1]!.width <= room / 3) used += cells[--from]!.width;
  let to = marked + 1;
  while (to < cells.length && used + cells[to]!.width <= room - 2) used += cells[to++]!.width;
  while (from > 0 && used + cells[from - 1]!.width <= room - 2) used += cells[--from]!.width;
  return [from, to];
}

/** The columns that a mark covers, at least one; a mark that goes on below its line ends with the line, one outside the window is at its edge. */
function extent(shown: readonly Cell[], { start, end }: Place, indent: number): readonly [number, number] {
  let column = indent;
  let left: number | undefined;
  let right = indent;
  for (const { offset, width } of shown) {
    const isBefore = offset < start.column;
    const isIn = !isBefore && (end.line > start.line || offset < end.column);
    if (isIn) left ??= column;
    column += width;
    if (isIn || (isBefore && left === undefined)) right = column;
  }
  if (left === undefined) return [right, right + 1];
  return [left, Math.max(right, left + 1)];
}

/** Marks that share a row: each of them but the last has nothing to say, and none touches the next. */
function merged(sorted: readonly Mark[]): Mark[][] {
  const rows: Mark[][] = [];
  for (const mark of withoutRepeats(sorted)) {
    const row = rows.at(-1);
    const last = row?.at(-1)?.place;
    const hasRoom = last && last.end.line === last.start.line && last.end.column < mark.place.start.column;
    if (row && hasRoom && row.at(-1)!.message === '') row.push(mark);
    else rows.push([mark]);
  }
  return rows;
}

/** The same words marked twice, once with something to say, are one mark. */
function withoutRepeats(sorted: readonly Mark[]): Mark[] {
  const marks: Mark[] = [];
  for (const mark of sorted) {
    const i = marks.findIndex(
      other => isSamePlace(other.place, mark.place) && (other.message === '' || mark.message === ''),
    );
    if (i < 0) marks.push(mark);
    else marks[i] = { ...mark, message: marks[i]!.message || mark.message, isMain: marks[i]!.isMain || mark.isMain };
  }
  return marks;
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.start.column === b.start.column && a.end.line === b.end.line && a.end.column === b.end.column;
}
