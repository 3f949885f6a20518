/** What is measured, who answers for the number, and what it should become. */
import { label, type Metric } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { printAmount } from '../../project/values.ts';
import { compactTable, joined, md, paragraph } from '../markdown.ts';
import { partyWithHolder } from '../party-words.ts';
import { everyText } from '../period-words.ts';
import { inSourceOrder } from '../raci-columns.ts';
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
        ['Metric', 'Owner', 'From', 'Target', 'Reported', 'Split by', 'Discussed in'],
        all.map(metric => {
          const owners = [...new Set(ownership(graph, metric, day).flatMap(({ answer }) => answer.parties))];
          return [
            label(metric),
            owners.length
              ? joined(
                  owners.map(owner => partyWithHolder(graph, owner, day)),
                  '; ',
                )
              : md`**nobody**`,
            metric.baseline ? printAmount(metric.baseline) : '',
            targetText(metric),
            metric.every === undefined ? '' : everyText(metric.every),
            metric.splitBy.join(', '),
            joined(graph.getAll(metric.discussedIn).map(label)),
          ];
        }),
      ),
    ];
  },
};

function targetText({ target }: Metric): string {
  if (!target) return '';
  return `${target.bound ? `at ${target.bound} ` : ''}${printAmount(target.value)}`;
}
