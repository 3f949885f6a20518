/** What is written of a RACI table and of its responsibilities beside letters. Of touchpoints, the pages of journeys say it. */
import type { Graph } from '../model/graph.ts';
import { label, type Responsibility } from '../model/model.ts';
import { descriptionOf } from '../project/fragment.ts';
import { type Block, compactTable, joined, lines, paragraph, prose } from './markdown.ts';
import type { MatrixTable } from './raci-matrix.ts';
import { seeAlso, titleCell } from './title-cell.ts';

/** The comment above a RACI table, and its links. */
export function introduction({ written }: MatrixTable): readonly Block[] {
  if (!written) return [];
  const description = descriptionOf(written.node);
  const links = seeAlso(written);
  return [...(description === undefined ? [] : [prose(description)]), ...(links ? [paragraph(links)] : [])];
}

/** A row for each responsibility of which more is written; undefined when there is none. */
export function moreAbout(graph: Graph, { sections }: MatrixTable): Block | undefined {
  const all = sections.flatMap(({ rows }) =>
    rows.flatMap(({ work }) => (work.kind === 'responsibility' && hasMore(work) ? work : [])),
  );
  if (all.length === 0) return undefined;
  return compactTable(
    ['More about', 'Measured by', 'What cannot be settled goes to', 'Control', 'Last reviewed'],
    all.map(responsibility => {
      const next = graph.get(responsibility.escalatesTo);
      return [
        titleCell(responsibility),
        joined(graph.getAll(responsibility.measuredBy).map(label)),
        next ? label(next) : '',
        lines(responsibility.controls),
        responsibility.lastReviewed?.value ?? '',
      ];
    }),
  );
}

function hasMore({ measuredBy, escalatesTo, controls, lastReviewed, links, node }: Responsibility): boolean {
  return (
    measuredBy.length + controls.length + links.length > 0 ||
    escalatesTo !== undefined ||
    lastReviewed !== undefined ||
    descriptionOf(node) !== undefined
  );
}
