/** Which forums of a written model cover a blind spot, and whom they bring together (cover.ts, `ForumCover`). */
import type { ForumCover, ForumPart } from '../../governance/cover.ts';
import { canonical } from '../../model/claims.ts';
import { departmentsOf } from '../../model/departments.ts';
import type { Graph } from '../../model/graph.ts';
import { type Department, type Forum, label, type Party } from '../../model/model.ts';
import { holdersOn } from '../../model/who-acts.ts';
import { andList } from '../../project/names.ts';
import type { Day } from '../../project/values.ts';
import { partyTitles } from '../party-words.ts';
import type { Asked } from './asked.ts';

/** A sentence for each forum that counts; none when they do not reach everybody who must be reached. */
export function forumsThatCover(asked: Asked, { needs, joins }: ForumCover): readonly string[] {
  const { graph, model } = asked;
  const forums = graph.all('forum').filter(forum => needs.every(need => states(forum, need)));
  if (joins !== 'centre-and-local')
    return forums
      .map(forum => ({ forum, departments: departmentsAt(asked, forum) }))
      .filter(({ forum, departments }) => brings(asked, forum, departments, joins))
      .map(({ forum, departments }) => `${described(forum, needs)} with ${countOf(departments.size)}`);
  const leaders = model.local.map(({ ledBy }) => graph.get(ledBy)).map(party => party && canonical(graph, party));
  const meetings = forums
    .filter(forum => sitsFromCentre(asked, forum))
    .map(forum => {
      const seats = seatsAt(graph, forum, asked.day);
      return {
        forum,
        met: [...new Set(leaders)].filter(leader => leader !== undefined && seats.has(leader)) as Party[],
      };
    })
    .filter(({ met }) => met.length);
  const isMet = (leader: Party | undefined) => leader !== undefined && meetings.some(({ met }) => met.includes(leader));
  if (leaders.length === 0 || !leaders.every(isMet)) return [];
  return meetings.map(({ forum, met }) => `${described(forum, needs)} with ${partyTitles(met)}`);
}

function states({ cadence, decidesBy, feedbackLoops }: Forum, part: ForumPart): boolean {
  if (part === 'cadence') return cadence !== undefined;
  return part === 'decision-process' ? decidesBy !== undefined : feedbackLoops.length > 0;
}

function brings(
  asked: Asked,
  forum: Forum,
  departments: ReadonlySet<Department>,
  joins: Exclude<ForumCover['joins'], 'centre-and-local'>,
): boolean {
  if (joins === 'departments') return departments.size >= 2;
  if (joins === 'lead-and-departments') {
    const { graph, lead, leadDepartments, day } = asked;
    if (!lead || !seatsAt(graph, forum, day).has(lead)) return false;
    return [...departments].filter(department => !leadDepartments.has(department)).length >= 2;
  }
  return joins.every(wanted => [...departments].some(department => department.function === wanted));
}

function departmentsAt({ graph, day }: Asked, forum: Forum): ReadonlySet<Department> {
  return departmentsOf(graph, forum, day);
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
    for (const role of graph.all('role')) if (holdersOn(graph, role, day).includes(seat)) seats.add(role);
  };
  for (const party of [graph.get(forum.chair), ...graph.getAll(forum.members)]) sit(party);
  return seats;
}

/** `CX Council, which meets fortnightly and decides by consent`. */
function described(forum: Forum, needs: readonly ForumPart[]): string {
  const facts = needs.map(need => {
    if (need === 'cadence') return `meets ${everyText(forum.cadence!)}`;
    return need === 'decision-process' ? `decides by ${forum.decidesBy}` : 'has a feedback loop';
  });
  return `${label(forum)}, which ${andList(facts)},`;
}

/** A rhythm as part of a sentence: `fortnightly`, `every 2 weeks`, `every quarter`. */
export function everyText(every: string): string {
  return /ly$|^continuous$|^real-time$/.test(every) ? every : `every ${every}`;
}

function countOf(departments: number): string {
  return `${departments} ${departments === 1 ? 'department' : 'departments'}`;
}
