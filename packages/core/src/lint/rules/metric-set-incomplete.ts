import { type MetricKind, type MetricSet, metricSets } from '../../governance/metric-sets.ts';
import { cite } from '../../governance/source.ts';
import { canonical } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { countLive } from '../../model/live-touchpoints.ts';
import { type GovernanceModel, label } from '../../model/model.ts';
import type { Node } from '../../project/fragment.ts';
import { andList } from '../../project/names.ts';
import { canAnswer } from '../claim-edits.ts';
import { insertDeclaration } from '../edits.ts';
import { freeName, nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';
import { projectFrom } from '../sketch-options.ts';

const words: Readonly<Record<MetricKind, string>> = {
  nps: 'Net Promoter Score',
  csat: 'customer satisfaction',
  ces: 'customer effort',
  clv: 'customer lifetime value',
  retention: 'customer retention',
  engagement: 'employee engagement',
};

export default rule({
  name: 'metric-set-incomplete',
  group: 'metrics',
  level: 'warning',
  since: '0.2',
  summary: 'A kind of metric is missing by which the governance model can be judged.',
  docs: `
Whether a way of governing customer experience works is seen in a few figures together: what customers think of a contact, whether they
would recommend the company, whether they stay, and whether employees are committed. With one of them missing, what looks like success
may be paid for by the one that nobody measures.

Declare a metric of the missing \`kind\`, with an owner and a target. A model that says its \`structure\`, or is led \`cross-functional\` or by
\`everyone\`, is asked for NPS, satisfaction and retention; one that is led by an executive or a CX team for NPS, satisfaction and the
engagement of employees. The question is asked when most metrics say their kind, and the project has as many live touchpoints as the
setting says.
`,
  source: `${cite({ article: 'who-should-own-strategy' })}, sections 6, 7 and 11: the metrics by which alignment of leaders, work across departments, and central or local structures are judged.`,
  bad: `
role cco "Chief Customer Officer" {
  level executive
  mandate { scope all journeys authority "Sets standards" }
}

role coo "Chief Operating Officer"

model {
  lead executive cco
}

metric relationship_nps "Relationship NPS"            { kind nps  owner cco target at least 45  every quarter }
metric csat_contact     "Satisfaction with a contact" { kind csat owner cco target at least 85% every month }
responsibility strategy "Set the strategy and what counts as success"    { accountable cco responsible cco }
responsibility voice    "Listen to customers, and pass on what they say" { accountable cco responsible everyone }

journey book "Book" {
  owner cco
  default accountable cco
  default responsible cco
  touchpoint fare_search
  touchpoint seat_map
  touchpoint payment_page
  touchpoint online_checkin
  touchpoint complaint_reply
}

journey fly "Fly" {
  owner coo
  default accountable coo
  default responsible coo
  touchpoint bag_drop
  touchpoint boarding
  touchpoint cabin_welcome
  touchpoint meal_service
  touchpoint baggage_belt
}
`,
  good: `
role cco "Chief Customer Officer" {
  level executive
  mandate { scope all journeys authority "Sets standards" }
}

role coo "Chief Operating Officer"

model {
  lead executive cco
}

metric relationship_nps    "Relationship NPS"            { kind nps        owner cco target at least 45  every quarter }
metric csat_contact        "Satisfaction with a contact" { kind csat       owner cco target at least 85% every month }
metric employee_engagement "Employee engagement"         { kind engagement owner cco target at least 75% every year }
responsibility strategy "Set the strategy and what counts as success"    { accountable cco responsible cco }
responsibility voice    "Listen to customers, and pass on what they say" { accountable cco responsible everyone }

journey book "Book" {
  owner cco
  default accountable cco
  default responsible cco
  touchpoint fare_search
  touchpoint seat_map
  touchpoint payment_page
  touchpoint online_checkin
  touchpoint complaint_reply
}

journey fly "Fly" {
  owner coo
  default accountable coo
  default responsible coo
  touchpoint bag_drop
  touchpoint boarding
  touchpoint cabin_welcome
  touchpoint meal_service
  touchpoint baggage_belt
}
`,
  options: { from: projectFrom() },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    const metrics = graph.known('metric');
    const kinds = metrics.flatMap(({ metricKind }) => metricKind ?? []);
    if (kinds.length * 2 <= metrics.length || countLive(graph, day) < options.from) return;
    for (const model of graph.all('model')) {
      const asked = askedOf(model);
      const missing = [...new Set(asked.flatMap(({ set }) => set.kinds))].filter(kind => !kinds.includes(kind));
      if (missing.length === 0) continue;
      const open = asked.filter(({ set }) => set.kinds.some(kind => missing.includes(kind)));
      const purposes = andList(open.map(({ set }) => set.purpose));
      const message = `Nothing measures ${andList(missing.map(kind => words[kind]))}: without ${missing.length === 1 ? 'it' : 'them'}, it is seen only in part ${purposes}.`;
      report(open[0]!.at, message, { about: model, fixes: () => addMetrics(graph, model, missing) });
    }
  },
});

/** The sets by which a model is judged, each with the word of the model that asks for it. */
function askedOf({ lead, structure }: GovernanceModel): { readonly set: MetricSet; readonly at: Node }[] {
  const byLead: Readonly<Record<string, string>> = {
    executive: 'leadership-alignment',
    'cx-team': 'leadership-alignment',
    'cross-functional': 'holistic-approach',
    everyone: 'holistic-approach',
  };
  return metricSets.flatMap(set => {
    if (lead && byLead[lead.value] === set.id) return [{ set, at: lead.node }];
    return structure && set.id === 'structure' ? [{ set, at: structure.node }] : [];
  });
}

/** Owned by who leads, or by the head of the centre: whoever it is later, somebody has to define it. */
function addMetrics(graph: Graph, model: GovernanceModel, missing: readonly MetricKind[]): Choice[] {
  const owner = [graph.get(model.leader), ...graph.getAll(model.central)]
    .map(party => party && canonical(graph, party))
    .find(canAnswer);
  if (!owner) return [];
  const lines = missing.map(kind =>
    [
      `metric ${freeName(graph, kind)} "${words[kind].charAt(0).toUpperCase()}${words[kind].slice(1)}" {`,
      `  kind  ${kind}`,
      `  owner ${nameFor(graph, owner, 'Party')}`,
      '}',
    ].join('\n'),
  );
  const what = andList(missing.map(kind => words[kind]));
  return [
    {
      title: `Add ${what}, with ${label(owner)} as the owner`,
      edits: [insertDeclaration(graph.all('metric').at(-1) ?? model, lines.join('\n\n'))],
    },
  ];
}
