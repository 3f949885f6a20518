/** Ways to give work somebody who does it. */
import type { Graph } from '../model/graph.ts';
import { label, type Region, type Work } from '../model/model.ts';
import { ownership } from '../model/ownership.ts';
import type { Day } from '../project/values.ts';
import { assign, canAnswer, inNames } from './claim-edits.ts';
import type { Choice } from './rule.ts';

/** Makes the one who is accountable for work in some regions (none: everywhere) responsible for it too. */
export function letTheAccountableDoIt(graph: Graph, work: Work, regions: readonly Region[], day: Day): Choice[] {
  const parties = new Set(
    ownership(graph, work, day)
      .filter(answer => regions.length === 0 || answer.regions.some(region => regions.includes(region)))
      .flatMap(({ answer }) => answer.parties),
  );
  const [party] = parties;
  if (parties.size !== 1 || !canAnswer(party)) return [];
  const edit = assign(graph, work, 'R', party, inNames(graph, regions));
  return edit ? [{ title: `Make ${label(party)} responsible too`, edits: [edit] }] : [];
}
