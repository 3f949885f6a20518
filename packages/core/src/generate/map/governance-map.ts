/**
 * What a map of governance shows, apart from where it is drawn: journeys with their touchpoints and owners, what is handed
 * over, and where goes what cannot be settled. Plain text: escaping is for what prints it.
 */

import { departmentsAround } from '../../model/departments.ts';
import type { Graph } from '../../model/graph.ts';
import {
  type Department,
  type Escalation,
  type Forum,
  type Handoff,
  type Journey,
  label,
  type Region,
  type Touchpoint,
} from '../../model/model.ts';
import { ownerOn, ownership } from '../../model/ownership.ts';
import { isLive, regionsOf } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { journeysInOrder } from '../journey-order.ts';
import { marksOf } from '../marks.ts';
import { partyTitle, partyTitles, partyWithHolder } from '../party-words.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { openOn } from '../raci-open.ts';
import { asleepText, openText } from '../raci-words.ts';

export interface GovernanceMap {
  readonly day: Day;
  readonly journeys: readonly MapJourney[];
  /** Those between touchpoints that are shown. */
  readonly handoffs: readonly MapHandoff[];
  /** Escalations that are numbered: a touchpoint carries the number of its own. */
  readonly routes: readonly MapRoute[];
  readonly forums: readonly MapForum[];
}

export interface MapJourney {
  readonly journey: Journey;
  readonly title: string;
  /** Who answers for it from end to end. */
  readonly owner: string;
  /** The forums that cover it. */
  readonly forums: readonly string[];
  readonly stages: readonly MapStage[];
}

export interface MapStage {
  /** Undefined for touchpoints that stand in no stage. */
  readonly title: string | undefined;
  readonly touchpoints: readonly MapTouchpoint[];
}

export interface MapTouchpoint {
  readonly touchpoint: Touchpoint;
  readonly title: string;
  readonly marks: readonly string[];
  /** Who is accountable, shortly: where most regions have one, with how many differ. */
  readonly owner: string;
  /** The same in full, region by region. */
  readonly owners: readonly string[];
  /** What is not settled; empty when all is. */
  readonly open: readonly string[];
  /** Why customers do not meet it on the day. */
  readonly asleep: string | undefined;
  /** What does not meet what was asked for is there, and steps back. */
  readonly isFaint: boolean;
  /** Where goes what cannot be settled: a route by number, from 1, or a forum by title. */
  readonly route: number | undefined;
  readonly next: string | undefined;
}

export interface MapHandoff {
  readonly handoff: Handoff;
  readonly from: Touchpoint;
  readonly to: Touchpoint;
  readonly title: string;
  readonly owner: string;
}

export interface MapRoute {
  readonly escalation: Escalation;
  readonly number: number;
  readonly title: string;
  readonly tiers: readonly { readonly title: string; readonly within: string | undefined }[];
  /** Where it goes on. */
  readonly next: string | undefined;
  /** How many touchpoints that are shown go this way. */
  readonly count: number;
}

export interface MapForum {
  readonly forum: Forum;
  readonly title: string;
  readonly chair: string | undefined;
  /** The forum above, or the route that it goes on with. */
  readonly above: Forum | undefined;
  readonly route: number | undefined;
}

/** What somebody wants to see of a map. */
export interface MapNarrowing {
  readonly part?: Journey | undefined;
  readonly region?: Region | undefined;
  readonly department?: Department | undefined;
  readonly onlyOpen?: boolean | undefined;
}

