/** The whole model as plain data for other programs (json/schema.ts says what it is), as of a day. */

import type { Occasion } from './generator.ts';
import { idsAt, namedOf, thingAt, thingsAt, written } from './json/names.ts';
import { partiesOf, regionsOf } from './json/parties.ts';
import type { Model } from './json/schema.ts';
import {
  chartersOf,
  decisionsOf,
  delegationsOf,
  escalationsOf,
  forumsOf,
  metricsOf,
  modelsOf,
  organizationsOf,
} from './json/steering.ts';
import { handoffsOf, journeysOf, responsibilitiesOf } from './json/work.ts';
import { placeOf } from './place.ts';
import { inSourceOrder } from './raci-columns.ts';

/** The model as the published schema has it. */
export function toModel({ graph, day, project, scheme, lint, hash }: Occasion): Model {
  return {
    format: 'remit-model',
    version: 1,
    day,
    project,
    source: hash,
    scheme,
    organizations: organizationsOf(graph),
    promises: inSourceOrder(graph.all('promise')).map(promise => namedOf(graph, promise)),
    goals: inSourceOrder(graph.all('goal')).map(goal => ({
      ...namedOf(graph, goal),
      measuredBy: idsAt(graph, goal.measuredBy),
    })),
    personas: inSourceOrder(graph.all('persona')).map(persona => ({
      ...namedOf(graph, persona),
      needs: [...persona.needs],
    })),
    models: modelsOf(graph, day),
    regions: regionsOf(graph),
    parties: partiesOf(graph, day),
    systemsAndVoices: (['system', 'voice'] as const).flatMap(kind =>
      inSourceOrder(graph.all(kind)).map(one => ({
        kind,
        ...namedOf(graph, one),
        ...written({ owner: thingAt(graph, one.owner) }),
      })),
    ),
    journeys: journeysOf(graph, day),
    handoffs: handoffsOf(graph, day),
    responsibilities: responsibilitiesOf(graph, day),
    decisions: decisionsOf(graph),
    metrics: metricsOf(graph, day),
    forums: forumsOf(graph),
    escalations: escalationsOf(graph),
    delegations: delegationsOf(graph, day),
    charters: chartersOf(graph),
    findings: lint.findings.map(({ rule, severity, message, about, regions, at }) => ({
      rule,
      severity,
      message,
      ...written({ about }),
      regions: [...regions],
      place: placeOf(graph, at),
    })),
    waivers: inSourceOrder(graph.all('waiver')).map(waiver => ({
      rule: waiver.rule.value,
      targets: thingsAt(graph, waiver.targets),
      ...written({ until: waiver.until?.value, because: waiver.because }),
      waives: lint.waived.filter(one => one.waiver === waiver).length,
      place: placeOf(graph, waiver.node),
    })),
  };
}
