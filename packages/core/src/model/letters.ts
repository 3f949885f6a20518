/** Who has which letter for a piece of work (LANGUAGE.md, "R, C, I"). */
import type { Day } from '../project/values.ts';
import { otherClaims, partiesOf } from './claims.ts';
import type { Graph } from './graph.ts';
import type { Claim, Letter, Owned, Party, Region } from './model.ts';
import { ownerOn } from './ownership.ts';
import { distanceTo, enclosing, isInForce, regionsOf } from './where-and-when.ts';

const nowhere: readonly never[] = [];

/** A letter that a party has for work, and the claims that say so. */
export interface Lettered {
  readonly party: Party;
  readonly letter: Letter;
  readonly claims: readonly Claim[];
}

/** Who has which letter for work in a region on a day: the A of `ownerOn`, and every other letter that is claimed (LANGUAGE.md, "R, C, I"). */
export function lettersOn(graph: Graph, work: Owned, region: Region | undefined, day: Day): readonly Lettered[] {
  const found: { party: Party; letter: Letter; claims: Claim[] }[] = [];
  const add = (party: Party, letter: Letter, claim: Claim) => {
    const entry = found.find(entry => entry.letter === letter && entry.party === party);
    if (entry) entry.claims.push(claim);
    else found.push({ party, letter, claims: [claim] });
  };
  for (const { claim, counted } of ownerOn(graph, work, region, day).considered) {
    if (counted) for (const party of partiesOf(graph, claim) ?? []) add(party, 'A', claim);
  }
  const around = region ? enclosing(graph, region) : nowhere;
  for (const claim of otherClaims(graph, work)) {
    if (!isInForce(claim, day) || typeof distanceTo(claim, around) !== 'number') continue;
    for (const party of partiesOf(graph, claim) ?? []) add(party, claim.letter, claim);
  }
  return found;
}

/** Who has a letter other than the A for work in any of its regions on a day, in the order of the claims; some may be named twice. */
export function partiesWith(graph: Graph, work: Owned, letter: Exclude<Letter, 'A'>, day: Day): readonly Party[] {
  const claims = otherClaims(graph, work).filter(claim => claim.letter === letter && isInForce(claim, day));
  if (claims.length === 0) return nowhere;
  const regions = regionsOf(graph, work);
  const arounds = regions.length ? regions.map(region => enclosing(graph, region)) : [nowhere];
  return claims.flatMap(claim =>
    arounds.some(around => typeof distanceTo(claim, around) === 'number')
      ? (partiesOf(graph, claim) ?? nowhere)
      : nowhere,
  );
}
