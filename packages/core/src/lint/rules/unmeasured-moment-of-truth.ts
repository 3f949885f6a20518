import { cite } from '../../governance/source.ts';
import type { Graph } from '../../model/graph.ts';
import { countLive, liveByJourney } from '../../model/live-touchpoints.ts';
import { label, type Metric, type Touchpoint, type Voice } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { isLive } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { canAnswer } from '../claim-edits.ts';
import { insertDeclaration } from '../edits.ts';
import { addToList } from '../list-edits.ts';
import { freeName, nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';
import { projectFrom } from '../sketch-options.ts';

/** More proposals than this help nobody to choose. */
const mostMetrics = 3;
const mostVoices = 2;

export default rule({
  name: 'unmeasured-moment-of-truth',
  group: 'journeys',
  level: 'error',
  since: '0.2',
  summary: 'Nothing measures a moment of truth.',
  docs: `
A moment of truth decides whether a customer stays. One that is not measured fails unseen: it is first heard of when the figure for
the whole journey falls, and nobody can say why.

Let a metric measure the touchpoint (\`measured by\`), or its journey; or let the touchpoint listen to a voice of the customer that
\`feeds\` a metric. The question is asked in a project that has metrics, or as many live touchpoints as the setting says.
`,
  source: `${cite({ article: 'who-is-really-responsible', section: 'What if it was the Marketing team?' })}: data on the experience shows the moments of truth, and what can be improved first.`,
  bad: `
role vp_product "VP Product"
role voc_lead "Voice of Customer Lead"

journey book_pay "Book and pay" {
  owner vp_product
  touchpoint payment_page "Payment page" {
    accountable vp_product
    responsible vp_product
    moment of truth
  }
}

metric csat_contact "Satisfaction with a contact" {
  kind   csat
  scope  touchpoint
  owner  voc_lead
  target at least 85%
  every  week
}
`,
  good: `
role vp_product "VP Product"
role voc_lead "Voice of Customer Lead"

journey book_pay "Book and pay" {
  owner vp_product
  touchpoint payment_page "Payment page" {
    accountable vp_product
    responsible vp_product
    moment of truth
    measured by csat_contact
  }
}

metric csat_contact "Satisfaction with a contact" {
  kind   csat
  scope  touchpoint
  owner  voc_lead
  target at least 85%
  every  week
}
`,
  options: { from: projectFrom(' where no metric is declared') },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    if (graph.known('metric').length === 0 && countLive(graph, day) < options.from) return;
    for (const touchpoint of graph.all('touchpoint')) {
      if (!touchpoint.isMomentOfTruth || isMeasured(graph, touchpoint) || !isLive(touchpoint, day)) continue;
      report(touchpoint, `${label(touchpoint)} is a moment of truth, and nothing measures it.`, {
        about: touchpoint,
        fixes: () => waysToMeasure(graph, touchpoint, day),
      });
    }
  },
});

/** By a metric of its own or of its journey, or through a voice that it listens to. A voice that is not known may feed one. */
function isMeasured(graph: Graph, { measuredBy, listensTo, journey }: Touchpoint): boolean {
  if (measuredBy.length || journey.measuredBy.length) return true;
  return [...listensTo, ...journey.listensTo].some(ref => {
    const voice = graph.get(ref);
    return !voice || voice.feeds.length > 0;
  });
}

/** The metrics that measure its neighbours, then those that are made for touchpoints; and the voices on its channels. Else a new metric. */
function waysToMeasure(graph: Graph, touchpoint: Touchpoint, day: Day): Choice[] {
  const near = new Map<Metric, number>();
  for (const other of liveByJourney(graph, day).get(touchpoint.journey) ?? [])
    for (const metric of graph.getAll(other.measuredBy)) near.set(metric, (near.get(metric) ?? 0) + 1);
  const isMadeForIt = ({ scope }: Metric) => Number(scope === 'touchpoint');
  const metrics = graph
    .known('metric')
    .filter(({ scope }) => scope === undefined || scope === 'touchpoint' || scope === 'journey')
    .sort((a, b) => (near.get(b) ?? 0) - (near.get(a) ?? 0) || isMadeForIt(b) - isMadeForIt(a))
    .slice(0, mostMetrics);
  const voices = graph.known('voice').filter(voice => voice.feeds.length > 0 && isOn(touchpoint, voice));
  if (metrics.length === 0 && voices.length === 0) return newMetric(graph, touchpoint, day);
  return [
    ...metrics.map(metric => ({
      title: `Measure it by ${label(metric)}`,
      edits: [addToList(touchpoint, 'measured by', touchpoint.measuredBy, nameFor(graph, metric, 'Metric'))],
    })),
    ...voices.slice(0, mostVoices).map(voice => ({
      title: `Let it listen to ${label(voice)}`,
      edits: [addToList(touchpoint, 'listens to', touchpoint.listensTo, nameFor(graph, voice, 'Voice'))],
    })),
  ];
}

/** One that whoever is accountable for the touchpoint owns: unlike the figure, that can be told. */
function newMetric(graph: Graph, touchpoint: Touchpoint, day: Day): Choice[] {
  const [owner, ...others] = ownership(graph, touchpoint, day).flatMap(({ answer }) => answer.parties);
  if (!canAnswer(owner) || others.length > 0) return [];
  const name = freeName(graph, `${touchpoint.name}_quality`);
  const lines = [
    `metric ${name} "Say what is measured" {`,
    '  scope touchpoint',
    `  owner ${nameFor(graph, owner, 'Party')}`,
    '}',
  ];
  return [
    {
      title: `Measure it by a new metric that ${label(owner)} owns, to be described`,
      edits: [
        addToList(touchpoint, 'measured by', touchpoint.measuredBy, name),
        insertDeclaration(touchpoint.journey, lines.join('\n')),
      ],
    },
  ];
}

function isOn({ channels }: Touchpoint, voice: Voice): boolean {
  return voice.channels.some(channel => channels.includes(channel));
}
