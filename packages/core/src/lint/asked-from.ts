/** From which size on a project is asked for more: below it, it is a sketch, and much is still to be written. */
import { type Asked, ask } from '../governance/asked.ts';
import type { Lead } from '../governance/leads.ts';
import type { Structure } from '../governance/structures.ts';
import type { Graph } from '../model/graph.ts';
import { countLive } from '../model/live-touchpoints.ts';
import type { Node } from '../project/fragment.ts';
import type { Day } from '../project/values.ts';
import type { OptionSpec } from './rule.ts';

/** The setting `from` of a rule, with its usual value. */
export function askedFrom(usual: number): OptionSpec {
  return {
    default: usual,
    least: 0,
    most: 1000,
    meaning: 'How many live touchpoints the project has before the question is asked. No source gives a figure.',
  };
}

/** The governance models with a lead or a structure, in a project with at least `from` live touchpoints: each ready to be asked, with the word that says so. */
export function* modelsWith(
  graph: Graph,
  axis: 'lead' | 'structure',
  word: Lead | Structure,
  from: number,
  day: Day,
): Iterable<{ readonly asked: Asked; readonly at: Node }> {
  if (countLive(graph, day) < from) return;
  for (const model of graph.all('model')) {
    const said = model[axis];
    if (said?.value === word) yield { asked: ask(graph, model, day), at: said.node };
  }
}
