/** Adds work that a RACI table lacks as a row of it, with the letters that its parties have already. */
import { takeOut } from '@remit-cx/core/lint/claim-edits';
import { insertAfter } from '@remit-cx/core/lint/edits';
import { type Graph, spanOf } from '@remit-cx/core/model/graph';
import { type Journey, label, type RaciTable, type Touchpoint, type Work } from '@remit-cx/core/model/model';
import { entityAt } from '@remit-cx/core/model/read/read';
import type * as Syntax from '@remit-cx/core/project/syntax';
import { Revisions } from '@remit-cx/core/source/revisions';
import { applyEdits, type Edit } from '@remit-cx/core/source/span';
import { formatEdits } from '../format.ts';
import { isOwn, nodesIn, type Refactoring, type Selected, worksIn } from './refactoring.ts';
import { type Column, canHold, headOf, rowsOf, rowText, worksOf } from './table-rows.ts';

const kind = 'refactor.rewrite';

/** More tables than this help nobody to choose; no source gives a figure. */
const mostTables = 5;

/** At a touchpoint or responsibility: a row in each table that lacks it. At the head of a table: rows for the rest of the journeys that it has. */
export function addRows(graph: Graph, selected: Selected): Refactoring[] {
  const works = worksIn(selected);
  if (works.length === 0) return addMissing(graph, selected);
  const offered: Refactoring[] = [];
  for (const table of graph.all('raci')) {
    if (offered.length === mostTables) break;
    const there = worksOf(graph, table);
    const missing = works.filter(work => !there.has(work));
    if (missing.length === 0 || !columnsOf(table)) continue;
    offered.push(adding(graph, table, missing, missing.length === 1 ? label(missing[0]!) : `these ${missing.length}`));
  }
  return offered;
}

function addMissing(graph: Graph, selected: Selected): Refactoring[] {
  const [node] = nodesIn(selected, 'RaciTable') as Syntax.RaciTable[];
  const table = node && (entityAt(node) as RaciTable | undefined);
  const columns = table && columnsOf(table);
  if (!table || !columns || selected.end > columns.$end) return [];
  const there = worksOf(graph, table);
  const journeys = new Set<Journey>();
  for (const work of there) if (work?.kind === 'touchpoint') journeys.add(work.journey);
  return [...journeys].flatMap(journey => {
    const missing = touchpointsOf(journey).filter(work => isOwn(graph, work) && !there.has(work));
    if (missing.length === 0) return [];
    const count = missing.length === 1 ? label(missing[0]!) : `the other ${missing.length} touchpoints`;
    return [adding(graph, table, missing, `${count} of ${label(journey)}`)];
  });
}

function touchpointsOf({ touchpoints, stages }: Journey): readonly Touchpoint[] {
  return [...touchpoints, ...stages.flatMap(stage => stage.touchpoints)];
}

function adding(graph: Graph, table: RaciTable, works: readonly Work[], what: string): Refactoring {
  return {
    title: `Add ${what} to the RACI table ${label(table)}`,
    kind,
    edits: () => inLayout(graph, table, rowEdits(graph, table, works)),
  };
}

function rowEdits(graph: Graph, table: RaciTable, works: readonly Work[]): Edit[] {
  const columns = table.columns.map(ref => graph.get(ref));
  const fits = (party: Column) => columns.indexOf(party) === columns.lastIndexOf(party) && columns.includes(party);
  const rows = works.map(work => ({
    work,
    rows: rowsOf(graph, work, (claim, party) => fits(party) && canHold(table, claim)),
  }));
  const nothing = { reach: '', cells: new Map<Column, never[]>() };
  const lines = rows.flatMap(({ work, rows }) =>
    (rows.length ? rows : [nothing]).map(row => rowText(headOf(graph, work), row, columns)),
  );
  const last = table.node.rows.at(-1) ?? columnsOf(table)!;
  return [
    insertAfter(last, lines.join('\n')),
    ...takeOut(rows.flatMap(({ rows }) => rows.flatMap(({ claims }) => claims))),
  ];
}

/** The line of parties. A table without one can have no rows. */
function columnsOf({ node: { body } }: RaciTable): Syntax.Columns | undefined {
  return body.find(({ $type }) => $type === 'Columns') as Syntax.Columns | undefined;
}

/** The same edits, and the bars of the table in line again, where they have been before. */
function inLayout(graph: Graph, { node }: RaciTable, edits: readonly Edit[]): readonly Edit[] {
  const { file, start, end } = spanOf(node);
  const { text } = graph.project.fragment(file)!;
  if (formatEdits(text, { start, end }).length > 0) return edits;
  const own = edits.filter(edit => edit.file === file);
  const grown = (before: number) =>
    own.filter(edit => edit.end <= before).reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  const after = applyEdits(text, own);
  const revisions = new Revisions(text.length);
  revisions.apply(own);
  revisions.apply(formatEdits(after, { start: start + grown(start), end: end + grown(end) }));
  return [...edits.filter(edit => edit.file !== file), ...revisions.edits().map(edit => ({ file, ...edit }))];
}
