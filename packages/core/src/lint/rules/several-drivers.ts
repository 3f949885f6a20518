import { label } from '../../model/model.ts';
import { sidesOf } from '../../model/own-place.ts';
import { partiesIn, rightsByRegion, rightsOn } from '../../model/rights-in-force.ts';
import { leaveToOne, placeOf, sideWords } from '../decision-sides.ts';
import { howMany, inRegions } from '../ownership-words.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'several-drivers',
  group: 'decisions',
  level: 'error',
  since: '0.2',
  summary: 'Several drive one decision.',
  docs: `
The driver sees to it that a decision is taken: gathers what is known, brings people together, keeps to the date. Two drivers each wait
for the other to begin.

Let one drive, and let the others contribute: \`driver head_cx_governance\`, \`contributor vp_sales\`. Several are no mistake when each has a
region or unit of their own.
`,
  source: 'DACI (atlassian.com/blog): one driver, one approver.',
  bad: `
role cco "Chief Customer Officer"
role head_cx "Head of CX"
role vp_sales "VP Sales"

decision journey_priority "Priority between journeys" {
  driver   head_cx, vp_sales
  approver cco
}
`,
  good: `
role cco "Chief Customer Officer"
role head_cx "Head of CX"
role vp_sales "VP Sales"

decision journey_priority "Priority between journeys" {
  driver      head_cx
  contributor vp_sales
  approver    cco
}
`,
  check({ graph, day, report }) {
    for (const decision of graph.all('decision'))
      for (const { rights, regions, everywhere } of rightsByRegion(graph, decision, 'driver', day, 'nearest') ?? []) {
        const sides = sidesOf(graph, partiesIn(graph, rights));
        if (sides.length < 2) continue;
        const where = everywhere ? [] : regions;
        const message = `${howMany(sides.length)} drive ${label(decision)}${inRegions(where)}: ${sideWords(sides)}.`;
        report(placeOf(graph, rights, sides[1]!), message, {
          about: decision,
          regions: where,
          fixes: () =>
            leaveToOne(
              graph,
              rights,
              sides,
              others => `drive it, and let ${others} contribute`,
              rightsOn(decision, ['decide'], day),
              day,
            ),
        });
      }
  },
});
