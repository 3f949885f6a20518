/** Gaps and conflicts that begin on a day to come. */
import type { NeedsOwner } from '../model/accountable-for.ts';
import type { Graph } from '../model/graph.ts';
import { datedWork } from '../model/letter-index.ts';
import type { Owned, Region } from '../model/model.ts';
import { ownership, type RegionalAnswer, turningDays, type Verdict } from '../model/ownership.ts';
import { exists, regionsOf } from '../model/where-and-when.ts';
import type { Day } from '../project/values.ts';
import type { OptionSpec } from './rule.ts';

/** How far rules look ahead. */
export const daysAhead: OptionSpec = {
  default: 90,
  least: 1,
  most: 3650,
  meaning:
    'How many days ahead Remit looks. No source gives a figure: 90 is a quarter, in which a successor can be found.',
};

export interface Beginning {
  readonly day: Day;
  /** The answers of that day that it is about. */
  readonly answers: readonly RegionalAnswer[];
  /** The regions in which it begins; none when it begins everywhere. */
  readonly regions: readonly Region[];
}

/** The work for which who is accountable may change after `day`, up to `last`. Gathered once for a graph. */
export function workThatTurns(graph: Graph, day: Day, last: Day): readonly NeedsOwner[] {
  return graph.once(`turns from ${day} to ${last}`, () => {
    const found: NeedsOwner[] = [];
    for (const works of [datedWork(graph, day), graph.all('journey'), graph.all('metric')])
      for (const work of works) if (turningDays(graph, work, day, last).length) found.push(work);
    return found;
  });
}

/**
 * The days after `day`, up to `last`, on which a verdict begins that does not hold today, each region once. A region for
 * which today's verdict is in `known` is left out: what is wrong there is a finding already.
 */
export function beginnings(
  graph: Graph,
  work: Owned,
  verdict: Verdict,
  known: readonly Verdict[],
  day: Day,
  last: Day,
): readonly Beginning[] {
  const turns = turningDays(graph, work, day, last);
  const places: readonly (Region | undefined)[] = regionsOf(graph, work).length ? regionsOf(graph, work) : [undefined];
  const today = exists(work, day)
    ? ownership(graph, work, day).filter(({ answer }) => known.includes(answer.verdict))
    : [];
  const done = new Set(places.filter(place => today.some(answer => covers(answer, place))));
  const found: Beginning[] = [];
  for (const turn of turns) {
    if (!exists(work, turn)) continue;
    const answers = ownership(graph, work, turn).filter(({ answer }) => answer.verdict === verdict);
    const begun = places.filter(place => !done.has(place) && answers.some(answer => covers(answer, place)));
    if (begun.length === 0) continue;
    for (const place of begun) done.add(place);
    const regions = begun.length === places.length ? [] : begun.filter(region => region !== undefined);
    found.push({ day: turn, answers: answers.filter(answer => begun.some(place => covers(answer, place))), regions });
  }
  return found;
}

function covers({ regions }: RegionalAnswer, place: Region | undefined): boolean {
  return place === undefined || regions.includes(place);
}
