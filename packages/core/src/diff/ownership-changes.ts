/** What changed in who is accountable, and in the other letters, for one touchpoint, responsibility, journey or metric. */

import { claimsConsidered } from '../generate/who/derivation.ts';
import { otherClaims } from '../model/claims.ts';
import { lettersOn } from '../model/letters.ts';
import { type Claim, type Letter, label, type Owned, type Party, type Region } from '../model/model.ts';
import { type Answer, ownerOn, turningDays } from '../model/ownership.ts';
import { exists, regionsOf } from '../model/where-and-when.ts';
import { causeOf, claimsBehind } from './cause.ts';
import type { Change, ChangeKind } from './change.ts';
import { existenceReason } from './existence.ts';
import type { Pair } from './match.ts';
import { type Comparison, inWords, isSameParties, partyName, placeOf, type State, without } from './state.ts';

/** The end of all days that anybody writes. */
const forever = '9999-12-31';

type Draft = Omit<Change, 'fingerprint'>;

/** One region of both states, as far as the work exists there. */
interface Spot {
  readonly region: Region | undefined;
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
}

/** All changes in who answers for something that is in one state or in both. */
export function ownershipChanges(
  comparison: Comparison,
  pair: Pair & { before: Owned | undefined; after: Owned | undefined },
): Draft[] {
  const spots = spotsOf(comparison, pair);
  const groups: { kind: ChangeKind; before: string | undefined; after: string | undefined; spots: Spot[] }[] = [];
  for (const spot of spots) {
    const kind = kindOf(comparison, pair, spot);
    if (!kind) continue;
    const before = spot.before && sayAnswer(spot.before);
    const after = spot.after && sayAnswer(spot.after);
    const same = groups.find(group => group.kind === kind && group.before === before && group.after === after);
    if (same) same.spots.push(spot);
    else groups.push({ kind, before, after, spots: [spot] });
  }
  const changes = groups.map(({ kind, before, after, spots: where }): Draft => {
    const [{ before: old, after: now }] = where as [Spot];
    const isEverywhere = where.length === spots.length;
    return {
      ...about(pair),
      kind,
      relation: 'accountable',
      before,
      after,
      regions: isEverywhere ? [] : where.flatMap(({ region }) => (region ? [label(region)] : [])),
      why: old && now ? causeOf(comparison, claimsBehind(old), claimsBehind(now)) : existenceReason(pair, old, now),
      derivation: derivationOf(comparison.after, pair.after, where[0]!),
      ...partiesThatChange(comparison, old?.parties ?? [], now?.parties ?? []),
    };
  });
  if (changes.length === 0) changes.push(...laterChanges(comparison, pair, spots));
  return [...changes, ...letterChanges(comparison, pair)];
}

function about(pair: Pair): Pick<Draft, 'entity' | 'place'> {
  const entity = (pair.after ?? pair.before)!;
  return { entity: { kind: entity.kind, id: entity.id, title: label(entity) }, place: placeOf(pair) };
}

function partiesThatChange(
  comparison: Comparison,
  before: readonly Party[],
  after: readonly Party[],
): Pick<Draft, 'losing' | 'gaining'> {
  return {
    losing: without(comparison, before, after).map(party => partyName(comparison.before, party)),
    gaining: without(comparison, after, before).map(party => partyName(comparison.after, party)),
  };
}

/** Every claim on the A in the new state, whether it counts and why; where there is only one, and it counts, there is nothing to derive. */
function derivationOf({ graph, day }: State, work: Owned | undefined, { region, after }: Spot): readonly string[] {
  if (!work || !after) return [];
  const claims = claimsConsidered(graph, work, region, day).filter(({ letter }) => letter === 'A');
  if (claims.length === 1 && claims[0]!.counted) return [];
  return claims.map(
    ({ counted, text, why, place: { file, line } }) => `${counted ? '+' : '-'} ${text}: ${why} (${file}:${line})`,
  );
}

/** Every region in which the work exists in one state or in both; one spot without a region where none is declared. */
function spotsOf(
  comparison: Comparison,
  { before, after }: { before: Owned | undefined; after: Owned | undefined },
): readonly Spot[] {
  const where = ({ graph }: State, work: Owned | undefined): readonly (Region | undefined)[] => {
    if (!work) return [];
    const regions = regionsOf(graph, work);
    return regions.length ? regions : [undefined];
  };
  const old = where(comparison.before, before);
  const now = where(comparison.after, after);
  const answer = ({ graph, day }: State, work: Owned | undefined, region: Region | undefined, isThere: boolean) =>
    work && isThere && exists(work, day) ? ownerOn(graph, work, region, day) : undefined;
  // A state without regions is in force in every region of the other.
  const oldFor = (region: Region | undefined) =>
    old.includes(undefined) ? undefined : region && (comparison.match.back(region) as Region | undefined);
  const spots = now.map((region): Spot => {
    const was = oldFor(region);
    const isThere = old.includes(undefined) || (was !== undefined && old.includes(was));
    return {
      region,
      before: answer(comparison.before, before, was, isThere),
      after: answer(comparison.after, after, region, true),
    };
  });
  const gone = old.filter(
    region =>
      region && !now.includes(undefined) && !now.includes(comparison.match.forward(region) as Region | undefined),
  );
  for (const region of gone)
    spots.push({ region, before: answer(comparison.before, before, region, true), after: undefined });
  return spots.filter(spot => spot.before ?? spot.after);
}

