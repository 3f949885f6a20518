import { cite } from '../../governance/source.ts';
import { canonical } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { type Delegation, label, type Role } from '../../model/model.ts';
import { delegationsOn, holdersOn } from '../../model/who-acts.ts';
import { addDays, type Day } from '../../project/values.ts';
import { removeNode } from '../edits.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'delegation-cycle',
  group: 'people',
  level: 'error',
  since: '0.1',
  summary: 'Roles are delegated to each other in a circle.',
  docs: `
Who acts for a role is found by following its delegations. In a circle nobody is found: each acts for the next, and nobody for all.

End one of the delegations (\`until\`), or name somebody outside of the circle. Delegations that are over are history, and make no circle.
`,
  source: `${cite({ outside: 'fca-sysc-25' })}: it is clear who holds each responsibility; supervisors object to circular lines (dlapiperintelligence.com).`,
  bad: `
person ada
person ben
role head_care  "Head of Care"  { held by ada }
role head_sales "Head of Sales" { held by ben }
delegation of head_care to head_sales from 2026-10-01
delegation of head_sales to head_care from 2026-10-15
`,
  good: `
person ada
person ben
role head_care  "Head of Care"  { held by ada }
role head_sales "Head of Sales" { held by ben }
delegation of head_care to head_sales from 2026-10-01
delegation of head_sales to head_care from 2026-06-15 until 2026-09-30
`,
  // A circle closes on the first day of its last delegation.
  lastDays: graph => graph.known('delegation').map(({ from }) => from && addDays(from, -1)),
  check({ graph, day, report }) {
    for (const circle of circlesOf(graph, day)) {
      const [first] = circle;
      const names = circle.map(delegation => label(graph.get(delegation.role)!));
      const message =
        circle.length === 1
          ? `${names[0]} is delegated to itself.`
          : `${names[0]} is delegated to ${[...names.slice(1), names[0]].join(', which is delegated to ')}: nobody acts.`;
      report(first!.delegate, message, {
        about: first!,
        related: circle.slice(1).map((delegation, i) => ({
          at: delegation.delegate,
          message: `${names[i + 1]} is delegated to ${names[i + 2] ?? names[0]}.`,
        })),
        fixes: circle.flatMap((delegation, i) =>
          isHeld(graph, graph.get(delegation.role)!, day)
            ? [{ title: `Remove the delegation of ${names[i]}`, edits: [removeNode(delegation.node)] }]
            : [],
        ),
      });
    }
  },
});

/** Whether the holder of a role acts when its delegation is gone; of one that nobody wrote down, somebody does. */
function isHeld(graph: Graph, role: Role, day: Day): boolean {
  const isHolder = role.holdings === undefined || holdersOn(graph, role, day).length > 0;
  return isHolder && delegationsOn(graph, role, day).length === 1;
}

/**
 * The delegations that lead from role to role, without those that come to an end, lead on from each role: walking on
 * until a role that was met finds each circle once. (Of two circles through one role, the second is found when the first is gone.)
 */
function circlesOf(graph: Graph, day: Day): Delegation[][] {
  const onward = endless(graph, day);
  const circles: Delegation[][] = [];
  const walkOf = new Map<Role, Role>();
  for (const start of onward.keys()) {
    const walk: Role[] = [];
    let role: Role | undefined = start;
    for (; role && !walkOf.has(role); role = delegateOf(graph, onward.get(role)!)) {
      walkOf.set(role, start);
      walk.push(role);
    }
    if (role && walkOf.get(role) === start)
      circles.push(
        fromFirst(
          graph,
          walk.slice(walk.indexOf(role)).map(role => onward.get(role)!),
        ),
      );
  }
  return circles;
}

/** For each role whose delegations do not all come to an end, the first that does not. */
function endless(graph: Graph, day: Day): ReadonlyMap<Role, Delegation> {
  const leading = new Map<Role, Delegation[]>();
  const open = new Map<Role, Delegation[]>();
  for (const role of new Set(graph.getAll(graph.known('delegation').map(({ role }) => role))))
    for (const delegation of delegationsOn(graph, role, day)) {
      const to = delegateOf(graph, delegation);
      if (!to) continue;
      push(leading, to, delegation);
      push(open, role, delegation);
    }
  const ended = [...leading.keys()].filter(role => !open.has(role));
  for (let role = ended.pop(); role; role = ended.pop())
    for (const delegation of leading.get(role) ?? []) {
      const from = graph.get(delegation.role)!;
      const left = open.get(from)!.filter(other => other !== delegation);
      if (left.length) open.set(from, left);
      else if (open.delete(from)) ended.push(from);
    }
  return new Map([...open].map(([role, [first]]) => [role, first!]));
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The circle from the delegation that stands first in the sources. */
function fromFirst(graph: Graph, circle: readonly Delegation[]): Delegation[] {
  const first = circle.indexOf(graph.known('delegation').find(delegation => circle.includes(delegation))!);
  return [...circle.slice(first), ...circle.slice(0, first)];
}

function delegateOf(graph: Graph, delegation: Delegation): Role | undefined {
  const delegate = graph.get(delegation.delegate);
  const role = delegate && canonical(graph, delegate);
  return role?.kind === 'role' ? role : undefined;
}
