/**
 * Who is accountable for a piece of work, in a region, on a day, and why (LANGUAGE.md, "Resolution").
 *
 * Everything that shows an owner asks here: rules, tables, charters, hovers, `remit who`.
 */
import type { Day } from '../project/values.ts';
import type { Graph } from './graph.ts';
import {
  type Claim,
  isRef,
  type Letter,
  type Party,
  type Period,
  type Region,
  type Touchpoint,
  type Work,
} from './model.ts';

/**
 * `owned`: one party, or one set of parties jointly. `conflict`: several. `unowned`: nobody. `undecided`: a gap that is
 * known and dated. `unclear`: a claim names a party or region that does not exist, which is a finding of its own.
 */
export type Verdict = 'owned' | 'conflict' | 'unowned' | 'undecided' | 'unclear';

/** What became of a claim. The first three counted. */
export type Outcome =
  | 'decides'
  | 'agrees'
  | 'conflicts'
  | 'not-yet'
  | 'over'
  | 'other-region'
  | 'explicit-wins'
  | 'stage-wins'
  | 'region-wins'
  | 'settled'
  | 'unclear';

export interface Considered {
  readonly claim: Claim;
  readonly counted: boolean;
  readonly outcome: Outcome;
}

export interface Answer {
  readonly verdict: Verdict;
  /** Who is accountable, a department as its head role: one, several jointly, or all that are in conflict. */
  readonly parties: readonly Party[];
  /** The derivation: every claim on the work, its stage and its journey, in source order within each. */
  readonly considered: readonly Considered[];
}

export interface RegionalAnswer {
  /** The regions that it holds for; empty when the project declares none. */
  readonly regions: readonly Region[];
  /** Whether these are all the regions in which the work exists. */
  readonly everywhere: boolean;
  readonly answer: Answer;
}

/** A department as its head role; everybody else as themselves (LANGUAGE.md, "Same party"). */
export function canonical(graph: Graph, party: Party): Party {
  if (party.kind !== 'department') return party;
  return (graph.get(party.head) as Party | undefined) ?? party;
}

export function isInForce({ from, until }: Period, day: Day): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/** Whether customers meet a touchpoint on a day: not while it is planned or retired, nor outside its `live` dates. */
export function isLive({ status, live }: Touchpoint, day: Day): boolean {
  if (status === 'planned' || status === 'retired') return false;
  return live.length === 0 || live.some(period => isInForce(period, day));
}

/** Whether there is something to answer for on a day. */
export function exists(work: Work, day: Day): boolean {
  return work.kind === 'responsibility' || isLive(work, day);
}

/** A region and those around it, nearest first. A circle of `part of` is cut. */
export function enclosing(graph: Graph, region: Region): readonly Region[] {
  const around: Region[] = [];
  for (let at: Region | undefined = region; at && !around.includes(at); ) {
    around.push(at);
    const whole: unknown = graph.get(at.partOf);
    at = (whole as Region | undefined)?.kind === 'region' ? (whole as Region) : undefined;
  }
  return around;
}

/** The regions in which work exists: the declared ones, or those of `only in` and the regions within them. Empty when none is declared. */
export function regionsOf(graph: Graph, work: Work): readonly Region[] {
  const regions = graph.all('region');
  if (!work.onlyIn) return regions;
  const only = graph.getAll(work.onlyIn);
  return regions.filter(region => enclosing(graph, region).some(at => only.includes(at)));
}

