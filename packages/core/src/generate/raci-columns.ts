/**
 * The columns of a responsibility matrix. A department and its head are one party and so one column, under the
 * department's title. A role that heads no department has a column of its own, right of its department's, as
 * `Airport Services: Station manager`: its letters are its own, and adding them to the department's would say that the
 * head has them.
 */

import { canonical } from '../model/claims.ts';
import type { Graph } from '../model/graph.ts';
import type { Entity, Party } from '../model/model.ts';
import { fragmentOf } from '../project/fragment.ts';
import { departmentOf, headedBy, partyTitle } from './party-words.ts';

export interface Column {
  readonly party: Party;
  readonly title: string;
}

/** A column for each party, without doubles: the top of the house, the departments each with its roles, regions and units, and everybody else. */
export function columnsFor(graph: Graph, parties: Iterable<Party>): readonly Column[] {
  const order = graph.once('order of parties', () => orderOf(graph));
  const place = (party: Party) => order.get(party) ?? order.size;
  const sorted = [...new Set([...parties].map(party => canonical(graph, party)))].sort((a, b) => place(a) - place(b));
  const titles = sorted.map(party => columnTitle(graph, party));
  return sorted.map((party, i) => {
    const title = titles[i]!;
    const isAmbiguous = titles.indexOf(title) !== titles.lastIndexOf(title);
    return { party, title: isAmbiguous ? `${title} (${party.id})` : title };
  });
}

/** What a column, or a footnote, calls a party: the department of a head, else its own title with the department around it. */
function columnTitle(graph: Graph, party: Party): string {
  const departments = headedBy(graph, party);
  if (departments.length) return departments.map(partyTitle).join(' / ');
  const around = party.kind === 'role' ? departmentOf(graph, party) : undefined;
  return around ? `${partyTitle(around)}: ${partyTitle(party)}` : partyTitle(party);
}

/** In the order of files and places; a thing stands before what is written inside it. */
export function inSourceOrder<E extends Entity>(entities: readonly E[]): E[] {
  return entities
    .map(entity => ({ entity, file: fragmentOf(entity.node).file }))
    .sort((a, b) => (a.file === b.file ? a.entity.node.$start - b.entity.node.$start : a.file < b.file ? -1 : 1))
    .map(({ entity }) => entity);
}

function orderOf(graph: Graph): ReadonlyMap<Party, number> {
  const ordered = new Set<Party>();
  const roles = inSourceOrder(graph.known('role'));
  const isHead = new Set(roles.filter(role => headedBy(graph, role).length));
  const byDepartment = Map.groupBy(roles, role => departmentOf(graph, role));
  for (const role of roles) if (!isHead.has(role) && role.partOf === undefined) ordered.add(role);
  for (const department of inSourceOrder(graph.known('department'))) {
    ordered.add(canonical(graph, department));
    for (const role of byDepartment.get(department) ?? []) if (!isHead.has(role)) ordered.add(role);
  }
  for (const role of roles) ordered.add(role);
  for (const kind of ['unit', 'team', 'forum', 'person', 'vendor', 'external'] as const)
    for (const party of inSourceOrder(graph.known(kind))) ordered.add(party);
  return new Map([...ordered].map((party, i) => [party, i]));
}
