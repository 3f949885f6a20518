import { cite } from '../../governance/source.ts';
import type { Graph } from '../../model/graph.ts';
import { type Delegation, label, type Role } from '../../model/model.ts';
import { canonical } from '../../model/ownership.ts';
import { delegationsOn } from '../../model/who-acts.ts';
import type { Day } from '../../project/values.ts';
import { removeNode } from '../edits.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'delegation-cycle',
  group: 'people',
  level: 'error',
  summary: 'Roles are delegated to each other in a circle.',
  docs: `
Who acts for a role is found by following its delegations. In a circle nobody is found: each acts for the next, and nobody for all.

End one of the delegations (\`until\`), or name somebody outside of the circle. Delegations that are over are history, and make no circle.
`,
  source: `${cite({ outside: 'fca-sysc-25' })}: unclear sharing and circular lines are what supervisors object to.`,
  bad: `
person ada
person ben
role head_care "Head of Care" { held by ada }
role head_sales "Head of Sales" { held by ben }
delegation of head_care to head_sales from 2026-10-01
delegation of head_sales to head_care from 2026-10-15
`,
  good: `
person ada
person ben
role head_care "Head of Care" { held by ada }
role head_sales "Head of Sales" { held by ben }
delegation of head_care to head_sales from 2026-10-01
delegation of head_sales to head_care from 2026-06-15 until 2026-09-30
`,
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
        fixes: circle.map((delegation, i) => ({
          title: `Remove the delegation of ${names[i]}`,
          edits: [removeNode(delegation.node)],
        })),
      });
    }
  },
});

/** Each role is delegated to one other, so each circle is met once, by walking on until a role that was met. */
function circlesOf(graph: Graph, day: Day): Delegation[][] {
  const circles: Delegation[][] = [];
  const walkOf = new Map<Role, Delegation>();
  for (const start of graph.all('delegation')) {
    const walk: Delegation[] = [];
    let at: Delegation | undefined = start;
    for (let role = graph.get(start.role); role; role = at && delegateOf(graph, at)) {
      if (walkOf.has(role)) {
        const i = walk.findIndex(delegation => graph.get(delegation.role) === role);
        if (i >= 0) circles.push(fromFirst(graph, walk.slice(i)));
        break;
      }
      walkOf.set(role, start);
      at = delegationsOn(graph, role, day).find(delegation => graph.get(delegation.delegate));
      if (at) walk.push(at);
    }
  }
  return circles;
}

/** The circle from the delegation that stands first in the sources. */
function fromFirst(graph: Graph, circle: readonly Delegation[]): Delegation[] {
  const first = circle.indexOf(graph.all('delegation').find(delegation => circle.includes(delegation))!);
  return [...circle.slice(first), ...circle.slice(0, first)];
}

function delegateOf(graph: Graph, delegation: Delegation): Role | undefined {
  const delegate = graph.get(delegation.delegate);
  const role = delegate && canonical(graph, delegate);
  return role?.kind === 'role' ? role : undefined;
}
