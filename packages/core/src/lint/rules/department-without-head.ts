import { cite } from '../../governance/source.ts';
import { accountableFor } from '../../model/accountable-for.ts';
import type { Graph } from '../../model/graph.ts';
import { type Department, label } from '../../model/model.ts';
import { insertProperty } from '../edits.ts';
import { nameFor } from '../naming.ts';
import { someOf, theWork } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

const levels = ['executive', 'director', 'manager'];

export default rule({
  name: 'department-without-head',
  group: 'ownership',
  level: 'error',
  essential: true,
  since: '0.1',
  summary: 'A department is accountable, and has no head.',
  docs: `
A department answers through its head: the two are the same party. Without a head there is a name of a department where a person should
be asked, and each of its members can point to another.

Name the \`head\` of the department, or make one of its roles accountable instead. A department that only does the work needs no head.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '3. Emerging Models of CX Ownership: The Rise of the Chief Customer Officer (CCO)' })}: a clear point of accountability. FCA Handbook, SYSC 25: a map of responsibilities shows who holds each of them.`,
  bad: `
department care "Customer Care"
role head_care "Head of Customer Care" { part of care }

responsibility complaints "Handle complaints" {
  accountable care
  responsible care
}
`,
  good: `
department care "Customer Care" { head head_care }
role head_care "Head of Customer Care" { part of care }

responsibility complaints "Handle complaints" {
  accountable care
  responsible care
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    const answersFor = accountableFor(graph, day);
    for (const department of graph.known('department')) {
      const works = answersFor.get(department);
      if (!works || department.head) continue;
      const what = someOf(works.map(({ work }) => label(work)));
      report(department, `${label(department)} is accountable for ${what}, and has no head who can be asked.`, {
        about: department,
        related: works.slice(0, 5).map(({ work }) => ({
          at: work,
          message: `${label(department)} is accountable for ${theWork(work)}.`,
        })),
        fixes: () => nameHead(graph, department),
      });
    }
  },
});

/** Its own roles, those of the highest level first. */
function nameHead(graph: Graph, department: Department): Choice[] {
  const rank = (level: string | undefined) => (levels.includes(level ?? '') ? levels.indexOf(level!) : levels.length);
  return graph
    .all('role')
    .filter(role => graph.deref<object>(role.partOf) === department)
    .sort((a, b) => rank(a.level) - rank(b.level))
    .slice(0, mostProposals)
    .map(role => ({
      title: `Make ${label(role)} its head`,
      edits: [insertProperty(department, `head ${nameFor(graph, role, 'Party')}`)],
    }));
}
