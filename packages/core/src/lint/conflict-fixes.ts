/** Ways out of a conflict: one of those who claim it keeps it, from the day on which their claim begins; or they share it, with a reason. */

import { partiesOf } from '../model/claims.ts';
import type { Graph } from '../model/graph.ts';
import { type Claim, label, type Owned, type Party, type Region } from '../model/model.ts';
import { ownerOn, type RegionalAnswer } from '../model/ownership.ts';
import { fragmentOf } from '../project/fragment.ts';
import { andList } from '../project/names.ts';
import type * as Syntax from '../project/syntax.ts';
import { addDays, type Day } from '../project/values.ts';
import type { Edit } from '../source/span.ts';
import { endOn, insertQualifier, lineOf, namesIn, reachOf, takeOut } from './claim-edits.ts';
import { demote, rivalryOf, splitByDate, splitByRegion } from './divide-accountability.ts';
import { insertAfter, removeFromList, writtenAt } from './edits.ts';
import { exceptions } from './exceptions.ts';
import { nameFor } from './naming.ts';
import type { Choice } from './rule.ts';

/** More ways than this help nobody to choose. */
const mostContenders = 4;

/** The claims that count in the regions of an answer, in source order. */
export function countedClaims(graph: Graph, work: Owned, answer: RegionalAnswer, day: Day): readonly Claim[] {
  return [...new Set(countedByRegion(graph, work, answer, day).flat())];
}

function countedByRegion(graph: Graph, work: Owned, { regions }: RegionalAnswer, day: Day): Claim[][] {
  return (regions.length ? regions : [undefined]).map(region =>
    ownerOn(graph, work, region, day)
      .considered.filter(({ counted }) => counted)
      .map(({ claim }) => claim),
  );
}

/**
 * `answers` are all those for the work on the day; `conflict` is the one of them to settle. For a conflict that only begins
 * on that day (`isToCome`), nothing is proposed that changes who is accountable before it.
 */
export function waysToSettle(
  graph: Graph,
  work: Owned,
  answers: readonly RegionalAnswer[],
  conflict: RegionalAnswer,
  day: Day,
  isToCome = false,
): Choice[] {
  const byRegion = countedByRegion(graph, work, conflict, day);
  const claims = [...new Set(byRegion.flat())];
  // A name that is not known may be that of any region: it is to be put right first.
  if (claims.some(({ regions }) => regions.some(ref => !graph.get(ref)))) return [];
  const needed = new Set(
    answers.filter(answer => answer !== conflict).flatMap(answer => countedClaims(graph, work, answer, day)),
  );
  const dispute: Dispute = {
    graph,
    claims,
    byRegion,
    needed,
    regions: conflict.regions,
    begins: isToCome ? day : undefined,
  };
  const sides: (readonly Party[])[] = [];
  for (const claim of claims) {
    const parties = partiesOf(graph, claim)!;
    if (!sides.some(side => isSameSide(side, parties))) sides.push(parties);
    if (sides.length > mostContenders) return [];
  }
  // Claims count together where they have one rank: if one is by condition, all are.
  if (claims[0]?.selection) return exceptions(graph, work, sides, conflict, dispute.begins);
  const kept = sides.flatMap(side => keep(dispute, side));
  const handovers = kept.filter(({ isHandover }) => isHandover);
  const one = [...handovers, ...kept.filter(({ isHandover }) => !isHandover)].map(({ fix }) => fix);
  const rivalry = isToCome ? undefined : rivalryOf(graph, work, day, claims, needed, conflict.regions);
  const divided = rivalry ? [...splitByRegion(rivalry), ...splitByDate(rivalry), ...demote(rivalry)] : [];
  return [...one, ...share(dispute), ...divided];
}

interface Dispute {
  readonly graph: Graph;
  readonly claims: readonly Claim[];
  /** The same, region by region: who is to keep it must claim it in each. */
  readonly byRegion: readonly (readonly Claim[])[];
  /** Those that count in other regions too, where they are needed. */
  readonly needed: ReadonlySet<Claim>;
  readonly regions: readonly Region[];
  /** The day on which it begins, where that is to come. */
  readonly begins: Day | undefined;
}

function isSameSide(a: readonly Party[], b: readonly Party[]): boolean {
  return a.length === b.length && a.every(party => b.includes(party));
}

/** One side keeps it; the claims of the others end the day before it began, or go. */
function keep(dispute: Dispute, side: readonly Party[]): { readonly fix: Choice; readonly isHandover: boolean }[] {
  const { graph, claims } = dispute;
  const isKept = (claim: Claim) => {
    const parties = partiesOf(graph, claim)!;
    return isSameSide(parties, side) || (parties.length === 1 && side.includes(parties[0]!));
  };
  if (!dispute.byRegion.every(claims => claims.some(isKept))) return [];
  const losing = claims.filter(claim => !isKept(claim));
  const retired = retire(dispute, losing, dispute.begins ?? latestStart(claims.filter(isKept)));
  if (!retired) return [];
  const others = andList([...new Set(losing.flatMap(claim => partiesOf(graph, claim)!))].map(label));
  const how = retired.ended
    ? `, ${others} until ${retired.ended}`
    : losing.every(({ form }) => form === 'cell')
      ? ` and ${others} responsible`
      : '';
  const title = `Make ${how ? '' : 'only '}${andList(side.map(label))} accountable${how}`;
  return [{ fix: { title, edits: retired.edits }, isHandover: retired.ended !== undefined }];
}

