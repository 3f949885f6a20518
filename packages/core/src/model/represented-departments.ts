/** Which departments have somebody in a forum. */
import type { Day } from '../project/values.ts';
import { departmentsOf, enclosingDepartments } from './departments.ts';
import type { Graph } from './graph.ts';
import type { Department, Forum } from './model.ts';

/** Those whose people are in a forum, and those around them, for whom they speak too. */
interface Presence {
  readonly present: ReadonlySet<Department>;
  readonly around: ReadonlySet<Department>;
}

/**
 * Tells whether a forum has somebody from a department on a day: somebody speaks for the departments around theirs, and for
 * those within. Undefined when that cannot be told (`everyone`, a name that is not known), or nobody is in the forum at all.
 */
export function representation(
  graph: Graph,
  forum: Forum,
  day: Day,
): ((department: Department) => boolean) | undefined {
  const presence = presenceIn(graph, forum, day);
  return (
    presence &&
    (department =>
      presence.around.has(department) ||
      enclosingDepartments(graph, department).some(outer => presence.present.has(outer)))
  );
}

/**
 * The other way round, for whoever asks about many departments: the forums that have somebody from one, of those of which
 * it can be told.
 */
export function forumsOf(
  graph: Graph,
  forums: readonly Forum[],
  day: Day,
): (department: Department) => ReadonlySet<Forum> {
  const present = new Map<Department, Forum[]>();
  const around = new Map<Department, Forum[]>();
  const add = (index: Map<Department, Forum[]>, department: Department, forum: Forum) => {
    const known = index.get(department);
    if (known) known.push(forum);
    else index.set(department, [forum]);
  };
  for (const forum of forums) {
    const presence = presenceIn(graph, forum, day);
    for (const department of presence?.present ?? []) add(present, department, forum);
    for (const department of presence?.around ?? []) add(around, department, forum);
  }
  const known = new Map<Department, ReadonlySet<Forum>>();
  return department => {
    let found = known.get(department);
    if (!found) {
      const outer = enclosingDepartments(graph, department).flatMap(each => present.get(each) ?? []);
      known.set(department, (found = new Set([...(around.get(department) ?? []), ...outer])));
    }
    return found;
  };
}

/** Undefined where it cannot be told. Several rules ask; worked out once for each forum. */
function presenceIn(graph: Graph, forum: Forum, day: Day): Presence | undefined {
  const known = graph.onDay(presenceIn, day, () => new Map<Forum, Presence | undefined>());
  if (!known.has(forum)) known.set(forum, findPresence(graph, forum, day));
  return known.get(forum);
}

function findPresence(graph: Graph, forum: Forum, day: Day): Presence | undefined {
  const refs = [...(forum.chair ? [forum.chair] : []), ...forum.members];
  const parties = graph.getAll(refs);
  if (refs.length === 0 || parties.length < refs.length) return undefined;
  if (parties.some(({ kind, id }) => kind === 'builtin' && id === 'everyone')) return undefined;
  const present = new Set(parties.flatMap(party => [...departmentsOf(graph, party, day)]));
  const around = new Set([...present].flatMap(department => enclosingDepartments(graph, department)));
  return { present, around };
}