function kindOf(comparison: Comparison, pair: Pair, { before, after }: Spot): ChangeKind | undefined {
  if (!after) return pair.after ? 'scope' : 'removed';
  const isGap = after.verdict === 'unowned' || after.verdict === 'unclear';
  const wasGap = before && (before.verdict === 'unowned' || before.verdict === 'unclear');
  const isSame = before && isSameParties(comparison, before.parties, after.parties);
  if (isGap) return wasGap ? undefined : 'gap';
  if (after.verdict === 'conflict') return before?.verdict === 'conflict' && isSame ? undefined : 'conflict';
  if (!before) return pair.before ? 'scope' : 'added';
  return isSame && before.verdict === after.verdict ? undefined : 'transfer';
}

/** `Head of Care`, `nobody`, `undecided`, `two: CMO and Head of Care`. */
function sayAnswer({ verdict, parties }: Answer): string {
  if (verdict === 'unowned' || verdict === 'unclear') return 'nobody';
  if (verdict === 'undecided') return 'undecided';
  if (verdict === 'conflict') return `${parties.length === 2 ? 'two' : 'several'}: ${inWords(parties)}`;
  return inWords(parties) + (parties.length > 1 ? ', jointly' : '');
}

/** What is the same on the day, and will be different (or was to be different) later. */
function laterChanges(
  comparison: Comparison,
  pair: { before: Owned | undefined; after: Owned | undefined } & Pair,
  spots: readonly Spot[],
): Draft[] {
  const { before, after } = pair;
  if (!before || !after) return [];
  const days = new Set([
    ...turningDays(comparison.before.graph, before, comparison.before.day, forever),
    ...turningDays(comparison.after.graph, after, comparison.after.day, forever),
  ]);
  for (const day of [...days].sort()) {
    const then = { ...comparison, before: { ...comparison.before, day }, after: { ...comparison.after, day } };
    const changed = spotsOf(then, pair).filter(spot => kindOf(then, pair, spot));
    const [first] = changed;
    if (!first) continue;
    const old = first.before && sayAnswer(first.before);
    const now = first.after && sayAnswer(first.after);
    return [
      {
        ...about(pair),
        kind: 'scope',
        relation: `accountable from ${day}`,
        before: old,
        after: now,
        regions:
          changed.length === spots.length ? [] : changed.flatMap(({ region }) => (region ? [label(region)] : [])),
        why: causeOf(then, claimsBehind(first.before), claimsBehind(first.after)),
        derivation: derivationOf(then.after, after, first),
        ...partiesThatChange(then, first.before?.parties ?? [], first.after?.parties ?? []),
      },
    ];
  }
  return [];
}

const letterWords: Readonly<Record<Exclude<Letter, 'A'>, string>> = {
  R: 'responsible',
  C: 'consulted',
  I: 'informed',
  S: 'support',
  V: 'verifier',
  G: 'signatory',
  O: 'omitted',
};

/** Who else has a letter, before and after, letter by letter; regions are told apart only where they differ. */
export function letterChanges(
  comparison: Comparison,
  pair: { before: Owned | undefined; after: Owned | undefined } & Pair,
): Draft[] {
  const { before, after } = pair;
  if (!before || !after || before.kind === 'metric' || before.kind === 'journey') return [];
  const old = lettersByRegion(comparison.before, before);
  const now = lettersByRegion(comparison.after, after);
  const changes: Draft[] = [];
  for (const [letter, word] of Object.entries(letterWords) as [Letter, string][]) {
    const gone = new Map<Party, Claim>();
    const come = new Map<Party, Claim>();
    const regions = new Set<string>();
    let isEverywhere = true;
    for (const [region, letters] of now) {
      const was = region && (comparison.match.back(region) as Region | undefined);
      const lettersBefore = old.get(was) ?? old.get(undefined);
      if (!lettersBefore) continue;
      const before = lettersBefore.filter(entry => entry.letter === letter);
      const entries = letters.filter(entry => entry.letter === letter);
      const lost = without(
        comparison,
        before.map(({ party }) => party),
        entries.map(({ party }) => party),
      );
      const won = without(
        comparison,
        entries.map(({ party }) => party),
        before.map(({ party }) => party),
      );
      if (lost.length + won.length === 0) {
        isEverywhere = false;
        continue;
      }
      if (region) regions.add(label(region));
      for (const party of lost) gone.set(party, before.find(entry => entry.party === party)!.claims[0]!);
      for (const party of won) come.set(party, entries.find(entry => entry.party === party)!.claims[0]!);
    }
    if (gone.size + come.size === 0) continue;
    changes.push({
      ...about(pair),
      kind: 'responsibilities',
      relation: word,
      before: gone.size ? inWords([...gone.keys()]) : undefined,
      after: come.size ? inWords([...come.keys()]) : undefined,
      regions: isEverywhere ? [] : [...regions],
      why: causeOf(
        comparison,
        { all: otherClaims(comparison.before.graph, before), counted: [...gone.values()] },
        { all: otherClaims(comparison.after.graph, after), counted: [...come.values()] },
      ),
      derivation: [],
      losing: [...gone.keys()].map(party => partyName(comparison.before, party)),
      gaining: [...come.keys()].map(party => partyName(comparison.after, party)),
    });
  }
  return changes;
}

function lettersByRegion({ graph, day }: State, work: Owned) {
  const regions: readonly (Region | undefined)[] = regionsOf(graph, work);
  return new Map((regions.length ? regions : [undefined]).map(region => [region, lettersOn(graph, work, region, day)]));
}