/** Who is accountable for work in one region (undefined where the project declares none) on a day, with the derivation. */
export function ownerOn(graph: Graph, work: Work, region: Region | undefined, day: Day): Answer {
  const around = region ? enclosing(graph, region) : [];
  const ranked = rankedClaims(graph, work).map(({ claim, level }) => ({
    claim,
    level,
    distance: distanceTo(graph, claim, around),
    parties: partiesOf(graph, claim),
  }));
  type Ranked = (typeof ranked)[number];
  const inForce = ranked.filter(({ claim }) => isInForce(claim, day));
  const isUnclear = ({ distance, parties }: Ranked) => distance === 'unknown' || parties === undefined;
  const here = inForce.filter(({ distance }) => distance !== 'elsewhere' && distance !== 'unknown');
  const level = Math.min(...here.map(ranked => ranked.level));
  const atLevel = here.filter(ranked => ranked.level === level);
  const distance = Math.min(...atLevel.map(ranked => ranked.distance as number));
  const nearest = atLevel.filter(ranked => ranked.distance === distance);
  const decided = nearest.filter(({ claim }) => !isUndecided(claim));
  const winners = decided.length ? decided : nearest;
  const clear = winners.filter(winner => !isUnclear(winner));
  const whole = clear.reduce<readonly Party[]>(
    (most, { parties }) => (parties!.length > most.length ? parties! : most),
    [],
  );
  const agree = clear.every(
    ({ parties }) =>
      (parties!.length === 1 || parties!.length === whole.length) && parties!.every(party => whole.includes(party)),
  );

  const verdict = (): Verdict => {
    if (winners.length > clear.length || (winners.length === 0 && inForce.some(isUnclear))) return 'unclear';
    if (winners.length === 0) return 'unowned';
    if (decided.length === 0) return 'undecided';
    return agree ? 'owned' : 'conflict';
  };
  const outcomeOf = (ranked: Ranked): Outcome => {
    const { claim } = ranked;
    if (claim.from !== undefined && day < claim.from) return 'not-yet';
    if (claim.until !== undefined && claim.until < day) return 'over';
    if (isUnclear(ranked)) return 'unclear';
    if (ranked.distance === 'elsewhere') return 'other-region';
    if (ranked.level > level) return level === 0 ? 'explicit-wins' : 'stage-wins';
    if (ranked.distance !== distance) return 'region-wins';
    if (!winners.includes(ranked)) return 'settled';
    if (!agree) return 'conflicts';
    return ranked === clear[0] ? 'decides' : 'agrees';
  };
  return {
    verdict: verdict(),
    parties: decided.length === 0 ? [] : agree ? whole : [...new Set(clear.flatMap(({ parties }) => parties!))],
    considered: ranked.map(ranked => {
      const outcome = outcomeOf(ranked);
      return {
        claim: ranked.claim,
        outcome,
        counted: outcome === 'decides' || outcome === 'agrees' || outcome === 'conflicts',
      };
    }),
  };
}

/** Who is accountable for work on a day, region by region; regions with the same answer stand together. Worked out once for a graph. */
export function ownership(graph: Graph, work: Work, day: Day): readonly RegionalAnswer[] {
  const answers = graph.once(`ownership ${day}`, () => new Map<Work, readonly RegionalAnswer[]>());
  let found = answers.get(work);
  if (!found) answers.set(work, (found = resolve(graph, work, day)));
  return found;
}

function resolve(graph: Graph, work: Work, day: Day): readonly RegionalAnswer[] {
  const regions = regionsOf(graph, work);
  const isRegional = rankedClaims(graph, work).some(({ claim }) => claim.regions.length > 0);
  if (!isRegional || regions.length === 0)
    return [{ regions, everywhere: true, answer: ownerOn(graph, work, regions[0], day) }];
  const groups = new Map<string, { regions: Region[]; answer: Answer }>();
  for (const region of regions) {
    const answer = ownerOn(graph, work, region, day);
    const key = [answer.verdict, ...answer.parties.map(({ kind, id }) => `${kind} ${id}`).sort()].join('\n');
    const group = groups.get(key);
    if (group) group.regions.push(region);
    else groups.set(key, { regions: [region], answer });
  }
  return [...groups.values()].map(group => ({ ...group, everywhere: groups.size === 1 }));
}

/** The days after `day`, up to `last`, on which who is accountable for work may change, earliest first. */
export function turningDays(
  graph: Graph,
  work: Work,
  day: Day,
  last: Day,
  dayAfter: (day: Day) => Day,
): readonly Day[] {
  const days = new Set<Day>();
  const add = ({ from, until }: Period) => {
    if (from !== undefined) days.add(from);
    if (until !== undefined && until < last) days.add(dayAfter(until));
  };
  for (const { claim } of rankedClaims(graph, work)) add(claim);
  if (work.kind === 'touchpoint') work.live.forEach(add);
  return [...days].filter(turning => day < turning && turning <= last).sort();
}

