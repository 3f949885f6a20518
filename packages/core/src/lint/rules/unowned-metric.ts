import { cite } from '../../governance/source.ts';
import type { Graph } from '../../model/graph.ts';
import { label, type Metric, type Region } from '../../model/model.ts';
import { unsettledWork } from '../../model/unsettled.ts';
import type { Day } from '../../project/values.ts';
import { insertProperty } from '../edits.ts';
import { likelyOwners } from '../likely-owners.ts';
import { nameFor } from '../naming.ts';
import { waysToOwn } from '../owner-fixes.ts';
import { inRegions } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

export default rule({
  name: 'unowned-metric',
  group: 'metrics',
  level: 'error',
  since: '0.1',
  summary: 'Nobody is accountable for a metric.',
  docs: `
A metric without an owner is reported and not acted on: nobody answers for how it is measured, whether the figures are right, and
what follows from them.

Name one \`owner\`: the role that defines the metric, looks after its data and reports it. That role need not be the one that moves
the figure. An owner for some regions only (\`in\`) leaves the others open, and one whose time is over (\`until\`) has gone.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '6. Aligning Leadership and CX Ownership for Strategic Success' })}: clear goals and metrics, and leaders who are held accountable for them.`,
  bad: `
role voc_lead "Voice of Customer Lead"

metric relationship_nps "Relationship NPS" {
  kind   nps
  owner  voc_lead
  target at least 45
  every  quarter
}

metric csat_contact "Satisfaction with a contact" {
  kind   csat
  target at least 85%
  every  month
}
`,
  good: `
role voc_lead "Voice of Customer Lead"

metric relationship_nps "Relationship NPS" {
  kind   nps
  owner  voc_lead
  target at least 45
  every  quarter
}

metric csat_contact "Satisfaction with a contact" {
  kind   csat
  owner  voc_lead
  target at least 85%
  every  month
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    const unsettled = unsettledWork(graph, day);
    for (const metric of graph.all('metric')) {
      const gaps = (unsettled.get(metric) ?? []).filter(({ answer }) => answer.verdict === 'unowned');
      if (gaps.length === 0) continue;
      const regions = gaps.some(({ everywhere }) => everywhere) ? [] : gaps.flatMap(({ regions }) => regions);
      report(metric, `Nobody is accountable for the metric ${label(metric)}${inRegions(regions)}.`, {
        about: metric,
        regions,
        fixes: () => [
          ...waysToOwn(graph, metric, { answers: gaps, regions, day, isToCome: false }),
          ...addOwner(graph, metric, regions, day),
        ],
      });
    }
  },
});

/** Those who may be asked first: who chairs the forum that discusses the metric, then who leads customer experience; else who answers for most. */
function addOwner(graph: Graph, metric: Metric, regions: readonly Region[], day: Day): Choice[] {
  const chairs = graph.getAll(metric.discussedIn).map(({ chair }) => graph.get(chair));
  const leaders = graph.all('model').map(({ leader }) => graph.get(leader));
  const where = regions.length ? ` in ${regions.map(region => nameFor(graph, region, 'Region')).join(', ')}` : '';
  const asked = new Set([...chairs, ...leaders].filter(party => party !== undefined));
  return [...(asked.size ? asked : likelyOwners(graph, day))].flatMap(party =>
    party.kind === 'role' || party.kind === 'department'
      ? [
          {
            title: `Make ${label(party)} its owner`,
            edits: [insertProperty(metric, `owner ${nameFor(graph, party, 'Party')}${where}`)],
          },
        ]
      : [],
  );
}
