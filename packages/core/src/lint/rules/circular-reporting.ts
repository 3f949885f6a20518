import { cite } from '../../governance/source.ts';
import { circlesOf, type Step } from '../../model/circles.ts';
import { canonical } from '../../model/claims.ts';
import { type Graph, spanOf } from '../../model/graph.ts';
import { type Department, isRef, label, type NamedEntity, type Party } from '../../model/model.ts';
import type { Ref } from '../../project/fragment.ts';
import { removeNode } from '../edits.ts';
import { partyWords } from '../ownership-words.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'circular-reporting',
  group: 'people',
  level: 'error',
  since: '0.2',
  summary: 'Lines of reporting lead back to where they begin.',
  docs: `
Who reports to whom says who is asked when two disagree. In a circle everybody is above and below everybody else: nobody settles
anything, and nobody at the top answers for it.

Take one of the lines out, or let it lead to somebody else. Both kinds of line count: whom roles, departments and teams report
to (\`reports to\`), and what departments, units, regions and teams are within (\`part of\`). A department is its head: both may report to
the same person, and a department within another one may have the same head.
`,
  source: `${cite({ outside: 'fca-sysc-25' })}: a map of responsibilities shows the reporting lines; supervisors object to circular ones (dlapiperintelligence.com).`,
  bad: `
role head_care  "Head of Customer Care"   { reports to head_sales }
role head_sales "Head of Sales"           { reports to coo }
role coo        "Chief Operating Officer" { reports to head_care }
`,
  good: `
role ceo "Chief Executive Officer"
role head_care  "Head of Customer Care"   { reports to head_sales }
role head_sales "Head of Sales"           { reports to coo }
role coo        "Chief Operating Officer" { reports to ceo }
`,
  check({ graph, report }) {
    for (const circle of circlesOf(linesOf(graph))) {
      const own = circle.filter(({ at }) => graph.project.owns(spanOf(at).file)).sort(bySource);
      const first = own.find(({ at }) => isRefTo(at)) ?? own[0];
      if (!first) continue;
      const begin = circle.indexOf(first);
      const around = [...circle.slice(begin), ...circle.slice(0, begin)];
      const message =
        around.length === 1
          ? `${words(graph, first)}.`
          : `${around.map(line => words(graph, line)).join(', ')}: nobody is above the others.`;
      report(first.at, message, {
        about: first.below,
        related: around.slice(1).map(line => ({ at: line.at, message: `${words(graph, line)}.` })),
        fixes: () =>
          own.flatMap(line =>
            isRefTo(line.at) ? [{ title: `Take out that ${words(graph, line)}`, edits: [removeNode(line.at)] }] : [],
          ),
      });
    }
  },
});

type Body = Party | NamedEntity;

/** That one stands below another: as written, and as who they are (a department as its head). */
interface Line extends Step<Body> {
  readonly below: NamedEntity;
  readonly above: Body;
  readonly how: 'reports to' | 'is part of';
  /** The name that was written; a department that stands within another one for itself. */
  readonly at: Ref | Department;
}

function linesOf(graph: Graph): ReadonlyMap<Body, readonly Line[]> {
  const lines = new Map<Body, Line[]>();
  const meant = (body: Body) => (body.kind === 'department' ? canonical(graph, body) : body);
  const add = (below: NamedEntity, how: Line['how'], written: Ref | Department | undefined) => {
    const above = graph.deref<Body>(written);
    if (!written || !above || above.kind === 'builtin') return;
    const [from, to] = [meant(below), meant(above)];
    // A department may say that it reports to its own head, and lie within another one with the same head.
    if (from === to && below.kind === 'department') return;
    const line = { below, above, how, from, to, at: isRef(written) ? written : (below as Department) };
    const others = lines.get(from);
    if (others) others.push(line);
    else lines.set(from, [line]);
  };
  for (const role of graph.known('role')) add(role, 'reports to', role.reportsTo);
  for (const kind of ['department', 'team'] as const)
    for (const body of graph.known(kind)) {
      add(body, 'reports to', body.reportsTo);
      add(body, 'is part of', body.partOf);
    }
  for (const kind of ['unit', 'region'] as const)
    for (const body of graph.known(kind)) add(body, 'is part of', body.partOf);
  return lines;
}

/** `Desk (Head of the Desk) is part of Operations (COO)`. */
function words(graph: Graph, { below, how, above }: Line): string {
  if (below === above) return `${label(below)} ${how} itself`;
  const named = (body: Body) => (body.kind === 'department' ? partyWords(graph, body) : label(body));
  return `${named(below)} ${how} ${named(above)}`;
}

/** By file and place: an edit elsewhere does not move the finding. */
function bySource(a: Line, b: Line): number {
  const [one, other] = [spanOf(a.at), spanOf(b.at)];
  return one.file === other.file ? one.start - other.start : one.file < other.file ? -1 : 1;
}

function isRefTo(at: Ref | Department): at is Ref {
  return isRef(at);
}
