/** Who has a right in a decision, where, on a day. */
import type { Ref } from '../project/fragment.ts';
import type { Day } from '../project/values.ts';
import { canonical } from './claims.ts';
import type { Graph } from './graph.ts';
import type { Decision, DecisionRight, Party, Region } from './model.ts';
import { enclosing, isInForce, regionsHere } from './where-and-when.ts';

export interface RightsInRegions {
  readonly rights: readonly DecisionRight[];
  /** The regions in which exactly these are in force; empty where the project declares none. */
  readonly regions: readonly Region[];
  /** Whether these are all regions. */
  readonly everywhere: boolean;
}

/**
 * The rights of one kind that are in force on a day, region by region; regions with the same ones stand together. With
 * `nearest`, a right for a region goes before one from further around. Undefined when a right names a region that is not
 * known: nothing can be said then.
 */
export function rightsByRegion(
  graph: Graph,
  { rights }: Decision,
  kind: DecisionRight['right'],
  day: Day,
  which: 'all' | 'nearest' = 'all',
): readonly RightsInRegions[] | undefined {
  const written = rights.filter(({ right }) => right === kind);
  if (written.some(({ regions }) => regions.some(ref => !ref.to))) return undefined;
  const inForce = written.filter(right => isInForce(right, day));
  if (written.every(({ regions }) => regions.length === 0)) return [{ rights: inForce, regions: [], everywhere: true }];
  const groups: { rights: readonly DecisionRight[]; regions: Region[] }[] = [];
  for (const region of regionsHere(graph)) {
    const reached = inForce.map(right => ({ right, distance: distanceTo(graph, right, region) }));
    const least =
      which === 'all' ? undefined : Math.min(...reached.map(({ distance = Number.POSITIVE_INFINITY }) => distance));
    const here = reached.flatMap(({ right, distance }) =>
      distance !== undefined && (least === undefined || distance === least) ? [right] : [],
    );
    const group = groups.find(
      ({ rights }) => rights.length === here.length && rights.every((right, i) => right === here[i]),
    );
    if (group) group.regions.push(region);
    else groups.push({ rights: here, regions: [region] });
  }
  return groups.map(group => ({ ...group, everywhere: groups.length === 1 }));
}

/** How far around a region a right was given: 0 for the region itself, Infinity for a right that names none; undefined elsewhere. */
function distanceTo(graph: Graph, { regions }: DecisionRight, region: Region): number | undefined {
  if (regions.length === 0) return Number.POSITIVE_INFINITY;
  const named = graph.getAll(regions);
  const distance = enclosing(graph, region).findIndex(around => named.includes(around));
  return distance < 0 ? undefined : distance;
}

/** The rights of some kinds that are in force on a day, in any region. */
export function rightsOn(
  { rights }: Decision,
  kinds: readonly DecisionRight['right'][],
  day: Day,
): readonly DecisionRight[] {
  return rights.filter(right => kinds.includes(right.right) && isInForce(right, day));
}

/** Those who ask for a decision, and so do not take it. */
export const asking: readonly DecisionRight['right'][] = ['recommend', 'driver'];

/** The parties of some rights, in source order, without names that are not known. */
export function partiesIn(graph: Graph, rights: readonly DecisionRight[]): readonly Party[] {
  return rights.flatMap(({ parties }) => graph.getAll(parties));
}

/** Whom a name means, a department as its head; undefined when it is not known. */
export function meantBy(graph: Graph, ref: Ref<'Party'>): Party | undefined {
  const party = graph.get(ref);
  return party && canonical(graph, party);
}

/** Whether a decision is written in the words of DACI. */
export function isDaci({ rights }: Decision): boolean {
  return rights.some(({ node }) => daci.includes(node.kind));
}

const daci: readonly string[] = ['driver', 'approver', 'contributor'];
