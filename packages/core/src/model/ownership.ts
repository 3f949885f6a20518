/**
 * Who is accountable for something, in a region, on a day, and why (LANGUAGE.md, "Resolution").
 *
 * Everything that shows an owner asks here: rules, tables, charters, hovers, `remit who`. Asked for all of a project at
 * once, so that the common case, one claim for all regions, costs next to nothing; the derivation is made when somebody
 * looks at it.
 */
import { addDays, type Day } from '../project/values.ts';
import { claimsAt, isUndecided, partiesOf, rankedClaims, ranks, speaksOf, unranked } from './claims.ts';
import type { Graph } from './graph.ts';
import type { Claim, Owned, Party, Period, Region } from './model.ts';
import { distanceTo, enclosing, isInForce, onlyIn, regionsOf } from './where-and-when.ts';

/**
 * `owned`: one party, or one set of parties jointly. `conflict`: several. `unowned`: nobody. `undecided`: a gap that is
 * known and dated. `unclear`: a claim that would count names a party or region that does not exist, or the work exists in
 * regions that do not; that is a finding of its own, and nothing more can be said.
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
  | 'condition-wins'
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
  /** The derivation: every claim on the work, by condition, on its stage and its journey, in source order within each. */
  readonly considered: readonly Considered[];
}

export interface RegionalAnswer {
  /** The regions that it holds for; empty when the project declares none. */
  readonly regions: readonly Region[];
  /** Whether these are all the regions in which the work exists. */
  readonly everywhere: boolean;
  readonly answer: Answer;
}

const nowhere: readonly never[] = [];

/** What is asked of a project on one day, and what has been answered. */
interface Inquiry {
  readonly graph: Graph;
  readonly day: Day;
  readonly answers: Map<Owned, readonly RegionalAnswer[]>;
  /** Lists of one party and of one region, shared: most answers are one of few. */
  readonly lists: Map<Party | Region, readonly unknown[]>;
}

/** The list of one, the same each time. */
function alone<T extends Party | Region>({ lists }: Inquiry, one: T): readonly T[] {
  let list = lists.get(one);
  if (!list) lists.set(one, (list = [one]));
  return list as readonly T[];
}

function inquiryOn(graph: Graph, day: Day): Inquiry {
  return graph.onDay(inquiryOn, day, (): Inquiry => ({ graph, day, answers: new Map(), lists: new Map() }));
}

/**
 * Who is accountable for work in one region (undefined where the project declares none) on a day, with the derivation.
 * Whether the work exists there, and on that day, is not asked.
 */
export function ownerOn(graph: Graph, work: Owned, region: Region | undefined, day: Day): Answer {
  const around = region ? enclosing(graph, region) : nowhere;
  return resolve(inquiryOn(graph, day), work, around, leading(graph, work, around, day));
}

/** Who is accountable for work on a day, region by region; regions with the same answer stand together. Worked out once for a graph. */
export function ownership(graph: Graph, work: Owned, day: Day): readonly RegionalAnswer[] {
  const inquiry = inquiryOn(graph, day);
  let found = inquiry.answers.get(work);
  if (!found) inquiry.answers.set(work, (found = resolveByRegion(inquiry, work)));
  return found;
}

function resolveByRegion(inquiry: Inquiry, work: Owned): readonly RegionalAnswer[] {
  const { graph, day } = inquiry;
  const regions = regionsOf(graph, work);
  if (regions.length === 0 && onlyIn(work))
    return [{ regions, everywhere: true, answer: new Resolved(inquiry, work, undefined, 'unclear', nowhere) }];
  const groups: { regions: readonly Region[]; everywhere: boolean; answer: Answer }[] = [];
  for (const region of regions.length ? regions : [undefined]) {
    const around = region ? enclosing(graph, region) : nowhere;
    const lead = leading(graph, work, around, day);
    const answer = resolve(inquiry, work, around, lead);
    if (!region || !lead.isRegional) return [{ regions, everywhere: true, answer }];
    const group = groups.find(group => isSame(group.answer, answer));
    if (!group) groups.push({ regions: alone(inquiry, region), everywhere: false, answer });
    else group.regions = [...group.regions, region];
  }
  if (groups.length === 1) groups[0]!.everywhere = true;
  return groups;
}

function isSame(a: Answer, b: Answer): boolean {
  return a.verdict === b.verdict && isSameSet(a.parties, b.parties);
}

/** Two lists of parties that name nobody twice. */
function isSameSet(a: readonly Party[], b: readonly Party[]): boolean {
  return a === b || (a.length === b.length && a.every(party => b.includes(party)));
}

/** The claims of the highest rank that says anything about a region. */
interface Leading {
  readonly claims: readonly Claim[];
  readonly level: number;
  readonly distance: number;
  /** Whether a claim on the way names a region that does not exist, or has a condition that cannot be understood. */
  readonly isUnclear: boolean;
  /** Whether a claim on the way is for some regions only: otherwise the answer is the same in all. */
  readonly isRegional: boolean;
}

/**
 * Claims in force that cover the region; an explicit one before one by condition, that before a default, a stage's before
 * the journey's; then the nearest enclosing region.
 */
