import { cite } from '../../governance/source.ts';
import { unitsOf } from '../../model/decision-bands.ts';
import { type Decision, type DecisionRight, label, type Region } from '../../model/model.ts';
import { sidesOf } from '../../model/own-place.ts';
import { asking, partiesIn, rightsByRegion, rightsOn } from '../../model/rights-in-force.ts';
import { leaveToOne, placeOf, sideWords } from '../decision-sides.ts';
import { howMany, inRegions } from '../ownership-words.ts';
import { type Context, rule } from '../rule.ts';

export default rule({
  name: 'several-deciders',
  group: 'decisions',
  level: 'error',
  since: '0.2',
  summary: 'Several decide the same thing.',
  docs: `
Where two may decide, each waits for the other, or each decides differently. The customer who asks twice gets two answers, and the
department that does not like the decision asks the other one.

Let one of them decide, and ask the others before (\`input\`); or give each a region (\`in\`) or an amount (\`up to\`) of their own. Several on
one line are no mistake when each has a region or unit of their own: they are part of it, head it, or lead it in the model. Whether
limits leave a gap or overlap is found by decision-band-gap.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '4. The Role of Cross-Functional Teams in CX Ownership' })}: conflicting priorities, and structured processes for making decisions. RAPID and DACI: one decides, or approves.`,
  bad: `
role cco "Chief Customer Officer"
role cio "CIO"

decision launch "Launch" {
  decide cco, cio
}
`,
  good: `
role cco "Chief Customer Officer"
role cio "CIO"

decision launch "Launch" {
  decide cio
  input  cco
}
`,
  check(context) {
    const { graph, day } = context;
    for (const decision of graph.all('decision')) {
      const rights = rightsOn(decision, ['decide'], day);
      const isOnOneLine = rights.map(right => judge(context, decision, [right], graph.getAll(right.regions)));
      // With limits, several lines are bands.
      const isLimited = rights.some(right => unitsOf(right).length > 0);
      if (!isLimited && !isOnOneLine.includes(true)) compareLines(context, decision);
    }
  },
});

/** Several lines for one region, or for all: a nearer one goes before one from further around. */
function compareLines(context: Context, decision: Decision): void {
  const { graph, day } = context;
  for (const { rights, regions, everywhere } of rightsByRegion(graph, decision, 'decide', day, 'nearest') ?? [])
    judge(context, decision, rights, everywhere ? [] : regions);
}

/** Reports some rights that are for the same, if they are not those of one. */
function judge(
  { graph, day, report }: Context,
  decision: Decision,
  rights: readonly DecisionRight[],
  regions: readonly Region[],
): boolean {
  const sides = sidesOf(graph, partiesIn(graph, rights));
  if (sides.length < 2) return false;
  const [first, second] = sides.map(side => placeOf(graph, rights, side));
  const message = `${howMany(sides.length)} decide on ${label(decision)}${inRegions(regions)}: ${sideWords(sides)}.`;
  report(second!, message, {
    about: decision,
    regions,
    related: first!.within === second!.within ? [] : [{ at: first!, message: 'The other one is named here.' }],
    fixes: () =>
      leaveToOne(
        graph,
        rights,
        sides,
        others => `decide, and ask ${others} for input`,
        rightsOn(decision, asking, day),
        day,
      ),
  });
  return true;
}
