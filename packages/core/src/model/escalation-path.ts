/** Where a case goes that nobody settles: from tier to tier, then to a forum or another escalation. */
import type { Ref } from '../project/fragment.ts';
import { canonical } from './claims.ts';
import type { Graph } from './graph.ts';
import type { Escalation, Forum } from './model.ts';

export type Station = Escalation | Forum;

/** The place where a station says to whom it hands over; undefined where it is the end. */
export function handover(station: Station): Ref<'EscalationTarget'> | undefined {
  return station.kind === 'forum' ? station.escalatesTo : station.then;
}

/** Whether what a station hands over comes to one of some others, or is there already. A circle is walked once. */
function leadsTo(graph: Graph, start: Station, others: ReadonlySet<Station>): boolean {
  const seen = new Set<Station>();
  for (let at: Station | undefined = start; at && !seen.has(at); at = graph.get(handover(at))) {
    if (others.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** The first forum that an executive chairs, of those that do not lead back to the given stations. */
export function boardBeyond(graph: Graph, stations: readonly Station[]): Forum | undefined {
  const behind = new Set(stations);
  return graph.known('forum').find(forum => {
    const chair = graph.get(forum.chair);
    const role = chair && canonical(graph, chair);
    return role?.kind === 'role' && role.level === 'executive' && !leadsTo(graph, forum, behind);
  });
}
