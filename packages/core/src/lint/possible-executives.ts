/** Executives whom a fix may propose to somebody who leads customer experience. */
import type { Asked } from '../governance/asked.ts';
import { executivesFor } from '../model/executives.ts';
import type { Role } from '../model/model.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

/** Those above the lead, nearest first, then all others; not the lead. */
export function possibleExecutives({ graph, lead }: Asked): readonly Role[] {
  const above = executivesFor(graph, lead?.kind === 'role' ? lead : undefined);
  const all = graph.known('role').filter(({ level }) => level === 'executive');
  return [...new Set([...above, ...all])].filter(role => role !== lead).slice(0, mostProposals);
}
