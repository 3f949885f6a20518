/**
 * The bands of a decision: who decides up to which amount, in a region, on a day.
 *
 * People write the upper limit and mean the lower: `decide agent up to 50 EUR`, `decide leader up to 250 EUR` gives the
 * leader what is above 50. A right without `above` begins where the next lower limit ends; one without `up to` has no end.
 */
import { type Amount, type Day, hoursIn, printAmount } from '../project/values.ts';
import { canonical } from './claims.ts';
import type { Graph } from './graph.ts';
import type { Decision, DecisionRight, Region } from './model.ts';
import { enclosing, isInForce, regionsHere } from './where-and-when.ts';

export interface Band {
  readonly right: DecisionRight;
  /** Excluded, unless it is 0. In the unit of the scale. */
  readonly low: number;
  /** Included; Infinity where there is no upper limit. */
  readonly high: number;
  /** How far around the region the right was given: 0 for the region itself, Infinity for a right that names none. A nearer one wins. */
  readonly distance: number;
}

/** Bands that can be compared with each other: they have one currency or unit. */
export interface Scale {
  /** `EUR`, `percent`, `number` or `time` (in hours). */
  readonly unit: string;
  /** By lower, then by upper limit. */
  readonly bands: readonly Band[];
}

/**
 * The bands in force in a region (undefined where the project declares none), a scale for each currency or unit that
 * limits are given in. Empty for a decision that nobody limits: whoever decides, decides all of it.
 */
export function scalesOf(graph: Graph, { rights }: Decision, region: Region | undefined, day: Day): readonly Scale[] {
  const around = region ? enclosing(graph, region) : [];
  const here = rights.flatMap(right => {
    const distance = distanceTo(graph, right, around);
    return right.right === 'decide' && isInForce(right, day) && distance !== undefined ? [{ right, distance }] : [];
  });
  const units = new Set(here.flatMap(({ right }) => unitsOf(right)));
  return [...units].map(unit => {
    const rights = here
      .filter(({ right }) => unitsOf(right).every(one => one === unit))
      .map(({ right, distance }) => ({ right, distance, high: limitOf(right.upTo, Number.POSITIVE_INFINITY) }))
      .sort((a, b) => a.high - b.high);
    const bands: Band[] = [];
    let below = 0;
    for (const [i, { right, distance, high }] of rights.entries()) {
      const before = rights[i - 1]?.high;
      if (before !== undefined && before < high) below = before;
      bands.push({ right, distance, high, low: limitOf(right.above, below) });
    }
    return { unit, bands: bands.sort((a, b) => a.low - b.low || a.high - b.high) };
  });
}

/** A stretch of a scale where nobody decides (`gap`) or two do (`overlap`), or a band that holds no amount (`empty`). */
export interface BandFault {
  readonly kind: 'gap' | 'overlap' | 'empty';
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** Who decides below a gap, or in the lower of two bands; of each region its own. */
  readonly lower: readonly Band[];
  /** Who decides above a gap, or in the upper of two bands, or in the empty one. */
  readonly upper: readonly Band[];
  /** Empty where the project declares none. */
  readonly regions: readonly Region[];
  /** Whether these are all regions. */
  readonly everywhere: boolean;
}

/**
 * What is wrong with the limits of a decision on a day. The bands of a region are to lead from 0 to any amount without gap
 * or overlap; the top may stay open when the decision escalates. A nearer right goes before one from further around, and
 * two bands with the same parties do not overlap. The same fault in several regions is one.
 */
export function bandFaults(graph: Graph, decision: Decision, day: Day): readonly BandFault[] {
  const isRegional = decision.rights.some(({ right, regions }) => right === 'decide' && regions.length > 0);
  const regions = isRegional ? regionsHere(graph) : [];
  const found = new Map<string, Fault & { lower: Band[]; upper: Band[]; regions: Region[] }>();
  for (const region of regions.length ? regions : [undefined]) {
    const scales = scalesOf(graph, decision, region, day);
    for (const fault of scales.flatMap(scale => faultsIn(graph, decision, scale, scales.length === 1))) {
      const { kind, unit, low, high, lower, upper } = fault;
      const parties = kind === 'gap' ? [] : [...lower, ...upper].map(({ right }) => decision.rights.indexOf(right));
      const key = [kind, unit, low, high, ...parties].join(' ');
      const known = found.get(key) ?? { ...fault, lower: [], upper: [], regions: [] };
      found.set(key, known);
      addNew(known.lower, lower);
      addNew(known.upper, upper);
      if (region) known.regions.push(region);
    }
  }
  return [...found.values()].map(fault => ({ ...fault, everywhere: fault.regions.length === regions.length }));
}

