import { cite } from '../../governance/source.ts';
import type { Graph } from '../../model/graph.ts';
import { label, type Metric } from '../../model/model.ts';
import { andList } from '../../project/names.ts';
import { printAmount } from '../../project/values.ts';
import type { Edit } from '../../source/span.ts';
import { insertProperty, replaceNode, writtenAt } from '../edits.ts';
import { type Choice, rule } from '../rule.ts';

export default rule({
  name: 'metric-without-target',
  group: 'metrics',
  level: 'warning',
  atHigh: 'error',
  since: '0.2',
  summary: 'A metric does not say what is aimed at, which way is better, or how often it is measured.',
  docs: `
A figure that nobody aims at changes nothing: whether it is good or bad is decided anew each time it is shown, and whoever answers for
it cannot be held to it. One that is measured now and then shows a fall when it is too late.

Write a \`target\` and how often the metric is measured: \`target at least 45\`, \`every quarter\`. \`at least\` or \`at most\` says which way is
better, and so does \`higher is better\`; a \`baseline\` beside the target tells it too, and for some kinds it is plain: more satisfaction
is better, and less time and cost are. A metric of which only the name is written is not reported.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '6. Aligning Leadership and CX Ownership for Strategic Success' })}: clear goals and metrics, which leaders are held accountable for achieving.`,
  bad: `
role voc_lead "Voice of Customer Lead"

metric relationship_nps "Relationship NPS" {
  kind     nps
  owner    voc_lead
  baseline 38
}
`,
  good: `
role voc_lead "Voice of Customer Lead"

metric relationship_nps "Relationship NPS" {
  kind     nps
  owner    voc_lead
  baseline 38
  target   at least 45
  every    quarter
}
`,
  needsWholeModel: true,
  check({ graph, report }) {
    for (const metric of graph.all('metric')) {
      if (metric.node.body.length === 0) continue;
      const lacks: Lacks = {
        target: !metric.target,
        direction: metric.target !== undefined && directionOf(metric) === undefined,
        every: metric.every === undefined,
      };
      const missing = [
        ...(lacks.target ? ['has no target'] : []),
        ...(lacks.direction ? ['does not say whether higher or lower is better'] : []),
        ...(lacks.every ? ['does not say how often it is measured'] : []),
      ];
      if (missing.length === 0) continue;
      report(metric, `The metric ${label(metric)} ${andList(missing)}.`, {
        about: metric,
        fixes: () => complete(graph, metric, lacks),
      });
    }
  },
});

interface Lacks {
  readonly target: boolean;
  readonly direction: boolean;
  readonly every: boolean;
}

const moreIsBetter: readonly string[] = ['nps', 'csat', 'clv', 'retention', 'engagement', 'fcr', 'revenue', 'quality'];
const lessIsBetter: readonly string[] = ['time', 'cost'];

/** Which way is better, as far as that is written or plain. Of effort it is not: some scales count ease. */
function directionOf({ better, target, baseline, metricKind = '' }: Metric): 'higher' | 'lower' | undefined {
  if (better) return better;
  if (target?.bound) return target.bound === 'least' ? 'higher' : 'lower';
  const isSameUnit = target && baseline?.unit === target.value.unit;
  if (isSameUnit && baseline.value !== target.value.value)
    return baseline.value < target.value.value ? 'higher' : 'lower';
  return moreIsBetter.includes(metricKind) ? 'higher' : lessIsBetter.includes(metricKind) ? 'lower' : undefined;
}

/** Writes all that is missing at once, in as many ways as there are directions and rhythms to choose from. */
function complete(graph: Graph, metric: Metric, lacks: Lacks): Choice[] {
  const direction = directionOf(metric);
  const directions = direction ? [direction] : (['higher', 'lower'] as const);
  const aims = lacks.target || lacks.direction ? directions.map(one => aim(metric, one)) : [undefined];
  const rhythms = lacks.every ? rhythmsFor(graph, metric, aims[0] === undefined) : [undefined];
  return aims.flatMap(aimed =>
    rhythms.map(rhythm => {
      const lines = [...(aimed?.line ? [aimed.line] : []), ...(rhythm ? [`every ${rhythm}`] : [])];
      const words = [
        ...(aimed ? [aimed.words] : []),
        ...(rhythm ? [`${aimed ? 'measure it' : 'say that it is measured'} every ${rhythm}`] : []),
      ].join(', and ');
      return {
        title: words.charAt(0).toUpperCase() + words.slice(1),
        edits: [
          ...(aimed?.edit ? [aimed.edit] : []),
          ...(lines.length ? [insertProperty(metric, lines.join('\n'))] : []),
        ],
      };
    }),
  );
}

/** The figure that is written, else the one that it stands at now, else one to be put in. */
function aim(metric: Metric, direction: 'higher' | 'lower'): { words: string; line?: string; edit?: Edit } {
  const [bound, side] = direction === 'higher' ? ['at least', 'or more'] : ['at most', 'or less'];
  const written = metric.node.body.find(({ $type }) => $type === 'Target');
  if (written?.$type === 'Target') {
    const figure = writtenAt(written.value);
    return { words: `aim at ${figure} ${side}`, edit: replaceNode(written.value, `${bound} ${figure}`) };
  }
  if (!metric.baseline)
    return {
      words: `aim at a figure ${side}, to be put in`,
      line: `target ${bound} 0 // Put the figure in, with its unit`,
    };
  const figure = printAmount(metric.baseline);
  return { words: `aim at ${figure} ${side}, where it stands now`, line: `target ${bound} ${figure}` };
}

/** As often as it is fed by a voice, or discussed; else those that are usual. */
function rhythmsFor(graph: Graph, metric: Metric, mayChoose: boolean): readonly string[] {
  const voice = graph.known('voice').find(({ feeds, every }) => every && graph.getAll(feeds).includes(metric));
  const forum = graph.getAll(metric.discussedIn).find(({ cadence }) => cadence);
  const known = voice?.every ?? (forum?.cadence && asPeriod(forum.cadence));
  return known ? [known] : mayChoose ? ['week', 'month', 'quarter'] : ['month'];
}

/** A forum meets `weekly`; a metric is measured every `week`. */
function asPeriod(cadence: string): string {
  return cadence === 'daily' ? 'day' : cadence === 'half-yearly' ? cadence : cadence.replace(/ly$/, '');
}