/** The map of a project on a day, or of a part of it. Touchpoints that do not exist in the region that is asked for are left out. */
export function governanceMap(graph: Graph, day: Day, only: MapNarrowing = {}): GovernanceMap {
  const escalations = inSourceOrder(graph.known('escalation'));
  const numbers = new Map(escalations.map((escalation, i) => [escalation, i + 1]));
  const journeys = (only.part ? [only.part] : journeysInOrder(graph)).map(journey =>
    mapJourney(graph, journey, day, only, numbers),
  );
  const touchpoints = journeys.flatMap(({ stages }) => stages.flatMap(({ touchpoints }) => touchpoints));
  const isShown = new Set(touchpoints.map(({ touchpoint }) => touchpoint));
  const handoffs = inSourceOrder(graph.all('handoff')).flatMap((handoff): MapHandoff[] => {
    const [from, to] = [graph.get(handoff.source), graph.get(handoff.target)];
    if (!from || !to || !isShown.has(from) || !isShown.has(to)) return [];
    const title = handoff.title ?? `${label(from)} to ${label(to)}`;
    return [{ handoff, from, to, title, owner: ownersOf(graph, handoff, day, undefined).short }];
  });
  const counts = Map.groupBy(touchpoints, ({ route }) => route);
  const routes = escalations.map((escalation, i): MapRoute => {
    const next = graph.get(escalation.then);
    return {
      escalation,
      number: i + 1,
      title: label(escalation),
      tiers: escalation.tiers.map(({ party, within }) => {
        const found = graph.get(party);
        return { title: found ? partyTitle(found) : party.text, within };
      }),
      next: next && label(next),
      count: counts.get(i + 1)?.length ?? 0,
    };
  });
  return { day, journeys, handoffs, routes, forums: inSourceOrder(graph.known('forum')).map(toForum) };

  function toForum(forum: Forum): MapForum {
    const chair = graph.get(forum.chair);
    const next = graph.get(forum.escalatesTo);
    return {
      forum,
      title: label(forum),
      chair: chair && partyWithHolder(graph, chair, day),
      above: next?.kind === 'forum' ? next : undefined,
      route: next?.kind === 'escalation' ? numbers.get(next) : undefined,
    };
  }
}

function mapJourney(
  graph: Graph,
  journey: Journey,
  day: Day,
  only: MapNarrowing,
  numbers: ReadonlyMap<Escalation, number>,
): MapJourney {
  const { region } = only;
  const shown = (touchpoints: readonly Touchpoint[]) =>
    touchpoints
      .filter(touchpoint => !region || !touchpoint.onlyIn || regionsOf(graph, touchpoint).includes(region))
      .map(touchpoint => mapTouchpoint(graph, touchpoint, day, only, numbers));
  const stages = [
    { title: undefined, touchpoints: shown(journey.touchpoints) },
    ...journey.stages.map(stage => ({ title: label(stage), touchpoints: shown(stage.touchpoints) })),
  ];
  const forums = inSourceOrder(graph.known('forum')).filter(({ covers }) =>
    Array.isArray(covers)
      ? graph.getAll(covers).some(scope => scope === journey || (scope.kind === 'stage' && scope.journey === journey))
      : covers === 'all',
  );
  return {
    journey,
    title: label(journey),
    owner: ownersOf(graph, journey, day, region).short,
    forums: forums.map(label),
    stages: stages.filter(({ touchpoints }) => touchpoints.length),
  };
}

function mapTouchpoint(
  graph: Graph,
  touchpoint: Touchpoint,
  day: Day,
  { region, department, onlyOpen }: MapNarrowing,
  numbers: ReadonlyMap<Escalation, number>,
): MapTouchpoint {
  const isAwake = isLive(touchpoint, day);
  const { short, all, parties } = ownersOf(graph, touchpoint, day, region);
  const open = isAwake
    ? openOn(graph, touchpoint, day)
        .filter(({ regions }) => !region || regions.length === 0 || regions.includes(region))
        .map(one => openText(graph, region ? { ...one, regions: [] } : one))
    : [];
  const next = graph.get(touchpoint.escalatesTo);
  const isOfDepartment =
    !department || parties.some(party => departmentsAround(graph, party, day).includes(department));
  return {
    touchpoint,
    title: label(touchpoint),
    marks: marksOf(touchpoint),
    owner: short,
    owners: all,
    open,
    asleep: isAwake ? undefined : asleepText(touchpoint),
    isFaint: !isAwake || !isOfDepartment || (onlyOpen === true && open.length === 0),
    route: next?.kind === 'escalation' ? numbers.get(next) : undefined,
    next: next && label(next),
  };
}

function ownersOf(graph: Graph, work: Touchpoint | Journey | Handoff, day: Day, region: Region | undefined) {
  const answers = region
    ? [{ regions: [], everywhere: true, answer: ownerOn(graph, work, region, day) }]
    : ownership(graph, work, day);
  const who = ({ answer }: (typeof answers)[number]) =>
    answer.parties.length
      ? partyTitles(answer.parties)
      : answer.verdict === 'undecided'
        ? 'undecided'
        : answer.verdict === 'unclear'
          ? 'not clear'
          : 'nobody';
  const most = [...answers].sort((a, b) => b.regions.length - a.regions.length)[0];
  const others = answers.length - 1;
  return {
    short: most ? `${who(most)}${others > 0 ? `, and ${others} by region` : ''}` : 'nobody',
    all: answers.map(one => (one.everywhere ? who(one) : `${who(one)} in ${one.regions.map(label).join(', ')}`)),
    parties: answers.flatMap(({ answer }) => answer.parties),
  };
}
