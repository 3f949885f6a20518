/** Where work exists and when a claim about it is in force: regions, those around them, and days (LANGUAGE.md, "Regions" and "Days"). */
import type { Day } from '../project/values.ts';
import type { Graph } from './graph.ts';
import type { Claim, Owned, Period, Region, Touchpoint } from './model.ts';

const nowhere: readonly never[] = [];

export function isInForce({ from, until }: Period, day: Day): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/** Whether customers meet a touchpoint on a day: not while it is planned or retired, nor outside its `live` dates. */
export function isLive({ status, live }: Touchpoint, day: Day): boolean {
  if (status === 'planned' || status === 'retired') return false;
  return live.length === 0 || live.some(period => isInForce(period, day));
}

/** Whether there is something to answer for on a day. */
export function exists(work: Owned, day: Day): boolean {
  return work.kind !== 'touchpoint' || isLive(work, day);
}

/** A region and those around it, nearest first. A circle of `part of` is cut. */
export function enclosing(graph: Graph, region: Region): readonly Region[] {
  const known = graph.once('regions around', () => new Map<Region, readonly Region[]>());
  let around = known.get(region);
  if (!around) known.set(region, (around = regionsAround(graph, region)));
  return around;
}

function regionsAround(graph: Graph, region: Region): readonly Region[] {
  const around: Region[] = [];
  for (let at: Region | undefined = region; at && !around.includes(at); ) {
    around.push(at);
    const whole: { readonly kind: string } | undefined = graph.get(at.partOf);
    at = whole?.kind === 'region' ? (whole as Region) : undefined;
  }
  return around;
}

/**
 * The regions in which a project works: those that it declares, and those of the projects it builds on that its files name
 * after `in` or `only in`. Another project may work in many more.
 */
export function regionsHere(graph: Graph): readonly Region[] {
  return graph.once(regionsHere, () => {
    const foreign = graph.known('region').slice(graph.all('region').length);
    if (foreign.length === 0) return graph.all('region');
    const named = new Set<unknown>();
    for (const { refs } of graph.fragments)
      for (const { wants, to } of refs) if (wants === 'Region') named.add(to?.node);
    return [...graph.all('region'), ...foreign.filter(({ node }) => named.has(node))];
  });
}

/** The same for whatever project some work is declared in. */
function regionsAt(graph: Graph, work: Owned): readonly Region[] {
  const { project } = graph;
  if (project.dependencies.length === 0) return graph.all('region');
  const home = graph.projectOf(work);
  return home === project
    ? regionsHere(graph)
    : graph.known('region').filter(region => graph.projectOf(region) === home);
}

/**
 * The regions in which work exists: all of its project, or those of `only in` with the regions within them. A region
 * that has parts is itself one of them: what its parts claim says nothing about it. Empty when none is declared.
 */
export function regionsOf(graph: Graph, work: Owned): readonly Region[] {
  const regions = regionsAt(graph, work);
  const only = onlyIn(work) && graph.getAll(onlyIn(work)!);
  return only ? regions.filter(region => enclosing(graph, region).some(at => only.includes(at))) : regions;
}

export function onlyIn(work: Owned): Touchpoint['onlyIn'] {
  return work.kind === 'touchpoint' || work.kind === 'responsibility' ? work.onlyIn : undefined;
}

/** How far around a region a claim was made: 0 for the region itself, Infinity for a claim for all regions. */
export function distanceTo(
  { regions }: Pick<Claim, 'regions'>,
  around: readonly Region[],
): number | 'elsewhere' | 'unknown' {
  if (regions.length === 0) return Number.POSITIVE_INFINITY;
  for (let distance = 0; distance < around.length; distance++)
    for (const { to } of regions) if (to && to.node === around[distance]!.node) return distance;
  return regions.every(({ to }) => to) ? 'elsewhere' : 'unknown';
}

/** Whether a claim speaks of a region (undefined where the project declares none); undefined when it names one that does not exist. */
export function coversRegion(
  graph: Graph,
  claim: Pick<Claim, 'regions'>,
  region: Region | undefined,
): boolean | undefined {
  const distance = distanceTo(claim, region ? enclosing(graph, region) : nowhere);
  return distance === 'unknown' ? undefined : distance !== 'elsewhere';
}
