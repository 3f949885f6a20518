import { helpersIn, regionsWithoutDoer } from '../../model/doers.ts';
import { notDoneEverywhere } from '../../model/letter-index.ts';
import { misreadWork } from '../../model/misread-work.ts';
import { letTheAccountableDoIt } from '../doer-fixes.ts';
import { inRegions, whatIsDone } from '../ownership-words.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'no-responsible',
  group: 'raci',
  level: 'error',
  since: '0.1',
  summary: 'Nobody is responsible: nobody does the work.',
  docs: `
An A without an R is an answer for work that nobody does. Being accountable is not doing it, and is not read as such: where one party
does both, write both.

Name who does the work (\`responsible\`, R), inside the company or out of it. A responsibility that stands in a department, team or
role is done by them. If the one who is accountable does it too, write A/R in a table, or \`responsible\` beside \`accountable\`.
`,
  source:
    'RACI practice (trackplus.com, analysis of a RACI matrix): without an R the job may not get done. Smith & Erwin, Role & Responsibility Charting: R is who does the work, and it can be shared.',
  bad: `
role cco "Chief Customer Officer"
department care "Customer Care"

raci programme "CX programme" {
  parties                                          | cco | care |
  responsibility strategy "Define the CX strategy" | A   | C    |
}
`,
  good: `
role cco "Chief Customer Officer"
department care "Customer Care"

raci programme "CX programme" {
  parties                                          | cco | care |
  responsibility strategy "Define the CX strategy" | A/R | C    |
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    const misread = misreadWork(graph);
    for (const work of notDoneEverywhere(graph, day)) {
      if (misread.has(work)) continue;
      const regions = regionsWithoutDoer(graph, work, day);
      // Where somebody helps, support-without-responsible says so where they are named.
      if (!regions || helpersIn(graph, work, regions, day).length) continue;
      const where = inRegions(regions);
      report(work, `Nobody is responsible (R) for ${whatIsDone(work)}${where}: nobody does the work.`, {
        about: work,
        regions,
        fixes: () => letTheAccountableDoIt(graph, work, regions, day),
      });
    }
  },
});
