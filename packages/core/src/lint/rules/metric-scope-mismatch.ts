import type { Graph } from '../../model/graph.ts';
import { label, type Metric, type Touchpoint } from '../../model/model.ts';
import { isLive } from '../../model/where-and-when.ts';
import type { Ref } from '../../project/fragment.ts';
import { removeNode } from '../edits.ts';
import { addToList } from '../list-edits.ts';
import { nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';

export default rule({
  name: 'metric-scope-mismatch',
  group: 'metrics',
  level: 'info',
  since: '0.2',
  summary: 'A metric of the whole relationship measures one touchpoint.',
  docs: `
Whether a customer would recommend the company comes from all that they have met. As the measure of one touchpoint it rises and falls
for other reasons: whoever is accountable for the touchpoint is praised or blamed for what others did.

Let it measure the journey, and measure the touchpoint by something that is asked about it, such as satisfaction with the contact or the
effort that it took. If the metric is about single contacts after all, correct its \`scope\`. Only metrics with \`scope relationship\` are
looked at.
`,
  source:
    'Practice: NPS is asked of the relationship or after a transaction, and the two are not compared; of a single contact, satisfaction (CSAT) or effort (CES) is asked.',
  bad: `
role head_care "Head of Customer Care"

metric relationship_nps "Relationship NPS" {
  kind   nps
  scope  relationship
  owner  head_care
  target at least 45
  every  quarter
}

journey resolve "Resolve" {
  owner head_care
  touchpoint complaint_reply "Reply to a complaint" {
    accountable head_care
    responsible head_care
    measured by relationship_nps
  }
}
`,
  good: `
role head_care "Head of Customer Care"

metric relationship_nps "Relationship NPS" {
  kind   nps
  scope  relationship
  owner  head_care
  target at least 45
  every  quarter
}

journey resolve "Resolve" {
  owner       head_care
  measured by relationship_nps
  touchpoint complaint_reply "Reply to a complaint" {
    accountable head_care
    responsible head_care
  }
}
`,
  check({ graph, day, report }) {
    if (!graph.all('metric').some(isOfRelationship)) return;
    for (const touchpoint of graph.all('touchpoint'))
      for (const ref of touchpoint.measuredBy) {
        const metric = graph.get(ref);
        if (!metric || !isOfRelationship(metric) || !isLive(touchpoint, day)) continue;
        report(
          ref,
          `${label(metric)} is about the whole relationship, and measures one touchpoint, ${label(touchpoint)}.`,
          {
            about: touchpoint,
            related: [{ at: metric, message: `${label(metric)} is described here.` }],
            fixes: () => moveToJourney(graph, touchpoint, ref, metric),
          },
        );
      }
  },
});

function isOfRelationship({ scope }: Metric): boolean {
  return scope === 'relationship';
}

function moveToJourney(graph: Graph, touchpoint: Touchpoint, ref: Ref, metric: Metric): Choice[] {
  const { journey } = touchpoint;
  const out = removeNode(ref);
  if (graph.getAll(journey.measuredBy).includes(metric))
    return [{ title: `Leave it to the journey ${label(journey)}, which it measures already`, edits: [out] }];
  const into = addToList(journey, 'measured by', journey.measuredBy, nameFor(graph, metric, 'Metric'));
  // A journey that stands on one line is written anew, and with it what is to be taken out.
  if (into.start < out.start && out.end < into.end) return [];
  return [{ title: `Let it measure the journey ${label(journey)} instead`, edits: [into, out] }];
}
