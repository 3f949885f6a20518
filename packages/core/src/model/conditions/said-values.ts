/** What is said for a field at a thing, or around it: its values that do not depend on who is accountable, nor on a day. */
import type { Field } from '../../project/fields.ts';
import { descriptionOf } from '../../project/fragment.ts';
import type { Graph } from '../graph.ts';
import type { Entity } from '../model.ts';
import { names, texts, type Value, words } from './value.ts';
import { writtenValues } from './written-values.ts';

/** The values of a field that says what is written. None for a field that is worked out (derived-values.ts). */
export function saidValues(graph: Graph, entity: Entity, field: Field): readonly Value[] {
  return field.sources.length ? writtenValues(graph, entity, field) : around(entity, field.name);
}

function around(entity: Entity, name: string): readonly Value[] {
  switch (name) {
    case 'name':
      return 'name' in entity ? texts([entity.name]) : none;
    case 'title':
      return 'title' in entity ? texts([entity.title]) : none;
    case 'description':
      return texts([descriptionOf(entity.node)]);
    case 'journey':
      return 'journey' in entity ? names([entity.journey]) : none;
    case 'stage':
      return 'stage' in entity ? names([entity.stage]) : none;
    case 'phase':
      return 'stage' in entity ? words([entity.stage?.phase]) : none;
    case 'state':
      return 'journey' in entity ? words([entity.journey.state]) : none;
    case 'direction':
      return entity.kind === 'metric' ? words([entity.better]) : none;
    default:
      return none;
  }
}

const none: readonly never[] = [];
