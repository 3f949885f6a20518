/** Who has which letter for a piece of work on a day, with where and how long it holds. */

import { otherClaims, rankedClaims } from '../model/claims.ts';
import type { Graph } from '../model/graph.ts';
import { lettersOn } from '../model/letters.ts';
import type { Claim, Letter, Party, Period, Region, Work } from '../model/model.ts';
import { regionsOf } from '../model/where-and-when.ts';
import type { Day } from '../project/values.ts';

/** Where and while something holds. */
export interface Where extends Period {
  /** Empty: everywhere. */
  readonly regions: readonly Region[];
}

/** A letter of a party. */
export interface Held {
  readonly party: Party;
  readonly letter: Letter;
  readonly general: boolean;
  /** Empty for a letter that holds everywhere and has no end. */
  readonly notes: readonly Where[];
  /** Why, as far as it is written. */
  readonly because: readonly string[];
  /** What says so. */
  readonly claims: readonly Claim[];
}

/** Letters that hold in some regions only, or not for ever. */
export interface Exception extends Where {
  readonly letters: readonly Letter[];
  readonly parties: readonly Party[];
  /** Set when several parties have it together. */
  readonly jointly?: string | true;
  /** Why, as far as it is written and not said with `jointly`. */
  readonly because?: readonly string[];
  /** Not yet on the day; then the parties may have no cell. */
  readonly later: boolean;
}

/** Each letter of each party, with where and how long it holds; those of one region, when it is given. */
export function heldLetters(graph: Graph, work: Work, day: Day, only?: Region): Held[] {
  const isRegional = [...rankedClaims(graph, work).map(({ claim }) => claim), ...otherClaims(graph, work)].some(
    ({ regions }) => regions.length > 0,
  );
  const all: readonly (Region | undefined)[] = regionsOf(graph, work);
  const asked = only ? [only] : isRegional && all.length ? all : [all[0]];
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
    const claims = [...new Set(at.flatMap(({ claims }) => claims))];
    const because = claims.flatMap(({ because }) => because ?? []);
    return { party, letter, general, notes, because: [...new Set(because)], claims };
  });
}

/** From the first day to the last of claims that are all in force on one day. */
export function widest(claims: readonly Claim[]): Period {
  const from = claims.map(claim => claim.from);
  const until = claims.map(claim => claim.until);
  return {
    from: from.includes(undefined) ? undefined : from.sort()[0],
    until: until.includes(undefined) ? undefined : until.sort().at(-1),
  };
}
