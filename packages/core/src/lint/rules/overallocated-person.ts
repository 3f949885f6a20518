import { cite } from '../../governance/source.ts';
import type { Graph } from '../../model/graph.ts';
import { label, type Person } from '../../model/model.ts';
import { isInForce } from '../../model/where-and-when.ts';
import type { Node } from '../../project/fragment.ts';
import { andList } from '../../project/names.ts';
import type { Day } from '../../project/values.ts';
import { replaceNode } from '../edits.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostLowered = 3;

export default rule({
  name: 'overallocated-person',
  group: 'people',
  level: 'warning',
  since: '0.2',
  summary: 'More of a person’s time is given to roles than there is.',
  docs: `
Somebody whose time is promised twice keeps neither promise, and what gives way is most often customer experience, which has no deadline.

Lower a share, hand a role to somebody else, or let an allocation end (\`until\`) when the next one begins. Only what is in force on
the day asked about is added up.
`,
  source: `${cite({ article: 'who-is-really-responsible', section: 'And the Product teams?' })}: whoever leads must be able to withdraw in part from the duties they have.`,
  bad: `
person amara_osei "Amara Osei"
role head_cx_governance "Head of CX Governance"  { held by amara_osei }
role voc_lead           "Voice of Customer Lead" { held by amara_osei }
allocation of amara_osei to head_cx_governance 80%, voc_lead 40%
`,
  good: `
person amara_osei "Amara Osei"
role head_cx_governance "Head of CX Governance"  { held by amara_osei }
role voc_lead           "Voice of Customer Lead" { held by amara_osei }
allocation of amara_osei to head_cx_governance 60%, voc_lead 40%
`,
  options: {
    max: {
      default: 100,
      least: 10,
      most: 200,
      meaning: 'How many percent of a person’s time may be given to roles: 100 is all of it.',
    },
  },
  check({ graph, day, options, report }) {
    for (const [person, shares] of sharesByPerson(graph, day)) {
      const total = shares.reduce((sum, { percent }) => sum + percent, 0);
      const own = shares.filter(({ isOwn }) => isOwn);
      if (total <= options.max || own.length === 0) continue;
      let sum = 0;
      const at = own.find(({ percent }) => (sum += percent) > options.max) ?? own.at(-1)!;
      const parts = andList(shares.map(({ role, percent }) => `${percent}% to ${role}`));
      report(at.node, `${rounded(total)}% of the time of ${label(person)} is given to roles on ${day}: ${parts}.`, {
        about: person,
        related: shares.filter(share => share !== at).map(({ node, role }) => ({ at: node, message: `To ${role}.` })),
        fixes: () => redistribute(own, total - options.max),
      });
    }
  },
});

interface Share {
  readonly node: Node;
  /** What people read. */
  readonly role: string;
  readonly percent: number;
  /** Whether it is written in this project, and not in one that it builds on. */
  readonly isOwn: boolean;
}

function sharesByPerson(graph: Graph, day: Day): ReadonlyMap<Person, Share[]> {
  const found = new Map<Person, Share[]>();
  const own = new Set(graph.all('allocation'));
  for (const allocation of graph.known('allocation')) {
    const person = graph.get(allocation.person);
    if (person?.kind !== 'person' || !isInForce(allocation, day)) continue;
    const shares = found.get(person) ?? [];
    found.set(person, shares);
    for (const [i, { role, share }] of allocation.shares.entries()) {
      if (share?.unit !== 'percent') continue;
      const named = graph.get(role);
      const node = allocation.node.shares[i]!.share;
      shares.push({ node, role: named ? label(named) : role.text, percent: share.value, isOwn: own.has(allocation) });
    }
  }
  return found;
}

/** Takes what is too much from one role, or from each in proportion. */
function redistribute(shares: readonly Share[], excess: number): Choice[] {
  const lower: Choice[] = shares
    .filter(({ percent }) => percent > excess)
    .slice(0, mostLowered)
    .map(({ node, role, percent }) => {
      const left = `${rounded(percent - excess)}%`;
      return { title: `Lower ${role} to ${left}`, edits: [replaceNode(node, left)] };
    });
  const total = shares.reduce((sum, { percent }) => sum + percent, 0);
  const inProportion = shares.map(({ percent }) => Math.floor((percent * (total - excess)) / total));
  if (shares.length < 2 || inProportion.some(percent => percent < 1)) return lower;
  return [
    ...lower,
    { title: 'Lower each in proportion', edits: shares.map(({ node }, i) => replaceNode(node, `${inProportion[i]}%`)) },
  ];
}

/** Shares may have a fraction; a difference of two shows no more of it than they do. */
function rounded(percent: number): number {
  return Number(percent.toFixed(2));
}
