/** All claims of a project, for whoever looks at how they are written and not at what they come to. */
import type { Graph } from './graph.ts';
import type { Answerable, Claim } from './model.ts';

const kinds = ['journey', 'stage', 'touchpoint', 'handoff', 'responsibility', 'decision', 'metric'] as const;

/** The claims on the A, in the same order as all. Gathered once for a graph. */
export function accountableClaims(graph: Graph): readonly Claim[] {
  return graph.once(accountableClaims, () => everyClaim(graph).filter(({ letter }) => letter === 'A'));
}

/**
 * Every claim: those that stand at what they are for, by kind, then those in blocks of parties and in tables, then one for
 * each line that claims by condition. Gathered once for a graph.
 */
export function everyClaim(graph: Graph): readonly Claim[] {
  return graph.once(everyClaim, () => {
    const all: Claim[] = [];
    for (const kind of kinds)
      for (const { claims } of graph.all(kind) as readonly Answerable[]) for (const claim of claims) all.push(claim);
    for (const claim of graph.scatteredClaims) all.push(claim);
    for (const claim of graph.selections?.firsts ?? []) all.push(claim);
    return all;
  });
}
