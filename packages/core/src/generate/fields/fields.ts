/** What is written of a thing, field by field: the one list that documents, `remit who`, hovers and differences share. */
import type { Graph } from '../../model/graph.ts';
import { type Entity, type EntityOf, type Kind, label, type Party } from '../../model/model.ts';
import type { Day } from '../../project/values.ts';
import { partyTitle, partyWithHolder } from '../party-words.ts';
import { type Field, type Thing, text, type Value } from './field.ts';
import {
  departmentFields,
  externalFields,
  goalFields,
  organizationFields,
  personaFields,
  personFields,
  regionFields,
  roleFields,
  systemFields,
  teamFields,
  unitFields,
  vendorFields,
  voiceFields,
} from './parties.ts';
import {
  allocationFields,
  charterFields,
  delegationFields,
  escalationFields,
  forumFields,
  initiativeFields,
  metricFields,
  modelFields,
  policyFields,
  programmeFields,
  waiverFields,
} from './steering.ts';
import {
  decisionFields,
  handoffFields,
  journeyFields,
  raciFields,
  responsibilityFields,
  stageFields,
  touchpointFields,
} from './work.ts';

const byKind: { readonly [K in Kind]: readonly Field<EntityOf<K>>[] } = {
  organization: organizationFields,
  promise: [],
  goal: goalFields,
  region: regionFields,
  unit: unitFields,
  department: departmentFields,
  role: roleFields,
  person: personFields,
  team: teamFields,
  vendor: vendorFields,
  external: externalFields,
  persona: personaFields,
  system: systemFields,
  voice: voiceFields,
  model: modelFields,
  journey: journeyFields,
  stage: stageFields,
  touchpoint: touchpointFields,
  handoff: handoffFields,
  responsibility: responsibilityFields,
  raci: raciFields,
  decision: decisionFields,
  metric: metricFields,
  forum: forumFields,
  escalation: escalationFields,
  delegation: delegationFields,
  allocation: allocationFields,
  initiative: initiativeFields,
  programme: programmeFields,
  policy: policyFields,
  waiver: waiverFields,
  charter: charterFields,
};

const link = text<Entity>('link', ({ links }) => links.map(({ title, url }) => `${title} (${url})`));

/** The fields of a kind in the order in which they are shown: all of its lines but claims, dated holdings and what has a name of its own. */
export function fieldsOf<K extends Kind>(kind: K): readonly Field<EntityOf<K>>[] {
  return [...byKind[kind], link];
}

/** A field that is written, as texts for people: not escaped. */
export interface Fact {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Everything that is written of a thing. Who takes part is named with whoever acts on the day. Fields in `but` are left out. */
export function factsAbout(graph: Graph, entity: Entity, day: Day, but: readonly string[] = []): readonly Fact[] {
  const fields = fieldsOf(entity.kind) as readonly Field<Entity>[];
  return fields.flatMap(field => {
    if (but.includes(field.name)) return [];
    const texts = field.say(graph, entity).map(value => {
      const [thing, more] = partsOf(value);
      if (typeof thing === 'string') return thing;
      // With words of its own behind it (an approval with its day), whoever holds it today is not meant.
      return field.takesPart && more === '' ? partyWithHolder(graph, thing as Party, day) : `${titleOf(thing)}${more}`;
    });
    return texts.length ? { name: field.name, texts } : [];
  });
}

/** The text or thing of a value, and what stands behind its title. */
export function partsOf(value: Value): readonly [thing: string | Thing, more: string] {
  return typeof value === 'object' && 'thing' in value ? [value.thing, value.more] : [value, ''];
}

export function titleOf(thing: Thing): string {
  return 'kind' in thing && thing.kind === 'builtin' ? partyTitle(thing) : label(thing);
}
