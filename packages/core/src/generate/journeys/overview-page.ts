/** All journeys on a page, with what runs through them: customers, promises, voices, systems, handoffs. */
import type { Graph } from '../../model/graph.ts';
import { type Journey, label, type NamedEntity, type Touchpoint } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { isLive } from '../../model/where-and-when.ts';
import type { Ref } from '../../project/fragment.ts';
import { printAmount } from '../../project/values.ts';
import { footer } from '../footer.ts';
import type { Occasion } from '../generator.ts';
import { journeysInOrder } from '../journey-order.ts';
import {
  type Block,
  compactTable,
  heading,
  type Inline,
  joined,
  lines,
  link,
  md,
  page,
  paragraph,
} from '../markdown.ts';
import { partyWithHolder } from '../party-words.ts';
import { everyText } from '../period-words.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { titleWithJourney } from '../raci-words.ts';
import { titleCell } from '../title-cell.ts';
import { handoffTable } from './handoffs.ts';

/** The text of the page. `pathOf` says where the page of a journey is. */
export function overviewPage(occasion: Occasion, pathOf: (journey: Journey) => string): string {
  const { graph, day, project } = occasion;
  const organization = graph.all('organization')[0];
  const journeys = journeysInOrder(graph);
  const handoffs = graph.all('handoff');
  return page([
    heading(1, `Journeys: ${organization ? label(organization) : project}`),
    paragraph(md`As of **${day}**.`),
    journeyTable(occasion, journeys, pathOf),
    ...titled('Customers', personaTable(graph, journeys)),
    ...titled('Promises, and where they are kept', promiseTable(graph, journeys)),
    ...titled('Where we listen', voiceTable(occasion, journeys)),
    ...titled('Systems', systemTable(occasion)),
    ...titled('Where customers are handed over', handoffs.length ? handoffTable(occasion, handoffs) : undefined),
    ...footer({ project, day }),
  ]);
}

function titled(title: string, block: Block | undefined): Block[] {
  return block ? [heading(2, title), block] : [];
}

function journeyTable({ graph, day }: Occasion, journeys: readonly Journey[], pathOf: (one: Journey) => string): Block {
  if (journeys.length === 0) return paragraph('No journey is declared.');
  return compactTable(
    ['Journey', 'Answers for it from end to end', 'Stages', 'Touchpoints', 'Moments of truth', 'Measured by'],
    journeys.map(journey => {
      const live = touchpointsOf(journey).filter(touchpoint => isLive(touchpoint, day));
      const owners = [...new Set(ownership(graph, journey, day).flatMap(({ answer }) => answer.parties))];
      return [
        link(label(journey), encodeURI(pathOf(journey))),
        owners.length ? joined(owners.map(owner => partyWithHolder(graph, owner, day))) : md`**nobody**`,
        joined(journey.stages.map(label)),
        String(live.length),
        joined(live.filter(({ isMomentOfTruth }) => isMomentOfTruth).map(label)),
        joined(graph.getAll(journey.measuredBy).map(label)),
      ];
    }),
  );
}

function touchpointsOf({ touchpoints, stages }: Journey): readonly Touchpoint[] {
  return [...touchpoints, ...stages.flatMap(stage => stage.touchpoints)];
}

function personaTable(graph: Graph, journeys: readonly Journey[]): Block | undefined {
  const personas = inSourceOrder(graph.all('persona'));
  if (personas.length === 0) return undefined;
  return compactTable(
    ['Customers', 'Share', 'What they need', 'Journeys'],
    personas.map(persona => [
      titleCell(persona),
      persona.share ? printAmount(persona.share) : '',
      lines(persona.needs),
      joined(journeys.filter(names(graph, persona, ({ personas }) => personas)).map(label)),
    ]),
  );
}

function promiseTable(graph: Graph, journeys: readonly Journey[]): Block | undefined {
  const promises = inSourceOrder(graph.all('promise'));
  if (promises.length === 0) return undefined;
  return compactTable(
    ['Promise', 'Journeys', 'Touchpoints', 'Partners'],
    promises.map(promise => {
      const keeps = names(graph, promise, (one: { promises: readonly Ref<'BrandPromise'>[] }) => one.promises);
      return [
        titleCell(promise),
        joined(journeys.filter(keeps).map(label)),
        joined(journeys.flatMap(touchpointsOf).filter(keeps).map(titleWithJourney)),
        joined(inSourceOrder(graph.all('vendor')).filter(keeps).map(label)),
      ];
    }),
  );
}

function voiceTable({ graph, day }: Occasion, journeys: readonly Journey[]): Block | undefined {
  const voices = inSourceOrder(graph.all('voice'));
  if (voices.length === 0) return undefined;
  return compactTable(
    ['Voice of the customer', 'Owner', 'Channel', 'How often', 'Feeds', 'Listened to on'],
    voices.map(voice => {
      const owner = graph.get(voice.owner);
      const listens = names(graph, voice, (one: Pick<Journey, 'listensTo'>) => one.listensTo);
      return [
        titleCell(voice),
        owner ? partyWithHolder(graph, owner, day) : md`**nobody**`,
        voice.channels.join(', '),
        voice.every === undefined ? '' : everyText(voice.every),
        joined(graph.getAll(voice.feeds).map(label)),
        joined([
          ...journeys.filter(listens).map(label),
          ...journeys.flatMap(touchpointsOf).filter(listens).map(titleWithJourney),
        ]),
      ];
    }),
  );
}

function systemTable({ graph, day }: Occasion): Block | undefined {
  const systems = inSourceOrder(graph.all('system'));
  if (systems.length === 0) return undefined;
  const users = Map.groupBy(
    graph.all('touchpoint').flatMap(touchpoint => graph.getAll(touchpoint.uses)),
    system => system,
  );
  return compactTable(
    ['System', 'Owner', 'Partner', 'Shares with', 'Touchpoints'],
    systems.map((system): (string | Inline)[] => {
      const [owner, vendor] = [graph.get(system.owner), graph.get(system.vendor)];
      return [
        titleCell(system),
        owner ? partyWithHolder(graph, owner, day) : md`**nobody**`,
        vendor ? label(vendor) : '',
        joined(graph.getAll(system.sharesWith).map(label)),
        String(users.get(system)?.length ?? 0),
      ];
    }),
  );
}

/** Whether something names a thing. */
function names<E>(graph: Graph, wanted: NamedEntity, refs: (entity: E) => readonly Ref<never>[] | readonly Ref[]) {
  return (entity: E): boolean => graph.getAll(refs(entity) as readonly Ref<'Named'>[]).includes(wanted);
}