type Fault = Omit<BandFault, 'regions' | 'everywhere'>;

/** Goes up a scale once. Without `isOnly`, other amounts are limited in another currency, and the ends of this scale say nothing. */
function faultsIn(graph: Graph, decision: Decision, { unit, bands }: Scale, isOnly: boolean): Fault[] {
  const faults: Fault[] = [];
  const widest = new Map<number, Band>();
  let below: Band | undefined;
  for (const band of bands) {
    const { low, high, distance } = band;
    if (low >= high) {
      faults.push({ kind: 'empty', unit, low, high, lower: [], upper: [band] });
      continue;
    }
    const reached = below?.high ?? 0;
    if (low > reached && (below || isOnly))
      faults.push({ kind: 'gap', unit, low: reached, high: low, lower: below ? [below] : [], upper: [band] });
    if (high > reached) below = band;
    const other = widest.get(distance);
    if (other && low < other.high && !isSameSide(graph, other, band))
      faults.push({ kind: 'overlap', unit, low, high: Math.min(high, other.high), lower: [other], upper: [band] });
    if (!other || high > other.high) widest.set(distance, band);
  }
  const most = unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
  if (below && isOnly && below.high < most && !decision.escalatesTo)
    faults.push({ kind: 'gap', unit, low: below.high, high: Number.POSITIVE_INFINITY, lower: [below], upper: [] });
  return faults;
}

/** Whether both bands are decided by the same parties: then it does not matter which of them counts. */
function isSameSide(graph: Graph, a: Band, b: Band): boolean {
  const [one, other] = [a, b].map(({ right }) =>
    graph
      .getAll(right.parties)
      .map(party => canonical(graph, party))
      .map(({ kind, id }) => `${kind} ${id}`),
  );
  return one!.sort().join() === other!.sort().join();
}

function addNew(bands: Band[], more: readonly Band[]): void {
  for (const band of more) if (!bands.some(({ right }) => right === band.right)) bands.push(band);
}

/** Stretches of a scale in words: `up to 50 EUR`, `between 50 EUR and 250 EUR`, `above 2,000 EUR`. */
export function printRange(unit: string, low: number, high: number): string {
  const print = (value: number) =>
    printAmount(
      unit === 'percent' || unit === 'number'
        ? { unit, value }
        : unit === 'time'
          ? { unit, value, of: 'hour' }
          : { unit: 'money', value, currency: unit },
    );
  if (high === Number.POSITIVE_INFINITY) return low > 0 ? `above ${print(low)}` : 'whatever the amount';
  return low > 0 ? `between ${print(low)} and ${print(high)}` : `up to ${print(high)}`;
}

/** The currencies or units of a right's limits: none, one, or two that cannot be compared. */
export function unitsOf({ above, upTo }: DecisionRight): readonly string[] {
  const units = [above, upTo].flatMap(limit => (limit ? unitOf(limit.value) : []));
  return units[0] === units[1] ? units.slice(0, 1) : units;
}

function distanceTo(graph: Graph, { regions }: DecisionRight, around: readonly Region[]): number | undefined {
  if (regions.length === 0) return Number.POSITIVE_INFINITY;
  const found = graph
    .getAll(regions)
    .map(region => around.indexOf(region))
    .filter(at => at >= 0);
  return found.length ? Math.min(...found) : undefined;
}

function unitOf(amount: Amount): string {
  return amount.unit === 'money' ? amount.currency : amount.unit;
}

/** A limit in the unit of its scale: hours for a time, else the amount. */
export function limitOf(limit: DecisionRight['above'], otherwise: number): number {
  if (!limit) return otherwise;
  return limit.value.unit === 'time' ? limit.value.value * hoursIn[limit.value.of] : limit.value.value;
}
