/** A responsibility matrix as comma-separated values: one row for each piece of work, the parties as the last columns. */
import type { Graph } from '../model/graph.ts';
import { label } from '../model/model.ts';
import type { RaciScheme } from '../model/raci-scheme.ts';
import { toCsv } from './csv.ts';
import { dayColumn } from './footer.ts';
import { columnsFor } from './raci-columns.ts';
import type { Matrix } from './raci-matrix.ts';
import { cellText, exceptionText, onlyInText, openText } from './raci-words.ts';

/** The columns that every project has, before one column for each party. */
export const fixedColumns = [
  dayColumn,
  'Group',
  'Section',
  'Kind',
  'Id',
  'Title',
  'Only in',
  'To settle',
  'Exceptions',
];

/** The whole matrix as rows, of which the first is the head. `Group` is a journey or a table, `Section` a stage, a section or a department. */
export function raciValues(graph: Graph, { day, tables }: Matrix, scheme: RaciScheme): readonly (readonly string[])[] {
  const columns = columnsFor(
    graph,
    tables.flatMap(({ parties }) => parties),
  );
  const rows = tables.flatMap(one =>
    one.sections.flatMap(({ title, rows }) =>
      rows.map(({ work, cells, exceptions, open }) => [
        day,
        one.title,
        title ?? '',
        work.kind,
        work.id,
        label(work),
        onlyInText(graph, work).replace(/^only in /, ''),
        open.map(one => openText(graph, one)).join('; '),
        exceptions.map(exception => exceptionText(graph, exception, scheme)).join('; '),
        ...columns.map(({ party }) => {
          const cell = cells.find(cell => cell.party === party);
          return cell ? cellText(cell, scheme) : '';
        }),
      ]),
    ),
  );
  return [[...fixedColumns, ...columns.map(({ title }) => title)], ...rows];
}

/** The same as text. */
export function raciCsv(graph: Graph, matrix: Matrix, scheme: RaciScheme): string {
  return toCsv(raciValues(graph, matrix, scheme));
}
