/** What a party has letters for. The letters of everybody are gathered in one pass, since documents ask about everybody. */

import type { Graph } from '../../model/graph.ts';
import { lettersOn } from '../../model/letters.ts';
import type { Letter, NamedEntity, Owned, Party, Region } from '../../model/model.ts';
import { letterWords } from '../../model/raci-scheme.ts';
import { exists, regionsOf } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { journeysInOrder } from '../journey-order.ts';
import { inSourceOrder } from '../raci-columns.ts';
import type { PartyAnswer } from './answer.ts';
import { toThing } from './things.ts';

interface Had {
  readonly letter: Letter;
  readonly party: Party;
  readonly work: Owned;
  /** The place of the work among all work. */
  readonly order: number;
  /** Empty for everywhere. */
  readonly regions: readonly Region[];
}

/** Letter by letter, in the order of journeys: those of every party in `own`. */
export function lettersOf(graph: Graph, asked: Party, own: ReadonlySet<Party>, day: Day): PartyAnswer['letters'] {
  const all = lettersByParty(graph, day);
  const had = [...own].flatMap(party => all.get(party) ?? []).sort((a, b) => a.order - b.order);
  const byLetter = Map.groupBy(had, ({ letter }) => letter);
  return (Object.keys(letterWords) as Letter[]).flatMap(letter => {
    const work = byLetter.get(letter)?.map(({ party, work, regions }) => ({
      ...toThing(work as NamedEntity),
      journey: work.kind === 'touchpoint' ? toThing(work.journey) : undefined,
      regions: regions.map(region => toThing(region).title),
      through: asked.kind === 'person' && party !== asked ? toThing(party) : undefined,
    }));
    return work ? { letter, word: letterWords[letter], work } : [];
  });
}

function lettersByParty(graph: Graph, day: Day): ReadonlyMap<Party, readonly Had[]> {
  return graph.once(`letters of parties on ${day}`, () =>
    Map.groupBy(
      allWork(graph, day).flatMap((work, order) => lettersFor(graph, work, order, day)),
      ({ party }) => party,
    ),
  );
}

/** Every letter that somebody has for a piece of work, with the regions where it does not hold everywhere. */
function lettersFor(graph: Graph, work: Owned, order: number, day: Day): readonly Had[] {
  const all: readonly (Region | undefined)[] = regionsOf(graph, work);
  const places = all.length ? all : [undefined];
  const found = new Map<string, { letter: Letter; party: Party; regions: Region[]; count: number }>();
  for (const region of places) {
    for (const { letter, party } of lettersOn(graph, work, region, day)) {
      const key = `${letter} ${party.kind} ${party.id}`;
      const entry = found.get(key) ?? { letter, party, regions: [], count: 0 };
      entry.count++;
      if (region) entry.regions.push(region);
      found.set(key, entry);
    }
  }
  return [...found.values()].map(({ letter, party, regions, count }) => ({
    letter,
    party,
    work,
    order,
    regions: count < places.length ? regions : [],
  }));
}

/** Journeys in their order, each before its touchpoints; then responsibilities, and decisions that somebody is told of. */
function allWork(graph: Graph, day: Day): readonly Owned[] {
  const journeys = journeysInOrder(graph).flatMap(journey => [
    journey,
    ...journey.touchpoints,
    ...journey.stages.flatMap(({ touchpoints }) => touchpoints),
  ]);
  const decisions = inSourceOrder(graph.all('decision')).filter(({ claims }) => claims.length);
  return [...journeys, ...inSourceOrder(graph.all('responsibility')), ...decisions].filter(work => exists(work, day));
}
