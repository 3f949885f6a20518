/** What `in` means in a policy: `every touchpoint in gulf_africa`, `every role in customer_care`. */
import { canonical } from '../model/claims.ts';
import { valuesOn } from '../model/conditions/derived-values.ts';
import type { Graph } from '../model/graph.ts';
import type { Entity, Kind, NamedEntity, Owned, Party } from '../model/model.ts';
import { enclosing, regionsOf } from '../model/where-and-when.ts';
import { fieldNamed } from '../project/fields.ts';
import type { Node } from '../project/fragment.ts';
import type { Day } from '../project/values.ts';

/** Which kinds of things can be in a thing of each kind. */
const inside: Partial<Record<Kind, readonly Kind[]>> = {
  organization: ['promise', 'goal'],
  journey: ['stage', 'touchpoint', 'handoff'],
  stage: ['touchpoint'],
  region: ['region', 'unit', 'role', 'person', 'team', 'forum', 'touchpoint', 'responsibility'],
  unit: ['unit', 'role', 'person', 'team', 'forum', 'department', 'region', 'responsibility'],
  department: [
    'department',
    'role',
    'person',
    'team',
    'unit',
    'region',
    'forum',
    'responsibility',
    'touchpoint',
    'journey',
    'handoff',
    'decision',
    'metric',
    'system',
    'vendor',
    'voice',
    'initiative',
    'programme',
  ],
  role: ['responsibility'],
  team: ['role', 'person', 'department', 'unit', 'region', 'responsibility'],
  forum: ['role', 'person', 'department', 'team', 'unit'],
  raci: ['responsibility', 'touchpoint'],
};

/** Whether a thing of a kind can be in one of another kind at all. */
export function canBeIn(kind: Kind, scope: Kind): boolean {
  return inside[scope]?.includes(kind) ?? false;
}

/**
 * Whether a thing is in another one on a day: it stands in its block, it is part of it, it exists in the region, it is a
 * member; of a department, also what somebody of that department answers for.
 */
export function isIn(graph: Graph, entity: Entity, scope: NamedEntity, day: Day): boolean {
  return standsIn(entity.node, scope.node) || isPartOf(graph, entity, scope) || belongsTo(graph, entity, scope, day);
}

function standsIn({ $parent }: Node, outer: Node): boolean {
  for (let at = $parent; at; at = at.$parent) if (at === outer) return true;
  return false;
}

/** Through what it is part of in turn. A circle is walked once. */
function isPartOf(graph: Graph, entity: Entity, scope: NamedEntity): boolean {
  const seen = new Set<object>();
  let at: Entity | undefined = entity;
  while (at && !seen.has(at)) {
    seen.add(at);
    at = 'partOf' in at ? (graph.deref<Entity>(at.partOf as never) as Entity | undefined) : undefined;
    if (at === scope) return true;
  }
  return false;
}

function belongsTo(graph: Graph, entity: Entity, scope: NamedEntity, day: Day): boolean {
  switch (scope.kind) {
    case 'region':
    case 'unit': {
      if (entity.kind === 'person') {
        const place = graph.get(entity.basedIn);
        return place === scope || (place?.kind === 'region' && enclosing(graph, place).some(at => at === scope));
      }
      const isWork = entity.kind === 'touchpoint' || entity.kind === 'responsibility';
      return isWork && regionsOf(graph, entity as Owned).some(region => region === scope);
    }
    case 'department': {
      const home = fieldNamed(entity.kind, 'department');
      const isHome = home !== undefined && home.sources.length === 0;
      return isHome && valuesOn(graph, entity, home, day).some(value => value.is === 'name' && value.to === scope);
    }
    case 'team':
    case 'forum': {
      const first = scope.kind === 'team' ? scope.head : scope.chair;
      const seats = graph.getAll(first ? [first, ...scope.members] : scope.members);
      return seats.some(seat => canonical(graph, seat) === canonical(graph, entity as Party));
    }
    case 'raci':
      return scope.rows.some(({ work }) => graph.deref<Entity>(work as never) === entity);
    default:
      return false;
  }
}
