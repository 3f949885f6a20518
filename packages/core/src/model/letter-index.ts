/** The letters other than A of a whole project on a day, gathered in one pass for the rules that count them. */
import type { Day } from '../project/values.ts';
import { claimsAt, speaksOf, unranked } from './claims.ts';
import type { Graph } from './graph.ts';
import type { Claim, Letter, Person, Role, Work } from './model.ts';
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

function letterIndex(graph: Graph, day: Day): LetterIndex {
  return graph.once(`letters on ${day}`, () => {
    const index: LetterIndex = {
      crowded: {
        R: { works: [], counts: [] },
        C: { works: [], counts: [] },
        I: { works: [], counts: [] },
      },
      special: { S: new Map(), V: new Map(), G: new Map(), O: new Map() },
      doneBy: new Map(),
      notDoneEverywhere: [],
    };
    for (const kind of ['touchpoint', 'responsibility'] as const)
      for (const work of graph.all(kind) as readonly Work[]) if (exists(work, day)) addWork(graph, index, work, day);
    return index;
  });
}

function addWork(graph: Graph, index: LetterIndex, work: Work, day: Day): void {
  const { crowded, special, doneBy } = index;
  let isDone = false;
  let responsible = 0;
  let consulted = 0;
  let informed = 0;
  for (let level = 0; level < unranked; level++)
    for (const claim of claimsAt(graph, work, level)) {
      const { letter } = claim;
      if (letter === 'A' || !speaksOf(claim, work, level) || !isInForce(claim, day)) continue;
      if (letter === 'C') consulted++;
      else if (letter === 'I') informed++;
      else if (letter === 'R') {
        responsible++;
        if (claim.regions.length === 0) isDone = true;
        const party = graph.party(claim);
        if (party?.kind === 'role' || party?.kind === 'person') addOnce(doneBy, party, work);
      } else if (claim.form !== 'cell' || hasLetter(graph.scheme, letter)) {
        const others = special[letter].get(work);
        if (others) others.push(claim);
        else special[letter].set(work, [claim]);
      }
    }
  if (!isDone) index.notDoneEverywhere.push(work);
  addCount(crowded.R, work, responsible);
  addCount(crowded.C, work, consulted);
  addCount(crowded.I, work, informed);
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
