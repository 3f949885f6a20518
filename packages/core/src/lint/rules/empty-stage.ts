import type { Graph } from '../../model/graph.ts';
import { label, type Stage } from '../../model/model.ts';
import { insertProperty, removeNode } from '../edits.ts';
import { freeName } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';

export default rule({
  name: 'empty-stage',
  group: 'journeys',
  level: 'error',
  since: '0.2',
  summary: 'A stage of a journey has no touchpoints.',
  docs: `
What customers go through in a stage, they meet in its touchpoints. Where none is written, nobody can be accountable for any, and the
journey looks complete in every document and is not.

Write down what customers meet in the stage; a touchpoint with \`status planned\` is enough to begin with, and one that is retired is
still written. Or take the stage out. Nothing is said while a journey is a sketch: until it has as many touchpoints as the setting
says.
`,
  source:
    'Practice for journey maps (smaply.com, theydo.com): a map is made of stages, and a stage of the steps in which customers meet the company.',
  bad: `
role vp_sales "VP Sales"

journey book "Book and pay" {
  owner vp_sales
  default accountable vp_sales
  default responsible vp_sales
  stage choose "Choose" {
    touchpoint flight_selection "Flight selection"
    touchpoint seat_map "Seat map"
    touchpoint extras "Extras"
  }
  stage pay "Pay and confirm"
}
`,
  good: `
role vp_sales "VP Sales"

journey book "Book and pay" {
  owner vp_sales
  default accountable vp_sales
  default responsible vp_sales
  stage choose "Choose" {
    touchpoint flight_selection "Flight selection"
    touchpoint seat_map "Seat map"
    touchpoint extras "Extras"
  }

  stage pay "Pay and confirm" {
    touchpoint payment_page "Payment page"
  }
}
`,
  options: {
    from: {
      default: 3,
      least: 0,
      most: 50,
      meaning: 'How many touchpoints a journey has before its empty stages are reported. No source gives a figure.',
    },
  },
  needsWholeModel: true,
  check({ graph, options, report }) {
    for (const journey of graph.all('journey')) {
      const empty = journey.stages.filter(({ touchpoints }) => touchpoints.length === 0);
      if (empty.length === 0) continue;
      const written = journey.stages.reduce((sum, stage) => sum + stage.touchpoints.length, journey.touchpoints.length);
      if (written < options.from) continue;
      for (const stage of empty)
        report(stage, `The stage ${label(stage)} of ${label(journey)} has no touchpoints.`, {
          about: stage,
          fixes: () => [addTouchpoint(graph, stage), ...takeOut(graph, stage)],
        });
    }
  },
});

/** One that is planned needs no owner before it is there. */
function addTouchpoint(graph: Graph, stage: Stage): Choice {
  const name = freeName(graph, `${stage.name}_touchpoint`);
  const lines = [`touchpoint ${name} "Say what customers meet here" {`, '  status planned', '}'];
  return { title: 'Add a planned touchpoint, to be described', edits: [insertProperty(stage, lines.join('\n'))] };
}

/** Only while nothing speaks of the stage: a forum that covers it or a default for it would speak of nothing then. */
function takeOut(graph: Graph, stage: Stage): Choice[] {
  const declaration = graph.project.declarationOf(stage.node);
  const isNamed = declaration && !graph.project.references(declaration)[Symbol.iterator]().next().done;
  return isNamed ? [] : [{ title: `Take the stage ${label(stage)} out`, edits: [removeNode(stage.node)] }];
}
