/** All claims of a project, for whoever looks at how they are written and not at what they come to. */
import type { Graph } from './graph.ts';
import type { Answerable, Claim } from './model.ts';

const kinds = ['journey', 'stage', 'touchpoint', 'handoff', 'responsibility', 'decision', 'metric'] as const;

/** Every claim: those that stand at what they are for, by kind, then those in blocks of parties and in tables. */
export function* everyClaim(graph: Graph): Iterable<Claim> {
  for (const kind of kinds) for (const { claims } of graph.all(kind) as readonly Answerable[]) yield* claims;
  yield* graph.scatteredClaims;
}
