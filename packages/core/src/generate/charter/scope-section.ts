/** What a charter is about: journeys, regions with their exceptions, and what is in and out. */
import { type Charter, type Journey, label, type Region, type Touchpoint, type Unit } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { isLive } from '../../model/where-and-when.ts';
import type { Occasion } from '../generator.ts';
import { journeysInOrder } from '../journey-order.ts';
import {
  about,
  type Block,
  compactTable,
  heading,
  joined,
  lines,
  list,
  md,
  paragraph,
  prose,
  table,
} from '../markdown.ts';
import { partyWithHolder } from '../party-words.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { asleepText, onlyInText, titleWithJourney } from '../raci-words.ts';
import { titleCell } from '../title-cell.ts';
import { customersAndPartners } from './customers-and-partners.ts';
import type { Section } from './section.ts';

export const scope: Section = {
  name: 'scope',
  title: 'Scope',
  write(occasion, charter) {
    const { graph } = occasion;
    const bodies = [...inSourceOrder(graph.all('region')), ...inSourceOrder(graph.all('unit'))];
    return [
      ...ownText(charter),
      ...journeys(occasion),
      ...(bodies.length ? [heading(3, 'Regions and units'), regions(occasion, bodies)] : []),
      ...borders(occasion),
      ...customersAndPartners(occasion),
    ];
  },
  own: (_, charter) => ownText(charter),
};

function ownText(charter: Charter): Block[] {
  const { scope, funding } = charter;
  const blocks = [
    ...(scope === undefined ? [] : [prose(scope)]),
    ...(funding === undefined ? [] : [prose(`**Funding.** ${funding}`)]),
  ];
  return blocks.map(block => about(charter, block));
}

function journeys({ graph, day }: Occasion): Block[] {
  const all = journeysInOrder(graph);
  if (all.length === 0) return [paragraph('No journey is declared.')];
  return [
    heading(3, 'Journeys'),
    table(
      ['Journey', 'Answers for it from end to end', 'Stages', 'Touchpoints', 'Moments of truth'],
      all.map(journey => {
        const live = touchpointsOf(journey).filter(touchpoint => isLive(touchpoint, day));
        const moments = live.filter(({ isMomentOfTruth }) => isMomentOfTruth);
        const owners = [...new Set(ownership(graph, journey, day).flatMap(({ answer }) => answer.parties))];
        const cells = [
          label(journey),
          owners.length ? joined(owners.map(owner => partyWithHolder(graph, owner, day))) : md`**nobody**`,
          joined(journey.stages.map(label)),
          live.length,
          joined(moments.map(label)),
        ];
        return { cells, subject: journey };
      }),
    ),
  ];
}

function regions({ graph, day }: Occasion, bodies: readonly (Region | Unit)[]): Block {
  return compactTable(
    ['Region or unit', 'Kind', 'Part of', 'Led by', 'What it is there for', 'Exceptions'],
    bodies.map(body => {
      const whole = graph.get(body.partOf);
      const led = graph.all('model').flatMap(({ local }) => local.filter(({ place }) => graph.get(place) === body));
      const leaders = new Set(
        graph.getAll([body.head, ...led.map(({ ledBy }) => ledBy)].filter(ref => ref !== undefined)),
      );
      const cells = [
        titleCell(body),
        body.kind === 'unit' ? (body.unitKind ?? '') : '',
        whole ? label(whole) : '',
        joined([...leaders].map(leader => partyWithHolder(graph, leader, day))),
        body.kind === 'unit' ? (body.mission ?? '') : '',
        lines(body.exceptions),
      ];
      return { cells, subject: body };
    }),
  );
}

/** What is in, and what is not: touchpoints that are not everywhere, and those that customers do not meet on the day. */
function borders({ graph, day }: Occasion): Block[] {
  const all = journeysInOrder(graph).flatMap(touchpointsOf);
  const live = all.filter(touchpoint => isLive(touchpoint, day));
  const asleep = all.filter(touchpoint => !isLive(touchpoint, day));
  const regional = live.filter(({ onlyIn }) => onlyIn);
  const responsibilities = graph.all('responsibility').length;
  return [
    heading(3, 'In and out'),
    list([
      md`**In:** ${live.length} ${live.length === 1 ? 'touchpoint' : 'touchpoints'} and ${responsibilities} ${responsibilities === 1 ? 'responsibility' : 'responsibilities'}.`,
      ...(regional.length
        ? [
            md`**In some regions only:** ${joined(regional.map(one => `${titleWithJourney(one)} (${onlyInText(graph, one)})`))}.`,
          ]
        : []),
      ...(asleep.length
        ? [md`**Out on this day:** ${joined(asleep.map(one => `${titleWithJourney(one)} (${asleepText(one)})`))}.`]
        : []),
    ]),
  ];
}

function touchpointsOf({ touchpoints, stages }: Journey): readonly Touchpoint[] {
  return [...touchpoints, ...stages.flatMap(stage => stage.touchpoints)];
}
