/** Who may decide something: by what is written, or by their place in the company. */
import type { Ref } from '../project/fragment.ts';
import { canonical } from './claims.ts';
import type { Graph } from './graph.ts';
import type { Party } from './model.ts';

export interface Authority {
  /** Roles with a mandate, an authority or a limit, and whoever decides or must agree to a decision. */
  readonly written: ReadonlySet<Party>;
  /**
   * Executives, whoever heads a department, unit, region or team or leads in the governance model, whoever others report to,
   * and who chairs a forum that decides.
   */
  readonly byPlace: ReadonlySet<Party>;
}

/**
 * Who has authority of either kind, on any day, here or in a project that this one is built on: a department, team or forum
 * through its head or chair. Worked out once for a graph.
 */
export function authorityIn(graph: Graph): Authority {
  return graph.once(authorityIn, () => ({ written: writtenAuthority(graph), byPlace: authorityByPlace(graph) }));
}

function writtenAuthority(graph: Graph): Set<Party> {
  const found = new Set<Party>();
  for (const role of graph.known('role')) if (role.mandate || role.authority.length || role.limit) found.add(role);
  for (const { rights } of graph.known('decision'))
    for (const { right, parties } of rights)
      if (right === 'decide' || right === 'agree')
        for (const party of graph.getAll(parties)) found.add(spokesman(graph, party));
  return found;
}

function authorityByPlace(graph: Graph): Set<Party> {
  const found = new Set<Party>();
  const add = (ref: Ref<'Party'> | undefined) => {
    const party = graph.get(ref);
    if (party) found.add(spokesman(graph, party));
  };
  for (const role of graph.known('role')) {
    if (role.level === 'executive') found.add(role);
    add(role.reportsTo);
  }
  for (const kind of ['department', 'unit', 'region', 'team'] as const)
    for (const { head } of graph.known(kind)) add(head);
  for (const kind of ['department', 'team'] as const) for (const { reportsTo } of graph.known(kind)) add(reportsTo);
  for (const { leader, sponsor, central, local } of graph.known('model')) {
    for (const ref of [leader, sponsor, ...central]) add(ref);
    for (const { ledBy } of local) add(ledBy);
  }
  for (const { chair, decidesBy, authority } of graph.known('forum')) if (decidesBy || authority.length) add(chair);
  return found;
}

/** Whoever speaks for a party: the head of a department or team, the chair of a forum, else itself. */
function spokesman(graph: Graph, party: Party): Party {
  const first = party.kind === 'team' ? graph.get(party.head) : party.kind === 'forum' ? graph.get(party.chair) : party;
  return canonical(graph, first ?? party);
}
