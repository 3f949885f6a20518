import { cite } from '../../governance/source.ts';
import { accountableFor } from '../../model/accountable-for.ts';
import { canonical } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { countLive } from '../../model/live-touchpoints.ts';
import { label, type Metric, type Party, type Role } from '../../model/model.ts';
import type { Day } from '../../project/values.ts';
import { addToList } from '../list-edits.ts';
import { nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';
import { projectFrom } from '../sketch-options.ts';

/** More proposals than this help nobody to choose. */
const mostMetrics = 3;

export default rule({
  name: 'executive-without-metric',
  group: 'metrics',
  level: 'warning',
  atHigh: 'error',
  since: '0.2',
  summary: 'An executive answers for no figure about customer experience.',
  docs: `
Executives set the priorities, and follow what they are measured by. One who is measured by no figure about customers leaves
them the time that is left over, and the departments below do the same.

Say what the role is \`measured by\`: a metric of the whole relationship, or the one behind a goal. It counts too when the department that
the role heads is measured, and when the role owns a metric, or answers for a journey, a touchpoint or a responsibility that is
measured. Only roles of \`level executive\` are looked at, in a project that has metrics and as many live touchpoints as the setting says, or in
which some role or department is measured.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '6. Aligning Leadership and CX Ownership for Strategic Success' })}: executives and managers are held accountable for achieving the metrics, through performance management.`,
  bad: `
role ceo "Chief Executive Officer" { level executive measured by relationship_nps }
role cmo "Chief Marketing Officer" { level executive }
role voc_lead "Voice of Customer Lead"

metric relationship_nps "Relationship NPS" {
  kind   nps
  scope  relationship
  owner  voc_lead
  target at least 45
  every  quarter
}
`,
  good: `
role ceo "Chief Executive Officer" { level executive measured by relationship_nps }
role cmo "Chief Marketing Officer" { level executive measured by relationship_nps }
role voc_lead "Voice of Customer Lead"

metric relationship_nps "Relationship NPS" {
  kind   nps
  scope  relationship
  owner  voc_lead
  target at least 45
  every  quarter
}
`,
  options: { from: projectFrom(' where no role and no department is measured') },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    const executives = graph.all('role').filter(({ level }) => level === 'executive');
    if (executives.length === 0 || graph.known('metric').length === 0) return;
    const isInUse = [...graph.known('role'), ...graph.known('department')].some(
      ({ measuredBy }) => measuredBy.length > 0,
    );
    if (!isInUse && countLive(graph, day) < options.from) return;
    const measured = measuredParties(graph);
    for (const role of executives) {
      if (measured.has(role) || answersForFigure(graph, role, day)) continue;
      report(role, `${label(role)} is an executive, and answers for no metric.`, {
        about: role,
        fixes: () => measure(graph, role),
      });
    }
  },
});

/** Roles that are measured, themselves or as the head of a department, and those that lead an initiative that is. */
function measuredParties(graph: Graph): ReadonlySet<Party> {
  const found = new Set<Party>();
  for (const role of graph.known('role')) if (role.measuredBy.length) found.add(role);
  for (const department of graph.known('department'))
    if (department.measuredBy.length) found.add(canonical(graph, department));
  for (const { owner, measuredBy } of graph.known('initiative')) {
    const party = graph.get(owner);
    if (party && measuredBy.length) found.add(canonical(graph, party));
  }
  return found;
}

function answersForFigure(graph: Graph, role: Role, day: Day): boolean {
  const works = accountableFor(graph, day).get(role) ?? [];
  return works.some(({ work }) => work.kind === 'metric' || work.measuredBy.length > 0);
}

/** By what the goals are measured by, then by what is about the whole relationship. */
function measure(graph: Graph, role: Role): Choice[] {
  const ofGoals = graph.known('goal').flatMap(({ measuredBy }) => graph.getAll(measuredBy));
  const isOfAll = ({ scope }: Metric) => scope === 'relationship' || scope === 'organization';
  const metrics = new Set([...ofGoals, ...graph.known('metric').filter(isOfAll)]);
  return [...(metrics.size ? metrics : graph.known('metric'))].slice(0, mostMetrics).map(metric => ({
    title: `Measure ${label(role)} by ${label(metric)}`,
    edits: [addToList(role, 'measured by', role.measuredBy, nameFor(graph, metric, 'Metric'))],
  }));
}
