/** Journeys, handoffs and responsibilities, in JSON. */
import type { Graph } from '../../model/graph.ts';
import { isRef, type Touchpoint } from '../../model/model.ts';
import { isLive } from '../../model/where-and-when.ts';
import { descriptionOf } from '../../project/fragment.ts';
import type { Day } from '../../project/values.ts';
import { journeysInOrder } from '../journey-order.ts';
import { placeOf } from '../place.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { lettersOf, ownershipOf } from './answers.ts';
import { idsAt, namedOf, thingAt, thingOf, thingsAt, written } from './names.ts';
import type { Model, TouchpointOf } from './schema.ts';

export function journeysOf(graph: Graph, day: Day): Model['journeys'] {
  const all = (touchpoints: readonly Touchpoint[]) =>
    touchpoints.map(touchpoint => touchpointOf(graph, touchpoint, day));
  return journeysInOrder(graph).map(journey => ({
    ...namedOf(graph, journey),
    ...written({ state: journey.state, lastReviewed: journey.lastReviewed?.value }),
    complaintsInvestigatedBy: thingsAt(graph, journey.investigatedBy),
    personas: idsAt(graph, journey.personas),
    promises: idsAt(graph, journey.promises),
    listensTo: idsAt(graph, journey.listensTo),
    measuredBy: idsAt(graph, journey.measuredBy),
    ownership: ownershipOf(graph, journey, day),
    stages: journey.stages.map(stage => ({
      ...namedOf(graph, stage),
      ...written({ phase: stage.phase }),
      touchpoints: all(stage.touchpoints),
    })),
    touchpoints: all(journey.touchpoints),
  }));
}

function touchpointOf(graph: Graph, touchpoint: Touchpoint, day: Day): TouchpointOf {
  return {
    ...namedOf(graph, touchpoint),
    live: isLive(touchpoint, day),
    ...written({ status: touchpoint.status }),
    periods: touchpoint.live.map(({ from, until }) => written({ from, until })),
    ...(touchpoint.onlyIn ? { onlyIn: idsAt(graph, touchpoint.onlyIn) } : {}),
    channels: [...touchpoint.channels],
    momentOfTruth: touchpoint.isMomentOfTruth,
    critical: touchpoint.isCritical,
    triggers: [...touchpoint.triggers],
    needs: [...touchpoint.needs],
    irritants: [...touchpoint.irritants],
    opportunities: [...touchpoint.opportunities],
    backstage: [...touchpoint.backstage],
    slas: [...touchpoint.slas],
    controls: [...touchpoint.controls],
    complaintsInvestigatedBy: thingsAt(graph, touchpoint.investigatedBy),
    measuredBy: idsAt(graph, touchpoint.measuredBy),
    uses: idsAt(graph, touchpoint.uses),
    listensTo: idsAt(graph, touchpoint.listensTo),
    personas: idsAt(graph, touchpoint.personas),
    promises: idsAt(graph, touchpoint.promises),
    ...written({
      volume: touchpoint.volume,
      vendor: thingAt(graph, touchpoint.vendor)?.id,
      escalatesTo: thingAt(graph, touchpoint.escalatesTo),
      lastReviewed: touchpoint.lastReviewed?.value,
    }),
    ownership: ownershipOf(graph, touchpoint, day),
    letters: lettersOf(graph, touchpoint, day),
  };
}

export function handoffsOf(graph: Graph, day: Day): Model['handoffs'] {
  return inSourceOrder(graph.all('handoff')).flatMap(handoff => {
    const [from, to] = [graph.get(handoff.source), graph.get(handoff.target)];
    if (!from || !to) return [];
    return {
      from: from.id,
      to: to.id,
      ...written({ title: handoff.title, within: handoff.within, description: descriptionOf(handoff.node) }),
      place: placeOf(graph, handoff.node),
      ...(handoff.links.length ? { links: handoff.links.map(({ title, url }) => ({ title, url })) } : {}),
      ownership: ownershipOf(graph, handoff, day),
      letters: lettersOf(graph, handoff, day),
      passes: [...handoff.passes],
    };
  });
}

export function responsibilitiesOf(graph: Graph, day: Day): Model['responsibilities'] {
  return inSourceOrder(graph.all('responsibility')).map(responsibility => ({
    ...namedOf(graph, responsibility),
    ...written({
      within: thingAt(graph, responsibility.within),
      section: responsibility.section,
      escalatesTo: thingAt(graph, responsibility.escalatesTo),
      lastReviewed: responsibility.lastReviewed?.value,
    }),
    critical: responsibility.isCritical,
    controls: [...responsibility.controls],
    ...(responsibility.onlyIn ? { onlyIn: idsAt(graph, responsibility.onlyIn) } : {}),
    measuredBy: idsAt(graph, responsibility.measuredBy),
    ownership: ownershipOf(graph, responsibility, day),
    letters: lettersOf(graph, responsibility, day),
  }));
}

export function raciTablesOf(graph: Graph): Model['raciTables'] {
  return inSourceOrder(graph.all('raci')).map(table => ({
    ...namedOf(graph, table),
    regions: idsAt(graph, table.regions),
    ...written({ from: table.from, until: table.until }),
    columns: thingsAt(graph, table.columns),
    rows: table.rows.flatMap(({ work, section, node }) => {
      const named = isRef(work) ? graph.get(work) : work;
      return named ? [{ ...written({ section }), work: thingOf(named), place: placeOf(graph, node) }] : [];
    }),
  }));
}
