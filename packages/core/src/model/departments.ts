/** Which departments somebody stands for: for forums, which bring departments together, and for documents that list them. */
import type { Day } from '../project/values.ts';
import type { Graph } from './graph.ts';
import type { Department, Party, Person, Role, Unit } from './model.ts';
import { isInForce } from './where-and-when.ts';

/**
 * The departments that a party stands for on a day: a department for itself; a role for those it heads, else for the one
 * it is part of; a person for those of the roles they hold that day. A team or a forum stands for those of its members.
 * Vendors, external parties and `everyone` stand for none. Worked out once for a graph.
 */
export function departmentsOf(graph: Graph, party: Party, day: Day): ReadonlySet<Department> {
  const known = graph.onDay(departmentsOf, day, () => new Map<Party, ReadonlySet<Department>>());
  let found = known.get(party);
  if (!found) known.set(party, (found = findAll(graph, party, day)));
  return found;
}

function findAll(graph: Graph, party: Party, day: Day): ReadonlySet<Department> {
  const only = onlyDepartment(graph, party);
  if (only) return alone(graph, only);
  const found = new Set<Department>();
  collect(graph, party, day, found, new Set());
  return found;
}

/** The set of one department, the same each time: a project has many parties and few departments. */
function alone(graph: Graph, department: Department): ReadonlySet<Department> {
  const sets = graph.once(alone, () => new Map<Department, ReadonlySet<Department>>());
  let set = sets.get(department);
  if (!set) sets.set(department, (set = new Set([department])));
  return set;
}

/** The department of a role, a unit or a department that stands for no other: most do. */
function onlyDepartment(graph: Graph, party: Party): Department | undefined {
  const headed = headedBy(graph).get(party);
  if (party.kind === 'department') return headed ? undefined : party;
  if (party.kind !== 'role' && party.kind !== 'unit') return undefined;
  if (headed) return headed.length === 1 ? headed[0] : undefined;
  return departmentAround(graph, party);
}

function collect(graph: Graph, party: Party, day: Day, found: Set<Department>, seen: Set<Party>): void {
  if (seen.has(party)) return;
  seen.add(party);
  const follow = (others: readonly Party[]) => {
    for (const other of others) collect(graph, other, day, found, seen);
  };
  const headed = headedBy(graph).get(party) ?? [];
  for (const department of headed) found.add(department);
  switch (party.kind) {
    case 'department':
      found.add(party);
      break;
    case 'role':
    case 'unit': {
      const around = headed.length ? undefined : departmentAround(graph, party);
      if (around) found.add(around);
      break;
    }
    case 'person':
      follow(rolesHeld(graph, day).get(party) ?? []);
      break;
    case 'team':
      follow(graph.getAll([...(party.head ? [party.head] : []), ...party.members]));
      break;
    case 'forum':
      follow(graph.getAll([...(party.chair ? [party.chair] : []), ...party.members]));
      break;
  }
}

/** The department that a role or unit is part of, through units, regions and teams if need be. */
function departmentAround(graph: Graph, { partOf }: Role | Unit): Department | undefined {
  let at = graph.deref<Body>(partOf);
  if (at?.kind === 'department') return at;
  const seen = new Set<object>();
  while (at && !seen.has(at)) {
    if (at.kind === 'department') return at;
    seen.add(at);
    at = graph.deref<Body>(at.partOf);
  }
  return undefined;
}

type Body = NonNullable<ReturnType<Graph['get']>> & { kind: 'department' | 'unit' | 'region' | 'team' };

/** The departments that a party stands for on a day, and those around them. */
export function departmentsAround(graph: Graph, party: Party, day: Day): readonly Department[] {
  return [...departmentsOf(graph, party, day)].flatMap(department => enclosingDepartments(graph, department));
}

/** A department and those that it is within, nearest first. A circle of `part of` is cut. */
export function enclosingDepartments(graph: Graph, department: Department): readonly Department[] {
  const around: Department[] = [];
  for (let at: Department | undefined = department; at && !around.includes(at); ) {
    around.push(at);
    const whole: Body | undefined = graph.deref<Body>(at.partOf);
    at = whole?.kind === 'department' ? whole : undefined;
  }
  return around;
}

/** The departments that each party heads. */
export function headedBy(graph: Graph): ReadonlyMap<Party, readonly Department[]> {
  return graph.once(headedBy, () => {
    const headed = new Map<Party, Department[]>();
    for (const department of graph.known('department')) {
      const head = graph.get(department.head);
      if (!head) continue;
      const others = headed.get(head);
      if (others) others.push(department);
      else headed.set(head, [department]);
    }
    return headed;
  });
}

/** The roles that each person holds on a day. */
export function rolesHeld(graph: Graph, day: Day): ReadonlyMap<Person, readonly Role[]> {
  return graph.onDay(rolesHeld, day, () => {
    const held = new Map<Person, Role[]>();
    for (const role of graph.known('role')) {
      for (const holding of role.holdings ?? []) {
        const person = graph.get(holding.person);
        if (person?.kind !== 'person' || !isInForce(holding, day)) continue;
        const others = held.get(person);
        if (others) others.push(role);
        else held.set(person, [role]);
      }
    }
    return held;
  });
}