function leading(graph: Graph, work: Owned, around: readonly Region[], day: Day): Leading {
  let isUnclear = false;
  let isRegional = false;
  for (let level = 0; level < unranked; level++) {
    let claims: Claim[] | undefined;
    let least = 0;
    for (const claim of claimsAt(graph, work, level)) {
      if (claim.letter !== 'A' || !speaksOf(claim, work, level) || !isInForce(claim, day)) continue;
      if (claim.regions.length) isRegional = true;
      const distance = distanceTo(claim, around);
      if (distance === 'unknown') isUnclear = true;
      else if (distance === 'elsewhere') continue;
      else if (!claims || distance < least) {
        claims = [claim];
        least = distance;
      } else if (distance === least) claims.push(claim);
    }
    if (claims) return { claims, level, distance: least, isUnclear, isRegional };
  }
  isUnclear ||= work.kind === 'touchpoint' && (graph.selections?.doubtful.has(work) ?? false);
  return { claims: nowhere, level: unranked, distance: 0, isUnclear, isRegional };
}

function resolve(inquiry: Inquiry, work: Owned, around: readonly Region[], lead: Leading): Resolved {
  const { claims, isUnclear } = lead;
  if (claims.length === 0) return new Resolved(inquiry, work, around, isUnclear ? 'unclear' : 'unowned', nowhere);
  if (claims.length > 1) return judge(inquiry, work, around, claims);
  const parties = partiesOf(inquiry.graph, claims[0]!);
  const verdict = !parties ? 'unclear' : parties.length === 0 ? 'undecided' : 'owned';
  const shared = parties?.length === 1 ? alone(inquiry, parties[0]!) : (parties ?? nowhere);
  return new Resolved(inquiry, work, around, verdict, shared);
}

/** What several claims of the same rank say together. `undecided` yields to anybody who is named: the gap was settled. */
function judge(inquiry: Inquiry, work: Owned, around: readonly Region[], claims: readonly Claim[]): Resolved {
  const named = claims.filter(claim => !isUndecided(claim)).map(claim => partiesOf(inquiry.graph, claim));
  if (named.length === 0) return new Resolved(inquiry, work, around, 'undecided', nowhere);
  const clear = named.filter(parties => parties !== undefined);
  const whole = clear.reduce((most, parties) => (parties.length > most.length ? parties : most), nowhere);
  const agree = clear.every(parties =>
    parties.length === 1 ? whole.includes(parties[0]!) : isSameSet(parties, whole),
  );
  const verdict = clear.length < named.length ? 'unclear' : agree ? 'owned' : 'conflict';
  return new Resolved(inquiry, work, around, verdict, agree ? whole : [...new Set(clear.flat())]);
}

/** What becomes of a claim by the rank of those that count. */
const winners: Readonly<Record<number, Outcome>> = {
  [ranks.explicit]: 'explicit-wins',
  [ranks.byCondition]: 'condition-wins',
  [ranks.ofStage]: 'stage-wins',
};

/** An answer that makes its derivation when it is asked for it: few are. */
class Resolved implements Answer {
  readonly verdict: Verdict;
  readonly parties: readonly Party[];
  readonly #inquiry: Inquiry;
  readonly #work: Owned;
  /** The region and those around it; undefined when the work exists in no region that is known. */
  readonly #around: readonly Region[] | undefined;

  constructor(
    inquiry: Inquiry,
    work: Owned,
    around: readonly Region[] | undefined,
    verdict: Verdict,
    parties: readonly Party[],
  ) {
    this.#inquiry = inquiry;
    this.#work = work;
    this.#around = around;
    this.verdict = verdict;
    this.parties = parties;
  }

  get considered(): readonly Considered[] {
    const { graph, day } = this.#inquiry;
    const lead = this.#around && leading(graph, this.#work, this.#around, day);
    let isFirst = true;
    return rankedClaims(graph, this.#work).map(({ claim, level }) => {
      let outcome = lead ? this.#outcomeOf(claim, level, lead) : 'unclear';
      if (outcome === 'agrees' && isFirst) {
        isFirst = false;
        outcome = 'decides';
      }
      return { claim, outcome, counted: outcome === 'decides' || outcome === 'agrees' || outcome === 'conflicts' };
    });
  }

  #outcomeOf(claim: Claim, level: number, lead: Leading): Outcome {
    const { graph, day } = this.#inquiry;
    if (claim.from !== undefined && day < claim.from) return 'not-yet';
    if (!isInForce(claim, day)) return 'over';
    if (lead.level < level) return winners[lead.level]!;
    const distance = distanceTo(claim, this.#around!);
    if (distance === 'elsewhere') return 'other-region';
    if (distance === 'unknown') return 'unclear';
    if (distance !== lead.distance) return 'region-wins';
    if (isUndecided(claim)) return this.verdict === 'undecided' ? 'agrees' : 'settled';
    if (!partiesOf(graph, claim)) return 'unclear';
    return this.verdict === 'conflict' ? 'conflicts' : 'agrees';
  }
}

/**
 * The days after `day`, up to `last`, on which who is accountable for work may change, earliest first: a claim begins, is
 * over, or customers begin or cease to meet it.
 */
export function turningDays(graph: Graph, work: Owned, day: Day, last: Day): readonly Day[] {
  // Most work has no dates at all, and all of it is asked.
  let days: Set<Day> | undefined;
  const add = ({ from, until }: Period) => {
    if (from !== undefined && day < from && from <= last) (days ??= new Set()).add(from);
    if (until !== undefined && day <= until && until < last) (days ??= new Set()).add(addDays(until, 1));
  };
  for (let level = 0; level < unranked; level++)
    for (const claim of claimsAt(graph, work, level))
      if (claim.letter === 'A' && (claim.from ?? claim.until) !== undefined && speaksOf(claim, work, level)) add(claim);
  if (work.kind === 'touchpoint') work.live.forEach(add);
  return days ? [...days].sort() : nowhere;
}
