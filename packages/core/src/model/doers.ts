/** Whether somebody does the work (R), and where nobody does. */
import type { Day } from '../project/values.ts';
import { otherClaims } from './claims.ts';
import type { Graph } from './graph.ts';
import { specialClaims } from './letter-index.ts';
import type { Claim, Region, Work } from './model.ts';
import { coversRegion, isInForce, regionsOf } from './where-and-when.ts';

/** Where nobody does the work; none for everywhere; undefined when somebody does it everywhere, or that cannot be told. */
export function regionsWithoutDoer(graph: Graph, work: Work, day: Day): readonly Region[] | undefined {
  const claims = otherClaims(graph, work).filter(claim => claim.letter === 'R' && isInForce(claim, day));
  if (claims.some(({ regions }) => regions.length === 0)) return undefined;
  const places = regionsOf(graph, work);
  if (claims.length === 0) return work.onlyIn && places.length === 0 ? undefined : [];
  const open = places.filter(region => claims.every(claim => coversRegion(graph, claim, region) === false));
  if (open.length === 0) return undefined;
  return open.length === places.length ? [] : open;
}

/** The claims of those who are said to help (S) where nobody does the work: in one of some regions, or anywhere for none. */
export function helpersIn(graph: Graph, work: Work, regions: readonly Region[], day: Day): readonly Claim[] {
  const claims = specialClaims(graph, 'S', day).get(work) ?? [];
  if (regions.length === 0) return claims;
  return claims.filter(claim => regions.some(region => coversRegion(graph, claim, region)));
}
