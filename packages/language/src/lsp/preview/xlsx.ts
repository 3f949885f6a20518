/** The RACI matrix as a workbook: the values of the table of comma-separated values, with heads that stay, colours and a legend. */
import type { Occasion } from '@remit-cx/core/generate/generator';
import { markLegend } from '@remit-cx/core/generate/marks';
import { fixedColumns, raciValues } from '@remit-cx/core/generate/raci-csv';
import { lettersIn, type Matrix } from '@remit-cx/core/generate/raci-matrix';
import { legend } from '@remit-cx/core/generate/raci-words';
import writeWorkbook, { type CellObject } from 'write-excel-file/universal';

/** Light enough for black letters; the first letter of a cell gives its colour. */
const colours: Readonly<Record<string, string>> = { A: '#D7E8FA', R: '#EAF5E4', C: '#FFF4D6', I: '#F0F0F0' };
const [headColour, openColour] = ['#E8EDF2', '#FBE3E1'];

const titleColumn = fixedColumns.indexOf('Title');
const openColumn = fixedColumns.indexOf('To settle');

/** How wide the columns are that every project has, in letters. */
const widths: Readonly<Record<string, number>> = {
  Title: 34,
  Id: 28,
  Group: 24,
  Section: 20,
  'To settle': 34,
  Exceptions: 40,
};

/** A workbook of two sheets. Text stays text: no cell becomes a formula. */
export async function raciWorkbook({ graph, scheme }: Occasion, matrix: Matrix): Promise<Uint8Array> {
  const [head = [], ...rows] = raciValues(graph, matrix, scheme);
  const works = matrix.tables.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows.map(({ work }) => work)));
  const signs = [
    ...legend(lettersIn(matrix), scheme).map(({ letter, meaning }) => [letter, meaning] as const),
    ...markLegend(works),
  ];
  const sheets = [
    {
      sheet: 'RACI',
      data: [head.map(toHead), ...rows.map(row => row.map((value, i) => toCell(value, i, row)))],
      columns: head.map((title, i) => ({ width: i < fixedColumns.length ? (widths[title] ?? 12) : 13 })),
      stickyRowsCount: 1,
      stickyColumnsCount: titleColumn + 1,
    },
    {
      sheet: 'Legend',
      data: [
        [toHead('Sign'), toHead('Meaning')],
        ...signs.map(([sign, meaning]) => [
          { ...text(sign), fontWeight: 'bold' as const, ...fill(colours[sign]) },
          text(meaning),
        ]),
        [text(''), text(`As of ${matrix.day}. Written by Remit; change the files, not this workbook.`)],
      ],
      columns: [{ width: 8 }, { width: 90 }],
    },
  ];
  return new Uint8Array(await (await writeWorkbook(sheets).toBlob()).arrayBuffer());
}

function text(value: string): CellObject {
  return { value, type: String };
}

function fill(backgroundColor: string | undefined): CellObject {
  return backgroundColor === undefined ? {} : { backgroundColor };
}

function toHead(value: string): CellObject {
  return { ...text(value), fontWeight: 'bold', wrap: true, alignVertical: 'bottom', ...fill(headColour) };
}

function toCell(value: string, column: number, row: readonly string[]): CellObject {
  if (column >= fixedColumns.length)
    return { ...text(value), align: 'center', ...fill(colours[value.replace('(', '')[0] ?? '']) };
  const isOpen = row[openColumn] !== '' && (column === titleColumn || column === openColumn);
  return { ...text(value), wrap: true, alignVertical: 'top', ...fill(isOpen ? openColour : undefined) };
}
