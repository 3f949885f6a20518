/**
 * One piece of work as a row of a responsibility matrix: who has which letter on a day, and what is not the same in every
 * region or for ever. Everything is asked of ownership.ts; nothing is decided here.
 */
import type { Graph } from '../model/graph.ts';
import type { Claim, Letter, Party, Region, Work } from '../model/model.ts';
import { ownership } from '../model/ownership.ts';
import { enclosing } from '../model/where-and-when.ts';
import type { Day } from '../project/values.ts';
import { changesAfter } from './raci-changes.ts';
import { type Exception, heldLetters, type Where, widest } from './raci-letters.ts';
import { type Open, openOn } from './raci-open.ts';

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
  /** What says so. */
  readonly claims: readonly Claim[];
}

/** The row of a piece of work on a day; as it is in one region, when that is given: then nothing is said of regions. */
export function matrixRow(graph: Graph, work: Work, day: Day, only?: Region): MatrixRow {
  const here = <W extends Where>(all: readonly W[]) => (only ? holdingIn(graph, only, all) : all);
  const held = heldLetters(graph, work, day, only);
  const exceptions: Exception[] = [...here(jointOwners(graph, work, day))];
  for (const { party, letter, notes, because } of held) {
    // A reason is told where the letter holds everywhere and always, too.
    for (const note of notes.length || because.length === 0 ? notes : [anywhere]) {
      const isSaid = ({ parties, letters, ...other }: Exception) =>
        letters.includes(letter) && parties.includes(party) && isSameTime(other, note);
      if (exceptions.some(isSaid)) continue;
      const same = exceptions.findIndex(
        other =>
          other.parties[0] === party &&
          !other.jointly &&
          isSameTime(other, note) &&
          other.because?.join() === because.join(),
      );
      if (same < 0) exceptions.push({ letters: [letter], parties: [party], later: false, because, ...note });
      else exceptions[same] = { ...exceptions[same]!, letters: [...exceptions[same]!.letters, letter] };
    }
  }
  const cells = [...Map.groupBy(held, ({ party }) => party)].map(([party, own]) => ({
    party,
    letters: own.map(({ letter, general, claims }): CellLetter => {
      const ofOwn = exceptions.filter(({ letters, parties }) => letters.includes(letter) && parties.includes(party));
      // Who is accountable in general sees at the letter where somebody else is instead.
      const instead = exceptions.filter(({ letters, regions }) => letters.includes('A') && regions.length);
      const all = letter === 'A' && general ? [...new Set([...ofOwn, ...instead])] : ofOwn;
      return { letter, general, exceptions: all, claims };
    }),
  }));
  const { later, open } = changesAfter(graph, work, day, held);
  return {
    work,
    cells,
    exceptions: [...exceptions, ...here(later)],
    open: [...here(openOn(graph, work, day)), ...here(open)],
  };
}

/** What holds in a region, without the regions. */
function holdingIn<W extends Where>(graph: Graph, region: Region, all: readonly W[]): W[] {
  const around = enclosing(graph, region);
  return all
    .filter(({ regions }) => regions.length === 0 || regions.some(one => around.includes(one)))
    .map(one => ({ ...one, regions: [] }));
}

const anywhere: Where = { regions: [], from: undefined, until: undefined };

function isSameTime(a: Where, b: Where): boolean {
  return (
    a.from === b.from &&
    a.until === b.until &&
    a.regions.length === b.regions.length &&
    a.regions.every(region => b.regions.includes(region))
  );
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
