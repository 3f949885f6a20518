/** Where something goes when it cannot be settled: tiers, then the next escalation or forum, to the end. */
import type { Graph } from '../../model/graph.ts';
import type { Escalation, Forum } from '../../model/model.ts';
import type { Day } from '../../project/values.ts';
import type { EscalationStep } from './answer.ts';
import { toActor, toThing } from './things.ts';

/** The steps in order. A circle is followed once: it is a finding of its own. */
export function escalationSteps(graph: Graph, to: Escalation | Forum | undefined, day: Day): readonly EscalationStep[] {
  const steps: EscalationStep[] = [];
  const seen = new Set<Escalation | Forum>();
  for (let at = to; at && !seen.has(at); ) {
    seen.add(at);
    const of = toThing(at);
    if (at.kind === 'forum') {
      const chair = graph.get(at.chair);
      steps.push({ of, party: chair && toActor(graph, chair, day), within: undefined });
      at = graph.get(at.escalatesTo);
      continue;
    }
    for (const { party, within } of at.tiers) {
      const who = graph.get(party);
      steps.push({ of, party: who && toActor(graph, who, day), within });
    }
    at = graph.get(at.then);
  }
  return steps;
}
