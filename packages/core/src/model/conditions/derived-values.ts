/** The values of all fields on a day: what is said, and what is worked out of the whole model, such as who is accountable. */
import type { Field } from '../../project/fields.ts';
import type { Day } from '../../project/values.ts';
import { accountableFor } from '../accountable-for.ts';
import { canonical } from '../claims.ts';
import { departmentsOf, enclosingDepartments } from '../departments.ts';
import type { Graph } from '../graph.ts';
import { partiesWith } from '../letters.ts';
import type { Decision, Department, Entity, Kind, Letter, Owned, Party } from '../model.ts';
import { ownership } from '../ownership.ts';
import { isInForce } from '../where-and-when.ts';
import { holdersOn, whoActs } from '../who-acts.ts';
import { saidValues } from './said-values.ts';
import { names, type Value, words } from './value.ts';

const none: readonly never[] = [];

/** The values that a thing has for a field on a day. */
export function valuesOn(graph: Graph, entity: Entity, field: Field, day: Day): readonly Value[] {
  return field.isSaidThere ? saidValues(graph, entity, field) : derivedValues(graph, entity, field.name, day);
}

function derivedValues(graph: Graph, entity: Entity, name: string, day: Day): readonly Value[] {
  switch (name) {
    case 'touchpoint':
      return names(touchpointsIn(entity));
    case 'leader':
      return entity.kind === 'model' ? names([graph.get(entity.leader)]) : none;
    case 'held by':
      return entity.kind === 'role' ? names(holdersOn(graph, entity, day)) : none;
    case 'vacant':
      return entity.kind === 'role' && whoActs(graph, entity, day).as === 'vacant' ? [{ is: 'there' }] : none;
    case 'role':
      return names(graph.known('role').filter(role => holdersOn(graph, role, day).some(person => person === entity)));
    case 'department':
      return names(homesOf(graph, entity, day).flatMap(department => enclosingDepartments(graph, department)));
    case 'function':
      return words(homesOf(graph, entity, day).map(department => functionOf(graph, department)));
    case 'decide':
    case 'input':
      return entity.kind === 'decision' ? names(whoHasRight(graph, entity, name, day)) : none;
    case 'owner':
      return names(ownersOf(graph, entity, day));
    case 'accountable':
      return names(isOwned(entity) ? ownersOf(graph, entity, day) : answersFor(graph, entity, day));
    default:
      return isOwned(entity) && name in letters ? names(partiesWith(graph, entity, letters[name]!, day)) : none;
  }
}

const letters: Readonly<Record<string, Exclude<Letter, 'A'>>> = {
  responsible: 'R',
  consulted: 'C',
  informed: 'I',
  support: 'S',
  verifier: 'V',
  signatory: 'G',
  omitted: 'O',
};

const owned: ReadonlySet<string> = new Set([
  'touchpoint',
  'responsibility',
  'journey',
  'decision',
  'metric',
  'handoff',
] satisfies Owned['kind'][]);

/** Whether claims say who answers for the things of a kind. */
export function isKindOfOwned(kind: Kind): kind is Owned['kind'] {
  return owned.has(kind);
}

function isOwned(entity: Entity): entity is Owned {
  return isKindOfOwned(entity.kind);
}

function touchpointsIn(entity: Entity): readonly Entity[] {
  if (entity.kind === 'stage') return entity.touchpoints;
  if (entity.kind !== 'journey') return none;
  return [...entity.touchpoints, ...entity.stages.flatMap(({ touchpoints }) => touchpoints)];
}

/** Who is accountable in any region, once for each answer: for a conflict, all that are named. For what has an `owner` of its own, that one. */
function ownersOf(graph: Graph, entity: Entity, day: Day): readonly Party[] {
  if (isOwned(entity)) {
    const answers = ownership(graph, entity, day);
    return answers.length === 1 ? answers[0]!.answer.parties : answers.flatMap(({ answer }) => answer.parties);
  }
  const owner = 'owner' in entity ? graph.get(entity.owner) : undefined;
  return owner ? [owner] : none;
}

function answersFor(graph: Graph, entity: Entity, day: Day): readonly Entity[] {
  if (entity.kind !== 'department' && entity.kind !== 'role' && entity.kind !== 'person' && entity.kind !== 'unit')
    return none;
  const found = accountableFor(graph, day).get(canonical(graph, entity)) ?? none;
  return found.flatMap(({ work }) => (work.kind === 'touchpoint' || work.kind === 'responsibility' ? [work] : []));
}

/** The departments of a party itself, or of whoever answers for a thing. */
function homesOf(graph: Graph, entity: Entity, day: Day): readonly Department[] {
  switch (entity.kind) {
    case 'role':
    case 'person':
    case 'team':
    case 'forum':
      return [...departmentsOf(graph, entity, day)];
    default:
      return ownersOf(graph, entity, day).flatMap(party => [...departmentsOf(graph, party, day)]);
  }
}

/** A department's own function, or that of the nearest one around it that has one. */
function functionOf(graph: Graph, department: Department): string | undefined {
  return enclosingDepartments(graph, department).find(one => one.function !== undefined)?.function;
}

function whoHasRight(graph: Graph, { rights }: Decision, wanted: string, day: Day): readonly Party[] {
  return rights.flatMap(right => (right.right === wanted && isInForce(right, day) ? graph.getAll(right.parties) : []));
}
