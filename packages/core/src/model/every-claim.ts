/** All claims of a project, for whoever looks at how they are written and not at what they come to. */
import type { Graph } from './graph.ts';
import type { Answerable, Claim } from './model.ts';

const kinds = ['journey', 'stage', 'touchpoint', 'handoff', 'responsibility', 'decision', 'metric'] as const;

/** The claims on the A, in the same order as all. Gathered once for a graph. */
export function accountableClaims(graph: Graph): readonly Claim[] {
  return graph.once(accountableClaims, () => gather(graph, ({ letter }) => letter === 'A'));
}

/**
 * Every claim: those that stand at what they are for, by kind, then those in blocks of parties and in tables, then one for
 * each line that claims by condition. Gathered once for a graph.
 */
export function everyClaim(graph: Graph): readonly Claim[] {
  return graph.once(everyClaim, () => gather(graph, () => true));
}

function gather(graph: Graph, isWanted: (claim: Claim) => boolean): readonly Claim[] {
  const found: Claim[] = [];
  const add = (claims: readonly Claim[]) => {
    for (const claim of claims) if (isWanted(claim)) found.push(claim);
  };
  for (const kind of kinds) for (const { claims } of graph.all(kind) as readonly Answerable[]) add(claims);
  add(graph.scatteredClaims);
  add(graph.selections?.firsts ?? []);
  return found;
}
