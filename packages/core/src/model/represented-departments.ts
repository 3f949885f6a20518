/** Which departments have somebody in a forum. */
import type { Day } from '../project/values.ts';
import { departmentsOf, enclosingDepartments } from './departments.ts';
import type { Graph } from './graph.ts';
import type { Department, Forum } from './model.ts';

/**
 * Tells whether a forum has somebody from a department on a day: somebody speaks for the departments around theirs, and for
 * those within. Undefined when that cannot be told (`everyone`, a name that is not known), or nobody is in the forum at all.
 */
export function representation(
  graph: Graph,
  forum: Forum,
  day: Day,
): ((department: Department) => boolean) | undefined {
  const refs = [...(forum.chair ? [forum.chair] : []), ...forum.members];
  const parties = graph.getAll(refs);
  if (refs.length === 0 || parties.length < refs.length) return undefined;
  if (parties.some(({ kind, id }) => kind === 'builtin' && id === 'everyone')) return undefined;
  const present = new Set(parties.flatMap(party => [...departmentsOf(graph, party, day)]));
  const around = new Set([...present].flatMap(department => enclosingDepartments(graph, department)));
  return department =>
    around.has(department) || enclosingDepartments(graph, department).some(outer => present.has(outer));
}
