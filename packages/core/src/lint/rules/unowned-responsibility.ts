import { misreadWork } from '../../model/misread-work.ts';
import { unsettledWork } from '../../model/unsettled.ts';
import { waysToOwn } from '../owner-fixes.ts';
import { claimsElsewhere, inRegions, regionsIn, theWork } from '../ownership-words.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'unowned-responsibility',
  group: 'ownership',
  level: 'error',
  essential: true,
  since: '0.1',
  summary: 'Nobody is accountable for a responsibility.',
  docs: `
A row of a RACI table without an A has no consequence: people do the work, or do not, and nobody answers for it. A responsibility
that stands in a department makes that department responsible (R), which is not yet accountable.

Give the row one A, or write \`accountable\` in the responsibility, or \`accountable for\` it in a department or role. If the owner is
not settled yet, write \`accountable undecided by ... until ...\`.
`,
  source:
    'RACI practice (trackplus.com, analysis of a RACI matrix): an activity without an A has no consequence. Smith & Erwin, Role & Responsibility Charting: one A for each activity.',
  bad: `
role cco "Chief Customer Officer"
role head_care "Head of Customer Care"

raci programme "CX programme" {
  parties                                          | cco | head_care |
  responsibility strategy "Define the CX strategy" | A/R | C         |
  responsibility voc "Run the voice of customer"   | C   | R         |
}
`,
  good: `
role cco "Chief Customer Officer"
role head_care "Head of Customer Care"

raci programme "CX programme" {
  parties                                          | cco | head_care |
  responsibility strategy "Define the CX strategy" | A/R | C         |
  responsibility voc "Run the voice of customer"   | A   | R         |
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    const unsettled = unsettledWork(graph, day);
    const misread = misreadWork(graph);
    for (const responsibility of graph.all('responsibility')) {
      const gaps = (unsettled.get(responsibility) ?? []).filter(({ answer }) => answer.verdict === 'unowned');
      if (gaps.length === 0 || misread.has(responsibility)) continue;
      const regions = regionsIn(gaps);
      report(responsibility, `Nobody is accountable for ${theWork(responsibility)}${inRegions(regions)}.`, {
        about: responsibility,
        regions,
        related: claimsElsewhere(graph, gaps, day),
        fixes: () => waysToOwn(graph, responsibility, { answers: gaps, regions, day, isToCome: false }),
      });
    }
  },
});
