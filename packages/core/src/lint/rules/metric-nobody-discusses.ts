import { cite } from '../../governance/source.ts';
import { canonical } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { type Forum, type Journey, label, type Metric, type Party, type Touchpoint } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import type { Day } from '../../project/values.ts';
import { addToList } from '../list-edits.ts';
import { nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostForums = 3;

export default rule({
  name: 'metric-nobody-discusses',
  group: 'metrics',
  level: 'warning',
  since: '0.2',
  summary: 'No forum discusses a metric.',
  docs: `
A metric that is talked about nowhere is an outcome that is taken note of: it is collected and reported, and nobody asks what follows
from it.

Say where it is \`discussed in\`: the forum of the journey that it measures, or the one in which its owner sits. A forum that has the
metric as its \`input\` discusses it too. Nothing is said in a project without forums, nor of a metric of which only the name is
written.
`,
  source: `${cite({ article: 'who-is-really-responsible', section: 'Conclusion' })}: the experience is often taken as a mere outcome, and not as something that is managed; ${cite({ article: 'who-should-own-strategy', section: '4. The Role of Cross-Functional Teams in CX Ownership' })}: regular meetings that look at progress.`,
  bad: `
role head_care "Head of Customer Care"
role voc_lead "Voice of Customer Lead"
role cio "CIO"

metric fcr "First-contact resolution" {
  kind   fcr
  owner  head_care
  target at least 72%
  every  week
}

forum care_review "Care Review" {
  chair      head_care
  members    voc_lead, cio
  cadence    weekly
  decides by consent
  authority  "Decides what is put right first"
  feedback loop "Every agent reads what was decided on the same day"
}
`,
  good: `
role head_care "Head of Customer Care"
role voc_lead "Voice of Customer Lead"
role cio "CIO"

metric fcr "First-contact resolution" {
  kind   fcr
  owner  head_care
  target at least 72%
  every  week
  discussed in care_review
}

forum care_review "Care Review" {
  chair      head_care
  members    voc_lead, cio
  cadence    weekly
  decides by consent
  authority  "Decides what is put right first"
  feedback loop "Every agent reads what was decided on the same day"
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    const forums = graph.known('forum');
    if (forums.length === 0) return;
    const inputs = new Set<unknown>(
      forums.flatMap(({ inputs }) => inputs.map(input => (typeof input === 'string' ? undefined : graph.get(input)))),
    );
    for (const metric of graph.all('metric')) {
      if (metric.discussedIn.length || metric.node.body.length === 0 || inputs.has(metric)) continue;
      report(metric, `No forum discusses the metric ${label(metric)}.`, {
        about: metric,
        fixes: () =>
          thoseThatFit(graph, metric, day).map(
            (forum): Choice => ({
              title: `Discuss it in ${label(forum)}`,
              edits: [addToList(metric, 'discussed in', metric.discussedIn, nameFor(graph, forum, 'Forum'))],
            }),
          ),
      });
    }
  },
});

/** The forums for a journey that it measures and those with its owner, best first; any where none of them fits. */
function thoseThatFit(graph: Graph, metric: Metric, day: Day): readonly Forum[] {
  const journeys = journeysByMetric(graph).get(metric) ?? nowhere;
  const owners = new Set(ownership(graph, metric, day).flatMap(({ answer }) => answer.parties));
  const isOwner = (party: Party) => owners.has(party);
  const fit = ({ covered, isForAll, chair, members }: Reach) => {
    const isFor = covered.some(journey => journeys.has(journey));
    const isForThis = isForAll && (journeys.size > 0 || metric.scope === 'relationship');
    const isThere = chair && isOwner(chair) ? 2 : members.some(isOwner) ? 1 : 0;
    return (isFor ? 4 : isForThis ? 1 : 0) + isThere;
  };
  const ranked = reaches(graph)
    .map(reach => ({ forum: reach.forum, rank: fit(reach) }))
    .sort((a, b) => b.rank - a.rank);
  const fitting = ranked.filter(({ rank }) => rank > 0);
  return (fitting.length ? fitting : ranked).slice(0, mostForums).map(({ forum }) => forum);
}

/** What a forum is for, and who is in it, a department as its head. */
interface Reach {
  readonly forum: Forum;
  readonly covered: readonly Journey[];
  readonly isForAll: boolean;
  readonly chair: Party | undefined;
  readonly members: readonly Party[];
}

/** The same for every metric: worked out once for a graph. */
function reaches(graph: Graph): readonly Reach[] {
  return graph.once(reaches, () =>
    graph.known('forum').map(forum => {
      const { covers, members } = forum;
      const chair = graph.get(forum.chair);
      const places = covers === undefined || covers === 'all' ? [] : graph.getAll(covers);
      return {
        forum,
        covered: places.map(place => (place.kind === 'stage' ? place.journey : place)),
        isForAll: covers === 'all',
        chair: chair && canonical(graph, chair),
        members: graph.getAll(members).map(member => canonical(graph, member)),
      };
    }),
  );
}

const nowhere: ReadonlySet<Journey> = new Set();

/** The journeys that each metric measures, or touchpoints of them. Worked out once for a graph. */
function journeysByMetric(graph: Graph): ReadonlyMap<Metric, ReadonlySet<Journey>> {
  return graph.once(journeysByMetric, () => {
    const found = new Map<Metric, Set<Journey>>();
    const add = (journey: Journey, { measuredBy }: Journey | Touchpoint) => {
      for (const metric of graph.getAll(measuredBy)) {
        const journeys = found.get(metric);
        if (journeys) journeys.add(journey);
        else found.set(metric, new Set([journey]));
      }
    };
    for (const journey of graph.all('journey')) add(journey, journey);
    for (const touchpoint of graph.all('touchpoint')) add(touchpoint.journey, touchpoint);
    return found;
  });
}
