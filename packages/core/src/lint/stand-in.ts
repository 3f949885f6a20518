/** Ways to have somebody act for a role that nobody acts for: a delegation that goes on, a holder, or a deputy. */
import { canonical } from '../model/claims.ts';
import { departmentsOf } from '../model/departments.ts';
import { isFrontline } from '../model/frontline.ts';
import type { Graph } from '../model/graph.ts';
import {
  type Delegation,
  type Department,
  type Holding,
  label,
  type Owned,
  type Party,
  type Role,
  type Work,
} from '../model/model.ts';
import { bossOf } from '../model/reporting-lines.ts';
import { isVacant, whoActs } from '../model/who-acts.ts';
import { fragmentOf } from '../project/fragment.ts';
import type * as Syntax from '../project/syntax.ts';
import type { Day } from '../project/values.ts';
import type { Edit } from '../source/span.ts';
import { endOn } from './claim-edits.ts';
import { replaceNode } from './edits.ts';
import { addToList } from './list-edits.ts';
import { nameFor } from './naming.ts';
import { responsibleInside } from './owner-fixes.ts';
import type { Choice } from './rule.ts';

/** For how long a fix renews a delegation; no source gives a figure. */
export const daysToStandIn = 90;

/** More proposals than this help nobody to choose. */
const mostDeputies = 3;

/** Lets a delegation last until a day, if the delegate can act on `day`. */
export function renew(graph: Graph, { delegate: ref, node }: Delegation, until: Day, day: Day): Choice[] {
  const delegate = graph.get(ref);
  if (!delegate || !canAct(graph, delegate, day)) return [];
  return [{ title: `Let ${label(delegate)} act until ${until}`, edits: [endOn(node, until)] }];
}

/** Gives a vacant role its holder back, unless they have left; or lets whoever is to hold it begin on `day`. */
export function nameHolder(graph: Graph, { holdings = [] }: Role, day: Day): Choice[] {
  const held = holdings.filter(one => one.until !== undefined && one.until < day && !isReversed(one));
  const last = held.reduce<Holding | undefined>(
    (last, one) => (last && last.until! >= one.until! ? last : one),
    undefined,
  );
  const next = holdings
    .filter(one => one.from !== undefined && one.from > day && !isReversed(one))
    .reduce<Holding | undefined>((first, one) => (first && first.from! <= one.from! ? first : one), undefined);
  const isHere = (holding: Holding | undefined): holding is Holding => {
    const person = holding && graph.get(holding.person);
    return person?.kind === 'person' && (person.until === undefined || person.until >= day);
  };
  const who = (holding: Holding) => label(graph.get(holding.person)!);
  return [
    ...(isHere(last) ? [{ title: `Let ${who(last)} hold it after ${last.until}`, edits: [dropEnd(last)] }] : []),
    ...(isHere(next) ? [{ title: `Let ${who(next)} hold it from ${day} on`, edits: [beginOn(next, day)] }] : []),
  ];
}

function isReversed({ from, until }: Holding): boolean {
  return from !== undefined && until !== undefined && until < from;
}

function beginOn({ node }: Holding, day: Day): Edit {
  return replaceNode((node.qualifiers.find(({ $type }) => $type === 'From') as Syntax.From).day, day);
}

/** Takes the last day out, and the blanks before it: beside it the line may name others. */
function dropEnd({ node, person }: Holding): Edit {
  const until = node.qualifiers.find(({ $type }) => $type === 'Until')!;
  const before = node.qualifiers.map(({ $end }) => $end).filter(end => end <= until.$start);
  return { file: fragmentOf(node).file, start: Math.max(person.end, ...before), end: until.$end, text: '' };
}

/**
 * Makes a deputy of a role: of those who report to it, of others in its department, of those who do the work that it answers
 * for, of whoever it reports to. An empty chair stands in for nobody, so each must be able to act on `day`.
 */
export function nameDeputy(graph: Graph, role: Role, works: readonly Owned[], day: Day): Choice[] {
  const reporting = reportsByBoss(graph).get(role) ?? [];
  const inDepartment = rolesByDepartment(graph, day);
  const colleagues = [...departmentsOf(graph, role, day)].flatMap(department => inDepartment.get(department) ?? []);
  const candidates = new Set<Party | undefined>([
    ...reporting.toSorted(bySeniority),
    ...colleagues.toSorted(bySeniority),
    ...works.filter(isWork).flatMap(work => responsibleInside(graph, work, day)),
    bossOf(graph, role),
  ]);
  return [...candidates]
    .filter(party => party?.kind === 'role')
    .filter(party => party !== role && !isNamed(graph, role, party) && canAct(graph, party, day))
    .slice(0, mostDeputies)
    .map(deputy => ({
      title: `Name ${label(deputy)} as deputy`,
      edits: [addToList(role, 'deputy', role.deputies, nameFor(graph, deputy, 'Party'))],
    }));
}

/** The roles that report to each. Worked out once for a graph. */
function reportsByBoss(graph: Graph): ReadonlyMap<Role | undefined, readonly Role[]> {
  return graph.once(reportsByBoss, () => Map.groupBy(graph.known('role'), role => bossOf(graph, role)));
}

/** The roles of each department on a day. Worked out once for a graph. */
function rolesByDepartment(graph: Graph, day: Day): ReadonlyMap<Department, readonly Role[]> {
  return graph.onDay(rolesByDepartment, day, () => {
    const found = new Map<Department, Role[]>();
    for (const role of graph.known('role'))
      for (const department of departmentsOf(graph, role, day)) {
        const others = found.get(department);
        if (others) others.push(role);
        else found.set(department, [role]);
      }
    return found;
  });
}

function isWork(owned: Owned): owned is Work {
  return owned.kind === 'touchpoint' || owned.kind === 'responsibility';
}

function isNamed(graph: Graph, role: Role, party: Party): boolean {
  return graph.getAll(role.deputies).some(deputy => canonical(graph, deputy) === party);
}

/** Those who meet customers come last: they are the furthest from what is to be decided. Then who says to whom they report comes first. */
function bySeniority(a: Role, b: Role): number {
  return Number(isFrontline(a)) - Number(isFrontline(b)) || Number(!a.reportsTo) - Number(!b.reportsTo);
}

function canAct(graph: Graph, party: Party, day: Day): boolean {
  return !isVacant(whoActs(graph, party, day));
}
