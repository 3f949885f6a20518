/** One table of a responsibility matrix as Markdown, with its footnotes. */
import type { Graph } from '../model/graph.ts';
import { label } from '../model/model.ts';
import type { RaciScheme } from '../model/raci-scheme.ts';
import { type Block, escaped, type Inline, joined, md, paragraph, table } from './markdown.ts';
import { marksOf } from './marks.ts';
import { atNoLetter, Footnotes } from './raci-footnotes.ts';
import type { Exception } from './raci-letters.ts';
import type { MatrixTable } from './raci-matrix.ts';
import type { MatrixRow } from './raci-row.ts';
import { asleepText, cellText, onlyInText, openText, titleWithJourney } from './raci-words.ts';

/** The table of one journey or one RACI table, with its footnotes. */
export function tableBlocks(graph: Graph, one: MatrixTable, scheme: RaciScheme): Block[] {
  const notes = new Footnotes(graph, scheme);
  const mark = (exceptions: readonly Exception[]): Inline => ({
    markdown: notes.numbersOf(exceptions).map(superscript).join('\u200A'),
  });
  const rows = one.sections.flatMap(({ title, rows }) => [
    ...(title === undefined ? [] : [[md`**${title}**`, ...one.columns.map(() => '')]]),
    ...rows.map(row => ({ subject: row.work, cells: rowCells(graph, one, row, scheme, mark) })),
  ]);
  const head = [one.journey ? 'Touchpoint' : 'Responsibility', ...one.columns.map(({ title }) => title)];
  const isEmpty = rows.length === 0;
  return [
    ...(isEmpty ? [] : [table(head, rows, { from: 1, to: head.length })]),
    ...(notes.texts.length
      ? [{ block: notes.texts.map((note, i) => `${superscript(i + 1)} ${escaped(note)}`).join('<br>\n') }]
      : []),
    ...(one.asleep.length
      ? [
          paragraph(
            md`Not met by customers on this day: ${joined(one.asleep.map(touchpoint => `${label(touchpoint)} (${asleepText(touchpoint)})`))}.`,
          ),
        ]
      : []),
  ];
}

function rowCells(
  graph: Graph,
  { columns, journey }: MatrixTable,
  row: MatrixRow,
  scheme: RaciScheme,
  mark: (exceptions: readonly Exception[]) => Inline,
): (Inline | string)[] {
  const { work } = row;
  const later = mark(atNoLetter(row));
  const only = onlyInText(graph, work);
  const title = joined(
    [
      journey ? label(work) : titleWithJourney(work),
      ...marksOf(work),
      ...(later.markdown ? [later] : []),
      ...(only ? [md`*(${only})*`] : []),
    ],
    ' ',
  );
  const cells = columns.map(({ party }) => {
    const cell = row.cells.find(cell => cell.party === party);
    if (!cell) return '';
    const marks = mark(cell.letters.flatMap(({ exceptions }) => exceptions));
    return md`${cellText(cell, scheme)}${marks.markdown ? md` ${marks}` : ''}`;
  });
  // At the title, where nobody can scroll past it.
  const open = row.open.map(one => md`**${openText(graph, one)}**`);
  return [joined([title, ...open], '<br>'), ...cells];
}

function superscript(number: number): string {
  return String(number).replace(/\d/g, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
}
