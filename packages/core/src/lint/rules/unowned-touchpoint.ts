import { cite } from '../../governance/source.ts';
import { misreadWork } from '../../model/misread-work.ts';
import { unsettledWork } from '../../model/unsettled.ts';
import { waysToOwn } from '../owner-fixes.ts';
import { claimsElsewhere, inRegions, regionsIn, theWork } from '../ownership-words.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'unowned-touchpoint',
  group: 'ownership',
  level: 'error',
  essential: true,
  since: '0.1',
  summary: 'Nobody is accountable for a touchpoint that customers meet.',
  docs: `
When nobody answers for a touchpoint, its quality is nobody's task: customers meet it every day, and nobody is asked when it fails.
Doing the work (R) is not answering for it.

Name one accountable role where the touchpoint stands, say \`accountable for\` it in a department, or give its stage or journey a
\`default accountable\`. A claim for some regions (\`in\`) leaves the others open, and one whose time is over (\`until\`) has gone. If the
owner is not settled yet, write \`accountable undecided by ... until ...\`. A touchpoint with \`status planned\` or \`retired\`, or outside
its \`live\` dates, needs no owner.
`,
  source: `${cite({ article: 'in-your-organization', section: '2. The Importance of Defining CX Responsibility' })}: without clear ownership, experiences become inconsistent and fragmented.`,
  bad: `
role vp_sales "VP Sales"
department sales "Sales" { head vp_sales }

journey book "Book" {
  owner vp_sales
  touchpoint seat_map "Seat map" {
    responsible sales
  }
}
`,
  good: `
role vp_sales "VP Sales"
department sales "Sales" { head vp_sales }

journey book "Book" {
  owner vp_sales
  touchpoint seat_map "Seat map" {
    accountable vp_sales
    responsible sales
  }
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    const unsettled = unsettledWork(graph, day);
    const misread = misreadWork(graph);
    for (const touchpoint of graph.all('touchpoint')) {
      const gaps = (unsettled.get(touchpoint) ?? []).filter(({ answer }) => answer.verdict === 'unowned');
      if (gaps.length === 0 || misread.has(touchpoint)) continue;
      const regions = regionsIn(gaps);
      report(touchpoint, `Nobody is accountable for ${theWork(touchpoint)}${inRegions(regions)}.`, {
        about: touchpoint,
        regions,
        related: claimsElsewhere(graph, gaps, day),
        fixes: () => waysToOwn(graph, touchpoint, { answers: gaps, regions, day, isToCome: false }),
      });
    }
  },
});
