/** Who may decide something: by what is written, or by their place in the company. */
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
  const refs = [
    ...(['department', 'unit', 'region', 'team'] as const).flatMap(kind => graph.known(kind).map(({ head }) => head)),
    ...(['role', 'department', 'team'] as const).flatMap(kind => graph.known(kind).map(({ reportsTo }) => reportsTo)),
    ...graph
      .known('model')
      .flatMap(({ leader, sponsor, central, local }) => [
        leader,
        sponsor,
        ...central,
        ...local.map(({ ledBy }) => ledBy),
      ]),
    ...graph
      .known('forum')
      .map(({ chair, decidesBy, authority }) => (decidesBy || authority.length ? chair : undefined)),
  ];
  const found = new Set<Party>(graph.known('role').filter(({ level }) => level === 'executive'));
  for (const ref of refs) {
    const party = graph.get(ref);
    if (party) found.add(spokesman(graph, party));
  }
  return found;
}

/** Whoever speaks for a party: the head of a department or team, the chair of a forum, else itself. */
function spokesman(graph: Graph, party: Party): Party {
  const first = party.kind === 'team' ? graph.get(party.head) : party.kind === 'forum' ? graph.get(party.chair) : party;
  return canonical(graph, first ?? party);
}
