/** The letters of a whole project on a day, gathered in one pass for the rules that count and compare them. */
import type { Day } from '../project/values.ts';
import { canonical, claimsAt, claimsFor, ranks } from './claims.ts';
import type { Graph } from './graph.ts';
import type { Claim, Letter, Person, Role, Touchpoint, Work } from './model.ts';
import { hasLetter } from './raci-scheme.ts';
import { exists, isInForce } from './where-and-when.ts';

/** A letter that may be had by more parties than is good. */
export type Crowding = Extract<Letter, 'R' | 'C' | 'I'>;
/** A letter that only some schemes have. */
export type Special = Extract<Letter, 'S' | 'V' | 'G' | 'O'>;

/** Work with several claims of a letter, and beside it how many they are: an upper limit of the parties that have it. */
interface Crowded {
  readonly works: Work[];
  readonly counts: number[];
}

interface LetterIndex {
  readonly crowded: Readonly<Record<Crowding, Crowded>>;
  readonly special: Readonly<Record<Special, Map<Work, Claim[]>>>;
  readonly doneBy: Map<Role | Person, Work[]>;
  /** Work that nobody does in all regions. */
  readonly notDoneEverywhere: Work[];
  readonly repeated: Work[];
  readonly dated: Work[];
}

/** The touchpoints and responsibilities for which more than `most` claims with a letter are in force, in source order. */
export function crowdedWork(graph: Graph, letter: Crowding, most: number, day: Day): readonly Work[] {
  const { works, counts } = letterIndex(graph, day).crowded[letter];
  return works.filter((_, i) => counts[i]! > most);
}

/**
 * The claims with a letter that only some schemes have and that are in force, by the touchpoint or responsibility that they
 * are for; without letters in tables that the project's scheme has not: what those mean is not known.
 */
export function specialClaims(graph: Graph, letter: Special, day: Day): ReadonlyMap<Work, readonly Claim[]> {
  return letterIndex(graph, day).special[letter];
}

/** What each role or person is responsible for by name: what its department does is not told of it. */
export function doneByRoles(graph: Graph, day: Day): ReadonlyMap<Role | Person, readonly Work[]> {
  return letterIndex(graph, day).doneBy;
}

/** The work for which nobody is responsible, or only some are in some regions each. */
export function notDoneEverywhere(graph: Graph, day: Day): readonly Work[] {
  return letterIndex(graph, day).notDoneEverywhere;
}

/**
 * The touchpoints and responsibilities in which somebody who is consulted or informed may have another letter too, on any
 * day: a department is taken for its head, and who shares a claim jointly for anybody.
 */
export function workWithRepeats(graph: Graph, day: Day): readonly Work[] {
  return letterIndex(graph, day).repeated;
}

/** The touchpoints and responsibilities of which a claim on the A begins or ends some day, or that are live for some time only. */
export function datedWork(graph: Graph, day: Day): readonly Work[] {
  return letterIndex(graph, day).dated;
}

/** All of it in one pass: the claims of a large project do not fit into the processor's memory, and each pass waits for them. */
function letterIndex(graph: Graph, day: Day): LetterIndex {
  return graph.onDay(letterIndex, day, () => {
    const index: LetterIndex = {
      crowded: {
        R: { works: [], counts: [] },
        C: { works: [], counts: [] },
        I: { works: [], counts: [] },
      },
      special: { S: new Map(), V: new Map(), G: new Map(), O: new Map() },
      doneBy: new Map(),
      notDoneEverywhere: [],
      repeated: [],
      dated: [],
    };
    let last: Touchpoint | undefined;
    let defaults: readonly Claim[] = [];
    for (const touchpoint of graph.all('touchpoint')) {
      // Those of a stage follow each other.
      if (last?.stage !== touchpoint.stage || last?.journey !== touchpoint.journey)
        defaults = [...claimsAt(graph, touchpoint, ranks.ofStage), ...claimsAt(graph, touchpoint, ranks.ofJourney)];
      last = touchpoint;
      const own = graph.claimsOn(touchpoint);
      const selected = claimsAt(graph, touchpoint, ranks.byCondition);
      const isMore = selected.length > 0 || defaults.length > 0;
      addWork(graph, index, touchpoint, isMore ? [...own, ...selected, ...defaults] : own, day);
    }
    for (const responsibility of graph.all('responsibility'))
      addWork(graph, index, responsibility, claimsFor(graph, responsibility), day);
    return index;
  });
}

function addWork(graph: Graph, index: LetterIndex, work: Work, claims: readonly Claim[], day: Day): void {
  const isThere = exists(work, day);
  let isDated = work.kind === 'touchpoint' && work.live.length > 0;
  let isDone = false;
  let responsible = 0;
  let consulted = 0;
  let informed = 0;
  for (const claim of claims) {
    const { letter } = claim;
    if (letter === 'A') isDated ||= claim.from !== undefined || claim.until !== undefined;
    else if (!isThere || !isInForce(claim, day)) continue;
    else if (letter === 'C') consulted++;
    else if (letter === 'I') informed++;
    else if (letter === 'R') {
      responsible++;
      if (claim.regions.length === 0) isDone = true;
      const party = graph.party(claim);
      if (party?.kind === 'role' || party?.kind === 'person') addOnce(index.doneBy, party, work);
    } else if (claim.form !== 'cell' || hasLetter(graph.scheme, letter)) {
      const others = index.special[letter].get(work);
      if (others) others.push(claim);
      else index.special[letter].set(work, [claim]);
    }
  }
  if (isDated) index.dated.push(work);
  if (!isThere) return;
  if (!isDone) index.notDoneEverywhere.push(work);
  addCount(index.crowded.R, work, responsible);
  addCount(index.crowded.C, work, consulted);
  addCount(index.crowded.I, work, informed);
  if (consulted + informed > 0 && mayRepeat(graph, claims)) index.repeated.push(work);
}

function mayRepeat(graph: Graph, claims: readonly Claim[]): boolean {
  if (claims.some(({ joint }) => joint)) return true;
  const parties = claims.map(claim => {
    const party = graph.party(claim);
    return party && canonical(graph, party);
  });
  return claims.some(({ letter }, i) => {
    const party = letter === 'C' || letter === 'I' ? parties[i] : undefined;
    return party !== undefined && parties.indexOf(party) !== parties.lastIndexOf(party);
  });
}

function addCount({ works, counts }: Crowded, work: Work, count: number): void {
  if (count < 2) return;
  works.push(work);
  counts.push(count);
}

/** Work is looked at once, so one that is there already is the last. */
function addOnce(lists: Map<Role | Person, Work[]>, party: Role | Person, work: Work): void {
  const known = lists.get(party);
  if (!known) lists.set(party, [work]);
  else if (known.at(-1) !== work) known.push(work);
}
