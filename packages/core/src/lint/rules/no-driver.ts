import { canonical } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { type Decision, label, type NamedEntity, type Party, type Region } from '../../model/model.ts';
import { isDaci, partiesIn, rightsByRegion, rightsOn } from '../../model/rights-in-force.ts';
import { commonActor } from '../../model/same-actor.ts';
import type { Day } from '../../project/values.ts';
import { canAnswer, inNames } from '../claim-edits.ts';
import { goOn } from '../decision-sides.ts';
import { insertProperty } from '../edits.ts';
import { nameFor } from '../naming.ts';
import { inRegions } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostDrivers = 3;

export default rule({
  name: 'no-driver',
  group: 'decisions',
  level: 'warning',
  since: '0.2',
  summary: 'A decision has an approver and contributors, and nobody who drives it.',
  docs: `
An approver waits to be asked. Where nobody gathers what is known and brings people together, the question stays open, and everybody is
ready to answer it.

Name one \`driver\`: often one of those who contribute, seldom the approver. Only decisions in the words of DACI are looked at, those
with an \`approver\` or a \`contributor\`; a driver for some regions only (\`in\`) leaves the others open, and one whose time is over
(\`until\`) has gone.
`,
  source: 'DACI (atlassian.com/blog): one driver, one approver.',
  bad: `
role cco "Chief Customer Officer"
role head_cx "Head of CX"

decision journey_priority "Priority between journeys" {
  approver    cco
  contributor head_cx
}
`,
  good: `
role cco "Chief Customer Officer"
role head_cx "Head of CX"

decision journey_priority "Priority between journeys" {
  driver   head_cx
  approver cco
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    for (const decision of graph.all('decision')) {
      if (!isDaci(decision)) continue;
      const gaps = rightsByRegion(graph, decision, 'driver', day)?.filter(({ rights }) => rights.length === 0) ?? [];
      if (gaps.length === 0) continue;
      const regions = gaps.some(({ everywhere }) => everywhere) ? [] : gaps.flatMap(({ regions }) => regions);
      report(decision, `Nobody drives ${label(decision)}${inRegions(regions)}.`, {
        about: decision,
        regions,
        fixes: () => choose(graph, decision, regions, day),
      });
    }
  },
});

/** Whoever drove it until now, and those who contribute and do not approve. */
function choose(graph: Graph, decision: Decision, regions: readonly Region[], day: Day): Choice[] {
  const approvers = partiesIn(graph, rightsOn(decision, ['decide'], day));
  const contributors = partiesIn(graph, rightsOn(decision, ['input'], day)).map(party => canonical(graph, party));
  const stay = regions.length ? [] : goOn(graph, decision, 'driver', day);
  const found = [...new Set(contributors)]
    .filter((party): party is Party & NamedEntity => canAnswer(party))
    .filter(party => !approvers.some(approver => commonActor(graph, party, approver, day)))
    .slice(0, mostDrivers)
    .map(party => ({
      title: `Let ${label(party)} drive it`,
      edits: [insertProperty(decision, `driver ${nameFor(graph, party, 'Party')}${inNames(graph, regions)}`)],
    }));
  return [...stay, ...found];
}
