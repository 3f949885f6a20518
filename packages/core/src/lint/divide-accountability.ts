/** Ways out of a conflict between two that give neither all of it: one takes part in another way, or each has a time or a region of its own. */
import { otherClaims, partiesOf } from '../model/claims.ts';
import type { Graph } from '../model/graph.ts';
import { type Claim, label, type Owned, type Party, type Region } from '../model/model.ts';
import { isInForce } from '../model/where-and-when.ts';
import { fragmentOf, type Ref } from '../project/fragment.ts';
import { andList } from '../project/names.ts';
import { addDays, type Day } from '../project/values.ts';
import type { Edit } from '../source/span.ts';
import { endOn, inNames, insertQualifier, lineOf, namesIn, reachOf, removeLetter } from './claim-edits.ts';
import { insertAfter, removeFromList, writtenAt } from './edits.ts';
import { canTurn, turn } from './letter-edits.ts';
import { localLeader } from './local-leads.ts';
import type { Choice } from './rule.ts';

/** More regions than these are not gone through one by one. */
const mostRegions = 2;

/** What two claim, each with one line or cell of its own, and for nothing that only the other's time or region needs. */
export interface Rivalry {
  readonly graph: Graph;
  readonly work: Owned;
  readonly day: Day;
  readonly sides: readonly [Side, Side];
  /** Where they are in conflict. */
  readonly regions: readonly Region[];
}

interface Side {
  readonly party: Party;
  readonly claims: readonly Claim[];
}

/** The two sides of a conflict; undefined where there are more, several share one, or their claims are needed elsewhere. */
export function rivalryOf(
  graph: Graph,
  work: Owned,
  day: Day,
  claims: readonly Claim[],
  needed: ReadonlySet<Claim>,
  regions: readonly Region[],
): Rivalry | undefined {
  const byParty = new Map<Party, Claim[]>();
  for (const claim of claims) {
    const [party, ...others] = partiesOf(graph, claim) ?? [];
    if (!party || others.length || claim.joint || needed.has(claim)) return undefined;
    byParty.set(party, [...(byParty.get(party) ?? []), claim]);
  }
  const [first, second, ...more] = [...byParty].map(([party, claims]) => ({ party, claims }));
  return first && second && more.length === 0 ? { graph, work, day, sides: [first, second], regions } : undefined;
}

/** Each way in which one of the two stays accountable, and the other does the work, or is asked before. */
export function demote({ graph, work, day, sides }: Rivalry): Choice[] {
  return inBothOrders(sides).flatMap(([stays, goes]) => {
    if (!goes.claims.every(canTurn)) return [];
    const has = (letter: 'R' | 'C') =>
      otherClaims(graph, work).some(
        claim => claim.letter === letter && isInForce(claim, day) && partiesOf(graph, claim)?.includes(goes.party),
      );
    const inTable = goes.claims.every(({ form }) => form === 'cell');
    const change = (letter: 'R' | 'C') =>
      inTable ? goes.claims.map(claim => removeLetter(claim, letter)) : turn(goes.claims, letter);
    const title = `Make ${label(stays.party)} accountable`;
    return [
      // In a table, who is no longer accountable does the work in any case (conflict-fixes.ts).
      ...(inTable || has('R') ? [] : [{ title: `${title} and ${label(goes.party)} responsible`, edits: change('R') }]),
      ...(has('C') || has('R') ? [] : [{ title: `${title}, and consult ${label(goes.party)}`, edits: change('C') }]),
    ];
  });
}

/** Each way in which one of the two hands over to the other today, where neither says since when. */
export function splitByDate({ sides, day }: Rivalry): Choice[] {
  const isOpen = (claim: Claim) => lineOf(claim) && claim.from === undefined && claim.until === undefined;
  if (!sides.every(({ claims }) => claims.length === 1 && claims.every(isOpen))) return [];
  const [first, second] = sides.map(({ claims }) => lineOf(claims[0]!)!);
  const isAlone =
    first === second ? namesIn(first!).length === 2 : sides.every(({ claims }) => claims.every(isOwnLine));
  if (!isAlone) return [];
  const yesterday = addDays(day, -1);
  return inBothOrders(sides).map(([stays, goes]) => ({
    title: `Make ${label(stays.party)} accountable from ${day} on, ${label(goes.party)} until ${yesterday}`,
    edits: [
      endOn(lineOf(goes.claims[0]!)!, yesterday),
      ...qualify(stays.claims[0]!, `from ${day}`, ['Jointly', 'By', 'In']),
    ],
  }));
}

/**
 * Each way in which one of the two is accountable in some regions, and the other elsewhere: a claim for a region beats one for
 * all. Whoever leads a region is proposed for it; where that is neither, one of few regions, or the first of many to be adapted.
 */
export function splitByRegion({ graph, sides, regions }: Rivalry): Choice[] {
  const isForAll = (claim: Claim) => claim.regions.length === 0;
  if (regions.length < 2 || !sides.every(({ claims }) => claims.every(isForAll))) return [];
  const narrow = ([local, elsewhere]: readonly [Side, Side], own: readonly Region[], adapt = ''): Choice[] => {
    const [claim, ...more] = local.claims;
    if (!claim || more.length || !lineOf(claim)) return [];
    const words = inNames(graph, own).trim();
    return [
      {
        title: `Make ${label(local.party)} accountable in ${andList(own.map(label))}, ${label(elsewhere.party)} elsewhere${adapt}`,
        edits: qualify(claim, words, ['Jointly', 'By']),
      },
    ];
  };
  const led = inBothOrders(sides).flatMap(order => {
    const own = regions.filter(region => localLeader(graph, region) === order[0].party);
    return own.length && own.length < regions.length ? narrow(order, own) : [];
  });
  if (led.length) return led;
  const order = inBothOrders(sides).find(order => narrow(order, regions).length > 0);
  if (!order) return [];
  if (regions.length > mostRegions) return narrow(order, regions.slice(0, 1), ', to be adapted');
  return regions.flatMap(region => narrow(order, [region]));
}

function inBothOrders([a, b]: Rivalry['sides']): readonly (readonly [Side, Side])[] {
  return [
    [a, b],
    [b, a],
  ];
}

/** Whether a claim has a line for itself. */
function isOwnLine(claim: Claim): boolean {
  return namesIn(lineOf(claim)!).length === 1;
}

/** Writes a qualifier behind those that go before it; a claim that stands on its line among others gets a line of its own. */
function qualify(claim: Claim, words: string, after: readonly string[]): Edit[] {
  const line = lineOf(claim)!;
  if (isOwnLine(claim)) return [insertQualifier(line, words, after)];
  const names = namesIn(line);
  const start = fragmentOf(line).text.slice(line.$start, names[0]!.start);
  const at = claim.at as Ref;
  return [removeFromList(names, [at]), insertAfter(line, `${start}${writtenAt(at)} ${words}${reachOf(claim)}`)];
}
