/** Who exercises a role on a day: a delegate in force, else its holder, else its deputy (LANGUAGE.md, "Who acts"). */
import type { Day } from '../project/values.ts';
import type { Graph } from './graph.ts';
import type { Delegation, Party, Person, Role } from './model.ts';
import { canonical, isInForce } from './ownership.ts';

export interface Acting {
  /** Who acts: a person where one is known, else the party that the chain ends at. Undefined when nobody does, or nobody wrote it down. */
  readonly by: Party | undefined;
  readonly as: 'holder' | 'delegate' | 'deputy' | 'vacant' | 'unwritten' | 'circle' | 'itself';
  /** The delegations that were followed, first the one of the role that was asked about. */
  readonly through: readonly Delegation[];
}

/** The people who hold a role on a day, as written. */
export function holdersOn(graph: Graph, role: Role, day: Day): readonly Person[] {
  const held = (role.holdings ?? []).filter(holding => isInForce(holding, day));
  return graph.getAll(held.map(({ person }) => person)).filter(person => person.kind === 'person');
}

/** The delegations of a role that are in force on a day. */
export function delegationsOn(graph: Graph, role: Role, day: Day): readonly Delegation[] {
  return (delegationsByRole(graph).get(role) ?? []).filter(delegation => isInForce(delegation, day));
}

function delegationsByRole(graph: Graph): ReadonlyMap<Role, readonly Delegation[]> {
  return graph.once('delegations by role', () =>
    Map.groupBy(
      graph.all('delegation').filter(({ role }) => graph.get(role)),
      ({ role }) => graph.get(role)!,
    ),
  );
}

/** Who acts for a party on a day. A department acts through its head; a person, a vendor or a team acts itself. */
export function whoActs(graph: Graph, party: Party, day: Day): Acting {
  return follow(graph, party, day, []);
}

function follow(graph: Graph, party: Party, day: Day, through: readonly Delegation[]): Acting {
  const role = canonical(graph, party);
  if (role.kind !== 'role') return { by: role, as: through.length ? 'delegate' : 'itself', through };
  const delegation = delegationsOn(graph, role, day)[0];
  if (delegation) {
    if (through.includes(delegation)) return { by: undefined, as: 'circle', through };
    const delegate = graph.get(delegation.delegate);
    if (delegate) return follow(graph, delegate, day, [...through, delegation]);
  }
  const holder = holdersOn(graph, role, day)[0];
  if (holder) return { by: holder, as: through.length ? 'delegate' : 'holder', through };
  const written = role.holdings !== undefined;
  if (!written && !delegation) {
    const deputy = graph.getAll(role.deputies)[0];
    return through.length
      ? { by: role, as: 'delegate', through }
      : { by: deputy, as: deputy ? 'deputy' : 'unwritten', through };
  }
  const deputy = graph.getAll(role.deputies)[0];
  if (deputy) return { by: deputyPerson(graph, deputy, day) ?? deputy, as: 'deputy', through };
  return { by: undefined, as: 'vacant', through };
}

function deputyPerson(graph: Graph, deputy: Party, day: Day): Party | undefined {
  const role = canonical(graph, deputy);
  return role.kind === 'role' ? holdersOn(graph, role, day)[0] : role;
}
