/** The values of fields that are no property of the block: who has which letter on the day, what stands around a thing. */
import { descriptionOf } from '../../project/fragment.ts';
import type { Day } from '../../project/values.ts';
import { accountableFor } from '../accountable-for.ts';
import { canonical } from '../claims.ts';
import { departmentsOf, enclosingDepartments } from '../departments.ts';
import type { Graph } from '../graph.ts';
import { lettersOn } from '../letters.ts';
import type { Decision, Department, Entity, Letter, Owned, Party } from '../model.ts';
import { ownership } from '../ownership.ts';
import { isInForce, regionsOf } from '../where-and-when.ts';
import { holdersOn, whoActs } from '../who-acts.ts';
import type { Value } from './written-values.ts';

const none: readonly never[] = [];

/** The values of a derived field on a day. Asked only of kinds that have it (project/derived-fields.ts). */
export function derivedValues(graph: Graph, entity: Entity, name: string, day: Day): readonly Value[] {
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
    case 'touchpoint':
      return names(touchpointsIn(entity));
    case 'direction':
      return entity.kind === 'metric' ? words([entity.better]) : none;
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
      return isOwned(entity) && name in letters ? names(whoHas(graph, entity, letters[name]!, day)) : none;
  }
}

const letters: Readonly<Record<string, Letter>> = {
  responsible: 'R',
  consulted: 'C',
  informed: 'I',
  support: 'S',
  verifier: 'V',
  signatory: 'G',
  omitted: 'O',
};

function texts(found: readonly (string | undefined)[]): readonly Value[] {
  return found.flatMap((text): Value[] => (text === undefined || text.trim() === '' ? [] : [{ is: 'text', text }]));
}

function words(found: readonly (string | undefined)[]): readonly Value[] {
  return [...new Set(found)].flatMap((text): Value[] => (text === undefined ? [] : [{ is: 'word', text }]));
}

function names(found: readonly (Entity | Party | undefined)[]): readonly Value[] {
  return [...new Set(found)].flatMap((to): Value[] =>
    to ? [{ is: 'name', to, text: 'name' in to ? to.name : '' }] : [],
  );
}

const owned: ReadonlySet<string> = new Set([
  'touchpoint',
  'responsibility',
  'journey',
  'decision',
  'metric',
  'handoff',
] satisfies Owned['kind'][]);

function isOwned(entity: Entity): entity is Owned {
  return owned.has(entity.kind);
}

function touchpointsIn(entity: Entity): readonly Entity[] {
  if (entity.kind === 'stage') return entity.touchpoints;
  if (entity.kind !== 'journey') return none;
  return [...entity.touchpoints, ...entity.stages.flatMap(({ touchpoints }) => touchpoints)];
}

/** Who is accountable in any region: for a conflict, all that are named. For what has an `owner` of its own, that one. */
function ownersOf(graph: Graph, entity: Entity, day: Day): readonly Party[] {
  if (isOwned(entity)) return [...new Set(ownership(graph, entity, day).flatMap(({ answer }) => answer.parties))];
  const owner = 'owner' in entity ? graph.get(entity.owner) : undefined;
  return owner ? [owner] : none;
}

function whoHas(graph: Graph, work: Owned, letter: Letter, day: Day): readonly Party[] {
  const regions = regionsOf(graph, work);
  return (regions.length ? regions : [undefined]).flatMap(region =>
    lettersOn(graph, work, region, day).flatMap(one => (one.letter === letter ? [one.party] : [])),
  );
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
