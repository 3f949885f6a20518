import { canonical } from '../../model/claims.ts';
import { departmentsOf } from '../../model/departments.ts';
import type { Graph } from '../../model/graph.ts';
import { type Department, label, type Metric, type Party } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { commonActor } from '../../model/same-actor.ts';
import type { Ref } from '../../project/fragment.ts';
import type { Day } from '../../project/values.ts';
import { replaceNode } from '../edits.ts';
import { nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';
import { inRole, isControlled, recordControl } from '../separation.ts';

/** More proposals than this help nobody to choose. */
const mostAuditors = 2;

/** Functions of departments that look at figures by trade. */
const checking: ReadonlySet<string> = new Set(['finance', 'risk', 'compliance', 'quality', 'data']);

export default rule({
  name: 'metric-owner-audits',
  group: 'separation',
  level: 'warning',
  since: '0.2',
  summary: 'The figures of a metric are checked by its owner, or in the department of its owner.',
  docs: `
Whoever is measured by a figure, or is asked about it every quarter, will not be the one to find that the sample was wrong. The colleague
at the next desk will not either.

Have it \`audited by\` another department, such as finance or risk, or by somebody outside; one who is independent is enough. Where there
is nobody, record what makes up for it: \`control "The agency publishes the sample"\`; then nothing is said. Metrics of which nobody wrote
who audits them are not reported, nor are those without an owner.
`,
  source:
    'Separation of duties as a control that is set up where it matters (technologyevaluation.com, on SOX §404): nobody checks their own figures. Practice for metric owners (smaply.com): the owner answers for definition, data and reporting.',
  bad: `
role voc_lead "Voice of Customer Lead"
role cfo "Chief Financial Officer"

department finance_risk "Finance & Risk" {
  function finance
  head     cfo
}

metric relationship_nps "Relationship NPS" {
  owner      voc_lead
  target     at least 45
  every      quarter
  audited by voc_lead
}
`,
  good: `
role voc_lead "Voice of Customer Lead"
role cfo "Chief Financial Officer"

department finance_risk "Finance & Risk" {
  function finance
  head     cfo
}

metric relationship_nps "Relationship NPS" {
  owner      voc_lead
  target     at least 45
  every      quarter
  audited by finance_risk
}
`,
  check({ graph, day, report }) {
    for (const metric of graph.all('metric')) {
      if (metric.auditedBy.length === 0 || isControlled(metric)) continue;
      const owners = ownership(graph, metric, day).flatMap(({ answer }) => answer.parties);
      const ties = metric.auditedBy.map(ref => tieOf(graph, graph.get(ref), owners, day));
      const tie = ties[0];
      if (!tie || ties.includes(undefined)) continue;
      const [at] = metric.auditedBy;
      report(at!, sentence(graph, metric, tie), {
        about: metric,
        related: graph
          .claimsOn(metric)
          .flatMap(({ letter, at }) => (letter === 'A' ? [{ at, message: `${label(tie.owner)} owns it.` }] : [])),
        fixes: () => waysOut(graph, metric, owners, day),
      });
    }
  },
});

interface Tie {
  readonly auditor: Party;
  readonly owner: Party;
  /** The party or person that both are, or the department that both belong to. */
  readonly by: Party;
}

/** What ties somebody who checks to one of the owners; undefined when they are independent, or not known. */
function tieOf(graph: Graph, auditor: Party | undefined, owners: readonly Party[], day: Day): Tie | undefined {
  if (!auditor) return undefined;
  for (const owner of owners) {
    const by = commonActor(graph, auditor, owner, day) ?? commonDepartment(graph, auditor, owner, day);
    if (by) return { auditor, owner, by };
  }
  return undefined;
}

/** The department that somebody and an owner have in common; none when a team or forum brings in others. */
function commonDepartment(graph: Graph, auditor: Party, owner: Party, day: Day): Department | undefined {
  const theirs = departmentsOf(graph, owner, day);
  const departments = [...departmentsOf(graph, auditor, day)];
  return departments.every(department => theirs.has(department)) ? departments[0] : undefined;
}

function sentence(graph: Graph, metric: Metric, { auditor, owner, by }: Tie): string {
  const what = label(metric);
  if (by.kind === 'department' && canonical(graph, auditor) !== by)
    return `${label(auditor)} checks the figures of ${what}, which ${label(owner)} owns: both are ${label(by)}.`;
  const owns = canonical(graph, auditor) === canonical(graph, owner) ? '' : ` as ${label(owner)}`;
  return `${inRole(graph, by, auditor)} checks the figures of ${what}, and owns it${owns}.`;
}

/** To record a control, or to let a department that checks figures by trade do it. */
function waysOut(graph: Graph, metric: Metric, owners: readonly Party[], day: Day): Choice[] {
  const [first] = metric.auditedBy;
  const departments = graph
    .known('department')
    .filter(department => checking.has(department.function ?? '') && !tieOf(graph, department, owners, day));
  return [
    ...departments.slice(0, mostAuditors).map(department => ({
      title: `Let ${label(department)} check them`,
      edits: [replaceNode(first as Ref, nameFor(graph, department, 'Party'))],
    })),
    ...recordControl(metric),
  ];
}
