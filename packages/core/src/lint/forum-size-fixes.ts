/** Ways out for forums that are too small or too large. */
import { accountableFor } from '../model/accountable-for.ts';
import { canonical } from '../model/claims.ts';
import { departmentsOf } from '../model/departments.ts';
import { departmentsAtWork, departmentsAtWorkFor } from '../model/departments-at-work.ts';
import { seatsOf } from '../model/forum-seats.ts';
import type { Graph } from '../model/graph.ts';
import { type Department, type Forum, label, type Party } from '../model/model.ts';
import { representation } from '../model/represented-departments.ts';
import type { Ref } from '../project/fragment.ts';
import type * as Syntax from '../project/syntax.ts';
import type { Day } from '../project/values.ts';
import type { Edit } from '../source/span.ts';
import { insertDeclaration, insertProperty, removeFromList, removeNode, writtenAt } from './edits.ts';
import { invite, makeNetwork } from './forum-fixes.ts';
import { freeName } from './naming.ts';
import type { Choice } from './rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

/** How many seats a forum may have. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Invites departments that work on what a forum covers (on anything, where it does not say what) and have nobody in it. */
export function enlarge(graph: Graph, forum: Forum, size: number, { least, most }: Bounds, day: Day): Choice[] {
  const isRepresented = representation(graph, forum, day);
  if (!isRepresented) return [];
  const atWork = forum.covers ? departmentsAtWorkFor(graph, forum, day) : departmentsAtWork(graph, day, 'all');
  const missing = [...atWork.keys()].filter(department => !isRepresented(department));
  const wanted = least - size;
  if (missing.length < wanted) return [];
  const some =
    wanted === 1 ? missing.slice(0, mostProposals).map(department => [department]) : [missing.slice(0, wanted)];
  const isMore = missing.length > wanted && size + missing.length <= most;
  return [...some, ...(isMore ? [missing] : [])].map(departments => invite(graph, forum, departments));
}

/** Divides a forum: some keep their seats, the others meet in a network whose view is heard; or it only informs. */
export function divide(graph: Graph, forum: Forum, bounds: Bounds, day: Day): Choice[] {
  const answering = accountableFor(graph, day);
  const deciding = decidersOn(graph);
  const hasSay = (ref: Ref<'Party'>) => {
    const party = graph.get(ref);
    return party !== undefined && [party, canonical(graph, party)].some(one => answering.has(one) || deciding.has(one));
  };
  return [
    ...split(graph, forum, bounds, 'those who answer for something', hasSay),
    ...split(graph, forum, bounds, 'one seat for each department', oneOfEach(graph, forum, day)),
    ...(forum.authority.length ? [] : makeNetwork(forum)),
  ];
}

/** Everybody who decides something, now or at another time. */
function decidersOn(graph: Graph): ReadonlySet<Party> {
  const found = new Set<Party>();
  for (const { rights } of graph.known('decision'))
    for (const { right, parties } of rights)
      if (right === 'decide') for (const party of graph.getAll(parties)) found.add(canonical(graph, party));
  return found;
}

/** Whether somebody is the one who stays for their departments: the chair, the head, else whoever is named first. Who stands for none stays. */
function oneOfEach(graph: Graph, { chair, members }: Forum, day: Day): (ref: Ref<'Party'>) => boolean {
  const speakers = new Map<Department, Party>();
  const seat = (refs: readonly Ref<'Party'>[], speaks: (party: Party, department: Department) => boolean) => {
    for (const party of graph.getAll(refs))
      for (const department of departmentsOf(graph, party, day))
        if (!speakers.has(department) && speaks(party, department)) speakers.set(department, party);
  };
  seat(chair ? [chair] : [], () => true);
  seat(members, (party, department) => canonical(graph, department) === canonical(graph, party));
  seat(members, () => true);
  return ref => {
    const party = graph.get(ref);
    const departments = party ? [...departmentsOf(graph, party, day)] : [];
    return departments.length === 0 || departments.some(department => speakers.get(department) === party);
  };
}

function split(
  graph: Graph,
  forum: Forum,
  { least, most }: Bounds,
  whom: string,
  stays: (ref: Ref<'Party'>) => boolean,
): Choice[] {
  const gone = forum.members.filter(ref => !stays(ref));
  const members = forum.members.filter(stays);
  const seats = seatsOf(graph, { ...forum, members })?.size ?? 0;
  if (gone.length === 0 || members.length === 0 || seats < least || seats > most) return [];
  if (forum.quorum && forum.quorum.value > seats) return [];
  const network = freeName(graph, `${forum.name}_network`);
  const lines = [
    `forum ${network} "${label(forum).replaceAll('"', "'")}: network" {`,
    '  kind    network',
    ...(forum.chair ? [`  chair   ${writtenAt(forum.chair)}`] : []),
    `  members ${gone.map(writtenAt).join(', ')}`,
    `  cadence ${forum.cadence ?? 'monthly'}`,
    '}',
  ];
  return [
    {
      title: `Keep ${whom} (${seats} seats), and hear the others in a network`,
      edits: [...takeOut(gone), insertProperty(forum, `input ${network}`), insertDeclaration(forum, lines.join('\n'))],
    },
  ];
}

function takeOut(gone: readonly Ref<'Party'>[]): Edit[] {
  return [...Map.groupBy(gone, ({ within }) => within)].map(([line, refs]) => {
    const { parties } = line as Syntax.Members;
    return refs.length === parties.length ? removeNode(line) : removeFromList(parties, refs);
  });
}
