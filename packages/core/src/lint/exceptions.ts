/** A way out for one touchpoint among those that meet a condition: somebody is named for it, and the line stays for the others. */
import type { Graph } from '../model/graph.ts';
import { label, type Owned, type Party, type Region } from '../model/model.ts';
import type { RegionalAnswer } from '../model/ownership.ts';
import { enclosing, regionsOf } from '../model/where-and-when.ts';
import type { Day } from '../project/values.ts';
import { canAnswer, grant, inNames } from './claim-edits.ts';
import type { Choice } from './rule.ts';

/** Names one of those whose claims by condition meet in the work, from a day on where one is given. */
export function exceptions(
  graph: Graph,
  work: Owned,
  sides: readonly (readonly Party[])[],
  { regions, everywhere }: RegionalAnswer,
  from: Day | undefined,
): Choice[] {
  const isInside = (region: Region) =>
    !regions.includes(region) && enclosing(graph, region).some(at => regions.includes(at));
  // Who is named for a region is named for those in it too, where nobody asked.
  if (!everywhere && regionsOf(graph, work).some(isInside)) return [];
  const reach = (everywhere ? '' : inNames(graph, regions)) + (from === undefined ? '' : ` from ${from}`);
  return sides.flatMap(([party, ...others]) => {
    const edit = others.length === 0 && canAnswer(party) ? grant(graph, work, party, reach) : undefined;
    return edit ? [{ title: `Make ${label(party!)} accountable for this one`, edits: [edit] }] : [];
  });
}
