/** The seats of a forum: who is invited, each once. */
import type { Ref } from '../project/fragment.ts';
import { canonical } from './claims.ts';
import type { Graph } from './graph.ts';
import type { Forum, Party } from './model.ts';

/**
 * The seats of a forum, each with the place that gives it: the chair and each member, a department as its head, a team or a
 * forum as its members. A role is one seat, however many hold it. Undefined when they cannot be counted: `everyone`, an
 * external party, a unit, a team without members, or a name that is not known.
 */
export function seatsOf(graph: Graph, forum: Forum): ReadonlyMap<Party, Ref> | undefined {
  const seats = new Map<Party, Ref>();
  const seen = new Set<Party>([forum]);
  const add = (refs: readonly Ref<'Party'>[]): boolean =>
    refs.every(ref => {
      const party = graph.get(ref);
      if (!party || seen.has(party)) return party !== undefined;
      seen.add(party);
      switch (party.kind) {
        case 'builtin':
        case 'external':
        case 'unit':
          return false;
        case 'team':
          return party.members.length > 0 && add([...(party.head ? [party.head] : []), ...party.members]);
        case 'forum':
          return party.members.length > 0 && add([...(party.chair ? [party.chair] : []), ...party.members]);
        default:
          if (!seats.has(canonical(graph, party))) seats.set(canonical(graph, party), ref);
          return true;
      }
    });
  return add([...(forum.chair ? [forum.chair] : []), ...forum.members]) ? seats : undefined;
}
