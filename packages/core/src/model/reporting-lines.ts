/** To whom somebody reports, as it is written or as the departments say. */
import { canonical } from './claims.ts';
import { headedBy } from './departments.ts';
import type { Graph } from './graph.ts';
import type { Department, Party, Referents, Role } from './model.ts';

type Body = Referents['Body'] | Department;

/**
 * To whom a role reports: as written, else to whom the department reports that it heads, else the head of what it is part
 * of, or of what that is part of. Undefined when nothing says so, or it is no role.
 */
export function bossOf(graph: Graph, role: Role): Role | undefined {
  if (role.reportsTo) return roleFor(graph, graph.get(role.reportsTo));
  for (const department of headedBy(graph).get(role) ?? []) {
    const boss = headAround(graph, role, department);
    if (boss) return boss;
  }
  return headAround(graph, role, graph.deref<Body>(role.partOf));
}

/** The head of a body, else to whom it reports, else the same of what is around it; the role itself does not count. */
function headAround(graph: Graph, role: Role, body: Body | undefined): Role | undefined {
  const seen = new Set<Body>();
  for (let around = body; around && !seen.has(around); around = graph.deref<Body>(around.partOf)) {
    seen.add(around);
    const head = graph.get(around.head);
    if (head?.kind === 'role' && head !== role) return head;
    const boss = 'reportsTo' in around ? roleFor(graph, graph.get(around.reportsTo)) : undefined;
    if (boss) return boss;
  }
  return undefined;
}

/** All to whom a role reports at any distance, nearest first. A circle is cut. */
export function bossesOf(graph: Graph, role: Role): readonly Role[] {
  const found: Role[] = [];
  for (let at = bossOf(graph, role); at && at !== role && !found.includes(at); at = bossOf(graph, at)) found.push(at);
  return found;
}

function roleFor(graph: Graph, party: Party | undefined): Role | undefined {
  const meant = party && canonical(graph, party);
  return meant?.kind === 'role' ? meant : undefined;
}
