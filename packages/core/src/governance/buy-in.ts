/** Whom a mandate concerns, and who has agreed to it. */
import { canonical } from '../model/claims.ts';
import { departmentsOf, enclosingDepartments } from '../model/departments.ts';
import type { Graph } from '../model/graph.ts';
import type { Department, Journey, Mandate, NamedEntity, Party, Role, Touchpoint } from '../model/model.ts';
import { ownership } from '../model/ownership.ts';
import { isLive } from '../model/where-and-when.ts';
import type { Day } from '../project/values.ts';

/**
 * The departments that a mandate reaches, other than those of its holder: they are accountable for a live touchpoint in its
 * scope, or the scope names them. A mandate without a scope reaches all that are accountable for any.
 */
export function departmentsUnder(graph: Graph, role: Role, mandate: Mandate, day: Day): readonly Department[] {
  const own = departmentsOf(graph, role, day);
  const accountable = new Set<Party>();
  for (const touchpoint of touchpointsIn(graph, mandate))
    if (isLive(touchpoint, day))
      for (const { answer } of ownership(graph, touchpoint, day))
        for (const party of answer.parties) accountable.add(party);
  const reached = new Set(namedIn(graph, mandate));
  for (const party of accountable) for (const department of departmentsOf(graph, party, day)) reached.add(department);
  return [...reached].filter(department => !own.has(department));
}

/** Whether a department, itself or one around it, has approved a mandate by a day. An approval without a day has been given. */
export function hasApproved(graph: Graph, { approvals }: Mandate, department: Department, day: Day): boolean {
  const given = approvals.filter(({ on }) => on === undefined || on <= day);
  const approvers = graph.getAll(given.map(({ party }) => party)).map(party => canonical(graph, party));
  return enclosingDepartments(graph, department).some(outer => approvers.includes(canonical(graph, outer)));
}

function touchpointsIn(graph: Graph, { scope, scopeAll }: Mandate): Iterable<Touchpoint> {
  const isAll = scope.length + scopeAll.length === 0;
  if (isAll || scopeAll.some(all => all === 'journeys' || all === 'touchpoints')) return graph.known('touchpoint');
  return graph.getAll(scope).flatMap(touchpointsOf);
}

function touchpointsOf(named: NamedEntity): readonly Touchpoint[] {
  if (named.kind === 'touchpoint') return [named];
  if (named.kind === 'stage') return named.touchpoints;
  return named.kind === 'journey' ? allTouchpoints(named) : [];
}

function allTouchpoints({ touchpoints, stages }: Journey): readonly Touchpoint[] {
  return [...touchpoints, ...stages.flatMap(stage => stage.touchpoints)];
}

function namedIn(graph: Graph, { scope, scopeAll }: Mandate): readonly Department[] {
  if (scopeAll.includes('departments')) return graph.known('department');
  return graph.getAll(scope).filter(named => named.kind === 'department');
}
