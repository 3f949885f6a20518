import { cite } from '../../governance/source.ts';
import { type Band, type BandFault, bandFaults, printRange, unitsOf } from '../../model/decision-bands.ts';
import type { Graph } from '../../model/graph.ts';
import { type Decision, type DecisionRight, label } from '../../model/model.ts';
import type { Node } from '../../project/fragment.ts';
import { orList } from '../../project/names.ts';
import { askInstead } from '../decision-edits.ts';
import { removeNode, replaceNode, writtenAt } from '../edits.ts';
import { inRegions } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

export default rule({
  name: 'decision-band-gap',
  group: 'decisions',
  level: 'error',
  essential: true,
  since: '0.1',
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
      const rights = decision.rights.filter(({ right }) => right === 'decide');
      // A name that is not known may close the gap, and has a finding of its own.
      if (rights.some(({ regions }) => regions.some(ref => !ref.to))) continue;
      const mixed = rights.filter(right => unitsOf(right).length > 1);
      for (const right of mixed)
        report(decision, `On ${label(decision)}, ${limits(graph, right)}, which cannot be compared.`, {
          about: decision,
          related: [{ at: right.node, message: 'The limits are given here.' }],
        });
      if (mixed.length) continue;
      for (const fault of bandFaults(graph, decision, day)) {
        const regions = fault.everywhere ? [] : fault.regions;
        const { unit, lower, upper } = fault;
        report(decision, `${inWords(graph, decision, fault)}${inRegions(regions)}.`, {
          about: decision,
          regions,
          related: [...lower, ...upper].map(({ right, low, high }) => ({
            at: right.node,
            message:
              low < high
                ? `${sides(graph, [right])} decides ${printRange(unit, low, high)}.`
                : 'The limits are given here.',
          })),
          fixes: () => waysOut(graph, fault),
        });
      }
    }
  },
});

/** A sentence without its end. */
function inWords(graph: Graph, decision: Decision, { kind, unit, low, high, lower, upper }: BandFault): string {
  switch (kind) {
    case 'gap':
      return `Nobody decides on ${label(decision)} ${printRange(unit, low, high)}`;
    case 'overlap':
      return `Two decide on ${label(decision)} ${printRange(unit, low, high)}: ${sides(graph, rightsOf(lower))} and ${sides(graph, rightsOf(upper))}`;
    case 'empty':
      return `On ${label(decision)}, ${limits(graph, upper[0]!.right)}, and no amount is both`;
  }
}

/** To move the upper limits to the lower ones, or the other way; at the ends, to take the limit away. */
function waysOut(graph: Graph, { kind, lower, upper }: BandFault): Choice[] {
  const above = upper[0]?.right.above?.node;
  const upTo = (kind === 'empty' ? upper : lower)[0]?.right.upTo?.node;
  const move = (rights: readonly DecisionRight[], limit: 'above' | 'upTo', to: Node): Choice => ({
    title: `Let ${sides(graph, rights)} decide ${limit === 'above' ? 'above' : 'up to'} ${writtenAt(to)}`,
    edits: rights.flatMap(right => (right[limit] ? [replaceNode(right[limit].node, writtenAt(to))] : [])),
  });
  const free = (rights: readonly DecisionRight[], limit: 'above' | 'upTo', how: string): Choice => ({
    title: `Let ${sides(graph, rights)} decide ${how}`,
    edits: rights.flatMap(right => (right[limit] ? [removeNode(right[limit].node.$parent!)] : [])),
  });
  if (kind === 'empty' && above && upTo)
    return [
      { title: 'Swap the limits', edits: [replaceNode(above, writtenAt(upTo)), replaceNode(upTo, writtenAt(above))] },
    ];
  if (kind === 'gap' && upper.length === 0) return [free(rightsOf(lower), 'upTo', 'without an upper limit')];
  if (kind === 'gap' && lower.length === 0) return [free(rightsOf(upper), 'above', 'from 0')];
  const isSame = kind === 'overlap' && lower[0]?.low === upper[0]?.low && lower[0]?.high === upper[0]?.high;
  if (isSame) return decideAlone(graph, rightsOf(lower), rightsOf(upper));
  if (!above || !upTo) return [];
  const isWithin = kind === 'overlap' && upper[0]!.high <= lower[0]!.high;
  const isFromBelow = kind === 'gap' || upper[0]!.low > lower[0]!.low;
  return [
    ...(isWithin ? [] : [move(rightsOf(upper), 'above', upTo)]),
    ...(isFromBelow ? [move(rightsOf(lower), 'upTo', above)] : []),
  ];
}

/** Of two with the same limits, one decides and is told before what the other thinks. */
function decideAlone(graph: Graph, some: readonly DecisionRight[], others: readonly DecisionRight[]): Choice[] {
  const leave = (stay: readonly DecisionRight[], go: readonly DecisionRight[]): Choice => ({
    title: `Let ${sides(graph, stay)} decide, and ask ${sides(graph, go)} for input`,
    edits: askInstead(graph, go, () => true),
  });
  return some.some(right => others.includes(right)) ? [] : [leave(some, others), leave(others, some)];
}

/** `Team leader decides above 300 EUR and up to 250 EUR`. */
function limits(graph: Graph, right: DecisionRight): string {
  const [above, upTo] = [right.above!, right.upTo!].map(({ node }) => writtenAt(node));
  return `${sides(graph, [right])} decides above ${above} and up to ${upTo}`;
}

function rightsOf(bands: readonly Band[]): readonly DecisionRight[] {
  return bands.map(({ right }) => right);
}

function sides(graph: Graph, rights: readonly DecisionRight[]): string {
  const parties = rights.flatMap(right => right.parties);
  return orList([...new Set(parties.map(ref => label(graph.get(ref) ?? { name: ref.text, title: undefined })))]);
}
