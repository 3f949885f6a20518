/** What is measured, who answers for the number, and what it should become. */
import type { Graph } from '../../model/graph.ts';
import { label, type Metric } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { printAmount } from '../../project/values.ts';
import { targetText } from '../fields/steering.ts';
import { compactTable, joined, lines, md, paragraph } from '../markdown.ts';
import { partyWithHolder } from '../party-words.ts';
import { everyText } from '../period-words.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { titleCell } from '../title-cell.ts';
import type { Section } from './section.ts';

export const metrics: Section = {
  name: 'metrics',
  title: 'Metrics and targets',
  write({ graph, day }) {
    const all = inSourceOrder(graph.all('metric'));
    if (all.length === 0) return [paragraph('No metric is declared.')];
    return [
      paragraph('The owner of a metric answers for its definition, its data and its report.'),
      compactTable(
        ['Metric', 'Measures', 'Owner', 'From', 'Target', 'Reported', 'Source', 'Checked by', 'Discussed in'],
        all.map(metric => {
          const owners = [...new Set(ownership(graph, metric, day).flatMap(({ answer }) => answer.parties))];
          const cells = [
            titleCell(metric),
            measuresText(metric),
            owners.length
              ? joined(
                  owners.map(owner => partyWithHolder(graph, owner, day)),
                  '; ',
                )
              : md`**nobody**`,
            metric.baseline ? printAmount(metric.baseline) : '',
            wantedText(metric),
            reportedText(metric),
            sourceText(graph, metric),
            lines([
              ...graph.getAll(metric.auditedBy).map(party => partyWithHolder(graph, party, day)),
              ...metric.controls,
            ]),
            joined(graph.getAll(metric.discussedIn).map(label)),
          ];
          return { cells, subject: metric };
        }),
      ),
    ];
  },
};

/** `nps, relationship, in points`. */
function measuresText({ metricKind, scope, unit }: Metric): string {
  return [metricKind, scope, unit && `in ${unit}`].filter(Boolean).join(', ');
}

/** `at least 45; higher is better`. */
function wantedText({ target, better }: Metric): string {
  return [target && targetText(target), better && `${better} is better`].filter(Boolean).join('; ');
}

/** `every quarter, by region`. */
function reportedText({ every, splitBy }: Metric): string {
  return [every && everyText(every), splitBy.length && `by ${splitBy.join(', ')}`].filter(Boolean).join(', ');
}

function sourceText(graph: Graph, { source }: Metric): string {
  if (source === undefined || typeof source === 'string') return source ?? '';
  const origin = graph.get(source);
  return origin ? label(origin) : '';
}
