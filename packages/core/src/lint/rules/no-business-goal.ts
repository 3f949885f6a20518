import { ownershipGoals } from '../../governance/principles.ts';
import { cite } from '../../governance/source.ts';
import { type Graph, spanOf } from '../../model/graph.ts';
import { countLive } from '../../model/live-touchpoints.ts';
import { type Entity, type Goal, label, type Metric } from '../../model/model.ts';
import { askedFrom } from '../asked-from.ts';
import { insertDeclaration, insertProperty } from '../edits.ts';
import { freeName, nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

/** The kinds of metrics in which a goal of the business shows best, as the articles name them. */
const kinds = ['retention', 'clv', 'nps', 'csat'];

export default rule({
  name: 'no-business-goal',
  group: 'model',
  level: 'warning',
  atHigh: 'error',
  since: '0.2',
  summary: 'No goal says what customer experience is to do for the business, or no metric shows it.',
  docs: `
When nobody has said what the work is for, every department measures its own success, and the budget goes to whoever can show a figure.
A goal that no metric measures is a wish.

Write a \`goal\` in the organization, and what shows it: \`goal keep "Keep 82% of flyers for a second trip" measured by retention_rate\`.
The question is asked when the project declares its organization or a governance model, and has as many live touchpoints as the setting
says; metrics are asked for once there are some.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '1. The Importance of Clear Ownership in Customer Experience (CX) Strategy' })}: ownership aligns the experience with the goals of the business.`,
  bad: `
organization velmara "Velmara Air" {
  vision "Every trip feels looked after."
}

role cco "Chief Customer Officer"
role cio "CIO"

metric retention_rate "Flyers who come back" {
  kind   retention
  owner  cco
  target at least 82%
  every  quarter
}

journey choose "Choose" {
  owner cco
  default accountable cco
  default responsible cco
  touchpoint destination_page
  touchpoint fare_search
  touchpoint fare_alert
  touchpoint flight_selection
  touchpoint seat_map
}

journey book "Book and pay" {
  owner cio
  default accountable cio
  default responsible cio
  touchpoint ancillary_offer
  touchpoint payment_page
  touchpoint confirmation_email
  touchpoint phone_booking
  touchpoint group_desk
}
`,
  good: `
organization velmara "Velmara Air" {
  vision "Every trip feels looked after."
  goal   keep "Keep 82% of flyers for a second trip" measured by retention_rate
}

role cco "Chief Customer Officer"
role cio "CIO"

metric retention_rate "Flyers who come back" {
  kind   retention
  owner  cco
  target at least 82%
  every  quarter
}

journey choose "Choose" {
  owner cco
  default accountable cco
  default responsible cco
  touchpoint destination_page
  touchpoint fare_search
  touchpoint fare_alert
  touchpoint flight_selection
  touchpoint seat_map
}

journey book "Book and pay" {
  owner cio
  default accountable cio
  default responsible cio
  touchpoint ancillary_offer
  touchpoint payment_page
  touchpoint confirmation_email
  touchpoint phone_booking
  touchpoint group_desk
}
`,
  options: { from: askedFrom(10) },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    if (countLive(graph, day) < options.from) return;
    const goals = graph.known('goal');
    if (goals.length === 0) {
      const about = graph.all('organization')[0] ?? graph.all('model')[0];
      if (!about) return;
      report(about, 'No goal says what customer experience is to do for the business.', {
        about,
        fixes: () => ownershipGoals.map(({ text }) => setGoal(graph, about, text.replace(/\.$/, ''))),
      });
      return;
    }
    const [first] = graph.all('goal');
    if (first && graph.known('metric').length && goals.every(({ measuredBy }) => measuredBy.length === 0)) {
      report(first, `No goal is measured by a metric, not even “${label(first)}”.`, {
        about: first,
        fixes: () =>
          metricsByKind(graph)
            .slice(0, mostProposals)
            .map(metric => measureBy(graph, first, metric)),
      });
    }
  },
});

/** In the organization; where there is none, in one that is still to be named. */
function setGoal(graph: Graph, about: Entity, text: string): Choice {
  const [metric] = metricsByKind(graph);
  const measured = metric ? ` measured by ${nameFor(graph, metric, 'Metric')}` : '';
  const name = freeName(graph, text.toLowerCase().split(' ').slice(0, 2).join('_'));
  const goal = `goal ${name} "${text}"${measured}`;
  const whole = [
    `organization ${freeName(graph, 'our_organization')} "Say what the organization is called" {`,
    `  ${goal}`,
    '}',
  ];
  const edit = about.kind === 'organization' ? insertProperty(about, goal) : insertDeclaration(about, whole.join('\n'));
  return { title: `Set the goal “${text}”`, edits: [edit] };
}

function measureBy(graph: Graph, { node }: Goal, metric: Metric): Choice {
  const { file } = spanOf(node);
  const edit = { file, start: node.$end, end: node.$end, text: ` measured by ${nameFor(graph, metric, 'Metric')}` };
  return { title: `Measure it by ${label(metric)}`, edits: [edit] };
}

function metricsByKind(graph: Graph): readonly Metric[] {
  const rank = ({ metricKind = '' }: Metric) => (kinds.includes(metricKind) ? kinds.indexOf(metricKind) : kinds.length);
  return graph.known('metric').toSorted((a, b) => rank(a) - rank(b));
}
