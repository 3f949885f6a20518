/** From a thing to who answers for it, and from a party to all that it answers for. */
import { accountableFor } from '@remit-cx/core/model/accountable-for';
import { canonical, claimsFor } from '@remit-cx/core/model/claims';
import { type Located, spanOf } from '@remit-cx/core/model/graph';
import type { Entity, NamedEntity, Owned, Party } from '@remit-cx/core/model/model';
import { ownership } from '@remit-cx/core/model/ownership';
import { entityAt } from '@remit-cx/core/model/read/read';
import { exists, isInForce } from '@remit-cx/core/model/where-and-when';
import { whoActs } from '@remit-cx/core/model/who-acts';
import type { Ref } from '@remit-cx/core/project/fragment';
import type { Day } from '@remit-cx/core/project/values';
import type { Location } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { nameAt } from './occurrences.ts';
import { locationOf } from './places.ts';

/**
 * "Go to Type Definition": who answers for the thing at an offset on a day. For work the accountable party, for a party who
 * acts for it, for a forum its chair, for anything else its owner or head.
 */
export function whoAnswers(live: LiveProject, file: string, offset: number, day: Day): Location[] {
  const entity = thingAt(live, file, offset);
  return entity ? places(live, answering(live, entity, day)) : [];
}

/** "Go to Implementations": everything that the party at an offset is accountable or responsible for on a day. */
export function answersFor(live: LiveProject, file: string, offset: number, day: Day): Location[] {
  const { graph } = live;
  const party = thingAt(live, file, offset);
  if (!party || !isParty(party)) return [];
  const found = new Set<Entity>();
  for (const { work } of accountableFor(graph, day).get(canonical(graph, party)) ?? []) found.add(work);
  for (const kind of ['touchpoint', 'responsibility'] as const)
    for (const work of graph.all(kind))
      if (exists(work, day) && isResponsible(live, work, canonical(graph, party), day)) found.add(work);
  return places(live, [...found]);
}

function isResponsible({ graph }: LiveProject, work: Owned, party: Party, day: Day): boolean {
  return claimsFor(graph, work).some(claim => {
    const named = claim.letter === 'R' && isInForce(claim, day) ? graph.party(claim) : undefined;
    return named !== undefined && canonical(graph, named) === party;
  });
}

function answering(live: LiveProject, entity: Entity, day: Day): readonly (Entity | Party)[] {
  const { graph } = live;
  switch (entity.kind) {
    case 'touchpoint':
    case 'responsibility':
    case 'journey':
    case 'metric':
    case 'handoff':
      return [...new Set(ownership(graph, entity, day).flatMap(({ answer }) => answer.parties))];
    case 'decision':
      return graph.getAll(entity.rights.filter(({ right }) => right === 'decide').flatMap(({ parties }) => parties));
    case 'role':
    case 'department': {
      const { by } = whoActs(graph, entity, day);
      return by && by !== entity ? [by] : [];
    }
    case 'forum':
      return graph.getAll(entity.chair ? [entity.chair] : []);
    case 'external':
      return graph.getAll(entity.representedBy ? [entity.representedBy] : []);
    default: {
      const { owner, head } = entity as { readonly owner?: Ref<'Party'>; readonly head?: Ref<'Party'> };
      return graph.getAll([owner, head].filter(ref => ref !== undefined));
    }
  }
}

function thingAt(live: LiveProject, file: string, offset: number): NamedEntity | undefined {
  const fragment = live.project.fragment(file);
  const node = fragment && nameAt(live.project, fragment, offset)?.declaration?.node;
  // The model is read when somebody asks for it.
  return node && live.graph ? (entityAt(node) as NamedEntity | undefined) : undefined;
}

const parties: ReadonlySet<string> = new Set([
  'department',
  'role',
  'person',
  'team',
  'vendor',
  'external',
  'unit',
  'forum',
]);

function isParty(entity: Entity): entity is Exclude<Party, { kind: 'builtin' }> {
  return parties.has(entity.kind);
}

function places(live: LiveProject, things: readonly (Entity | Party)[]): Location[] {
  return things.flatMap(thing => {
    const location = thing.kind === 'builtin' ? undefined : locationOf(live, spanOf(thing as Located));
    return location ? [location] : [];
  });
}
