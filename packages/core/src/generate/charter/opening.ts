/** How a charter begins: what it is for, and what the organization holds itself to. */
import { label, type Organization } from '../../model/model.ts';
import { about, type Block, heading, joined, list, md, paragraph, prose, table } from '../markdown.ts';
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
      about(
        charter,
        charter.purpose === undefined ? paragraph('This charter states no purpose.') : prose(charter.purpose),
      ),
      ...(organization ? statements(organization) : []),
      ...(promises.length
        ? [heading(3, 'What we promise'), list(promises.map(promise => ({ ...titleCell(promise), subject: promise })))]
        : []),
      ...(goals.length
        ? [
            heading(3, 'What we want to reach'),
            table(
              ['Goal', 'Measured by'],
              goals.map(goal => ({
                subject: goal,
                cells: [titleCell(goal), joined(graph.getAll(goal.measuredBy).map(label))],
              })),
            ),
          ]
        : []),
    ];
  },
  own: (_, charter) => (charter.purpose === undefined ? [] : [about(charter, prose(charter.purpose))]),
};

/** What an organization says of itself. */
function statements(organization: Organization): (Block | undefined)[] {
  const { vision, mission, links } = organization;
  return [
    descriptionBlock(organization),
    vision === undefined ? undefined : prose(`**Vision.** ${vision}`),
    mission === undefined ? undefined : prose(`**Mission.** ${mission}`),
    links.length ? paragraph(seeAlso(organization)!) : undefined,
  ].map(block => about(organization, block));
}

export const principles: Section = {
  name: 'principles',
  title: 'Principles',
  write({ graph }) {
    const written = graph
      .all('organization')
      .flatMap(organization => organization.principles.map(principle => ({ organization, principle })));
    if (written.length === 0) return [paragraph('No principle is declared.')];
    const block = written.map(({ principle }, i) => md`${i + 1}. ${principle}`.markdown).join('\n');
    return [{ block, subjects: new Map(written.map(({ organization }, i) => [i, organization])) }];
  },
};