function latestStart(claims: readonly Claim[]): Day | undefined {
  return claims.reduce<Day | undefined>(
    (latest, { from }) => (from !== undefined && (latest === undefined || latest < from) ? from : latest),
    undefined,
  );
}

/**
 * Takes claims out of a dispute. A line that began before `from` is kept as history, with a last day; one that counts in
 * other regions too loses the regions of the dispute. Undefined when that cannot be written without changing more.
 */
function retire(
  dispute: Dispute,
  losing: readonly Claim[],
  from: Day | undefined,
): { readonly edits: readonly Edit[]; readonly ended: Day | undefined } | undefined {
  const edits: Edit[] = [];
  const gone: Claim[] = [];
  let ended: Day | undefined;
  for (const claims of Map.groupBy(losing, ({ node }) => node).values()) {
    const [claim] = claims;
    const line = lineOf(claim!);
    const isWholeLine = line !== undefined && namesIn(line).length === claims.length;
    const isNeeded = claims.some(claim => dispute.needed.has(claim));
    const endsBefore = isWholeLine && from !== undefined && (claim!.from === undefined || claim!.from < from);
    const isInForceBefore = dispute.begins !== undefined && (claim!.from === undefined || claim!.from < dispute.begins);
    if (isInForceBefore && !endsBefore) return undefined;
    if (endsBefore) {
      ended = addDays(from, -1);
      edits.push(endOn(line, ended));
    }
    if (isNeeded) {
      const narrowed = isWholeLine ? narrow(dispute, claims, line, endsBefore ? from : undefined) : undefined;
      if (!narrowed) return undefined;
      edits.push(...narrowed);
    } else if (!endsBefore) gone.push(...claims);
  }
  edits.push(...takeOut(gone));
  return { edits, ended };
}

/** Takes the regions of a dispute away from a line; from a day on, in a second line, where the first is kept until then. */
function narrow(
  { graph, regions }: Dispute,
  claims: readonly Claim[],
  line: Syntax.Claim,
  from: Day | undefined,
): readonly Edit[] | undefined {
  const [claim] = claims;
  const gone = claim!.regions.filter(ref => regions.includes(graph.get(ref)!));
  const left = claim!.regions.filter(ref => !gone.includes(ref));
  if (gone.length === 0 || left.length === 0) return undefined;
  if (from === undefined) return [removeFromList(claim!.regions, gone)];
  if (claim!.joint || claim!.because !== undefined) return undefined;
  const words = fragmentOf(line).text.slice(line.$start, namesIn(line).at(-1)!.end);
  return [insertAfter(line, words + reachOf({ regions: left, from, until: claim!.until }))];
}

/** All of them jointly: in the line that names them all, else by the claim that began last. */
function share(dispute: Dispute): Choice[] {
  const { graph, claims, needed } = dispute;
  if (claims.some(({ joint }) => joint)) return [];
  const from = dispute.begins ?? latestStart(claims);
  const isOneLine = claims.every(({ node }) => node === claims[0]!.node);
  const isEverywhere = (claim: Claim) => !needed.has(claim) && dispute.byRegion.every(claims => claims.includes(claim));
  const base = claims.find(claim => {
    const line = lineOf(claim);
    return line && (isOneLine || namesIn(line).length === 1) && claim.from === from && isEverywhere(claim);
  });
  if (!base) return [];
  const [own] = partiesOf(graph, base)!;
  const others = new Map<Party, string>();
  for (const claim of claims) {
    const [party] = partiesOf(graph, claim)!;
    if (party !== own && !others.has(party!)) others.set(party!, writtenParty(graph, claim));
  }
  const retired = isOneLine
    ? { edits: [] }
    : retire(
        dispute,
        claims.filter(claim => claim !== base),
        from,
      );
  if (!retired) return [];
  const line = lineOf(base)!;
  const jointly = `jointly with ${[...others.values()].join(', ')}`;
  const edits = [isOneLine ? replaceRest(line, jointly) : insertQualifier(line, jointly, []), ...retired.edits];
  if (base.because === undefined)
    edits.push(
      insertQualifier(
        line,
        'because "Why they share it"',
        line.qualifiers.map(({ $type }) => $type),
      ),
    );
  return [{ title: `Make ${andList([own!, ...others.keys()].map(label))} accountable jointly, and say why`, edits }];
}

/** Writes something in the place of all names of a list but the first. */
function replaceRest(line: Syntax.Claim, words: string): Edit {
  const names = namesIn(line);
  return { file: fragmentOf(line).file, start: names[0]!.end, end: names.at(-1)!.end, text: ` ${words}` };
}

/** The name of a claim's party, as it is written there or as it can be. */
function writtenParty(graph: Graph, claim: Claim): string {
  if ('wants' in claim.party) return claim.form === 'cell' ? claim.party.text : writtenAt(claim.party);
  return nameFor(graph, claim.party as Exclude<Party, { kind: 'builtin' }>, 'Party');
}
