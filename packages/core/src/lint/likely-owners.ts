/** Whom to propose where nothing in the project points to somebody: those who answer for much already. */
import { accountableFor } from '../model/accountable-for.ts';
import type { Graph } from '../model/graph.ts';
import type { Role } from '../model/model.ts';
import type { Day } from '../project/values.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 2;

/** The roles that are accountable for most on a day, executives first; none where nobody answers for anything yet. */
export function likelyOwners(graph: Graph, day: Day): readonly Role[] {
  const isExecutive = ({ level }: Role) => Number(level === 'executive');
  return [...accountableFor(graph, day)]
    .flatMap(([party, works]) => (party.kind === 'role' ? [{ party, count: works.length }] : []))
    .sort((a, b) => isExecutive(b.party) - isExecutive(a.party) || b.count - a.count)
    .slice(0, mostProposals)
    .map(({ party }) => party);
}
