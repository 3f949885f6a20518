import { canonical } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { type Approval, type Charter, label, type Party, type Role } from '../../model/model.ts';
import type * as Syntax from '../../project/syntax.ts';
import type { Day } from '../../project/values.ts';
import { insertProperty, replaceNode } from '../edits.ts';
import { likelyOwners } from '../likely-owners.ts';
import { nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostApprovers = 2;

export default rule({
  name: 'unapproved-charter',
  group: 'time',
  level: 'warning',
  since: '0.2',
  summary: 'A charter is presented as valid, and nobody has approved it.',
  docs: `
A charter that nobody above has put a name to is an opinion. The first department that does not like a decision will say so, and it will
be right.

Have it approved by whoever gave the mandate, most often the sponsor, and write it down: \`approved by ceo on 2026-02-01\`. The question is
asked once a charter has a version or a day on which its review is due: until then it is a draft. An approval whose day is
still to come does not count yet.
`,
  source:
    'Practice for CX charters: an executive signs it (clientsavvy.com), and the board signs off its terms of reference (servicebuddy.co.zw).',
  bad: `
role ceo "Chief Executive Officer" {
  level executive
}

charter cx_charter "CX Governance Charter" {
  version    "2.1"
  review due 2027-02-01
}
`,
  good: `
role ceo "Chief Executive Officer" {
  level executive
}

charter cx_charter "CX Governance Charter" {
  version     "2.1"
  approved by ceo on 2026-02-01
  review due  2027-02-01
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    for (const charter of graph.all('charter')) {
      const { version, reviewDue, approvals } = charter;
      if (version === undefined && !reviewDue) continue;
      if (approvals.length === 0) {
        report(charter, `Nobody has approved ${label(charter)}.`, {
          about: charter,
          fixes: () => approve(graph, charter, day),
        });
        continue;
      }
      const first = approvals.reduce((first, one) => ((one.on ?? '') < (first.on ?? '') ? one : first));
      if (first.on === undefined || first.on <= day) continue;
      const party = graph.get(first.party);
      if (!party) continue;
      report(first.party, `${label(charter)} is not approved yet: ${label(party)} approves it on ${first.on}.`, {
        about: charter,
        fixes: () => [approveToday(first, party, day)],
      });
    }
  },
});

/** Whoever sponsors or leads customer experience; else an executive. */
function approve(graph: Graph, charter: Charter, day: Day): Choice[] {
  const parties = graph.known('model').flatMap(({ sponsor, leader }) => [graph.get(sponsor), graph.get(leader)]);
  const steering = new Set(parties.flatMap(party => (party ? [canonical(graph, party)] : [])));
  const executives = likelyOwners(graph, day).filter(({ level }) => level === 'executive');
  return [...(steering.size ? steering : executives)]
    .filter((party): party is Role => party.kind === 'role')
    .slice(0, mostApprovers)
    .map(role => ({
      title: `Say that ${label(role)} approved it on ${day}`,
      edits: [insertProperty(charter, `approved by ${nameFor(graph, role, 'Party')} on ${day}`)],
    }));
}

function approveToday({ party: ref }: Approval, party: Party, day: Day): Choice {
  const { day: on } = ref.within as Syntax.Approval;
  return { title: `Say that ${label(party)} approved it on ${day}`, edits: [replaceNode(on!, day)] };
}
