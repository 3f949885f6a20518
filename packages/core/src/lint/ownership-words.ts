/** Words that the rules about ownership share. */

import { canonical, isUndecided, partiesOf } from '../model/claims.ts';
import { selectionWords } from '../model/conditions/as-written.ts';
import type { Graph } from '../model/graph.ts';
import {
  type Answerable,
  type Claim,
  kindWords,
  type Letter,
  label,
  type Owned,
  type Party,
  type Period,
  type Region,
  type Work,
} from '../model/model.ts';
import type { RegionalAnswer } from '../model/ownership.ts';
import { regionsHere } from '../model/where-and-when.ts';
import { andList } from '../project/names.ts';
import type { Day } from '../project/values.ts';
import { writtenAt } from './edits.ts';
import type { Related } from './rule.ts';

/** ` in Gulf & Africa and Central Europe`; nothing for everywhere. */
export function inRegions(regions: readonly Region[]): string {
  return regions.length ? ` in ${andList(regions.map(label))}` : '';
}

/** The regions that some of the answers concern; none when they are all that there are. */
export function regionsIn(answers: readonly RegionalAnswer[]): readonly Region[] {
  return answers.some(({ everywhere }) => everywhere) ? [] : answers.flatMap(({ regions }) => regions);
}

/** What somebody answers for, as a sentence names it: `the touchpoint Seat map`. */
export function theWork(work: Answerable): string {
  if (work.kind === 'handoff')
    return work.title
      ? `the handoff ${work.title}`
      : `the handoff from ${writtenAt(work.source)} to ${writtenAt(work.target)}`;
  return `the ${kindWords[work.kind]} ${label(work)}`;
}

/** What somebody does: a responsibility by its title, which says so itself; a touchpoint with its kind before it. */
export function whatIsDone(work: Work): string {
  return work.kind === 'responsibility' ? label(work) : theWork(work);
}

/** What a letter says of a party, before the work: `is consulted about`. */
export const letterSays: Readonly<Record<Letter, string>> = {
  A: 'is accountable for',
  R: 'is responsible for',
  C: 'is consulted about',
  I: 'is informed about',
  S: 'supports',
  V: 'verifies',
  G: 'signs',
  O: 'is left out of',
};

/** What a claim is for: a default of a stage or journey is for the touchpoints in it, one by condition for all that meet it. */
export function whatFor({ form, selection }: Claim, target: Answerable): string {
  if (selection) return selectionWords(selection);
  const isContainer = target.kind === 'stage' || target.kind === 'journey';
  return isContainer && form !== 'owner' ? `the touchpoints of ${theWork(target)}` : theWork(target);
}

/** `Two`, at the start of a sentence. */
export function howMany(count: number): string {
  return ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'][count] ?? String(count);
}

/** `a, b, c and 4 more`. */
export function someOf(words: readonly string[], most = 3): string {
  if (words.length <= most + 1) return andList(words);
  return andList([...words.slice(0, most), `${words.length - most} more`]);
}

/** A party as it was named: a department with its head behind it, which is the same party. */
export function partyWords(graph: Graph, party: Party): string {
  const meant = canonical(graph, party);
  return meant === party ? label(party) : `${label(party)} (${label(meant)})`;
}

/** Who a claim names: `Marketing & Brand (CMO)`, or several jointly. */
export function claimant(graph: Graph, claim: Claim): string {
  const parties = [graph.party(claim), ...(claim.joint?.with ?? []).map(ref => graph.get(ref))];
  return andList(parties.map(party => (party ? partyWords(graph, party) : 'somebody unknown')));
}

/** ` since 2026-10-01`, ` until 2026-12-31`, ` from 2026-12-01 until 2026-12-31`; nothing for what has no days. */
export function when(period: Period, day: Day): string {
  const { from, until } = period;
  const start = from === undefined ? '' : isSince(period, day) ? ` since ${from}` : ` from ${from}`;
  return start + (until === undefined ? '' : ` until ${until}`);
}

/** The same behind a name in a list: ` (since 2026-10-01)`. */
export function whenInList(period: Period, day: Day): string {
  const words = when(period, day).trim();
  return words && ` (${words})`;
}

/** Whether something began and has no end: then a sentence says that it `has been` so. */
export function isSince({ from, until }: Period, day: Day): boolean {
  return from !== undefined && from <= day && until === undefined;
}

/** `Two are accountable for the touchpoint Seat map in Gulf & Africa: VP Product and VP Sales (since 2026-10-01).` */
export function conflictSentence(
  graph: Graph,
  work: Owned,
  regions: readonly Region[],
  claims: readonly Claim[],
  day: Day,
): string {
  const sides = new Map<string, string>();
  for (const claim of claims) {
    const side = (partiesOf(graph, claim) ?? []).map(({ kind, id }) => `${kind} ${id}`).sort();
    const who = claimant(graph, claim) + (claim.joint ? ' (jointly)' : '') + whenInList(claim, day);
    if (!sides.has(side.join())) sides.set(side.join(), who);
  }
  return `${howMany(sides.size)} are accountable for ${theWork(work)}${inRegions(regions)}: ${andList([...sides.values()])}.`;
}

/** What one claim says and why it counts: `Chief Marketing Officer is accountable in all regions, by the default of the stage Choose.` */
export function whatItSays(graph: Graph, claim: Claim, work: Owned, day: Day): string {
  const regions = graph.getAll(claim.regions);
  const where = regions.length ? inRegions(regions) : regionsHere(graph).length ? ' in all regions' : '';
  const isOne = !claim.joint;
  const be = isSince(claim, day) ? (isOne ? 'has been' : 'have been') : isOne ? 'is' : 'are';
  const what = claim.joint ? 'jointly accountable' : 'accountable';
  return `${claimant(graph, claim)} ${be} ${what}${where}${when(claim, day)}${byDefault(graph, claim, work)}.`;
}

function byDefault(graph: Graph, claim: Claim, work: Owned): string {
  const target = graph.target(claim);
  if (claim.selection) return `, for ${selectionWords(claim.selection)}`;
  return target && target !== work && work.kind === 'touchpoint' ? `, by the default of ${theWork(target)}` : '';
}

/** The claims that would settle a gap on another day or in another region, as they read on a day. */
export function claimsElsewhere(graph: Graph, gaps: readonly RegionalAnswer[], day: Day): Related[] {
  const said = new Map<Claim, string>();
  for (const { answer } of gaps)
    for (const { claim, outcome } of answer.considered) {
      if (said.has(claim)) continue;
      const who = isUndecided(claim) ? 'The owner' : claimant(graph, claim);
      const what = isUndecided(claim) ? 'undecided' : 'accountable';
      const isPast = claim.until !== undefined && claim.until < day;
      const [one, several] = isPast ? ['was', 'were'] : isSince(claim, day) ? ['has been', 'have been'] : ['is', 'are'];
      const be = claim.joint ? several : one;
      if (outcome === 'over' || outcome === 'not-yet' || outcome === 'other-region')
        said.set(claim, `${who} ${be} ${what}${inRegions(graph.getAll(claim.regions))}${when(claim, day)}.`);
    }
  return [...said].slice(0, 5).map(([{ at }, message]) => ({ at, message }));
}
