/**
 * Who exercises a role on a day: a delegate in force, else its holder, else its deputy (LANGUAGE.md, "Who acts").
 * Accountability stays with the role.
 */
import type { RefKind } from '../project/syntax.ts';
import type { Day } from '../project/values.ts';
import type { Graph } from './graph.ts';
import type { Delegation, Party, Person, Role } from './model.ts';
import { canonical, isInForce } from './ownership.ts';

export interface Acting {
  /** Who acts: a person where one is known, else the party that the chain ends at. Undefined when nobody does, or nobody wrote it down. */
  readonly by: Party | undefined;
  /**
   * In which capacity. `vacant`: nobody holds the role, and no delegate or deputy can act. `unwritten`: nobody wrote down
   * who holds it (or a name that is not known was written), so somebody does, and its deputy stays a deputy. `circle`: its
   * delegations lead back to themselves. `itself`: not a role.
   */
  readonly as: 'holder' | 'delegate' | 'deputy' | 'vacant' | 'unwritten' | 'circle' | 'itself';
  /** The delegations that were followed on the way to who acts, in that order. */
  readonly through: readonly Delegation[];
}

/** The people who hold a role on a day, as written. */
export function holdersOn(graph: Graph, role: Role, day: Day): readonly Person[] {
  const held = (role.holdings ?? []).filter(holding => isInForce(holding, day));
  return graph.getAll(held.map(({ person }) => person)).filter(person => person.kind === 'person');
}

/** The delegations of a role that are in force on a day, in source order. The first is the one that counts. */
export function delegationsOn(graph: Graph, role: Role, day: Day): readonly Delegation[] {
  return delegationsOf(graph, role).filter(delegation => isInForce(delegation, day));
}

/** All delegations of a role, past, present and to come, in source order. */
export function delegationsOf(graph: Graph, role: Role): readonly Delegation[] {
  return delegationsByRole(graph).get(role) ?? [];
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
  return follow(graph, canonical(graph, party), day, []);
}

/**
 * `asked` are the roles on the way here. A delegate or deputy who cannot act (an empty chair) is passed over, as if it had
 * not been named. A circle of delegations is a mistake and is not passed over; a circle of deputies is only nobody.
 */
function follow(graph: Graph, party: Party, day: Day, asked: readonly Role[]): Acting {
  if (party.kind !== 'role') return { by: party, as: 'itself', through: [] };
  if (asked.includes(party)) return { by: undefined, as: 'circle', through: [] };
  const next = [...asked, party];
  for (const delegation of delegationsOn(graph, party, day)) {
    const delegate = graph.get(delegation.delegate);
    if (!delegate) continue;
    const acting = follow(graph, canonical(graph, delegate), day, next);
    const through = [delegation, ...acting.through];
    if (acting.as === 'circle') return { ...acting, through };
    if (acting.as !== 'vacant') return { by: acting.by ?? canonical(graph, delegate), as: 'delegate', through };
  }
  const holder = holdersOn(graph, party, day)[0];
  if (holder) return { by: holder, as: 'holder', through: [] };
  if (isUnwritten(graph, party, day)) return { by: undefined, as: 'unwritten', through: [] };
  for (const deputy of graph.getAll(party.deputies)) {
    const acting = follow(graph, canonical(graph, deputy), day, next);
    if (acting.as === 'vacant' || acting.as === 'circle') continue;
    return { by: acting.by ?? canonical(graph, deputy), as: 'deputy', through: acting.through };
  }
  return { by: undefined, as: 'vacant', through: [] };
}

function isUnwritten(graph: Graph, role: Role, day: Day): boolean {
  if (!role.holdings) return true;
  const named = [
    ...role.holdings.filter(holding => isInForce(holding, day)).map(({ person }) => person),
    ...delegationsOn(graph, role, day).map(({ delegate }) => delegate),
    ...role.deputies,
  ];
  return named.some(ref => !graph.get<RefKind>(ref));
}
