/** How a charter begins: what it is for, and what the organization holds itself to. */
import { label } from '../../model/model.ts';
import { heading, joined, list, md, paragraph, prose, table } from '../markdown.ts';
import { descriptionBlock, seeAlso, titleCell } from '../title-cell.ts';
import type { Section } from './section.ts';

export const purpose: Section = {
  name: 'purpose',
  title: 'Purpose',
  write({ graph }, charter) {
    const organization = graph.all('organization')[0];
    const promises = graph.all('promise');
    const goals = graph.all('goal');
    return [
      charter.purpose === undefined ? paragraph('This charter states no purpose.') : prose(charter.purpose),
      organization && descriptionBlock(organization),
      organization?.vision === undefined ? undefined : prose(`**Vision.** ${organization.vision}`),
      organization?.mission === undefined ? undefined : prose(`**Mission.** ${organization.mission}`),
      organization?.links.length ? paragraph(seeAlso(organization)!) : undefined,
      ...(promises.length ? [heading(3, 'What we promise'), list(promises.map(promise => titleCell(promise)))] : []),
      ...(goals.length
        ? [
            heading(3, 'What we want to reach'),
            table(
              ['Goal', 'Measured by'],
              goals.map(goal => [titleCell(goal), joined(graph.getAll(goal.measuredBy).map(label))]),
            ),
          ]
        : []),
    ];
  },
  own: (_, charter) => (charter.purpose === undefined ? [] : [prose(charter.purpose)]),
};

export const principles: Section = {
  name: 'principles',
  title: 'Principles',
  write({ graph }) {
    const written = graph.all('organization').flatMap(({ principles }) => principles);
    if (written.length === 0) return [paragraph('No principle is declared.')];
    return [{ block: written.map((principle, i) => md`${i + 1}. ${principle}`.markdown).join('\n') }];
  },
};
