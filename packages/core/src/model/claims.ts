/** Which claims speak of a piece of work, in which rank, and of whom (LANGUAGE.md, "Claims" and "Same party"). */
import type { Graph } from './graph.ts';
import { type Claim, isRef, type Journey, type Owned, type Party } from './model.ts';

const nowhere: readonly never[] = [];

/** A department as its head role, or as the person who heads it; everybody else as themselves (LANGUAGE.md, "Same party"). */
export function canonical(graph: Graph, party: Party): Party {
  if (party.kind !== 'department') return party;
  const head = graph.get(party.head);
  return head?.kind === 'role' || head?.kind === 'person' ? head : party;
}

/**
 * The ranks of claims, best first. What names the work itself, where it stands or elsewhere, is the surest: somebody thought
 * of this one. A condition speaks of it among others, by what it is, and so says more of it than the default of what it
 * stands in. Several of one rank that name different parties are in conflict: no condition counts for more than another.
 */
export const ranks = { explicit: 0, byCondition: 1, ofStage: 2, ofJourney: 3 } as const;
/** Ranks count from 0, and no claim has this one. */
export const unranked = 4;

/** Every claim that speaks of work, with any letter: on the work, by condition, on its stage and its journey, in this order. */
export function claimsFor(graph: Graph, work: Owned): readonly Claim[] {
  const own = graph.claimsOn(work);
  if (work.kind === 'journey') return own.filter(claim => speaksOf(claim, work, ranks.explicit));
  if (work.kind !== 'touchpoint') return own;
  const selected = claimsAt(graph, work, ranks.byCondition);
  const ofStage = claimsAt(graph, work, ranks.ofStage);
  const ofJourney = claimsAt(graph, work, ranks.ofJourney);
  if (selected.length + ofStage.length + ofJourney.length === 0) return own;
  return [...own, ...selected, ...ofStage, ...ofJourney];
}

/** Every claim that is not about the A: on the work, by condition, on its stage and its journey. */
export function otherClaims(graph: Graph, work: Owned): readonly Claim[] {
  return claimsFor(graph, work).filter(({ letter }) => letter !== 'A');
}

/** The claims on the A of work, each with its rank. */
export function rankedClaims(graph: Graph, work: Owned): readonly { readonly claim: Claim; readonly level: number }[] {
  const found: { claim: Claim; level: number }[] = [];
  for (let level = 0; level < unranked; level++)
    for (const claim of claimsAt(graph, work, level))
      if (claim.letter === 'A' && speaksOf(claim, work, level)) found.push({ claim, level });
  return found;
}

/** The claims that stand at one rank; `speaksOf` says which of them are about the work. */
export function claimsAt(graph: Graph, work: Owned, level: number): readonly Claim[] {
  if (level === ranks.explicit) return graph.claimsOn(work);
  if (work.kind !== 'touchpoint') return nowhere;
  if (level === ranks.byCondition) return graph.selections?.claims.get(work) ?? nowhere;
  if (level === ranks.ofJourney) return defaultsOf(graph, work.journey);
  return work.stage ? graph.claimsOn(work.stage) : nowhere;
}

/** The claims on a journey that are for its touchpoints. Asked once for each of them, gathered once for all. */
function defaultsOf(graph: Graph, journey: Journey): readonly Claim[] {
  const known = graph.once(defaultsOf, () => new Map<Journey, readonly Claim[]>());
  let found = known.get(journey);
  if (!found) known.set(journey, (found = graph.claimsOn(journey).filter(({ form }) => form !== 'owner')));
  return found;
}

/** A journey's `owner` answers for the journey and owns none of its touchpoints; every other claim on it is a default for them. */
export function speaksOf({ form }: Claim, work: Owned, level: number): boolean {
  if (work.kind === 'journey') return form === 'owner';
  return level !== ranks.ofJourney || form !== 'owner';
}

/** The parties of a claim, a department as its head; undefined when one of them is not known. An undecided claim has none. */
export function partiesOf(graph: Graph, claim: Claim): readonly Party[] | undefined {
  if (isUndecided(claim)) return nowhere;
  const party = graph.party(claim);
  if (!party) return undefined;
  const first = canonical(graph, party);
  if (claim.joint) return jointParties(graph, claim, first);
  return [first];
}

/** `accountable a, b jointly with c`: all that the line names are one set. */
function jointParties(graph: Graph, { node, joint }: Claim, first: Party): readonly Party[] | undefined {
  const parties = new Set([first]);
  const named = 'parties' in node ? (node.parties as NonNullable<Claim['joint']>['with']) : nowhere;
  for (const ref of [...named, ...joint!.with]) {
    const party = graph.get(ref);
    if (!party) return undefined;
    parties.add(canonical(graph, party));
  }
  return [...parties];
}

/** Whether a claim says that the owner is still to be found. */
export function isUndecided(claim: Claim): boolean {
  return isRef(claim.party) && claim.party.to?.kind === 'BuiltIn' && claim.party.text === 'undecided';
}
