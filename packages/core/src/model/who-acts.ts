/**
 * Who exercises a role on a day: a delegate in force, else its holder, else its deputy (LANGUAGE.md, "Who acts").
 * Accountability stays with the role.
 */
import type { Ref } from '../project/fragment.ts';
import type { RefKind } from '../project/syntax.ts';
import type { Day } from '../project/values.ts';
import { canonical } from './claims.ts';
import type { Graph } from './graph.ts';
import type { Delegation, Party, Person, Role } from './model.ts';
import { isInForce } from './where-and-when.ts';

export interface Acting {
  /** Who acts: a person where one is known, else the party that the chain ends at. Undefined when nobody does, or nobody wrote it down. */
  readonly by: Party | undefined;
  /**
   * In which capacity. `vacant`: nobody holds the role, and no delegate or deputy can act. `unwritten`: nobody wrote down
   * who holds it (or a name that is not known was written), so somebody does, and its deputy stays a deputy. `circle`: its
   * delegations lead back to themselves, or are more than a hundred. `itself`: not a role.
   */
  readonly as: 'holder' | 'delegate' | 'deputy' | 'vacant' | 'unwritten' | 'circle' | 'itself';
  /** The delegations that were followed on the way to who acts, in that order. */
  readonly through: readonly Delegation[];
}

/** The people who hold a role on a day, as written. */
export function holdersOn(graph: Graph, role: Role, day: Day): readonly Person[] {
  let found: Person[] | undefined;
  for (const holding of role.holdings ?? nobody) {
    const person = isInForce(holding, day) ? graph.get(holding.person) : undefined;
    if (person?.kind === 'person') (found ??= []).push(person);
  }
  return found ?? nobody;
}

const nobody: readonly never[] = [];

/** The delegations of a role that are in force on a day, in source order. The first whose delegate can act is the one that counts. */
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
      graph.known('delegation').filter(({ role }) => graph.get(role)),
      ({ role }) => graph.get(role)!,
    ),
  );
}

/** Who acts for a party on a day. A department acts through its head; a person, a vendor or a team acts itself. */
export function whoActs(graph: Graph, party: Party, day: Day): Acting {
  const known = graph.onDay(whoActs, day, () => new Map<Role, Acting>());
  return follow({ graph, day, known, asked: new Set(), steps: 0, turns: 0 }, canonical(graph, party));
}

/** Whether nobody exercises a party on a day although somebody wrote down who does. */
export function isVacant({ as }: Acting): boolean {
  return as === 'vacant' || as === 'circle';
}

/** One question, on its way through roles that stand in for each other. */
interface Walk {
  readonly graph: Graph;
  readonly day: Day;
  /** What was found before, whoever asked. */
  readonly known: Map<Role, Acting>;
  /** The roles on the way here. */
  readonly asked: Set<Role>;
  steps: number;
  /** How often a role was met again: what was found meanwhile holds for this question only. */
  turns: number;
}

/** So many roles do not act one for the other, nor are asked for one answer: a chain or a tangle that is larger is taken for a circle. */
const longest = 100;
const mostSteps = 1000;

const circle: Acting = { by: undefined, as: 'circle', through: [] };

function follow(walk: Walk, party: Party): Acting {
  if (party.kind !== 'role') return { by: party, as: 'itself', through: [] };
  const { asked, known } = walk;
  const before = known.get(party);
  if (before) return before;
  if (asked.has(party) || asked.size >= longest || walk.steps >= mostSteps) {
    walk.turns++;
    return circle;
  }
  const { turns } = walk;
  walk.steps++;
  asked.add(party);
  const acting = exercise(walk, party);
  asked.delete(party);
  if (walk.turns === turns) known.set(party, acting);
  return acting;
}

/**
 * A delegate or deputy who cannot act (an empty chair) is passed over, as if it had not been named. A circle of
 * delegations is a mistake and is not passed over; a circle of deputies is only nobody.
 */
function exercise(walk: Walk, role: Role): Acting {
  const { graph, day } = walk;
  const ask = (ref: Ref<'Party'>) => {
    const party = graph.get(ref);
    const acting = party && follow(walk, canonical(graph, party));
    return acting && { ...acting, by: acting.by ?? canonical(graph, party) };
  };
  for (const delegation of delegationsOn(graph, role, day)) {
    const acting = ask(delegation.delegate);
    if (!acting || acting.as === 'vacant') continue;
    const through = [delegation, ...acting.through];
    return acting.as === 'circle' ? { ...circle, through } : { by: acting.by, as: 'delegate', through };
  }
  const holder = holdersOn(graph, role, day)[0];
  if (holder) return { by: holder, as: 'holder', through: [] };
  if (isUnwritten(graph, role, day)) return { by: undefined, as: 'unwritten', through: [] };
  for (const deputy of role.deputies) {
    const acting = ask(deputy);
    if (!acting || acting.as === 'vacant' || acting.as === 'circle') continue;
    return { by: acting.by, as: 'deputy', through: acting.through };
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
