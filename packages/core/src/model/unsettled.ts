/** What is not settled in a project on a day: the few that rules about ownership speak of, among the many that are in order. */
import type { Day } from '../project/values.ts';
import { type NeedsOwner, whatNeedsOwner } from './accountable-for.ts';
import type { Graph } from './graph.ts';
import { ownership, type RegionalAnswer } from './ownership.ts';
import { exists } from './where-and-when.ts';

/** What exists on a day and is not everywhere accounted for by one party or one declared set, with all its answers. Gathered once for a graph. */
export function unsettledWork(graph: Graph, day: Day): ReadonlyMap<NeedsOwner, readonly RegionalAnswer[]> {
  return graph.onDay(unsettledWork, day, () => {
    const found = new Map<NeedsOwner, readonly RegionalAnswer[]>();
    for (const work of whatNeedsOwner(graph)) {
      if (!exists(work, day)) continue;
      const answers = ownership(graph, work, day);
      if (answers.some(({ answer }) => answer.verdict !== 'owned')) found.set(work, answers);
    }
    return found;
  });
}
