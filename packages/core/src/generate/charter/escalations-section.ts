/** What happens when it cannot wait: the steps of each escalation, and who takes them on the day. */
import type { Graph } from '../../model/graph.ts';
import { type Escalation, type Forum, label } from '../../model/model.ts';
import { about, type Block, compactTable, heading, joined, md, paragraph } from '../markdown.ts';
import { actsToday, partyTitle } from '../party-words.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { titleWithJourney } from '../raci-words.ts';
import { descriptionBlock, seeAlso } from '../title-cell.ts';
import type { Section } from './section.ts';

/** More than these are counted, not named: no reader goes through a longer list. */
const named = 12;

export const escalations: Section = {
  name: 'escalations',
  title: 'Escalation',
  write({ graph, day }) {
    const all = inSourceOrder(graph.all('escalation'));
    if (all.length === 0) return [paragraph('No escalation is declared.')];
    return all.flatMap(escalation => {
      const next = graph.get(escalation.then);
      return [
        about(escalation, heading(3, label(escalation))),
        about(escalation, descriptionBlock(escalation)),
        about(escalation, users(graph, escalation)),
        escalation.tiers.length
          ? compactTable(
              ['Step', 'Goes to', 'Within', 'On this day'],
              escalation.tiers.map(({ party, within, node }, i) => {
                const who = graph.get(party);
                const today = who ? actsToday(graph, who, day) : '';
                return { subject: node, cells: [i + 1, who ? partyTitle(who) : party.text, within ?? '', today] };
              }),
            )
          : about(escalation, paragraph(md`**No step is declared.**`)),
        next ? about(escalation, paragraph(md`After the last step it goes to **${label(next)}**.`)) : undefined,
        escalation.links.length ? about(escalation, paragraph(seeAlso(escalation)!)) : undefined,
      ];
    });
  },
};

function users(graph: Graph, escalation: Escalation): Block | undefined {
  const isFrom = ({ escalatesTo }: { readonly escalatesTo: Forum['escalatesTo'] }) =>
    graph.get(escalatesTo) === escalation;
  const work = [...graph.all('touchpoint'), ...graph.all('responsibility')].filter(isFrom);
  const others = [...graph.all('decision'), ...graph.all('forum')].filter(isFrom);
  if (work.length + others.length === 0) return undefined;
  const titles = [
    ...(work.length > named ? [`${work.length} touchpoints and responsibilities`] : work.map(titleWithJourney)),
    ...others.map(label),
  ];
  return paragraph(md`For: ${joined(titles, '; ')}.`);
}
