/** The other way round: what each party is accountable for. */
import type { Day } from '../project/values.ts';
import type { Graph } from './graph.ts';
import type { Journey, Metric, Party, Region, Responsibility, Touchpoint } from './model.ts';
import { ownership } from './ownership.ts';
import { exists } from './where-and-when.ts';

/** What exactly one party is to be accountable for. */
export type NeedsOwner = Touchpoint | Responsibility | Journey | Metric;

const kinds = ['touchpoint', 'responsibility', 'journey', 'metric'] as const;

/** Everything that exactly one party is to be accountable for, whether it exists on a day or not. */
export function* whatNeedsOwner(graph: Graph): Iterable<NeedsOwner> {
  for (const kind of kinds) yield* graph.all(kind);
}

export interface AnswersFor {
  readonly work: NeedsOwner;
  /** Empty: everywhere. */
  readonly regions: readonly Region[];
}

/**
 * What each party is accountable for on a day, a department as its head: live touchpoints, responsibilities, and the
 * journeys and metrics that it owns. Several who are in conflict, or who share it, have it each. Worked out once for a graph.
 */
export function accountableFor(graph: Graph, day: Day): ReadonlyMap<Party, readonly AnswersFor[]> {
  return graph.onDay(accountableFor, day, () => {
    const found = new Map<Party, { work: NeedsOwner; regions: Region[] }[]>();
    for (const work of whatNeedsOwner(graph)) {
      if (!exists(work, day)) continue;
      for (const { regions, everywhere, answer } of ownership(graph, work, day))
        for (const party of answer.parties) {
          const known = found.get(party);
          const last = known?.at(-1);
          if (last?.work === work) {
            last.regions.push(...regions);
            continue;
          }
          const entry = { work, regions: everywhere ? [] : [...regions] };
          if (known) known.push(entry);
          else found.set(party, [entry]);
        }
    }
    return found;
  });
}
