/** All claims of a project, for whoever looks at how they are written and not at what they come to. */
import type { Declaration } from '../project/project.ts';
import type { Graph } from './graph.ts';
import { type Answerable, type Claim, isRef } from './model.ts';

const kinds = ['journey', 'stage', 'touchpoint', 'handoff', 'responsibility', 'decision', 'metric'] as const;

/**
 * Every claim: those that stand at what they are for, by kind, then those in blocks of parties and in tables, then one for
 * each line that claims by condition. Gathered once for a graph.
 */
export function everyClaim(graph: Graph): readonly Claim[] {
  return graph.once(everyClaim, () => {
    const found: Claim[] = [];
    eachClaim(graph, claim => found.push(claim));
    return found;
  });
}

function eachClaim(graph: Graph, visit: (claim: Claim) => void): void {
  for (const kind of kinds) for (const { claims } of graph.all(kind) as readonly Answerable[]) claims.forEach(visit);
  graph.scatteredClaims.forEach(visit);
  graph.selections?.firsts.forEach(visit);
}

/** What is rare among parties, and many rules look for. */
type RareKind = 'Team' | 'Forum' | 'Vendor' | 'External' | 'BuiltIn';

interface RareClaims {
  readonly joint: Claim[];
  readonly byKind: Readonly<Record<RareKind, Claim[]>>;
}

/** The claims that several share (`jointly with`), in the order of all. */
export function jointClaims(graph: Graph): readonly Claim[] {
  return rareClaims(graph).joint;
}

/** The claims of parties of some kinds, alone or jointly with others, kind by kind. Told from the name alone. */
export function claimsOfRare(graph: Graph, ...kinds: readonly RareKind[]): Iterable<Claim> {
  const { byKind } = rareClaims(graph);
  return new Set(kinds.flatMap(kind => byKind[kind]));
}

function rareClaims(graph: Graph): RareClaims {
  return graph.once(rareClaims, () => {
    const found: RareClaims = { joint: [], byKind: { Team: [], Forum: [], Vendor: [], External: [], BuiltIn: [] } };
    const add = (kind: Declaration['kind'] | undefined, claim: Claim) => {
      if (kind !== undefined && kind in found.byKind) found.byKind[kind as RareKind].push(claim);
    };
    eachClaim(graph, claim => {
      const { party, joint } = claim;
      const kind = isRef(party) ? party.to?.kind : party.kind === 'builtin' ? 'BuiltIn' : party.node.$type;
      // Nearly all are of roles and departments.
      if (kind !== 'Role' && kind !== 'Department') add(kind, claim);
      if (!joint) return;
      found.joint.push(claim);
      for (const { to } of joint.with) add(to?.kind, claim);
    });
    return found;
  });
}
