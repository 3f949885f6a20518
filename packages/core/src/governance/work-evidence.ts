/** What departments, regions and the frontline do in a written model that a published one asks for (cover.ts). */
import { canonical, otherClaims } from '../model/claims.ts';
import type { Decision, Party, Responsibility, Touchpoint, Work } from '../model/model.ts';
import { ownership } from '../model/ownership.ts';
import { exists, isInForce, isLive } from '../model/where-and-when.ts';
import { workOfDepartments } from '../model/work-of-departments.ts';
import type { Asked } from './asked.ts';
import { departmentsUnder, hasApproved } from './buy-in.ts';
import { type DepartmentResponsibleCover, phasesBeforePurchase } from './cover.ts';
import type { Evidence } from './evidence.ts';

/** Every other department that the mandate of the lead reaches has approved it. */
export function approval({ graph, lead, day }: Asked): readonly Evidence[] {
  if (lead?.kind !== 'role' || !lead.mandate) return [];
  const { mandate } = lead;
  const departments = departmentsUnder(graph, lead, mandate, day);
  const isWhole = departments.every(department => hasApproved(graph, mandate, department, day));
  return departments.length && isWhole ? [{ kind: 'approval', departments }] : [];
}

/** The centre answers for responsibilities: each of its parties with its own. */
export function centralOwner({ graph, centre, day }: Asked): readonly Evidence[] {
  const byParty = new Map<Party, Responsibility[]>();
  for (const responsibility of graph.known('responsibility')) {
    const owners = new Set(ownership(graph, responsibility, day).flatMap(({ answer }) => answer.parties));
    for (const party of owners) {
      if (!centre.has(party)) continue;
      const known = byParty.get(party);
      if (known) known.push(responsibility);
      else byParty.set(party, [responsibility]);
    }
  }
  return [...byParty].map(([party, responsibilities]) => ({ kind: 'central-owner', party, responsibilities }));
}

/** Regions and units that keep an exception, touchpoints that have an accountable of their own in a region, and decisions that are made there. */
export function regionalException({ graph, day }: Asked): readonly Evidence[] {
  const bodies = [...graph.known('region'), ...graph.known('unit')].filter(({ exceptions }) => exceptions.length);
  const hasOwn = (touchpoint: Touchpoint) =>
    graph
      .claimsOn(touchpoint)
      .some(claim => claim.letter === 'A' && claim.regions.length && isInForce(claim, day) && graph.party(claim));
  const touchpoints = graph.all('touchpoint').filter(touchpoint => isLive(touchpoint, day) && hasOwn(touchpoint));
  const isRegional = ({ rights }: Decision) =>
    rights.some(right => right.right === 'decide' && right.regions.length && isInForce(right, day));
  const decisions = graph.known('decision').filter(isRegional);
  return [
    ...bodies.map(body => ({ kind: 'exception', body }) as const),
    ...(touchpoints.length ? [{ kind: 'regional-owner', touchpoints } as const] : []),
    ...(decisions.length ? [{ kind: 'regional-decision', decisions } as const] : []),
  ];
}

/** Departments of the functions do or answer for work; all functions must be found. */
export function departmentResponsible(
  { graph, day }: Asked,
  { functions, during }: DepartmentResponsibleCover,
): readonly Evidence[] {
  const works = workOfDepartments(graph, day);
  const found: Evidence[] = [];
  for (const wanted of functions) {
    const before = found.length;
    for (const department of graph.known('department')) {
      if (department.function !== wanted) continue;
      const work = (works.get(department) ?? []).filter(one => isDuring(one, during));
      if (work.length) found.push({ kind: 'department-responsible', department, work, during });
    }
    if (found.length === before) return [];
  }
  return found;
}

/** Whether work falls into the phases that are asked about. Without them all work does, with them only touchpoints in a stage that states one. */
export function isDuring(work: Work, during: DepartmentResponsibleCover['during']): boolean {
  if (during === undefined) return true;
  const phase = work.kind === 'touchpoint' ? work.stage?.phase : undefined;
  if (phase === undefined) return false;
  return during === 'before-purchase' ? phasesBeforePurchase.includes(phase) : phase !== 'use';
}

/** Every department does or answers for something, and there are at least two. */
export function departmentsAtWork({ graph, day }: Asked): readonly Evidence[] {
  const departments = graph.known('department');
  const works = workOfDepartments(graph, day);
  if (departments.length < 2 || !departments.every(department => works.has(department))) return [];
  return [{ kind: 'departments-at-work', departments }];
}

/** What everyone is responsible for. */
export function everyoneResponsible({ graph, day }: Asked): readonly Evidence[] {
  const all: readonly Work[] = [...graph.known('responsibility'), ...graph.known('touchpoint')];
  const work = all.filter(
    one =>
      exists(one, day) &&
      otherClaims(graph, one).some(claim => {
        const party = claim.letter === 'R' && isInForce(claim, day) ? graph.party(claim) : undefined;
        return party?.kind === 'builtin' && party.name === 'everyone';
      }),
  );
  return work.length ? [{ kind: 'everyone-responsible', work }] : [];
}

/** The roles of the frontline that may decide something, or have an authority of their own. */
export function frontlineAuthority({ graph, day }: Asked): readonly Evidence[] {
  const deciders = new Set<Party>();
  for (const { rights } of graph.known('decision'))
    for (const right of rights)
      if (right.right === 'decide' && isInForce(right, day))
        for (const party of graph.getAll(right.parties)) deciders.add(canonical(graph, party));
  return graph
    .known('role')
    .filter(
      role =>
        role.level === 'frontline' && (role.authority.length > 0 || role.limit !== undefined || deciders.has(role)),
    )
    .map(role => ({ kind: 'frontline-authority', role }));
}

/** Every journey keeps a promise, itself or in one of its touchpoints. */
export function promiseKept({ graph }: Asked): readonly Evidence[] {
  const journeys = graph.all('journey');
  const kept = new Set(
    graph
      .all('touchpoint')
      .filter(({ promises }) => promises.length)
      .map(({ journey }) => journey),
  );
  const isWhole = journeys.every(journey => journey.promises.length || kept.has(journey));
  return journeys.length && isWhole ? [{ kind: 'promise-kept' }] : [];
}
