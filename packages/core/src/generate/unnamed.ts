/** What is called by what it is about, because it has no name of its own: handoffs, delegations, allocations and waivers. */
import type { Graph } from '../model/graph.ts';
import type { Allocation, Delegation, Handoff, Waiver } from '../model/model.ts';
import type { Ref } from '../project/fragment.ts';
import { andList } from '../project/names.ts';
import type { Thing } from './fields/field.ts';
import { titleOf } from './fields/fields.ts';

export const unnamedKinds = ['handoff', 'delegation', 'allocation', 'waiver'] as const;
export type Unnamed = Handoff | Delegation | Allocation | Waiver;

/** What it is about, in the order in which people say it; a name that names nothing is left out. */
export function aboutOf(graph: Graph, entity: Unnamed): readonly Thing[] {
  const refs = refsOf(entity).map(ref => graph.get(ref as Ref<'Named'>) as Thing | undefined);
  return refs.filter(thing => thing !== undefined);
}

function refsOf(entity: Unnamed): readonly Ref[] {
  switch (entity.kind) {
    case 'handoff':
      return [entity.source, entity.target];
    case 'delegation':
      return [entity.role, entity.delegate];
    case 'allocation':
      return [entity.person];
    case 'waiver':
      return entity.targets;
  }
}

/** `from Boarding to Welcome on board`, `Regional CX Lead to Yusuf Haddad`, `Amara Osei`, `conflicting-owners for Seat map`. */
export function titleOfUnnamed(graph: Graph, entity: Unnamed): string {
  const titles = aboutOf(graph, entity).map(titleOf);
  switch (entity.kind) {
    case 'handoff':
      return entity.title ?? `from ${titles.join(' to ')}`;
    case 'delegation':
      return titles.join(' to ');
    case 'allocation':
      return titles.join(', ');
    case 'waiver':
      return `${entity.rule.value}${titles.length ? ` for ${andList(titles)}` : ''}`;
  }
}
