/** Who decides up to which amount, as documents and answers show it. */
import { scalesOf } from '../model/decision-bands.ts';
import type { Graph } from '../model/graph.ts';
import type { Decision, DecisionRight, Party, Region } from '../model/model.ts';
import { isInForce, regionsHere } from '../model/where-and-when.ts';
import { type Amount, type Day, hoursIn, printAmount } from '../project/values.ts';

export interface DecisionBand {
  /** `above 50 EUR up to 250 EUR`, `any amount`; empty for a decision without limits. */
  readonly amount: string;
  readonly parties: readonly Party[];
  /** Empty: everywhere. */
  readonly regions: readonly Region[];
  readonly right: DecisionRight;
}

/**
 * The bands in force on a day, lowest first; those without limits before them. The lower end is where the band below ends,
 * which may differ from region to region; a band that is the same in several regions stands once.
 */
export function decisionBands(graph: Graph, decision: Decision, day: Day): readonly DecisionBand[] {
  const regions: readonly (Region | undefined)[] = regionsHere(graph).length ? regionsHere(graph) : [undefined];
  const found = new Map<string, { right: DecisionRight; low: number; high: number; unit: string; in: Region[] }>();
  for (const region of regions) {
    for (const { unit, bands } of scalesOf(graph, decision, region, day)) {
      for (const { right, low, high } of bands) {
        const key = [decision.rights.indexOf(right), low, unit].join(' ');
        const band = found.get(key) ?? { right, low, high, unit, in: [] };
        if (region) band.in.push(region);
        found.set(key, band);
      }
    }
  }
  const banded = [...found.values()].sort((a, b) =>
    a.unit === b.unit ? a.low - b.low || a.high - b.high : a.unit < b.unit ? -1 : 1,
  );
  const isFree = (right: DecisionRight) =>
    right.right === 'decide' && isInForce(right, day) && !banded.some(band => band.right === right);
  const toBand = (right: DecisionRight, amount: string, regions: readonly Region[]): DecisionBand => ({
    amount,
    parties: graph.getAll(right.parties),
    regions,
    right,
  });
  return [
    ...decision.rights.filter(isFree).map(right => toBand(right, '', graph.getAll(right.regions))),
    ...banded.map(band =>
      toBand(band.right, amountText(decision, band), band.in.length === regions.length ? [] : band.in),
    ),
  ];
}

/** The other rights in force on a day: who recommends, agrees, gives input, performs. */
export function otherRights(decision: Decision, right: DecisionRight['right'], day: Day): readonly DecisionRight[] {
  return decision.rights.filter(one => one.right === right && isInForce(one, day));
}

/** The limits of a right as they are written, with a blank in front. */
export function limitsText({ above, upTo }: DecisionRight): string {
  return `${above ? ` above ${printAmount(above.value)}` : ''}${upTo ? ` up to ${printAmount(upTo.value)}` : ''}`;
}

function amountText({ rights }: Decision, { right, low }: { right: DecisionRight; low: number }): string {
  const amounts = rights.flatMap(({ above, upTo }) => [above, upTo]).flatMap(at => (at ? [at.value] : []));
  const lowest = low > 0 ? amounts.find(amount => sizeOf(amount) === low) : undefined;
  const text = `${lowest ? `above ${printAmount(lowest)}` : ''}${right.upTo ? ` up to ${printAmount(right.upTo.value)}` : ''}`;
  return text.trim() || 'any amount';
}

function sizeOf(amount: Amount): number {
  return amount.unit === 'time' ? amount.value * hoursIn[amount.of] : amount.value;
}
