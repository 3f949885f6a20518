/** Gives some of those who do one piece of work a part of their own. */
import type { Crowd } from '../model/crowd.ts';
import type { Graph } from '../model/graph.ts';
import { type Claim, type Letter, label, type Responsibility, type Work } from '../model/model.ts';
import { writeLetter } from '../model/raci-scheme.ts';
import { fragmentOf } from '../project/fragment.ts';
import { andList } from '../project/names.ts';
import type * as Syntax from '../project/syntax.ts';
import { removeLetter } from './claim-edits.ts';
import { insertAfter } from './edits.ts';
import { freeName } from './naming.ts';
import { claimant } from './ownership-words.ts';
import type { Choice } from './rule.ts';

/**
 * Splits a responsibility that is a row of a RACI table, and of which the row says all: those of the crowd that were named
 * last do a second part, in a row below, with the same A, C and I. What that part is must be filled in. Nothing for other
 * work: a touchpoint is what customers meet, and cannot be cut in two.
 */
export function splitWork(graph: Graph, work: Work, { parties }: Crowd, most: number): Choice[] {
  const row = work.node.$parent;
  if (work.kind !== 'responsibility' || row?.$type !== 'Row') return [];
  const gone = [...parties.values()].slice(most).flat();
  const isAllSaid = graph.claimsOn(work).every(({ node }) => node.$parent === row);
  const isOne = graph.project.candidates(work.name, 'Responsibility').length === 1;
  if (!isAllSaid || !isOne || parties.size > 2 * most || label(work).includes('"')) return [];
  const names = andList([...new Set(gone.map(claim => claimant(graph, claim)))]);
  const below = insertAfter(row, secondRow(graph, work, row as Syntax.Row, gone));
  return [
    { title: `Split it: a part of its own for ${names}`, edits: [...gone.map(claim => removeLetter(claim)), below] },
  ];
}

/** The row of the second part: the cells of the first, with an R only for those who go. */
function secondRow(graph: Graph, work: Responsibility, row: Syntax.Row, gone: readonly Claim[]): string {
  const { text } = fragmentOf(row);
  const { cells, declared } = row;
  const start = text.slice(row.$start, cells[0]!.$start);
  const qualifiers = text.slice(declared!.$end, cells[0]!.$start).trim();
  const title = `Say which part of ${label(work)} this is`;
  const words = [row.kind, freeName(graph, `${work.name}_part`), `"${title}"`, qualifiers].filter(word => word !== '');
  const written = cells.map((cell, i) => {
    const end = cells[i + 1]?.$start ?? cell.$end;
    if (i === cells.length - 1) return '|';
    const letters = lettersOf(graph, work, cell).filter(
      letter => letter !== 'R' || gone.some(({ node }) => node === cell),
    );
    return `| ${letters.map(writeLetter).join('/')}`.padEnd(end - cell.$start);
  });
  return `${words.join(' ')} `.padEnd(start.length) + written.join('');
}

function lettersOf(graph: Graph, work: Responsibility, cell: Syntax.Cell): Letter[] {
  return graph
    .claimsOn(work)
    .filter(({ node }) => node === cell)
    .map(({ letter }) => letter);
}
