/**
 * Who is accountable for something, in a region, on a day, and why (LANGUAGE.md, "Resolution").
 *
 * Everything that shows an owner asks here: rules, tables, charters, hovers, `remit who`. Asked for all of a project at
 * once, so that the common case, one claim for all regions, costs next to nothing; the derivation is made when somebody
 * looks at it.
 */
import { addDays, type Day } from '../project/values.ts';
import type { Graph } from './graph.ts';
import {
  type Answerable,
  type Claim,
  isRef,
  type Letter,
  type Party,
  type Period,
  type Region,
  type Stage,
  type Touchpoint,
} from './model.ts';

/** What somebody answers for. Touchpoints and responsibilities are to have exactly one owner; the rest have an `owner` or a letter. */
export type Owned = Exclude<Answerable, Stage>;

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

/** A department as its head role, or as the person who heads it; everybody else as themselves (LANGUAGE.md, "Same party"). */
export function canonical(graph: Graph, party: Party): Party {
  if (party.kind !== 'department') return party;
  const head = graph.get(party.head);
  return head?.kind === 'role' || head?.kind === 'person' ? head : party;
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
export function exists(work: Owned, day: Day): boolean {
  return work.kind !== 'touchpoint' || isLive(work, day);
}

const nowhere: readonly never[] = [];

/** Ranks count from 0: explicit, a default of the stage, a default of the journey. No claim has this one. */
const unranked = 3;

/** A region and those around it, nearest first. A circle of `part of` is cut. */
export function enclosing(graph: Graph, region: Region): readonly Region[] {
  const known = graph.once('regions around', () => new Map<Region, readonly Region[]>());
  let around = known.get(region);
  if (!around) known.set(region, (around = regionsAround(graph, region)));
  return around;
}

function regionsAround(graph: Graph, region: Region): readonly Region[] {
  const around: Region[] = [];
  for (let at: Region | undefined = region; at && !around.includes(at); ) {
    around.push(at);
    const whole: { readonly kind: string } | undefined = graph.get(at.partOf);
    at = whole?.kind === 'region' ? (whole as Region) : undefined;
  }
  return around;
}

/**
 * The regions in which work exists: all that are declared, or those of `only in` with the regions within them. A region
 * that has parts is itself one of them: what its parts claim says nothing about it. Empty when none is declared.
 */
export function regionsOf(graph: Graph, work: Owned): readonly Region[] {
  const regions = graph.all('region');
  const only = onlyIn(work) && graph.getAll(onlyIn(work)!);
  return only ? regions.filter(region => enclosing(graph, region).some(at => only.includes(at))) : regions;
}

function onlyIn(work: Owned): Touchpoint['onlyIn'] {
  return work.kind === 'touchpoint' || work.kind === 'responsibility' ? work.onlyIn : undefined;
}

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
  const inquiries = graph.once('ownership', () => new Map<Day, Inquiry>());
  let inquiry = inquiries.get(day);
  if (!inquiry) inquiries.set(day, (inquiry = { graph, day, answers: new Map(), lists: new Map() }));
  return inquiry;
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
  /** Whether a claim on the way names a region that does not exist. */
  readonly isUnclear: boolean;
  /** Whether a claim on the way is for some regions only: otherwise the answer is the same in all. */
  readonly isRegional: boolean;
}

/**
 * Claims in force that cover the region; an explicit one before a default, a stage's before the journey's; then the
 * nearest enclosing region.
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
    if (lead.level < level) return lead.level === 0 ? 'explicit-wins' : 'stage-wins';
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
  const days = new Set<Day>();
  const add = ({ from, until }: Period) => {
    if (from !== undefined && day < from && from <= last) days.add(from);
    if (until !== undefined && day <= until && until < last) days.add(addDays(until, 1));
  };
  for (let level = 0; level < unranked; level++)
    for (const claim of claimsAt(graph, work, level))
      if (claim.letter === 'A' && speaksOf(claim, work, level)) add(claim);
  if (work.kind === 'touchpoint') work.live.forEach(add);
  return days.size ? [...days].sort() : nowhere;
}

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

/** Every claim that speaks of work, with any letter: on the work, its stage and its journey, in this order. */
export function claimsFor(graph: Graph, work: Owned): readonly Claim[] {
  const found: Claim[] = [];
  for (let level = 0; level < unranked; level++)
    for (const claim of claimsAt(graph, work, level)) if (speaksOf(claim, work, level)) found.push(claim);
  return found;
}

/** Every claim that is not about the A: on the work, its stage and its journey. */
export function otherClaims(graph: Graph, work: Owned): readonly Claim[] {
  return claimsFor(graph, work).filter(({ letter }) => letter !== 'A');
}

/** The claims on the A of work, with 0 for explicit, 1 for a default of its stage, 2 for a default of its journey. */
export function rankedClaims(graph: Graph, work: Owned): readonly { readonly claim: Claim; readonly level: number }[] {
  const found: { claim: Claim; level: number }[] = [];
  for (let level = 0; level < unranked; level++)
    for (const claim of claimsAt(graph, work, level))
      if (claim.letter === 'A' && speaksOf(claim, work, level)) found.push({ claim, level });
  return found;
}

/** The claims that stand at one rank; `speaksOf` says which of them are about the work. */
function claimsAt(graph: Graph, work: Owned, level: number): readonly Claim[] {
  if (level === 0) return graph.claimsOn(work);
  if (work.kind !== 'touchpoint') return nowhere;
  if (level === 2) return graph.claimsOn(work.journey);
  return work.stage ? graph.claimsOn(work.stage) : nowhere;
}

/** A journey's `owner` answers for the journey and owns none of its touchpoints; every other claim on it is a default for them. */
function speaksOf({ form }: Claim, work: Owned, level: number): boolean {
  if (work.kind === 'journey') return form === 'owner';
  return level < 2 || form !== 'owner';
}

/** Whether a claim speaks of a region (undefined where the project declares none); undefined when it names one that does not exist. */
export function coversRegion(graph: Graph, claim: Claim, region: Region | undefined): boolean | undefined {
  const distance = distanceTo(claim, region ? enclosing(graph, region) : nowhere);
  return distance === 'unknown' ? undefined : distance !== 'elsewhere';
}

/** How far around a region a claim was made: 0 for the region itself, Infinity for a claim for all regions. */
function distanceTo({ regions }: Claim, around: readonly Region[]): number | 'elsewhere' | 'unknown' {
  if (regions.length === 0) return Number.POSITIVE_INFINITY;
  for (let distance = 0; distance < around.length; distance++)
    for (const { to } of regions) if (to && to.node === around[distance]!.node) return distance;
  return regions.every(({ to }) => to) ? 'elsewhere' : 'unknown';
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
