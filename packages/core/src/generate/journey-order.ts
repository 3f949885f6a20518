/** The order in which documents show journeys. */
import type { Graph } from '../model/graph.ts';
import type { Journey } from '../model/model.ts';
import { vocabularies } from '../project/vocabulary.ts';

const phases: readonly string[] = vocabularies.phase.words;

/**
 * Journeys as a customer meets them: by the phase of their first stage that states one (awareness first, exit last), then
 * as the files have them. Journeys without a phase stand at the end, in the order of the files.
 */
export function journeysInOrder(graph: Graph): readonly Journey[] {
  const rank = ({ stages }: Journey) => {
    const phase = stages.find(({ phase }) => phase !== undefined && phases.includes(phase))?.phase;
    return phase === undefined ? phases.length : phases.indexOf(phase);
  };
  return [...graph.all('journey')].sort((a, b) => rank(a) - rank(b));
}
