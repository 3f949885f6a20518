import { phasesBeforePurchase } from '../../governance/cover.ts';
import { cite } from '../../governance/source.ts';
import type { Graph } from '../../model/graph.ts';
import { countLive } from '../../model/live-touchpoints.ts';
import { type Journey, label, type Stage } from '../../model/model.ts';
import { vocabularies } from '../../project/vocabulary.ts';
import { insertAfter, insertProperty } from '../edits.ts';
import { freeName } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';
import { projectFrom } from '../sketch-options.ts';

const phases: readonly string[] = vocabularies.phase.words;
const phasesAfterPurchase = phases.slice(phases.indexOf('purchase') + 1);

/** The two ends of a customer's life with a company, and how a stage for each begins. */
const ends = [
  {
    side: 'before',
    words: phasesBeforePurchase,
    phase: 'pre-purchase',
    name: 'before_purchase',
    title: 'Say how customers come to know us',
  },
  {
    side: 'after',
    words: phasesAfterPurchase,
    phase: 'post-purchase',
    name: 'after_purchase',
    title: 'Say what comes when customers have bought',
  },
] as const;

export default rule({
  name: 'lifecycle-gap',
  group: 'journeys',
  level: 'warning',
  since: '0.2',
  summary: 'No journey has a stage before the purchase, or none has one after it.',
  docs: `
Customers begin to have an experience before they buy, and go on having one afterwards. An end of it that no journey shows belongs to
no department, and is left to whoever is near: promises are made that nobody keeps, or whoever has bought is forgotten.

Write a stage for it with its \`phase\`, such as \`pre-purchase\` or \`post-purchase\`. Phases before the purchase are ${phasesBeforePurchase.map(word => `\`${word}\``).join(', ')};
after it is every phase that follows \`purchase\`, from \`onboarding\` to \`exit\`. The question is asked when most of the stages of a
project say their phase, and it has as many live touchpoints as the setting says. A phase of your own (in \`remit.json\`) may be either:
then nothing is said.
`,
  source: `${cite({ article: 'in-your-organization', section: '5. The Role of Marketing Teams' })}: the journey goes from awareness to post-purchase.`,
  bad: `
role vp_sales "VP Sales"
role cio "CIO"

journey book "Book and pay" {
  owner vp_sales
  stage choose "Choose" {
    phase consideration
    default accountable vp_sales
    default responsible vp_sales
    touchpoint destination_page
    touchpoint fare_search
    touchpoint fare_alert
    touchpoint flight_selection
    touchpoint phone_booking
  }

  stage pay "Pay" {
    phase purchase
    default accountable cio
    default responsible cio
    touchpoint seat_map
    touchpoint ancillary_offer
    touchpoint payment_page
    touchpoint confirmation_email
    touchpoint wallet_pass
  }
}
`,
  good: `
role vp_sales "VP Sales"
role cio "CIO"

journey book "Book and pay" {
  owner vp_sales
  stage choose "Choose" {
    phase consideration
    default accountable vp_sales
    default responsible vp_sales
    touchpoint destination_page
    touchpoint fare_search
    touchpoint fare_alert
    touchpoint flight_selection
    touchpoint phone_booking
  }

  stage pay "Pay" {
    phase purchase
    default accountable cio
    default responsible cio
    touchpoint seat_map
    touchpoint ancillary_offer
    touchpoint payment_page
    touchpoint confirmation_email
    touchpoint wallet_pass
  }

  stage resolve "Resolve" {
    phase post-purchase
    default accountable vp_sales
    default responsible vp_sales
    touchpoint complaint_form
  }
}
`,
  options: { from: projectFrom() },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    const stages = graph.all('stage');
    const known = graph.known('stage');
    const written = new Set(known.flatMap(({ phase }) => (phase === undefined ? [] : [phase])));
    const isInUse = stages.filter(({ phase }) => phase !== undefined).length * 2 > stages.length;
    if (!isInUse || [...written].some(phase => !phases.includes(phase))) return;
    if (countLive(graph, day) < options.from) return;
    const about = graph.all('organization')[0] ?? stages[0]!.journey;
    for (const end of ends) {
      if (end.words.some(phase => written.has(phase))) continue;
      report(about, `No stage of any journey comes ${end.side} the purchase.`, {
        about,
        fixes: () => [addStage(graph, stages, end)],
      });
    }
  },
});

/** Before the first stage of the first journey, or behind the last stage of the last one. */
function addStage(graph: Graph, stages: readonly Stage[], { side, phase, name, title }: (typeof ends)[number]): Choice {
  const { journey } = side === 'before' ? stages[0]! : stages.at(-1)!;
  const lines = [
    `stage ${freeName(graph, name)} "${title}" {`,
    `  phase ${phase}`,
    `  touchpoint ${freeName(graph, `${name}_touchpoint`)} "Say what customers meet there" {`,
    '    status planned',
    '  }',
    '}',
  ].join('\n');
  const at = side === 'before' ? beforeStages(journey) : journey.stages.at(-1)!.node;
  const edit = at ? insertAfter(at, lines) : insertProperty(journey, lines);
  return { title: `Add a stage ${side} the purchase to ${label(journey)}, to be described`, edits: [edit] };
}

/** What stands before the first stage of a journey; undefined when that stage stands first. */
function beforeStages({ node, stages }: Journey) {
  return node.body[node.body.indexOf(stages[0]!.node) - 1];
}