/** A letter that a party has for work, and the claims that say so. */
export interface Lettered {
  readonly party: Party;
  readonly letter: Letter;
  readonly claims: readonly Claim[];
}

/** Who has which letter for work in a region on a day: the A of `ownerOn`, and every other letter that is claimed (LANGUAGE.md, "R, C, I"). */
export function lettersOn(graph: Graph, work: Work, region: Region | undefined, day: Day): readonly Lettered[] {
  const found = new Map<string, { party: Party; letter: Letter; claims: Claim[] }>();
  const add = (party: Party, letter: Letter, claim: Claim) => {
    const key = `${letter} ${party.kind} ${party.id}`;
    const entry = found.get(key);
    if (entry) entry.claims.push(claim);
    else found.set(key, { party, letter, claims: [claim] });
  };
  for (const { claim, counted } of ownerOn(graph, work, region, day).considered) {
    if (counted) for (const party of partiesOf(graph, claim) ?? []) add(party, 'A', claim);
  }
  const around = region ? enclosing(graph, region) : [];
  for (const claim of otherClaims(graph, work)) {
    if (!isInForce(claim, day) || typeof distanceTo(graph, claim, around) !== 'number') continue;
    for (const party of partiesOf(graph, claim) ?? []) add(party, claim.letter, claim);
  }
  return [...found.values()];
}

/** Every claim that is not about the A: on the work, its stage and its journey. */
export function otherClaims(graph: Graph, work: Work): readonly Claim[] {
  return claimsAround(graph, work)
    .filter(({ claim }) => claim.letter !== 'A')
    .map(({ claim }) => claim);
}

/** The claims on the A of work, with 0 for explicit, 1 for a default of its stage, 2 for a default of its journey. */
export function rankedClaims(graph: Graph, work: Work): readonly { readonly claim: Claim; readonly level: number }[] {
  return claimsAround(graph, work).filter(({ claim }) => claim.letter === 'A');
}

function claimsAround(graph: Graph, work: Work): { claim: Claim; level: number }[] {
  const ranked = graph.claimsOn(work).map(claim => ({ claim, level: 0 }));
  if (work.kind === 'responsibility') return ranked;
  if (work.stage) for (const claim of graph.claimsOn(work.stage)) ranked.push({ claim, level: 1 });
  for (const claim of graph.claimsOn(work.journey)) if (claim.form !== 'owner') ranked.push({ claim, level: 2 });
  return ranked;
}

/** How far around a region a claim was made: 0 for the region itself, Infinity for a claim for all regions. */
function distanceTo(graph: Graph, { regions }: Claim, around: readonly Region[]): number | 'elsewhere' | 'unknown' {
  if (regions.length === 0) return Number.POSITIVE_INFINITY;
  let least: number | 'elsewhere' | 'unknown' = 'elsewhere';
  for (const ref of regions) {
    const region = graph.get(ref);
    if (!region) {
      if (least === 'elsewhere') least = 'unknown';
      continue;
    }
    const at = around.indexOf(region);
    if (at >= 0 && (typeof least !== 'number' || at < least)) least = at;
  }
  return least;
}

/** The parties of a claim, a department as its head; undefined when one of them is not known. An undecided claim has none. */
export function partiesOf(graph: Graph, claim: Claim): readonly Party[] | undefined {
  if (isUndecided(claim)) return [];
  const parties = new Set<Party>();
  for (const party of [graph.party(claim), ...(claim.joint?.with ?? []).map(ref => graph.get(ref))]) {
    if (!party) return undefined;
    parties.add(canonical(graph, party));
  }
  return [...parties];
}

/** Whether a claim says that the owner is still to be found. */
export function isUndecided(claim: Claim): boolean {
  return isRef(claim.party) && claim.party.to?.kind === 'BuiltIn' && claim.party.text === 'undecided';
}
