/** What is still open, and what was accepted for a time. */
import type { Graph } from '../../model/graph.ts';
import { label, type Waiver } from '../../model/model.ts';
import { code, heading, joined, paragraph, table } from '../markdown.ts';
import { placeText } from '../place.ts';
import { inSourceOrder } from '../raci-columns.ts';
import type { Section } from './section.ts';

/** A charter names the most serious; the whole list is `remit check`'s. */
const most = 100;

const order = ['error', 'warning', 'info'];

export const findings: Section = {
  name: 'findings',
  title: 'Open findings and waivers',
  write({ graph, day, lint }) {
    const sorted = lint.findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
    const waivers = inSourceOrder(graph.all('waiver'));
    return [
      sorted.length
        ? table(
            ['Weight', 'Finding', 'Where'],
            sorted.slice(0, most).map(({ severity, message, at }) => ({
              subject: at,
              cells: [severity, message, code(placeText(graph, at))],
            })),
          )
        : paragraph('Nothing is open on this day.'),
      sorted.length > most ? paragraph(`And ${sorted.length - most} more.`) : undefined,
      ...(waivers.length
        ? [
            heading(3, 'Waivers'),
            table(
              ['Accepted', 'For', 'Until', 'Because', 'On this day'],
              waivers.map(waiver => ({
                subject: waiver,
                cells: [
                  code(waiver.rule.value),
                  joined(targetsOf(graph, waiver)),
                  waiver.until?.value ?? '',
                  waiver.because ?? '',
                  stateOf(waiver, day, lint.waived.filter(one => one.waiver === waiver).length),
                ],
              })),
            ),
          ]
        : []),
    ];
  },
};

function targetsOf(graph: Graph, { targets }: Waiver): readonly string[] {
  return targets.map(ref => {
    const target = graph.get(ref);
    return target ? label(target) : ref.text;
  });
}

function stateOf({ until }: Waiver, day: string, covered: number): string {
  if (until === undefined) return 'without an end: not in force';
  if (until.value < day) return 'expired';
  return covered === 0 ? 'in force; nothing to accept' : `in force; ${covered} accepted`;
}
