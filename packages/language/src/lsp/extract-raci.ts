/** Gathers who does what for some touchpoints and responsibilities in a RACI table of its own. */
import { namesIn, takeOut } from '@remit-cx/core/lint/claim-edits';
import { insertDeclaration, removeBlock, removeNode } from '@remit-cx/core/lint/edits';
import { freeName, nameFor } from '@remit-cx/core/lint/naming';
import { type Graph, spanOf } from '@remit-cx/core/model/graph';
import { type Claim, label, type Work } from '@remit-cx/core/model/model';
import { entityAt } from '@remit-cx/core/model/read/read';
import { descriptionOf, fragmentOf, type Node } from '@remit-cx/core/project/fragment';
import type * as Syntax from '@remit-cx/core/project/syntax';
import type { Edit } from '@remit-cx/core/source/span';
import { format } from '../format.ts';
import { hasComment, type Refactoring, type Selected, worksIn } from './refactoring.ts';
import { type Column, headOf, type RowOfClaims, rowsOf, rowText } from './table-rows.ts';

/**
 * A new table behind the declaration of what is selected. A responsibility that says nothing else moves into it whole; all
 * else stays where it is, without the claims that are letters of the table now.
 */
export function extractTable(graph: Graph, selected: Selected): Refactoring[] {
  const works = worksIn(selected);
  const rows = works.flatMap(work => rowsOf(graph, work, () => true));
  if (rows.length === 0) return [];
  const extracted = [...new Set(rows.map(({ work }) => work))];
  const what =
    extracted.length === 1 ? `who does what for ${label(extracted[0]!)}` : `who does what (${extracted.length})`;
  return [
    { title: `Put ${what} into a RACI table`, kind: 'refactor.extract', edits: () => extract(graph, extracted, rows) },
  ];
}

function extract(graph: Graph, works: readonly Work[], rows: readonly RowOfClaims[]): Edit[] {
  const moved = rows.flatMap(({ claims }) => claims);
  const whole = new Set(works.filter(work => isAllSaid(graph, work, moved)));
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  const table = insertDeclaration(entityAt(topOf(works[0]!.node))!, tableText(graph, rows, columns, whole));
  const first = works[0]!;
  const takesPlace = whole.has(first);
  const place = takesPlace ? { ...spanOf(first.node), text: table.text.trimStart() } : table;
  const emptied = works.filter(work => !whole.has(work) && isEmptied(work.node, moved)).map(({ node }) => node);
  const gone = [...whole].map(({ node }) => node);
  const left = moved.filter(({ node }) => !isWithin(node, [...gone, ...emptied]));
  return [
    place,
    ...(takesPlace ? gone.slice(1) : gone).map(removeNode),
    ...emptied.flatMap(node => removeBlock(node) ?? []),
    ...takeOut(left),
  ];
}

function tableText(
  graph: Graph,
  rows: readonly RowOfClaims[],
  columns: readonly Column[],
  whole: ReadonlySet<Work>,
): string {
  const declared = new Set<Work>();
  const lines = rows.map(row => {
    const isDeclared = whole.has(row.work) && !declared.has(row.work);
    declared.add(row.work);
    return rowText(isDeclared ? headAsWritten(row.work.node) : headOf(graph, row.work), row, columns);
  });
  const parties = columns.map(column => nameFor(graph, column, 'Party')).join(' | ');
  const text = `raci ${freeName(graph, 'who_does_what')} "Who does what" {\nparties | ${parties} |\n${lines.join('\n')}\n}\n`;
  const laidOut = format(text);
  return ('text' in laidOut ? laidOut.text : text).trimEnd();
}

/**
 * Whether a table can hold a responsibility whole: it stands by itself, has a title, says nothing but the claims that move,
 * and its name alone names it, since the name of the table will stand around it.
 */
function isAllSaid(graph: Graph, work: Work, moved: readonly Claim[]): boolean {
  if (work.kind !== 'responsibility') return false;
  const { node, name, title } = work;
  if (node.$parent?.$type !== 'File' || !title || descriptionOf(node) !== undefined) return false;
  if (/[\r\n]/.test(headAsWritten(node)) || !isEmptied(node, moved)) return false;
  const same = [...graph.project.declarations({ wants: 'Named' })].filter(declaration => declaration.name === name);
  return same.length === 1;
}

/** Whether nothing is left in a block, not even a comment, once some claims are gone. */
function isEmptied(node: Work['node'], moved: readonly Claim[]): boolean {
  const count = (line: Syntax.Claim) => moved.filter(claim => claim.node === line).length;
  return (
    !hasComment(node) && node.body.every(inner => inner.$type === 'Claim' && count(inner) === namesIn(inner).length)
  );
}

/** `responsibility strategy "Define the CX strategy"`, as it stands there. */
function headAsWritten(node: Node): string {
  return fragmentOf(node).text.slice(node.$start, removeBlock(node)?.start ?? node.$end);
}

function topOf(node: Node): Node {
  let top = node;
  while (top.$parent && top.$parent.$type !== 'File') top = top.$parent;
  return top;
}

function isWithin(node: Node, around: readonly Node[]): boolean {
  for (let at: Node | undefined = node; at; at = at.$parent) if (around.includes(at)) return true;
  return false;
}
