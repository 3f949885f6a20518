/** Who is an executive, and who sits above somebody. */
import type { Day } from '../project/values.ts';
import { canonical } from './claims.ts';
import type { Graph } from './graph.ts';
import type { Party, Role } from './model.ts';
import { bossesOf } from './reporting-lines.ts';
import { holdersOn } from './who-acts.ts';

/**
 * Whether a party is an executive: a role of level executive or the sponsor of the model, a department, unit or team that
 * one heads, somebody who holds such a role, a board, or a forum that one chairs. Undefined when that is not known: nothing
 * is said of it, or its name is not known.
 */
export function isExecutive(graph: Graph, party: Party | undefined, day: Day): boolean | undefined {
  return rank(graph, party, day, 0);
}

/** A team that heads itself is nobody's executive. */
const deepest = 5;

function rank(graph: Graph, party: Party | undefined, day: Day, depth: number): boolean | undefined {
  if (!party || party.kind === 'builtin' || depth > deepest) return undefined;
  const meant = canonical(graph, party);
  const next = (other: Party | undefined) => rank(graph, other, day, depth + 1);
  switch (meant.kind) {
    case 'role':
      if (meant.level === 'executive' || sponsors(graph).has(meant)) return true;
      return meant.level !== undefined || saysWhoIs(graph) ? false : undefined;
    case 'person':
      return graph.known('role').some(role => next(role) && holdersOn(graph, role, day).includes(meant));
    case 'forum':
      return meant.forumKind === 'board' || next(graph.get(meant.chair));
    case 'team':
    case 'unit':
      return next(graph.get(meant.head));
    case 'department':
      return undefined;
    default:
      return false;
  }
}

/** Executives to propose for somebody: those whom a role reports to, nearest first, then who leads the model and who sponsors it. */
export function executivesFor(graph: Graph, role: Role | undefined): readonly Role[] {
  const above = role ? bossesOf(graph, role) : [];
  const leading = graph.known('model').flatMap(({ leader, sponsor }) => [graph.get(leader), graph.get(sponsor)]);
  const candidates = [...above, ...leading.flatMap(party => (party ? [canonical(graph, party)] : []))];
  return [...new Set(candidates)].filter(
    candidate => candidate.kind === 'role' && (candidate.level === 'executive' || sponsors(graph).has(candidate)),
  ) as Role[];
}

/** Whether a project says of any role that it is an executive: else a role of which nothing is said may be one. */
function saysWhoIs(graph: Graph): boolean {
  return graph.once(saysWhoIs, () => graph.known('role').some(({ level }) => level === 'executive'));
}

function sponsors(graph: Graph): ReadonlySet<Party> {
  return graph.once(
    sponsors,
    () => new Set(graph.getAll(graph.known('model').flatMap(({ sponsor }) => sponsor ?? []))),
  );
}
