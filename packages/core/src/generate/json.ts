/** The whole model as plain data for other programs (json/schema.ts says what it is), as of a day. */

import type { Occasion } from './generator.ts';
import { idsAt, namedOf, thingsAt, written } from './json/names.ts';
import { othersOf } from './json/others.ts';
import { allocationsOf, partiesOf, regionsOf } from './json/parties.ts';
import { initiativesOf, personasOf, policiesOf, programmesOf, systemsAndVoicesOf } from './json/programme.ts';
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
import { handoffsOf, journeysOf, raciTablesOf, responsibilitiesOf } from './json/work.ts';
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
    personas: personasOf(graph),
    models: modelsOf(graph, day),
    regions: regionsOf(graph),
    parties: partiesOf(graph, day),
    systemsAndVoices: systemsAndVoicesOf(graph),
    journeys: journeysOf(graph, day),
    handoffs: handoffsOf(graph, day),
    responsibilities: responsibilitiesOf(graph, day),
    raciTables: raciTablesOf(graph),
    decisions: decisionsOf(graph, day),
    metrics: metricsOf(graph, day),
    forums: forumsOf(graph),
    escalations: escalationsOf(graph),
    delegations: delegationsOf(graph, day),
    allocations: allocationsOf(graph, day),
    initiatives: initiativesOf(graph),
    programmes: programmesOf(graph),
    policies: policiesOf(graph),
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
    ...written({ others: othersOf(graph) }),
  };
}
