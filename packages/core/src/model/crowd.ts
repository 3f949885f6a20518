/** The parties that share a letter for one piece of work, counted region by region. */
import type { Day } from '../project/values.ts';
import { otherClaims, partiesOf } from './claims.ts';
import type { Graph } from './graph.ts';
import type { Crowding } from './letter-index.ts';
import type { Claim, Party, Region, Work } from './model.ts';
import { coversRegion, isInForce, regionsOf } from './where-and-when.ts';

export interface Crowd {
  /** Those of the region with the most of them, each with its claims, in source order; a department as its head. */
  readonly parties: ReadonlyMap<Party, readonly Claim[]>;
  /** Where they are too many; empty for everywhere. */
  readonly regions: readonly Region[];
}

/** The parties that have a letter for work on a day, where they are more than `most`; undefined where they are nowhere. */
export function crowdOver(graph: Graph, work: Work, letter: Crowding, most: number, day: Day): Crowd | undefined {
  const claims = otherClaims(graph, work).filter(claim => claim.letter === letter && isInForce(claim, day));
  const isRegional = claims.some(({ regions }) => regions.length > 0);
  const places = isRegional ? regionsOf(graph, work) : [];
  if (places.length === 0) {
    const parties = claimsByParty(graph, claims);
    return parties.size > most ? { parties, regions: [] } : undefined;
  }
  const crowds = places
    .map(region => {
      const here = claims.filter(claim => coversRegion(graph, claim, region));
      return { region, parties: claimsByParty(graph, here) };
    })
    .filter(({ parties }) => parties.size > most);
  if (crowds.length === 0) return undefined;
  const { parties } = crowds.reduce((largest, crowd) => (crowd.parties.size > largest.parties.size ? crowd : largest));
  return { parties, regions: crowds.length === places.length ? [] : crowds.map(({ region }) => region) };
}

function claimsByParty(graph: Graph, claims: readonly Claim[]): Map<Party, Claim[]> {
  const found = new Map<Party, Claim[]>();
  for (const claim of claims)
    for (const party of partiesOf(graph, claim) ?? []) {
      const known = found.get(party);
      if (known) known.push(claim);
      else found.set(party, [claim]);
    }
  return found;
}
