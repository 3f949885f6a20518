/** Things of the model as answers name them. */

import { canonical } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { label, type NamedEntity, type Party } from '../../model/model.ts';
import { whoActs } from '../../model/who-acts.ts';
import { descriptionOf } from '../../project/fragment.ts';
import type { Day } from '../../project/values.ts';
import type { Fact } from '../fields/fields.ts';
import { actsToday, partyTitle, partyWithHolder } from '../party-words.ts';
import { during } from '../period-words.ts';
import { placeOf } from '../place.ts';
import { oneLine } from '../visible.ts';
import type { Actor, Subject, Thing } from './answer.ts';

export function toThing(entity: NamedEntity | Party): Thing {
  const { kind, id } = entity;
  return { kind, id, title: oneLine(kind === 'builtin' ? partyTitle(entity as Party) : label(entity as NamedEntity)) };
}

export function toSubject(graph: Graph, entity: NamedEntity): Subject {
  const mission = 'mission' in entity ? entity.mission : undefined;
  const text = [descriptionOf(entity.node), mission].filter(text => text !== undefined && text !== '').join('\n\n');
  return { ...toThing(entity), place: placeOf(graph, entity), description: text === '' ? undefined : text };
}

/** A party as its head, with who acts for it and who would. */
export function toActor(graph: Graph, party: Party, day: Day): Actor {
  const own = canonical(graph, party);
  const acting = whoActs(graph, own, day);
  return {
    ...toThing(own),
    text: oneLine(partyWithHolder(graph, own, day)),
    actsAs: acting.as,
    by: acting.by && toThing(acting.by),
    today: oneLine(actsToday(graph, own, day)),
    through: acting.through.map(delegation => {
      const [role, delegate] = [graph.get(delegation.role), graph.get(delegation.delegate)];
      const text = `delegation of ${role ? partyTitle(role) : delegation.role.text} to ${delegate ? partyTitle(delegate) : delegation.delegate.text}${during(delegation)}`;
      return { text: oneLine(text), place: placeOf(graph, delegation) };
    }),
    deputies: own.kind === 'role' ? graph.getAll(own.deputies).map(toThing) : [],
  };
}

/** Facts as a terminal can show them. */
export function oneLined(facts: readonly Fact[]): readonly Fact[] {
  return facts.map(({ name, texts }) => ({ name, texts: texts.map(oneLine) }));
}
