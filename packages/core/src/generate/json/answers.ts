/** Who answers for what, in JSON. */

import { partiesOf } from '../../model/claims.ts';
import { selectionWords } from '../../model/conditions/as-written.ts';
import type { Graph } from '../../model/graph.ts';
import { lettersOn } from '../../model/letters.ts';
import type { Claim, Letter, Owned, Party, Region } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { regionsOf } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { placeOf } from '../place.ts';
import { idsAt, thingAt, thingOf, written } from './names.ts';
import type { LetteredOf, OwnershipOf } from './schema.ts';

/** Region by region, with the derivation. */
export function ownershipOf(graph: Graph, work: Owned, day: Day): OwnershipOf[] {
  return ownership(graph, work, day).map(({ regions, everywhere, answer }) => ({
    regions: regions.map(({ id }) => id),
    everywhere,
    verdict: answer.verdict,
    accountable: answer.parties.map(thingOf),
    claims: answer.considered.map(({ claim, outcome, counted }) => ({
      ...claimOf(graph, work, claim),
      outcome,
      counted,
    })),
  }));
}

function claimOf(graph: Graph, work: Owned, claim: Claim) {
  const target = graph.target(claim);
  const isDefault = target !== work && target && 'id' in target;
  return {
    parties: (partiesOf(graph, claim) ?? []).map(thingOf),
    regions: idsAt(graph, claim.regions),
    place: placeOf(graph, claim.at),
    ...written({
      from: claim.from,
      until: claim.until,
      because: claim.because,
      defaultOf: isDefault ? thingOf(target) : undefined,
      condition: claim.selection && selectionWords(claim.selection),
      undecidedBy: thingAt(graph, claim.undecidedBy),
    }),
  };
}

/** Every letter but A, with the regions where it does not hold everywhere. */
export function lettersOf(graph: Graph, work: Owned, day: Day): LetteredOf[] {
  const regions: readonly (Region | undefined)[] = regionsOf(graph, work);
  const asked = regions.length ? regions : [undefined];
  const found: { letter: Letter; party: Party; regions: string[]; count: number; claims: Set<Claim> }[] = [];
  for (const region of asked) {
    for (const { letter, party, claims } of lettersOn(graph, work, region, day)) {
      if (letter === 'A') continue;
      let entry = found.find(one => one.letter === letter && one.party === party);
      if (!entry) found.push((entry = { letter, party, regions: [], count: 0, claims: new Set() }));
      entry.count++;
      for (const claim of claims) entry.claims.add(claim);
      if (region) entry.regions.push(region.id);
    }
  }
  return found.map(({ letter, party, regions, count, claims }) => ({
    letter,
    party: thingOf(party),
    regions: count < asked.length ? regions : [],
    claims: [...claims].map(claim => ({
      regions: idsAt(graph, claim.regions),
      ...written({ from: claim.from, until: claim.until, because: claim.because }),
      place: placeOf(graph, claim.at),
    })),
  }));
}
