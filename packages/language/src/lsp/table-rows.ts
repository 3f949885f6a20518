/** Claims as rows of a RACI table: which of them a table can hold, and how the rows read. */
import { reachOf } from '@remit-cx/core/lint/claim-edits';
import { nameFor } from '@remit-cx/core/lint/naming';
import type { Graph } from '@remit-cx/core/model/graph';
import {
  type BuiltIn,
  type Claim,
  isRef,
  type Letter,
  type Party,
  type RaciTable,
  type Work,
} from '@remit-cx/core/model/model';
import { hasLetter, writeLetter } from '@remit-cx/core/model/raci-scheme';
import { isOwn } from './refactoring.ts';

export type Column = Exclude<Party, BuiltIn>;

/** The claims on work that are true in the same regions and at the same time: one row holds them. */
export interface RowOfClaims {
  readonly work: Work;
  /** ` in gulf_africa from 2026-01-01`; empty for everywhere and always. */
  readonly reach: string;
  readonly cells: ReadonlyMap<Column, readonly Letter[]>;
  readonly claims: readonly Claim[];
}

/**
 * The claims on work that stand where the work or the party stands and can be letters of a table, by reach. Left where they
 * are: what has a reason or is joint or undecided, what a condition says, letters that the project's scheme lacks.
 */
export function rowsOf(
  graph: Graph,
  work: Work,
  fits: (claim: Claim, party: Column) => boolean,
): readonly RowOfClaims[] {
  const rows = new Map<string, { cells: Map<Column, Letter[]>; claims: Claim[] }>();
  for (const claim of graph.claimsOn(work)) {
    const party = graph.party(claim);
    if (!party || party.kind === 'builtin' || !isPlain(graph, claim) || !fits(claim, party)) continue;
    const reach = reachOf(claim);
    const row = rows.get(reach) ?? { cells: new Map<Column, Letter[]>(), claims: [] };
    rows.set(reach, row);
    row.claims.push(claim);
    const letters = row.cells.get(party);
    if (!letters) row.cells.set(party, [claim.letter]);
    else if (!letters.includes(claim.letter)) letters.push(claim.letter);
  }
  return [...rows].map(([reach, row]) => ({ work, reach, ...row })).sort((a, b) => a.reach.length - b.reach.length);
}

function isPlain(graph: Graph, claim: Claim): boolean {
  const isLine = claim.form === 'work' || claim.form === 'party';
  return (
    isLine &&
    isOwn(graph, claim) &&
    !claim.joint &&
    !claim.selection &&
    claim.because === undefined &&
    hasLetter(graph.scheme, claim.letter)
  );
}

/** Whether a cell of a table says what a claim says: regions and dates of the table hold for every row that has none of its own. */
export function canHold({ regions, from, until }: RaciTable, claim: Claim): boolean {
  return (
    (claim.regions.length > 0 || regions.length === 0) &&
    (claim.from !== undefined || from === undefined) &&
    (claim.until !== undefined || until === undefined)
  );
}

/** A row below some columns. `head` is what stands before the first bar, without regions and dates. */
export function rowText(
  head: string,
  { reach, cells }: Pick<RowOfClaims, 'reach' | 'cells'>,
  columns: readonly (Party | undefined)[],
): string {
  const letters = columns.map(column => {
    const found = column && cells.get(column as Column);
    return found ? [...found].map(writeLetter).sort().join('/') : '';
  });
  return `${head}${reach} | ${letters.join(' | ')} |`;
}

/** How a row names work that is declared elsewhere. */
export function headOf(graph: Graph, work: Work): string {
  return work.kind === 'touchpoint'
    ? `touchpoint ${nameFor(graph, work, 'Touchpoint')}`
    : `responsibility ${nameFor(graph, work, 'Responsibility')}`;
}

/** The work that a table has rows for, or declares. */
export function worksOf(graph: Graph, { rows }: RaciTable): ReadonlySet<Work | undefined> {
  return new Set(rows.map(({ work }) => (isRef(work) ? graph.get(work) : work)));
}
