/** Every claim that was looked at for an answer, with what became of it, in words. */

import { inRegions } from '../../lint/ownership-words.ts';
import { isUndecided, otherClaims, partiesOf } from '../../model/claims.ts';
import { selectionWords } from '../../model/conditions/as-written.ts';
import type { Graph } from '../../model/graph.ts';
import { lettersOn } from '../../model/letters.ts';
import { type Claim, type Entity, kindWords, label, type Owned, type Region } from '../../model/model.ts';
import { type Outcome, ownerOn } from '../../model/ownership.ts';
import { letterWords } from '../../model/raci-scheme.ts';
import { isInForce } from '../../model/where-and-when.ts';
import { andList } from '../../project/names.ts';
import type { Day } from '../../project/values.ts';
import { partyTitles } from '../party-words.ts';
import { during } from '../period-words.ts';
import { placeOf } from '../place.ts';
import { oneLine } from '../visible.ts';
import type { ClaimAnswer } from './answer.ts';
import { toThing } from './things.ts';

/** The claims on the A, as they were judged, then those on the other letters. */
export function claimsConsidered(
  graph: Graph,
  work: Owned,
  region: Region | undefined,
  day: Day,
): readonly ClaimAnswer[] {
  const held = lettersOn(graph, work, region, day).flatMap(({ claims }) => claims);
  const others = otherClaims(graph, work).map(claim => ({ claim, outcome: outcomeOf(claim, held, day) }));
  return [...ownerOn(graph, work, region, day).considered, ...others].map(({ claim, outcome }) => {
    const parties = partiesOf(graph, claim) ?? [];
    return {
      letter: claim.letter,
      parties: parties.map(toThing),
      place: placeOf(graph, claim.at),
      counted: outcome === 'counts' || outcome === 'decides' || outcome === 'agrees' || outcome === 'conflicts',
      outcome,
      text: oneLine(claimText(graph, work, claim)),
      why: oneLine(whyText(graph, claim, outcome)),
    };
  });
}

function outcomeOf(claim: Claim, held: readonly Claim[], day: Day): Outcome | 'counts' {
  if (held.includes(claim)) return 'counts';
  if (claim.from !== undefined && day < claim.from) return 'not-yet';
  return isInForce(claim, day) ? 'other-region' : 'over';
}

/** What a claim says, with its regions, its dates and where it stands. */
function claimText(graph: Graph, work: Owned, claim: Claim): string {
  const parties = partiesOf(graph, claim) ?? [];
  const what = claim.form === 'owner' ? 'the owner' : letterWords[claim.letter];
  const who = parties.length ? partyTitles(parties) : isUndecided(claim) ? 'undecided' : 'a name that is not known';
  const says = isUndecided(claim)
    ? `${who} who is ${what}`
    : `${who} ${parties.length > 1 ? 'are' : 'is'} ${what}${parties.length > 1 ? ' together' : ''}`;
  const because = claim.because === undefined ? '' : ` because “${claim.because}”`;
  const by = graph.get(claim.undecidedBy);
  const settled = by ? `, to be settled by ${partyTitles([by])}` : '';
  const which = claim.selection ? ` for ${selectionWords(claim.selection)}` : '';
  return `${says}${which}${inRegions(graph.getAll(claim.regions))}${during(claim)}${because}${settled}${origin(graph, work, claim)}`;
}

function origin(graph: Graph, work: Owned, claim: Claim): string {
  const target = graph.target(claim);
  if (target && target !== work && 'name' in target)
    return `, by default of the ${kindWords[target.kind]} ${label(target as Extract<Entity, { name: string }>)}`;
  const party = graph.party(claim);
  const where = party && 'title' in party && party.kind !== 'builtin' ? `${kindWords[party.kind]} ${label(party)}` : '';
  if (claim.form === 'cell') return ', in a RACI table';
  if (claim.form === 'nested') return `, because it stands in the ${where}`;
  return claim.form === 'party' ? `, said by the ${where}` : '';
}

function whyText(graph: Graph, claim: Claim, outcome: Outcome | 'counts'): string {
  switch (outcome) {
    case 'counts':
      return 'counts';
    case 'decides':
      return isUndecided(claim) ? 'it decides: the gap is known' : 'it decides';
    case 'agrees':
      return 'it says the same';
    case 'conflicts':
      return 'somebody else is named too';
    case 'not-yet':
      return `not yet: it begins on ${claim.from}`;
    case 'over':
      return `no longer: it ended on ${claim.until}`;
    case 'other-region':
      return `not here: it is for ${regionsText(graph, claim)}`;
    case 'explicit-wins':
      return 'gives way: somebody is named for this itself';
    case 'condition-wins':
      return 'gives way: a condition that this meets names somebody';
    case 'stage-wins':
      return 'gives way: the stage has a default of its own';
    case 'region-wins':
      return claim.regions.length
        ? `gives way here: somebody is named for a region within ${regionsText(graph, claim)}`
        : 'gives way here: somebody is named for the region';
    case 'settled':
      return 'gives way: somebody is named';
    case 'unclear':
      return 'not clear: a name in it is not known';
  }
}

function regionsText(graph: Graph, { regions }: Claim): string {
  return andList(
    regions.map(ref => {
      const region = graph.get(ref);
      return region ? label(region) : ref.text;
    }),
  );
}
