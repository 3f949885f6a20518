/**
 * One piece of work as a row of a responsibility matrix: who has which letter on a day, and what is not the same in every
 * region or for ever. Everything is asked of ownership.ts; nothing is decided here.
 */
import type { Graph } from '../model/graph.ts';
import type { Claim, Letter, Party, Period, Region, Work } from '../model/model.ts';
import {
  exists,
  lettersOn,
  otherClaims,
  ownership,
  partiesOf,
  type RegionalAnswer,
  rankedClaims,
  regionsOf,
  turningDays,
} from '../model/ownership.ts';
import type { Day } from '../project/values.ts';

export interface MatrixRow {
  readonly work: Work;
  /** One for each party that has a letter on the day, in the order in which the letters were claimed. */
  readonly cells: readonly MatrixCell[];
  /** What differs by region or by day, now or from a later day on. */
  readonly exceptions: readonly Exception[];
  /** Where nobody, or more than one party, is accountable on the day. */
  readonly open: readonly Open[];
}

export interface MatrixCell {
  readonly party: Party;
  readonly letters: readonly CellLetter[];
}

export interface CellLetter {
  readonly letter: Letter;
  /** Whether it is the party's letter in general; else only where and while the exceptions say. */
  readonly general: boolean;
  readonly exceptions: readonly Exception[];
}

/** Where and while something holds. */
interface Where extends Period {
  /** Empty: everywhere. */
  readonly regions: readonly Region[];
}

/** Letters that hold in some regions only, or not for ever. */
export interface Exception extends Where {
  readonly letters: readonly Letter[];
  readonly parties: readonly Party[];
  /** Set when several parties have it together. */
  readonly jointly?: string | true;
  /** Not yet on the day; then the parties may have no cell. */
  readonly later: boolean;
}

/** A place where the A is not settled. */
export interface Open {
  readonly verdict: Exclude<RegionalAnswer['answer']['verdict'], 'owned'>;
  readonly regions: readonly Region[];
  readonly parties: readonly Party[];
  /** The first day of it, when it is later than the day of the matrix. */
  readonly from: Day | undefined;
  /** Of an owner that is undecided: until when that is known, and who settles it. */
  readonly until: Day | undefined;
  readonly by: Party | undefined;
}

const forEver: Day = '9999-12-31';

/** The row of a piece of work on a day. */
export function matrixRow(graph: Graph, work: Work, day: Day): MatrixRow {
  const held = heldLetters(graph, work, day);
  const exceptions: Exception[] = jointOwners(graph, work, day);
  for (const { party, letter, notes } of held) {
    for (const note of notes) {
      const isSaid = ({ parties, letters, ...other }: Exception) =>
        letters.includes(letter) && parties.includes(party) && isSameTime(other, note);
      if (exceptions.some(isSaid)) continue;
      const same = exceptions.findIndex(
        other => other.parties[0] === party && !other.jointly && isSameTime(other, note),
      );
      if (same < 0) exceptions.push({ letters: [letter], parties: [party], later: false, ...note });
      else exceptions[same] = { ...exceptions[same]!, letters: [...exceptions[same]!.letters, letter] };
    }
  }
  const cells = [...Map.groupBy(held, ({ party }) => party)].map(([party, own]) => ({
    party,
    letters: own.map(({ letter, general }): CellLetter => {
      const ofOwn = exceptions.filter(({ letters, parties }) => letters.includes(letter) && parties.includes(party));
      // Who is accountable in general sees at the letter where somebody else is instead.
      const instead = exceptions.filter(({ letters, regions }) => letters.includes('A') && regions.length);
      return { letter, general, exceptions: letter === 'A' && general ? [...new Set([...ofOwn, ...instead])] : ofOwn };
    }),
  }));
  const { later, open } = changes(graph, work, day, held);
  return { work, cells, exceptions: [...exceptions, ...later], open: [...openOn(graph, work, day), ...open] };
}

