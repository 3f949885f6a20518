/** The people who meet customers: who they are, where they do the work, and which forums hear them. */
import type { Day } from '../project/values.ts';
import type { Graph } from './graph.ts';
import { doneByRoles } from './letter-index.ts';
import type { Forum, Journey, Party, Role, Stage, Touchpoint } from './model.ts';
import { isInForce } from './where-and-when.ts';

const nobody: readonly never[] = [];

/** Whether a role is one of those who meet customers. */
export function isFrontline({ level }: Role): boolean {
  return level === 'frontline';
}

/** The frontline roles that a party brings on a day: itself, those that a person holds, those in a team or forum. */
export function frontlineIn(graph: Graph, party: Party, day: Day): readonly Role[] {
  const known = graph.onDay(frontlineIn, day, () => new Map<Party, readonly Role[]>());
  const found = known.get(party);
  if (found) return found;
  // Until it is known, a team that is a member of itself brings nobody more.
  known.set(party, nobody);
  const roles = rolesIn(graph, party, day);
  known.set(party, roles);
  return roles;
}

function rolesIn(graph: Graph, party: Party, day: Day): readonly Role[] {
  switch (party.kind) {
    case 'role':
      return isFrontline(party) ? [party] : nobody;
    case 'person':
      return graph
        .known('role')
        .filter(
          role =>
            isFrontline(role) &&
            role.holdings?.some(holding => isInForce(holding, day) && graph.get(holding.person) === party),
        );
    case 'team':
    case 'forum': {
      const parties = graph.getAll(party.members);
      return parties.length ? [...new Set(parties.flatMap(member => frontlineIn(graph, member, day)))] : nobody;
    }
    default:
      return nobody;
  }
}

/** Frontline roles, each with the first live touchpoint where it is responsible. */
export type FrontlineAtWork = ReadonlyMap<Role, Touchpoint>;

/** Which frontline roles do the work on a day by name: anywhere, and in each journey and stage. */
export function frontlineAtWork(
  graph: Graph,
  day: Day,
): { readonly everywhere: FrontlineAtWork; readonly within: ReadonlyMap<Journey | Stage, FrontlineAtWork> } {
  return graph.onDay(frontlineAtWork, day, () => {
    const everywhere = new Map<Role, Touchpoint>();
    const within = new Map<Journey | Stage, Map<Role, Touchpoint>>();
    const add = (scope: Journey | Stage | undefined, role: Role, touchpoint: Touchpoint) => {
      if (!scope) return;
      const known = within.get(scope);
      if (!known) within.set(scope, new Map([[role, touchpoint]]));
      else if (!known.has(role)) known.set(role, touchpoint);
    };
    const done = doneByRoles(graph, day);
    for (const role of graph.known('role'))
      for (const work of (isFrontline(role) && done.get(role)) || nobody) {
        if (work.kind !== 'touchpoint') continue;
        add(work.journey, role, work);
        add(work.stage, role, work);
        if (!everywhere.has(role)) everywhere.set(role, work);
      }
    return { everywhere, within };
  });
}

/**
 * The forums that hear the frontline on a day: somebody of it is in the room, or in a forum that escalates to them or is
 * their input, at any distance. Where a member cannot be told (`everyone`, a unit, a name that is not known), it may be.
 */
export function forumsHearingFrontline(graph: Graph, day: Day): ReadonlySet<Forum> {
  const told = new Map<Forum, Forum[]>();
  const tell = (from: Forum, to: Forum) => {
    const others = told.get(from);
    if (others) others.push(to);
    else told.set(from, [to]);
  };
  const found = new Set<Forum>();
  const brings = (party: Party | undefined) =>
    !party || party.kind === 'builtin' || party.kind === 'unit' || frontlineIn(graph, party, day).length > 0;
  for (const forum of graph.known('forum')) {
    const next = graph.get(forum.escalatesTo);
    if (next?.kind === 'forum') tell(forum, next);
    for (const input of forum.inputs) {
      const source = typeof input === 'string' ? undefined : graph.get(input);
      if (source?.kind === 'forum') tell(source, forum);
      else if (source?.kind === 'role' && isFrontline(source)) found.add(forum);
    }
    const seats = [...(forum.chair ? [forum.chair] : nobody), ...forum.members];
    if (seats.some(ref => brings(graph.get(ref)))) found.add(forum);
  }
  for (const forum of found) for (const next of told.get(forum) ?? nobody) found.add(next);
  return found;
}
