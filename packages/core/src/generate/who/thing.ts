/** What is written of a thing that has no letters, who owns it, and what names it. */
import type { Graph } from '../../model/graph.ts';
import type { Entity, NamedEntity } from '../../model/model.ts';
import type { Day } from '../../project/values.ts';
import type { Field } from '../fields/field.ts';
import { factsAbout, fieldsOf, partsOf } from '../fields/fields.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { titleOfUnnamed } from '../unnamed.ts';
import { oneLine } from '../visible.ts';
import type { Thing, ThingAnswer } from './answer.ts';
import { escalationSteps } from './escalation.ts';
import { oneLined, toActor, toSubject, toThing } from './things.ts';

export function whatIsWritten(graph: Graph, entity: NamedEntity, day: Day): ThingAnswer {
  const owner = 'owner' in entity ? graph.get(entity.owner) : undefined;
  return {
    about: 'thing',
    day,
    subject: toSubject(graph, entity),
    owner: owner && toActor(graph, owner, day),
    facts: oneLined(factsAbout(graph, entity, day, ['owner', 'mission', 'tiers', 'then'])),
    namedBy: namedBy(graph, entity),
    escalation: entity.kind === 'escalation' ? escalationSteps(graph, entity, day) : [],
  };
}

/** Everything of which a field names the thing, in source order. */
function namedBy(graph: Graph, wanted: NamedEntity): ThingAnswer['namedBy'] {
  const found = inSourceOrder([...graph.entities()]).flatMap(entity =>
    (fieldsOf(entity.kind) as readonly Field<Entity>[])
      .filter(field => field.say(graph, entity).some(value => partsOf(value)[0] === wanted))
      .map(field => ({ thing: nameOf(graph, entity), field: field.name })),
  );
  return found;
}

function nameOf(graph: Graph, entity: Entity): Thing {
  return 'id' in entity
    ? toThing(entity)
    : { kind: entity.kind, id: '', title: oneLine(titleOfUnnamed(graph, entity)) };
}
