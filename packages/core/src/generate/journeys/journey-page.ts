/** A journey as a page: at a glance, what hurts, and each touchpoint with all that is written of it. */
import { type Journey, label, type Stage, type Touchpoint } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { isLive } from '../../model/where-and-when.ts';
import { descriptionOf } from '../../project/fragment.ts';
import { factList } from '../fields/fact-list.ts';
import { factsAbout } from '../fields/fields.ts';
import { footer } from '../footer.ts';
import type { Occasion } from '../generator.ts';
import { type Block, heading, type Inline, joined, list, md, page, paragraph, prose } from '../markdown.ts';
import { marksOf } from '../marks.ts';
import { partyWithHolder } from '../party-words.ts';
import { asleepText } from '../raci-words.ts';
import { seeAlso } from '../title-cell.ts';
import { glance } from './glance.ts';
import { handoffTable } from './handoffs.ts';
import { pains } from './pains.ts';

/** The text of a journey's page. */
export function journeyPage(occasion: Occasion, journey: Journey): string {
  const { graph, day, project } = occasion;
  const organization = graph.all('organization')[0];
  const description = descriptionOf(journey.node);
  const stages = journey.stages.filter(({ touchpoints }) => touchpoints.length);
  const handoffs = graph.all('handoff').filter(({ source, target }) => {
    const ends = [graph.get(source)?.journey, graph.get(target)?.journey];
    return ends.includes(journey);
  });
  const own = detailed(occasion, journey.touchpoints);
  return page([
    heading(1, label(journey)),
    paragraph(md`**${organization ? label(organization) : project}**<br>\nAs of **${day}**`),
    description === undefined ? undefined : prose(description),
    facts(occasion, journey),
    ...glance(occasion, journey),
    asleep(occasion, journey),
    ...pains(journey),
    ...(own.length ? [heading(2, 'Touchpoints'), ...own] : []),
    ...stages.flatMap(stage => stageBlocks(occasion, stage)),
    ...(handoffs.length ? [heading(2, 'Where customers are handed over'), handoffTable(occasion, handoffs)] : []),
    ...footer({ project, day }),
  ]);
}

function facts({ graph, day }: Occasion, journey: Journey): Block {
  const owners = [...new Set(ownership(graph, journey, day).flatMap(({ answer }) => answer.parties))];
  const who = owners.length ? joined(owners.map(owner => partyWithHolder(graph, owner, day))) : md`**nobody**`;
  const rest = factList(factsAbout(graph, journey, day, ['link']));
  const links = seeAlso(journey);
  return {
    block: [
      list([md`**Answers for it from end to end:** ${who}`]).block,
      ...(rest ? [rest.block] : []),
      ...(links ? [list([links]).block] : []),
    ].join('\n'),
  };
}

/** What customers do not meet on the day. */
function asleep({ day }: Occasion, { touchpoints, stages }: Journey): Block | undefined {
  const all = [...touchpoints, ...stages.flatMap(stage => stage.touchpoints)].filter(one => !isLive(one, day));
  return all.length
    ? paragraph(md`Not met by customers on this day: ${joined(all.map(one => `${label(one)} (${asleepText(one)})`))}.`)
    : undefined;
}

function stageBlocks(occasion: Occasion, stage: Stage): Block[] {
  const { graph, day } = occasion;
  const title = heading(2, stage.phase === undefined ? label(stage) : `${label(stage)} (${stage.phase})`);
  const description = descriptionOf(stage.node);
  const links = seeAlso(stage);
  const facts = factList(factsAbout(graph, stage, day, ['phase', 'link']));
  return [
    title,
    ...(description === undefined ? [] : [prose(description)]),
    ...(facts ? [facts] : []),
    ...(links ? [paragraph(links)] : []),
    ...detailed(occasion, stage.touchpoints),
  ];
}

/** What the table at a glance, and the one of what hurts, say already. */
const saidAbove = [
  'channel',
  'moment of truth',
  'critical',
  'measured by',
  'listens to',
  'volume',
  'last reviewed',
  'irritant',
  'opportunity',
  'link',
];

/** Each touchpoint of which more is written than the tables say. */
function detailed({ graph, day }: Occasion, touchpoints: readonly Touchpoint[]): Block[] {
  return touchpoints.flatMap((touchpoint): Block[] => {
    const description = descriptionOf(touchpoint.node);
    const facts = factList(factsAbout(graph, touchpoint, day, saidAbove));
    const links = seeAlso(touchpoint);
    if (description === undefined && !facts && !links) return [];
    const lines = [...(facts ? [facts.block] : []), ...(links ? [list([links]).block] : [])];
    return [
      heading(3, titleOf(touchpoint)),
      ...(description === undefined ? [] : [prose(description)]),
      ...(lines.length ? [{ block: lines.join('\n') }] : []),
    ];
  });
}

function titleOf(touchpoint: Touchpoint): Inline {
  return joined([label(touchpoint), ...marksOf(touchpoint)], ' ');
}
