import { cite } from '../../governance/source.ts';
import type { Graph } from '../../model/graph.ts';
import { countLive, liveByJourney } from '../../model/live-touchpoints.ts';
import { type Journey, label, type Metric, type Touchpoint, type Voice } from '../../model/model.ts';
import { insertDeclaration } from '../edits.ts';
import { addToList } from '../list-edits.ts';
import { freeName, nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';
import { journeyFrom, projectFrom } from '../sketch-options.ts';

/** More proposals than this help nobody to choose. */
const mostVoices = 3;

export default rule({
  name: 'journey-without-voice',
  group: 'journeys',
  level: 'warning',
  atHigh: 'error',
  since: '0.2',
  summary: 'Nobody hears what customers say about a journey.',
  docs: `
A journey that listens to no customer is steered by what the company believes about it. What customers say then reaches no process and
no product, and the same complaint is made again.

Say what the journey \`listens to\`: a \`voice\`, such as a survey, the complaints or what is said on social media. A voice of one of its
touchpoints is enough, and so is one that \`feeds\` a metric by which the journey or a touchpoint is measured. The question is asked of a
journey with as many live touchpoints as the setting says, in a project that declares a voice, or has as many live touchpoints as the
other setting says.
`,
  source: `${cite({ article: 'who-is-really-responsible', section: 'What if it was the Marketing team?' })}: at low maturity, what customers say is hard to gather, and does not reach processes, products and services.`,
  bad: `
role vp_sales "VP Sales"

journey book_pay "Book and pay" {
  owner vp_sales
  default accountable vp_sales
  default responsible vp_sales
  touchpoint seat_map     "Seat map"     { channel web }
  touchpoint payment_page "Payment page" { channel web }
  touchpoint confirmation "Confirmation" { channel email }
}

voice post_booking_survey "Survey after booking" {
  owner   vp_sales
  channel email
}
`,
  good: `
role vp_sales "VP Sales"

journey book_pay "Book and pay" {
  owner      vp_sales
  listens to post_booking_survey
  default accountable vp_sales
  default responsible vp_sales
  touchpoint seat_map     "Seat map"     { channel web }
  touchpoint payment_page "Payment page" { channel web }
  touchpoint confirmation "Confirmation" { channel email }
}

voice post_booking_survey "Survey after booking" {
  owner   vp_sales
  channel email
}
`,
  options: { from: journeyFrom, project: projectFrom(' where no voice is declared') },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    const voices = graph.known('voice');
    if (voices.length === 0 && countLive(graph, day) < options.project) return;
    const fed = new Set(voices.flatMap(({ feeds }) => graph.getAll(feeds)));
    for (const [journey, touchpoints] of liveByJourney(graph, day)) {
      if (touchpoints.length < options.from || isHeard(graph, journey, touchpoints, fed)) continue;
      report(journey, `${label(journey)} listens to no voice of the customer.`, {
        about: journey,
        fixes: () => (voices.length ? listen(graph, journey, touchpoints) : [firstVoice(graph, journey)]),
      });
    }
  },
});

function isHeard(
  graph: Graph,
  journey: Journey,
  touchpoints: readonly Touchpoint[],
  fed: ReadonlySet<Metric>,
): boolean {
  const hears = ({ listensTo, measuredBy }: Journey | Touchpoint) =>
    listensTo.length > 0 || (measuredBy.length > 0 && graph.getAll(measuredBy).some(metric => fed.has(metric)));
  return hears(journey) || touchpoints.some(hears);
}

/** The voices that are on most of its channels, best first. */
function listen(graph: Graph, journey: Journey, touchpoints: readonly Touchpoint[]): Choice[] {
  const fit = (voice: Voice) =>
    touchpoints.filter(({ channels }) => voice.channels.some(channel => channels.includes(channel))).length;
  return graph
    .known('voice')
    .map(voice => ({ voice, count: fit(voice) }))
    .sort((a, b) => b.count - a.count)
    .slice(0, mostVoices)
    .map(({ voice }) => ({
      title: `Let it listen to ${label(voice)}`,
      edits: [addToList(journey, 'listens to', journey.listensTo, nameFor(graph, voice, 'Voice'))],
    }));
}

function firstVoice(graph: Graph, journey: Journey): Choice {
  const name = freeName(graph, `voice_of_${journey.name}`);
  return {
    title: 'Let it listen to a new voice, to be described',
    edits: [
      addToList(journey, 'listens to', journey.listensTo, name),
      insertDeclaration(journey, `voice ${name} "Say where customers are heard"`),
    ],
  };
}
