/** What departments and regions do in a written model that covers a blind spot: who approved, who answers for what (cover.ts). */
import { type DepartmentResponsibleCover, phasesBeforePurchase } from '../../governance/cover.ts';
import { canonical, otherClaims, partiesOf } from '../../model/claims.ts';
import { departmentsOf } from '../../model/departments.ts';
import type { Graph } from '../../model/graph.ts';
import { type Department, label, type Party, type Work } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { isInForce, isLive } from '../../model/where-and-when.ts';
import { andList } from '../../project/names.ts';
import type { Day } from '../../project/values.ts';
import { partyTitle } from '../party-words.ts';
import { inSourceOrder } from '../raci-columns.ts';
import type { Asked } from './asked.ts';

/** Every other department that is accountable for a live touchpoint has approved the mandate of the lead. */
export function approval({ graph, lead, leadDepartments, day }: Asked): readonly string[] {
  if (lead?.kind !== 'role') return [];
  const approvals = (lead.mandate?.approvals ?? []).filter(({ on }) => on === undefined || on <= day);
  const approvers = graph.getAll(approvals.map(({ party }) => party)).map(party => canonical(graph, party));
  const asked = new Set(
    graph
      .all('touchpoint')
      .filter(touchpoint => isLive(touchpoint, day))
      .flatMap(touchpoint => ownership(graph, touchpoint, day).flatMap(({ answer }) => answer.parties))
      .flatMap(party => [...departmentsOf(graph, party, day)])
      .filter(department => !leadDepartments.has(department)),
  );
  const all = inSourceOrder([...asked]);
  if (all.length === 0 || !all.every(department => approvers.includes(canonical(graph, department)))) return [];
  return [`the mandate of the lead, which ${andList(all.map(label))} approved`];
}

/** The centre answers for responsibilities: each is named. */
export function centralOwner({ graph, centre, day }: Asked): readonly string[] {
  const byParty = new Map<Party, string[]>();
  for (const responsibility of graph.all('responsibility')) {
    const owners = new Set(ownership(graph, responsibility, day).flatMap(({ answer }) => answer.parties));
    for (const party of owners) {
      if (!centre.has(party)) continue;
      byParty.set(party, [...(byParty.get(party) ?? []), `“${label(responsibility)}”`]);
    }
  }
  return [...byParty].map(([party, titles]) => `${partyTitle(party)}, who answers for ${andList(titles)}`);
}

/** Regions and units that keep an exception, and touchpoints with an accountable of their own in a region. */
export function regionalException({ graph, day }: Asked): readonly string[] {
  const bodies = [...graph.all('region'), ...graph.all('unit')].filter(({ exceptions }) => exceptions.length);
  const own = graph
    .all('touchpoint')
    .filter(touchpoint => isLive(touchpoint, day))
    .filter(touchpoint =>
      graph
        .claimsOn(touchpoint)
        .some(claim => claim.letter === 'A' && claim.regions.length && isInForce(claim, day) && graph.party(claim)),
    );
  return [
    ...bodies.map(body => `the exception of ${label(body)}`),
    ...(own.length ? [`an accountable of its own in a region for ${andList(own.map(label))}`] : []),
  ];
}

/** Departments of the functions do or answer for work; all functions must be found. */
export function departmentResponsible(asked: Asked, cover: DepartmentResponsibleCover): readonly string[] {
  const { graph, day } = asked;
  const work = workOfDepartments(graph, day);
  const found = cover.functions.map(wanted =>
    graph
      .all('department')
      .filter(department => department.function === wanted)
      .map(department => ({
        department,
        own: (work.get(department) ?? []).filter(one => isDuring(one, cover.during)),
      }))
      .filter(({ own }) => own.length),
  );
  if (found.some(departments => departments.length === 0)) return [];
  const where =
    cover.during === undefined ? '' : cover.during === 'outside-use' ? ' outside of use' : ' before the purchase';
  return found.flat().map(({ department, own }) => {
    const touchpoints = own.filter(({ kind }) => kind === 'touchpoint').length;
    const counts = [
      counted(touchpoints, 'touchpoint', 'touchpoints'),
      counted(own.length - touchpoints, 'responsibility', 'responsibilities'),
    ];
    return `${label(department)}, which does or answers for ${andList(counts.filter(text => text !== ''))}${where}`;
  });
}

function isDuring(work: Work, during: DepartmentResponsibleCover['during']): boolean {
  if (during === undefined) return true;
  const phase = work.kind === 'touchpoint' ? work.stage?.phase : undefined;
  if (phase === undefined) return false;
  return during === 'before-purchase' ? phasesBeforePurchase.includes(phase) : phase !== 'use';
}

/** The work that each department is accountable or responsible for in some region: itself, through its head, or through a role in it. */
function workOfDepartments(graph: Graph, day: Day): ReadonlyMap<Department, readonly Work[]> {
  return graph.once(`work of departments on ${day}`, () => {
    const found = new Map<Department, Work[]>();
    const live = graph.all('touchpoint').filter(touchpoint => isLive(touchpoint, day));
    for (const work of [...live, ...graph.all('responsibility')]) {
      const accountable = ownership(graph, work, day).flatMap(({ answer }) => answer.parties);
      const responsible = otherClaims(graph, work)
        .filter(claim => claim.letter === 'R' && isInForce(claim, day))
        .flatMap(claim => partiesOf(graph, claim) ?? []);
      const departments = new Set(
        [...accountable, ...responsible]
          .filter(({ kind }) => kind === 'department' || kind === 'role')
          .flatMap(party => [...departmentsOf(graph, party, day)]),
      );
      for (const department of departments) found.set(department, [...(found.get(department) ?? []), work]);
    }
    return found;
  });
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}
