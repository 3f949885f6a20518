/** Who decides on what somebody recommends. */
import type { Day } from '../project/values.ts';
import { limitOf, scalesOf, unitsOf } from './decision-bands.ts';
import type { Graph } from './graph.ts';
import type { Decision, DecisionRight, Region } from './model.ts';
import { coversRegion, distanceTo, enclosing, isInForce } from './where-and-when.ts';

/**
 * The rights to decide on the amounts that another right speaks of, in a region (undefined where the project declares none).
 * Where nobody limits what is decided, a right for the region goes before one for all.
 */
export function decidersFor(
  graph: Graph,
  decision: Decision,
  right: DecisionRight,
  region: Region | undefined,
  day: Day,
): readonly DecisionRight[] {
  const scales = scalesOf(graph, decision, region, day);
  if (scales.length === 0) return nearest(graph, decision, region, day);
  const [unit] = unitsOf(right);
  const [low, high] = [limitOf(right.above, 0), limitOf(right.upTo, Number.POSITIVE_INFINITY)];
  return scales
    .filter(scale => unit === undefined || scale.unit === unit)
    .flatMap(({ bands }) => bands.filter(band => band.low < high && low < band.high).map(band => band.right));
}

function nearest(graph: Graph, { rights }: Decision, region: Region | undefined, day: Day): readonly DecisionRight[] {
  const around = region ? enclosing(graph, region) : [];
  const here = rights.filter(
    right => right.right === 'decide' && isInForce(right, day) && coversRegion(graph, right, region),
  );
  const distances = here.map(right => distanceTo(right, around) as number);
  return here.filter((_, i) => distances[i] === Math.min(...distances));
}
