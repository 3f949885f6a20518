/** What stands in the columns of a RACI table on a day. */
import type { Ref } from '../project/fragment.ts';
import type { Day } from '../project/values.ts';
import type { Graph } from './graph.ts';
import { type Claim, isRef, type Letter, type Party, type RaciTable, type Work } from './model.ts';
import { exists, isInForce } from './where-and-when.ts';

export interface Column {
  readonly at: Ref<'Party'>;
  readonly party: Exclude<Party, { kind: 'builtin' }>;
  /** For which work its cells hold a letter, and which; several where rows differ by region. */
  readonly cells: ReadonlyMap<Work, readonly Claim[]>;
}

export interface TableUse {
  /** The work that the rows in force are for, each once. */
  readonly works: ReadonlySet<Work>;
  /** Those of the parties that are known, without `everyone`. */
  readonly columns: readonly Column[];
}

/** The rows and columns of a table that count on a day; what is omitted (O) has no letter. Worked out once for a graph. */
export function tableUse(graph: Graph, table: RaciTable, day: Day): TableUse {
  const known = graph.once(`RACI tables on ${day}`, () => new Map<RaciTable, TableUse>());
  let use = known.get(table);
  if (!use) known.set(table, (use = useOf(graph, table, day)));
  return use;
}

function useOf(graph: Graph, { columns, rows }: RaciTable, day: Day): TableUse {
  const works = new Set<Work>();
  const byColumn = new Map<unknown, Map<Work, Claim[]>>(columns.map(column => [column, new Map()]));
  for (const row of rows) {
    const work = isRef(row.work) ? graph.get(row.work) : row.work;
    if (!work || !exists(work, day) || (row.claims[0] && !isInForce(row.claims[0], day))) continue;
    works.add(work);
    for (const claim of row.claims) {
      const cells = claim.letter === 'O' ? undefined : byColumn.get(claim.party);
      const known = cells?.get(work);
      if (known) known.push(claim);
      else cells?.set(work, [claim]);
    }
  }
  return {
    works,
    columns: columns.flatMap(at => {
      const party = graph.get(at);
      return party && party.kind !== 'builtin' ? { at, party, cells: byColumn.get(at)! } : [];
    }),
  };
}

/** Whether a cell of a column has one of some letters. */
export function hasAny({ cells }: Column, letters: readonly Letter[]): boolean {
  for (const claims of cells.values()) if (claims.some(({ letter }) => letters.includes(letter))) return true;
  return false;
}
