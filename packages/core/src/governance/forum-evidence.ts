/** Which forums of a written model count, and whom they bring together (cover.ts, `ForumCover`). */
import { canonical } from '../model/claims.ts';
import { departmentsOf } from '../model/departments.ts';
import type { Graph } from '../model/graph.ts';
import type { Department, Forum, Party } from '../model/model.ts';
import { holdersOn } from '../model/who-acts.ts';
import type { Day } from '../project/values.ts';
import type { Asked } from './asked.ts';
import type { ForumCover, ForumPart } from './cover.ts';
import type { Evidence } from './evidence.ts';

/** Each forum that counts; none when they do not reach everybody who must be reached. */
export function forumsThatCover(asked: Asked, { needs, joins }: ForumCover): readonly Evidence[] {
  const { graph, model, day } = asked;
  const forums = graph.known('forum').filter(forum => lacksOf(forum, needs).length === 0);
  if (joins !== 'centre-and-local')
    return forums.flatMap(forum => {
      const departments = departmentsOf(graph, forum, day);
      return brings(asked, forum, departments, joins)
        ? [{ kind: 'forum', forum, needs, departments: departments.size } as const]
        : [];
    });
  const wanted = new Set(
    model.local.map(({ ledBy }) => graph.get(ledBy)).map(party => party && canonical(graph, party)),
  );
  const missed = new Set(wanted);
  const meetings: Evidence[] = [];
  for (const forum of forums) {
    if (!sitsFromCentre(asked, forum)) continue;
    const seats = seatsAt(graph, forum, day);
    const leaders = [...wanted].filter(leader => leader !== undefined && seats.has(leader)) as Party[];
    for (const leader of leaders) missed.delete(leader);
    if (leaders.length) meetings.push({ kind: 'local-forum', forum, needs, leaders });
  }
  return missed.size ? [] : meetings;
}

/** What a forum does not state of what is needed. */
export function lacksOf(
  { cadence, decidesBy, feedbackLoops }: Forum,
  needs: readonly ForumPart[],
): readonly ForumPart[] {
  const states: Readonly<Record<ForumPart, boolean>> = {
    cadence: cadence !== undefined,
    'decision-process': decidesBy !== undefined,
    'feedback-loop': feedbackLoops.length > 0,
  };
  return needs.filter(need => !states[need]);
}

function brings(
  { graph, lead, leadDepartments, day }: Asked,
  forum: Forum,
  departments: ReadonlySet<Department>,
  joins: Exclude<ForumCover['joins'], 'centre-and-local'>,
): boolean {
  if (joins === 'departments') return departments.size >= 2;
  if (joins === 'lead-and-departments') {
    if (!lead || !seatsAt(graph, forum, day).has(lead)) return false;
    return [...departments].filter(department => !leadDepartments.has(department)).length >= 2;
  }
  return joins.every(wanted => [...departments].some(department => department.function === wanted));
}

function sitsFromCentre({ graph, centre, centreDepartments, day }: Asked, forum: Forum): boolean {
  for (const seat of seatsAt(graph, forum, day)) {
    if (centre.has(seat)) return true;
    for (const department of departmentsOf(graph, seat, day)) if (centreDepartments.has(department)) return true;
  }
  return false;
}

/** Who sits in a forum: a department as its head, a team as its people, a person also as the roles held that day. */
function seatsAt(graph: Graph, forum: Forum, day: Day): ReadonlySet<Party> {
  const seats = new Set<Party>();
  const sit = (party: Party | undefined) => {
    if (!party || seats.has(party)) return;
    const seat = canonical(graph, party);
    seats.add(seat);
    if (seat.kind === 'team') for (const member of graph.getAll([...seat.members])) sit(member);
    if (seat.kind === 'team') sit(graph.get(seat.head));
    if (seat.kind !== 'person') return;
    for (const role of graph.known('role')) if (holdersOn(graph, role, day).includes(seat)) seats.add(role);
  };
  for (const party of [graph.get(forum.chair), ...graph.getAll(forum.members)]) sit(party);
  return seats;
}
