/** What is known to change after the day of a matrix. */

import { otherClaims, partiesOf } from '../model/claims.ts';
import type { Graph } from '../model/graph.ts';
import type { Work } from '../model/model.ts';
import { ownership, type RegionalAnswer, turningDays } from '../model/ownership.ts';
import { exists } from '../model/where-and-when.ts';
import type { Day } from '../project/values.ts';
import { type Exception, type Held, widest } from './raci-letters.ts';
import { keyOf, type Open, openOn } from './raci-open.ts';

const forEver: Day = '9999-12-31';

/** Letters that begin later, and days from which the A is no longer settled. */
export function changesAfter(
  graph: Graph,
  work: Work,
  day: Day,
  held: readonly Held[],
): { later: Exception[]; open: Open[] } {
  const later: Exception[] = [];
  const open: Open[] = [];
  const general = held.filter(({ letter, general }) => letter === 'A' && general).map(({ party }) => party);
  const known = new Set(ownership(graph, work, day).flatMap(keysOf));
  const said = new Set(openOn(graph, work, day).map(keyOf));
  for (const turning of turningDays(graph, work, day, forEver)) {
    if (!exists(work, turning)) continue;
    for (const found of openOn(graph, work, turning, turning)) {
      if (said.has(keyOf(found))) continue;
      said.add(keyOf(found));
      open.push(found);
    }
    for (const regional of ownership(graph, work, turning)) {
      const { regions, everywhere, answer } = regional;
      const isNew = keysOf(regional).some(key => !known.has(key));
      // Where somebody steps back in who has the letter in general, nothing need be said.
      if (answer.verdict !== 'owned' || !isNew || answer.parties.every(party => general.includes(party))) continue;
      for (const key of keysOf(regional)) known.add(key);
      const claims = answer.considered.filter(({ counted }) => counted).map(({ claim }) => claim);
      const { until } = widest(claims);
      later.push({
        letters: ['A'],
        parties: answer.parties,
        regions: everywhere ? [] : regions,
        from: turning,
        until,
        later: true,
      });
    }
  }
  for (const claim of otherClaims(graph, work)) {
    if (claim.from === undefined || claim.from <= day) continue;
    const parties = partiesOf(graph, claim) ?? [];
    const regions = graph.getAll(claim.regions);
    const has = ({ letter, party, general }: Held) => letter === claim.letter && general && parties.includes(party);
    if (parties.length === 0 || held.some(has)) continue;
    later.push({ letters: [claim.letter], parties, regions, from: claim.from, until: claim.until, later: true });
  }
  return { later, open };
}

/** Each region with each party that is accountable there. */
function keysOf({ regions, answer }: RegionalAnswer): string[] {
  const places = regions.length ? regions.map(({ id }) => id) : [''];
  return places.flatMap(place => answer.parties.map(({ kind, id }) => `${place}\n${kind} ${id}`));
}
