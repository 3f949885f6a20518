/** Ways to give something an owner: whom to propose, and how it is written. */
import type { NeedsOwner } from '../model/accountable-for.ts';
import { isUndecided, otherClaims, partiesOf } from '../model/claims.ts';
import type { Graph } from '../model/graph.ts';
import {
  type Claim,
  type Journey,
  label,
  type Party,
  type Region,
  type Touchpoint,
  type Work,
} from '../model/model.ts';
import { ownership, type RegionalAnswer } from '../model/ownership.ts';
import { isInForce } from '../model/where-and-when.ts';
import type * as Syntax from '../project/syntax.ts';
import { addDays, type Day } from '../project/values.ts';
import { type Answering, canAnswer, grant, inNames, lineOf, namesIn } from './claim-edits.ts';
import { insertProperty, removeNode, replaceNode } from './edits.ts';
import { nameFor } from './naming.ts';
import { claimant } from './ownership-words.ts';
import type { Choice } from './rule.ts';

/** For how long a gap is left open by a fix; no source gives a figure. */
export const daysToDecide = 90;

/** More proposals than this help nobody to choose. */
const mostDoers = 3;

/** Where and from when on nobody is accountable for something. */
export interface Gap {
  readonly answers: readonly RegionalAnswer[];
  /** None: everywhere. */
  readonly regions: readonly Region[];
  /** The day asked about, or the one on which the gap will begin. */
  readonly day: Day;
  readonly isToCome: boolean;
}

/**
 * Makes somebody accountable for work that nobody is accountable for: the one whose time is over; who does the work; the
 * owner of the journey, for this or by default; or writes down that it is still to be decided. Each until the day on which somebody follows.
 */
export function waysToOwn(graph: Graph, work: NeedsOwner, gap: Gap): Choice[] {
  const { day, regions } = gap;
  const last = lastAccountable(graph, gap);
  const followed = firstToFollow(graph, gap);
  const fixes = last ? stay(graph, last, followed) : [];
  if (work.kind === 'journey' || work.kind === 'metric') return fixes;
  const doers = responsibleInside(graph, work, day);
  const owner = work.kind === 'touchpoint' ? journeyOwner(graph, work.journey, day) : undefined;
  const stays = fixes.length ? partiesOf(graph, last!)! : [];
  const from = inNames(graph, regions) + (gap.isToCome ? ` from ${day}` : '');
  const reach = from + (followed ? ` until ${addDays(followed, -1)}` : '');
  for (const party of new Set([...(doers.length > mostDoers ? [] : doers), ...(owner ? [owner] : [])])) {
    const why = doers.includes(party) ? 'who does the work' : 'who owns the journey';
    const edit = stays.includes(party) ? undefined : grant(graph, work, party, reach);
    if (edit) fixes.push({ title: `Make ${label(party)} accountable, ${why}`, edits: [edit] });
  }
  if (owner && work.kind === 'touchpoint' && !gap.isToCome && regions.length === 0)
    fixes.push(...inherit(graph, work, owner));
  const by = owner ? ` by ${nameFor(graph, owner, 'Party')}` : '';
  const until = addDays(followed ?? addDays(day, daysToDecide + 1), -1);
  const undecided = insertProperty(work, `accountable undecided${by}${from} until ${until}`);
  if (undecided) fixes.push({ title: `Say that it is undecided until ${until}`, edits: [undecided] });
  return fixes;
}

/** Lets the owner of a journey be accountable by default, where others of its touchpoints may name nobody too and it has no default yet. */
function inherit(graph: Graph, { journey }: Touchpoint, owner: Answering): Choice[] {
  const isAlone = journey.touchpoints.length + journey.stages.flatMap(({ touchpoints }) => touchpoints).length < 2;
  const hasDefault = graph.claimsOn(journey).some(({ letter, form }) => letter === 'A' && form !== 'owner');
  if (isAlone || hasDefault) return [];
  const edit = insertProperty(journey, `default accountable ${nameFor(graph, owner, 'Party')}`);
  return [
    {
      title: `Make ${label(owner)} accountable for every touchpoint of ${label(journey)} that names nobody`,
      edits: [edit],
    },
  ];
}

/** The claim that was the last to cover a gap, and nothing beside it; undefined when there is none, or more than one. */
function lastAccountable(graph: Graph, { answers, regions }: Gap): Claim | undefined {
  const over = answers.flatMap(({ answer }) => answer.considered.filter(({ outcome }) => outcome === 'over'));
  const days = over.map(({ claim }) => claim.until!).sort();
  const last = new Set(over.filter(({ claim }) => claim.until === days.at(-1)).map(({ claim }) => claim));
  const [claim] = last;
  const parties = claim && !isUndecided(claim) ? partiesOf(graph, claim) : undefined;
  if (last.size > 1 || !parties?.every(canAnswer)) return undefined;
  const places = graph.getAll(claim!.regions);
  const isSame = places.length === regions.length && places.every(place => regions.includes(place));
  return isSame || (places.length === 0 && regions.length === 0) ? claim : undefined;
}

/** The day on which the next claim for the gap begins. */
function firstToFollow(graph: Graph, { answers, regions }: Gap): Day | undefined {
  const days = answers.flatMap(({ answer }) =>
    answer.considered
      .filter(
        ({ claim, outcome }) => outcome === 'not-yet' && (claim.until === undefined || claim.from! <= claim.until),
      )
      .filter(({ claim }) => {
        const places = graph.getAll(claim.regions);
        return places.length === 0 || regions.length === 0 || places.some(place => regions.includes(place));
      })
      .map(({ claim }) => claim.from!),
  );
  return days.sort()[0];
}

/**
 * Lets somebody stay accountable after their last day: for good, or until somebody follows. Nothing for one line of several
 * claims, or of a claim by condition.
 */
function stay(graph: Graph, claim: Claim, followed: Day | undefined): Choice[] {
  const line = lineOf(claim);
  const until = line?.qualifiers.find(({ $type }) => $type === 'Until') as Syntax.Until | undefined;
  if (!until || claim.selection || namesIn(line!).length > 1) return [];
  const who = claimant(graph, claim);
  if (!followed) return [{ title: `Let ${who} stay accountable after ${claim.until}`, edits: [removeNode(until)] }];
  const last = addDays(followed, -1);
  return [{ title: `Let ${who} stay accountable until ${last}`, edits: [replaceNode(until.day, last)] }];
}

/** The parties inside the company that are responsible for work on a day, and can answer for it. */
export function responsibleInside(graph: Graph, work: Work, day: Day): readonly Answering[] {
  const parties = new Set<Party>();
  for (const claim of otherClaims(graph, work))
    if (claim.letter === 'R' && isInForce(claim, day))
      for (const party of partiesOf(graph, claim) ?? []) parties.add(party);
  return [...parties].filter(canAnswer);
}

/** The one party that owns a journey on a day, in all regions. */
export function journeyOwner(graph: Graph, journey: Journey, day: Day): Answering | undefined {
  const [answer, ...others] = ownership(graph, journey, day);
  const owner = answer!.answer.parties[0];
  return others.length === 0 && answer!.answer.verdict === 'owned' && canAnswer(owner) ? owner : undefined;
}
