import { cite } from '../../governance/source.ts';
import { type Band, printRange, type Scale, scalesOf, unitsOf } from '../../model/decision-bands.ts';
import type { Graph } from '../../model/graph.ts';
import { type Decision, type DecisionRight, label, type Region } from '../../model/model.ts';
import { canonical } from '../../model/ownership.ts';
import { orList } from '../../project/names.ts';
import type { Day } from '../../project/values.ts';
import { removeNode, replaceNode, writtenAt } from '../edits.ts';
import { inRegions } from '../ownership-words.ts';
import { type Fix, type Related, rule } from '../rule.ts';

export default rule({
  name: 'decision-band-gap',
  group: 'decisions',
  level: 'error',
  summary: 'Between the limits of a decision nobody decides, or two do.',
  docs: `
Limits are there so that the person in front of the customer knows at once whether they may decide. In a gap the case goes round until
somebody dares; where two may decide, the customer who asks twice gets two answers.

Let each limit begin where the one below it ends, from 0 on. \`up to 250 EUR\` begins above the next lower \`up to\` by itself, so \`above\`
is needed only at the top: \`decide cco above 2,000 EUR\`. Where the top has no decider, name one, or say with \`escalates to\` where such
a case goes. The limits are compared for each region on the day asked about: a right \`in\` a region goes before one for all of them,
and limits in different currencies are not compared.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '4. The Role of Cross-Functional Teams in CX Ownership' })}: structured processes for making decisions. Practice for goodwill (turnella.com): an amount for the agent, one for the team leader, and the manager above.`,
  bad: `
role team_leader "Team leader"
role cco "Chief Customer Officer"
decision goodwill "Goodwill gesture" {
  decide team_leader up to 250 EUR
  decide cco         above 300 EUR
}
`,
  good: `
role team_leader "Team leader"
role cco "Chief Customer Officer"
decision goodwill "Goodwill gesture" {
  decide team_leader up to 250 EUR
  decide cco         above 250 EUR
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    for (const decision of graph.all('decision')) {
      for (const { message, regions, everywhere, related, fixes } of faultsOf(graph, decision, day)) {
        const concerned = everywhere ? [] : regions;
        report(decision, `${message}${inRegions(concerned)}.`, { about: decision, regions: concerned, related, fixes });
      }
    }
  },
});

interface Fault {
  /** A sentence without its end. */
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

interface RegionalFault extends Fault {
  readonly regions: Region[];
  readonly everywhere: boolean;
}

/** What is wrong with the limits of a decision; the same fault in several regions is one. Silent while a name is not known. */
function faultsOf(graph: Graph, decision: Decision, day: Day): readonly RegionalFault[] {
  const rights = decision.rights.filter(({ right }) => right === 'decide');
  if (rights.some(({ regions }) => regions.some(ref => !ref.to))) return [];
  const mixed = rights.filter(right => unitsOf(right).length > 1);
  if (mixed.length)
    return mixed.map(right => ({ ...mixedLimits(graph, decision, right), regions: [], everywhere: true }));
  const isRegional = rights.some(({ regions }) => regions.length > 0);
  const regions = isRegional ? graph.all('region') : [];
  const found = new Map<string, Fault & { regions: Region[] }>();
  for (const region of regions.length ? regions : [undefined]) {
    const scales = scalesOf(graph, decision, region, day);
    for (const fault of scales.flatMap(scale => faultsIn(graph, decision, scale, scales.length === 1))) {
      const known = found.get(fault.message) ?? { ...fault, regions: [] };
      found.set(fault.message, known);
      if (region) known.regions.push(region);
    }
  }
  return [...found.values()].map(fault => ({ ...fault, everywhere: fault.regions.length === regions.length }));
}

/** Goes up a scale once. Without `isOnly`, other amounts are limited in another currency, and the ends of this scale say nothing. */
function faultsIn(graph: Graph, decision: Decision, { unit, bands }: Scale, isOnly: boolean): Fault[] {
  const faults: Fault[] = [];
  let below: Band | undefined;
  const widest = new Map<number, Band>();
  for (const band of bands) {
    if (band.low >= band.high) {
      faults.push(emptyBand(graph, decision, band));
      continue;
    }
    if (band.low > (below?.high ?? 0) && (below || isOnly)) faults.push(gap(graph, decision, unit, below, band));
    if (band.high > (below?.high ?? 0)) below = band;
    const other = widest.get(band.distance);
    if (other && band.low < other.high && !isSameSide(graph, other, band))
      faults.push(overlap(graph, decision, unit, other, band));
    if (!other || band.high > other.high) widest.set(band.distance, band);
  }
  const isWhole = unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
  if (below && isOnly && below.high < isWhole && !decision.escalatesTo)
    faults.push(openTop(graph, decision, unit, below));
  return faults;
}

function mixedLimits(graph: Graph, decision: Decision, right: DecisionRight): Fault {
  const limits = [right.above!, right.upTo!].map(({ node }) => writtenAt(node));
  return {
    message: `On ${label(decision)}, ${side(graph, right)} decides above ${limits[0]} and up to ${limits[1]}, which cannot be compared`,
    related: [{ at: right.node, message: 'The limits are given here.' }],
    fixes: [],
  };
}

function emptyBand(graph: Graph, decision: Decision, { right }: Band): Fault {
  const above = right.above!.node;
  const upTo = right.upTo!.node;
  return {
    message: `On ${label(decision)}, ${side(graph, right)} decides above ${writtenAt(above)} and up to ${writtenAt(upTo)}, which no amount is`,
    related: [{ at: right.node, message: 'The limits are given here.' }],
    fixes: [
      { title: 'Swap the limits', edits: [replaceNode(above, writtenAt(upTo)), replaceNode(upTo, writtenAt(above))] },
    ],
  };
}

function gap(graph: Graph, decision: Decision, unit: string, below: Band | undefined, band: Band): Fault {
  const above = band.right.above!.node;
  const end = below?.right.upTo?.node;
  return {
    message: `Nobody decides on ${label(decision)} ${printRange(unit, below?.high ?? 0, band.low)}`,
    related: [...(below ? [says(graph, unit, below)] : []), says(graph, unit, band)],
    fixes: end
      ? [
          {
            title: `Let ${side(graph, band.right)} decide above ${writtenAt(end)}`,
            edits: [replaceNode(above, writtenAt(end))],
          },
          {
            title: `Let ${side(graph, below!.right)} decide up to ${writtenAt(above)}`,
            edits: [replaceNode(end, writtenAt(above))],
          },
        ]
      : [{ title: `Let ${side(graph, band.right)} decide from 0`, edits: [removeNode(above.$parent!)] }],
  };
}

function openTop(graph: Graph, decision: Decision, unit: string, below: Band): Fault {
  return {
    message: `Nobody decides on ${label(decision)} ${printRange(unit, below.high, Number.POSITIVE_INFINITY)}`,
    related: [says(graph, unit, below)],
    fixes: [
      {
        title: `Let ${side(graph, below.right)} decide without an upper limit`,
        edits: [removeNode(below.right.upTo!.node.$parent!)],
      },
    ],
  };
}

/** `lower` begins before `band`, or with it. */
function overlap(graph: Graph, decision: Decision, unit: string, lower: Band, band: Band): Fault {
  const above = band.right.above?.node;
  const end = lower.right.upTo?.node;
  const fixes: Fix[] = [];
  if (above && end && lower.high < band.high)
    fixes.push({
      title: `Let ${side(graph, band.right)} decide above ${writtenAt(end)}`,
      edits: [replaceNode(above, writtenAt(end))],
    });
  if (above && end && lower.low < band.low)
    fixes.push({
      title: `Let ${side(graph, lower.right)} decide up to ${writtenAt(above)}`,
      edits: [replaceNode(end, writtenAt(above))],
    });
  const range = printRange(unit, band.low, Math.min(lower.high, band.high));
  return {
    message: `Two decide on ${label(decision)} ${range}: ${side(graph, lower.right)} and ${side(graph, band.right)}`,
    related: [says(graph, unit, lower), says(graph, unit, band)],
    fixes,
  };
}

function says(graph: Graph, unit: string, { right, low, high }: Band): Related {
  return { at: right.node, message: `${side(graph, right)} decides ${printRange(unit, low, high)}.` };
}

function side(graph: Graph, { parties }: DecisionRight): string {
  return orList(parties.map(ref => label(graph.get(ref) ?? { name: ref.text, title: undefined })));
}

/** Whether both bands are decided by the same parties: then it does not matter which of them counts. */
function isSameSide(graph: Graph, a: Band, b: Band): boolean {
  const sides = [a, b].map(({ right }) => new Set(graph.getAll(right.parties).map(party => canonical(graph, party))));
  return sides[0]!.size === sides[1]!.size && [...sides[0]!].every(party => sides[1]!.has(party));
}
