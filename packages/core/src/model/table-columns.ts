/** What stands in the columns of a RACI table on a day. */
import type { Ref } from '../project/fragment.ts';
import type { Day } from '../project/values.ts';
import type { Graph } from './graph.ts';
import { type Claim, isRef, type Letter, type Party, type RaciRow, type RaciTable, type Work } from './model.ts';
import { exists, isInForce } from './where-and-when.ts';

export interface Column {
  readonly at: Ref<'Party'>;
  readonly party: Exclude<Party, { kind: 'builtin' }>;
  readonly letters: ReadonlySet<Letter>;
  /** For how much of the work it has a letter. */
  readonly count: number;
}

export interface TableUse {
  /** The work that the rows in force are for, with its rows: several where they differ by region. */
  readonly rows: ReadonlyMap<Work, readonly RaciRow[]>;
  /** Those of the parties that are known, without `everyone`. */
  readonly columns: readonly Column[];
}

/** The rows and columns of a table that count on a day; what is omitted (O) has no letter. Worked out once for a graph. */
export function tableUse(graph: Graph, table: RaciTable, day: Day): TableUse {
  const known = graph.onDay(tableUse, day, () => new Map<RaciTable, TableUse>());
  let use = known.get(table);
  if (!use) known.set(table, (use = useOf(graph, table, day)));
  return use;
}

function useOf(graph: Graph, table: RaciTable, day: Day): TableUse {
  const rows = new Map<Work, RaciRow[]>();
  for (const row of table.rows) {
    const work = isRef(row.work) ? graph.get(row.work) : row.work;
    if (!work || !exists(work, day) || (row.claims[0] && !isInForce(row.claims[0], day))) continue;
    const others = rows.get(work);
    if (others) others.push(row);
    else rows.set(work, [row]);
  }
  const columns = new Map<unknown, { letters: Set<Letter>; count: number; last: Work | undefined }>(
    table.columns.map(at => [at, { letters: new Set(), count: 0, last: undefined }]),
  );
  for (const [work, same] of rows)
    for (const { claims } of same)
      for (const { letter, party } of claims) {
        const column = letter === 'O' ? undefined : columns.get(party);
        if (!column) continue;
        column.letters.add(letter);
        if (column.last !== work) column.count++;
        column.last = work;
      }
  return {
    rows,
    columns: table.columns.flatMap(at => {
      const party = graph.get(at);
      const { letters, count } = columns.get(at)!;
      return party && party.kind !== 'builtin' ? { at, party, letters, count } : [];
    }),
  };
}

/** The letters of a column, by the work that they are for. */
export function cellsOf({ rows }: TableUse, { at }: Column): ReadonlyMap<Work, readonly Claim[]> {
  const cells = [...rows].map(([work, same]): [Work, readonly Claim[]] => [
    work,
    same.flatMap(({ claims }) => claims.filter(({ party, letter }) => party === at && letter !== 'O')),
  ]);
  return new Map(cells.filter(([, claims]) => claims.length > 0));
}

/** Whether a column has one of some letters. */
export function hasAny({ letters }: Column, wanted: readonly Letter[]): boolean {
  return wanted.some(letter => letters.has(letter));
}