function isSameTime(a: Where, b: Where): boolean {
  return (
    a.from === b.from &&
    a.until === b.until &&
    a.regions.length === b.regions.length &&
    a.regions.every(region => b.regions.includes(region))
  );
}

interface Held {
  readonly party: Party;
  readonly letter: Letter;
  readonly general: boolean;
  /** Empty for a letter that holds everywhere and has no end. */
  readonly notes: readonly Where[];
}

/** Each letter of each party, with where and how long it holds. */
function heldLetters(graph: Graph, work: Work, day: Day): Held[] {
  const isRegional = [...rankedClaims(graph, work).map(({ claim }) => claim), ...otherClaims(graph, work)].some(
    ({ regions }) => regions.length > 0,
  );
  const all: readonly (Region | undefined)[] = regionsOf(graph, work);
  const asked = isRegional && all.length ? all : [all[0]];
  const found = new Map<
    string,
    { party: Party; letter: Letter; at: (Period & { region: Region | undefined; claims: readonly Claim[] })[] }
  >();
  for (const region of asked) {
    for (const lettered of lettersOn(graph, work, region, day)) {
      const key = `${lettered.letter} ${lettered.party.kind} ${lettered.party.id}`;
      const entry = found.get(key) ?? { party: lettered.party, letter: lettered.letter, at: [] };
      entry.at.push({ region, claims: lettered.claims, ...widest(lettered.claims) });
      found.set(key, entry);
    }
  }
  return [...found.values()].map(({ party, letter, at }) => {
    const everywhere = at.length === asked.length;
    const general = everywhere || at.some(({ claims }) => claims.some(({ regions }) => regions.length === 0));
    const notes = [...Map.groupBy(at, ({ from, until }) => `${from} ${until}`).values()]
      .filter(([first]) => !general || first!.until !== undefined)
      .map(same => ({
        regions: general && same.length === at.length ? [] : same.flatMap(({ region }) => region ?? []),
        from: same[0]!.from,
        until: same[0]!.until,
      }));
    return { party, letter, general, notes };
  });
}

/** From the first day to the last of claims that are all in force on one day. */
function widest(claims: readonly Claim[]): Period {
  const from = claims.map(claim => claim.from);
  const until = claims.map(claim => claim.until);
  return {
    from: from.includes(undefined) ? undefined : from.sort()[0],
    until: until.includes(undefined) ? undefined : until.sort().at(-1),
  };
}

/** Parties that are accountable together, with the reason that is written. */
function jointOwners(graph: Graph, work: Work, day: Day): Exception[] {
  return ownership(graph, work, day)
    .filter(({ answer }) => answer.verdict === 'owned' && answer.parties.length > 1)
    .map(({ regions, everywhere, answer }) => {
      const claims = answer.considered.filter(({ counted }) => counted).map(({ claim }) => claim);
      return {
        letters: ['A'],
        parties: answer.parties,
        regions: everywhere ? [] : regions,
        ...widest(claims),
        jointly: claims.find(({ joint }) => joint)?.because ?? true,
        later: false,
      };
    });
}

function openOn(graph: Graph, work: Work, day: Day, from?: Day): Open[] {
  return ownership(graph, work, day).flatMap(({ regions, everywhere, answer }) => {
    if (answer.verdict === 'owned') return [];
    const undecided = answer.considered.find(({ claim, counted }) => counted && claim.undecidedBy)?.claim;
    return {
      verdict: answer.verdict,
      regions: everywhere ? [] : regions,
      parties: answer.parties,
      from,
      until: undecided?.until,
      by: graph.get(undecided?.undecidedBy),
    };
  });
}

/** What is known to change after the day: letters that begin later, and days from which the A is no longer settled. */
function changes(graph: Graph, work: Work, day: Day, held: readonly Held[]): { later: Exception[]; open: Open[] } {
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

function keyOf({ verdict, regions, parties }: Open): string {
  return [verdict, ...regions.map(({ id }) => id), ...parties.map(({ kind, id }) => `${kind} ${id}`)].join('\n');
}
