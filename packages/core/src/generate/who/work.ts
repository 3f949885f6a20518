/** Who answers for a piece of work, a journey, a metric or a decision, region by region, and why. */

import { inRegions } from '../../lint/ownership-words.ts';
import type { Graph } from '../../model/graph.ts';
import { lettersOn } from '../../model/letters.ts';
import type {
  Decision,
  Journey,
  Letter,
  Metric,
  Owned,
  Region,
  Responsibility,
  Touchpoint,
} from '../../model/model.ts';
import { ownerOn, ownership, type Verdict } from '../../model/ownership.ts';
import { letterWords } from '../../model/raci-scheme.ts';
import { isLive, regionsOf } from '../../model/where-and-when.ts';
import { andList } from '../../project/names.ts';
import type { Day } from '../../project/values.ts';
import { decisionBands, limitsText, otherRights } from '../decision-table.ts';
import { factsAbout } from '../fields/fields.ts';
import { matrixRow } from '../raci-row.ts';
import { asleepText, exceptionText, openText } from '../raci-words.ts';
import { oneLine } from '../visible.ts';
import type { Actor, RegionAnswer, WorkAnswer } from './answer.ts';
import { claimsConsidered } from './derivation.ts';
import { escalationSteps } from './escalation.ts';
import { oneLined, toActor, toSubject, toThing } from './things.ts';

const letterOrder = Object.keys(letterWords) as Letter[];

/** What `remit who` says of something that somebody answers for. */
export function whoAnswersFor(
  graph: Graph,
  work: Touchpoint | Responsibility | Journey | Metric | Decision,
  day: Day,
): WorkAnswer {
  return {
    about: 'work',
    day,
    subject: toSubject(graph, work),
    asleep: work.kind === 'touchpoint' && !isLive(work, day) ? asleepText(work) : undefined,
    regions: work.kind === 'decision' && work.claims.length === 0 ? [] : byRegion(graph, work, day),
    changes: changes(graph, work, day),
    bands: work.kind === 'decision' ? bands(graph, work, day) : [],
    rights: work.kind === 'decision' ? rights(graph, work, day) : [],
    touchpoints: work.kind === 'journey' ? touchpoints(graph, work, day) : [],
    escalation: 'escalatesTo' in work ? escalationSteps(graph, graph.get(work.escalatesTo), day) : [],
    facts: oneLined(factsAbout(graph, work, day, ['escalates to'])),
  };
}

function byRegion(graph: Graph, work: Owned, day: Day): readonly RegionAnswer[] {
  const all: readonly (Region | undefined)[] = regionsOf(graph, work);
  const asked = all.length ? all : [undefined];
  const answers = asked.map(region => ({ region, answer: inRegion(graph, work, region, day) }));
  // Two regions are the same when every letter is: the claims may differ in what they say of other regions.
  const keyOf = ({ verdict, letters }: RegionAnswer) =>
    JSON.stringify([
      verdict,
      letters.map(({ letter, parties }) => [letter, parties.map(({ kind, id }) => `${kind} ${id}`).sort()]),
    ]);
  const groups = [...Map.groupBy(answers, ({ answer }) => keyOf(answer)).values()];
  return groups.map(group => ({
    ...group[0]!.answer,
    regions: group.flatMap(({ region }) => (region ? toThing(region).title : [])),
    everywhere: groups.length === 1,
  }));
}

function inRegion(graph: Graph, work: Owned, region: Region | undefined, day: Day): RegionAnswer {
  const answer = ownerOn(graph, work, region, day);
  const found = lettersOn(graph, work, region, day);
  const letters = letterOrder.flatMap(letter => {
    const parties = found.filter(one => one.letter === letter).map(({ party }) => toActor(graph, party, day));
    return parties.length ? { letter, word: letterWords[letter], parties } : [];
  });
  const accountable = letters.find(({ letter }) => letter === 'A')?.parties ?? [];
  return {
    regions: [],
    everywhere: true,
    verdict: answer.verdict,
    sentence: sentence(answer.verdict, accountable),
    letters,
    claims: claimsConsidered(graph, work, region, day),
  };
}

/** The role is accountable, whoever acts for it. */
function sentence(verdict: Verdict, accountable: readonly Actor[]): string {
  const names = andList(accountable.map(({ title }) => title));
  switch (verdict) {
    case 'owned':
      return accountable.length === 1 ? `${names} is accountable.` : `${names} are jointly accountable.`;
    case 'conflict':
      return `${accountable.length === 2 ? 'Two' : accountable.length} are accountable: ${names}.`;
    case 'undecided':
      return 'Who is accountable is not decided yet.';
    case 'unclear':
      return 'Who is accountable is not clear: a name that is used here is not known.';
    default:
      return 'Nobody is accountable.';
  }
}

/** What a matrix would say in footnotes of the days to come. */
function changes(graph: Graph, work: WorkSubject, day: Day): readonly string[] {
  if (work.kind !== 'touchpoint' && work.kind !== 'responsibility') return [];
  const { exceptions, open } = matrixRow(graph, work, day);
  return [
    ...exceptions.filter(({ later }) => later).map(exception => exceptionText(graph, exception, 'raci')),
    ...open.filter(({ from }) => from !== undefined).map(one => openText(graph, one)),
  ].map(oneLine);
}
type WorkSubject = Parameters<typeof whoAnswersFor>[1];

function touchpoints(graph: Graph, journey: Journey, day: Day): WorkAnswer['touchpoints'] {
  const all = [...journey.touchpoints, ...journey.stages.flatMap(stage => stage.touchpoints)];
  return all
    .filter(touchpoint => isLive(touchpoint, day))
    .map(touchpoint => ({
      touchpoint: toThing(touchpoint),
      accountable: ownership(graph, touchpoint, day)
        .map(({ regions, everywhere, answer: { parties } }) => {
          const who = parties.length ? andList(parties.map(party => toThing(party).title)) : 'nobody';
          return `${who}${everywhere ? '' : inRegions(regions)}`;
        })
        .join('; '),
    }));
}

function bands(graph: Graph, decision: Decision, day: Day): WorkAnswer['bands'] {
  return decisionBands(graph, decision, day).map(({ amount, parties, regions }) => ({
    amount,
    regions: regions.map(region => toThing(region).title),
    parties: parties.map(party => toActor(graph, party, day)),
  }));
}

function rights(graph: Graph, decision: Decision, day: Day): WorkAnswer['rights'] {
  const words = {
    driver: 'drives',
    recommend: 'recommends',
    agree: 'must agree',
    input: 'gives input',
    perform: 'carries out',
  } as const;
  return (['driver', 'recommend', 'agree', 'input', 'perform'] as const).flatMap(right =>
    otherRights(decision, right, day).map(one => ({
      right: `${words[right]}${limitsText(one)}`,
      parties: graph.getAll(one.parties).map(party => toActor(graph, party, day)),
    })),
  );
}
