import { metricSets } from '../../governance/metric-sets.ts';
import { cite } from '../../governance/source.ts';
import { type Graph, spanOf } from '../../model/graph.ts';
import { type GovernanceModel, label, type Metric } from '../../model/model.ts';
import { regionsHere } from '../../model/where-and-when.ts';
import type { Edit } from '../../source/span.ts';
import { insertProperty } from '../edits.ts';
import { rule } from '../rule.ts';

/** What the article compares between regions. */
const kinds: readonly string[] = metricSets.find(({ id }) => id === 'structure')!.kinds;

export default rule({
  name: 'metric-without-regional-split',
  group: 'metrics',
  level: 'warning',
  atHigh: 'error',
  since: '0.2',
  summary: 'Regions or units work in their own way, and a metric does not tell them apart.',
  docs: `
Where regions shape the experience themselves, one figure for all of them hides which way works: a region that loses customers is
carried by the others, and what a good one does is never seen.

Split the metric: \`by region\`, or \`by unit\` where units work in their own way. The question is asked of metrics of the kinds \`nps\`, \`csat\` and
\`retention\`, where the model has the structure \`hybrid\` or \`decentralized\`, and at least two regions or units are declared.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '11. Balancing Centralized and Decentralized Approaches to CX Ownership' })}: satisfaction, NPS and retention show how an approach works, compared between regions.`,
  bad: `
region iberia "Iberia"
region gulf "Gulf"
role cco "Chief Customer Officer"
role lead_iberia "Lead, Iberia"
role lead_gulf "Lead, Gulf"

model {
  lead      cx-team cco
  structure hybrid
  central   cco
  local     iberia led by lead_iberia, gulf led by lead_gulf
}

metric relationship_nps "Relationship NPS" {
  kind   nps
  owner  cco
  target at least 45
  every  quarter
}

responsibility strategy "Set the strategy" { accountable cco responsible cco }
`,
  good: `
region iberia "Iberia"
region gulf "Gulf"
role cco "Chief Customer Officer"
role lead_iberia "Lead, Iberia"
role lead_gulf "Lead, Gulf"

model {
  lead      cx-team cco
  structure hybrid
  central   cco
  local     iberia led by lead_iberia, gulf led by lead_gulf
}

metric relationship_nps "Relationship NPS" {
  kind   nps
  owner  cco
  target at least 45
  every  quarter
  by     region
}

responsibility strategy "Set the strategy" { accountable cco responsible cco }
`,
  needsWholeModel: true,
  check({ graph, report }) {
    const model = graph.known('model').find(({ structure }) => isSpread(structure?.value));
    const split = model && splitOf(graph, model);
    if (!split) return;
    for (const metric of graph.all('metric')) {
      const { metricKind, splitBy } = metric;
      if (!metricKind || !kinds.includes(metricKind)) continue;
      if (splitBy.includes('region') || splitBy.includes('unit')) continue;
      report(
        metric,
        `The structure is ${model.structure!.value}, and ${label(metric)} does not tell ${split}s apart.`,
        {
          about: metric,
          related: [{ at: model.structure!.node, message: 'The structure is given here.' }],
          fixes: () => [{ title: `Split it by ${split}`, edits: [addSplit(metric, split)] }],
        },
      );
    }
  },
});

function isSpread(structure: string | undefined): boolean {
  return structure === 'hybrid' || structure === 'decentralized';
}

/** Regions or units: what the model names as local, else what there are two of. */
function splitOf(graph: Graph, { local }: GovernanceModel): 'region' | 'unit' | undefined {
  const places = graph.getAll(local.map(({ place }) => place));
  const count = (kind: 'region' | 'unit') => places.filter(place => place.kind === kind).length;
  if (places.length > 1) return count('unit') > count('region') ? 'unit' : 'region';
  if (regionsHere(graph).length > 1) return 'region';
  return graph.known('unit').length > 1 ? 'unit' : undefined;
}

function addSplit(metric: Metric, split: string): Edit {
  const last = metric.node.body.findLast(({ $type }) => $type === 'SplitBy');
  if (!last) return insertProperty(metric, `by ${split}`);
  const { file, end } = spanOf(last);
  return { file, start: end, end, text: `, ${split}` };
}
