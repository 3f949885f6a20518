/** What customers meet on a day, for rules that ask whether there is enough of it to ask for more. */
import type { Day } from '../project/values.ts';
import type { Graph } from './graph.ts';
import type { Journey, Touchpoint } from './model.ts';
import { isLive } from './where-and-when.ts';

/** The touchpoints that customers meet on a day, by journey, in the order in which they are written. Worked out once for a graph. */
export function liveByJourney(graph: Graph, day: Day): ReadonlyMap<Journey, readonly Touchpoint[]> {
  return graph.onDay(liveByJourney, day, () => {
    const found = new Map<Journey, Touchpoint[]>();
    for (const touchpoint of graph.all('touchpoint')) {
      if (!isLive(touchpoint, day)) continue;
      const others = found.get(touchpoint.journey);
      if (others) others.push(touchpoint);
      else found.set(touchpoint.journey, [touchpoint]);
    }
    return found;
  });
}

/** How many touchpoints customers meet on a day: below some number a project is a sketch, and much is still to be written. */
export function countLive(graph: Graph, day: Day): number {
  let count = 0;
  for (const touchpoints of liveByJourney(graph, day).values()) count += touchpoints.length;
  return count;
}
