/** Whom to propose where nothing in the project points to somebody: executives, and those who answer for much already. */
import { accountableFor } from '../model/accountable-for.ts';
import type { Graph } from '../model/graph.ts';
import type { Role } from '../model/model.ts';
import { isVacant, whoActs } from '../model/who-acts.ts';
import type { Day } from '../project/values.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 2;

/** The executives and the other roles that are accountable for most on a day, executives first; an empty chair answers for nothing more. Worked out once for a graph. */
export function likelyOwners(graph: Graph, day: Day): readonly Role[] {
  return graph.onDay(likelyOwners, day, () => {
    const isExecutive = ({ level }: Role) => Number(level === 'executive');
    const count = (role: Role) => accountableFor(graph, day).get(role)?.length ?? 0;
    return graph
      .known('role')
      .filter(role => (isExecutive(role) || count(role)) && !isVacant(whoActs(graph, role, day)))
      .sort((a, b) => isExecutive(b) - isExecutive(a) || count(b) - count(a))
      .slice(0, mostProposals);
  });
}
