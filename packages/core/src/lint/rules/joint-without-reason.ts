import { cite } from '../../governance/source.ts';
import { jointClaims } from '../../model/every-claim.ts';
import type { Node } from '../../project/fragment.ts';
import type * as Syntax from '../../project/syntax.ts';
import type { Edit } from '../../source/span.ts';
import { insertQualifier, lineOf } from '../claim-edits.ts';
import { replaceNode } from '../edits.ts';
import { claimant, whatFor } from '../ownership-words.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'joint-without-reason',
  group: 'ownership',
  level: 'error',
  since: '0.1',
  summary: 'Several are accountable jointly, and no reason is given.',
  docs: `
Sharing accountability is the exception. Where it is done on purpose there is a reason, and whoever reads the charter a year later wants
to know it: without one, nobody can tell a decision from a quarrel that was avoided.

Write the reason behind it (\`because "..."\`), or name one.
`,
  source: `${cite({ outside: 'fca-sysc-25', section: '25.2' })}: a responsibilities map gives the reasons for which a responsibility is shared.`,
  bad: `
role head_care "Head of Customer Care"
role vp_airports "VP Airports"

responsibility rebooking "Rebook at the airport" {
  accountable vp_airports jointly with head_care
  responsible vp_airports
}
`,
  good: `
role head_care "Head of Customer Care"
role vp_airports "VP Airports"

responsibility rebooking "Rebook at the airport" {
  accountable vp_airports jointly with head_care because "One queue at the desk and on the phone"
  responsible vp_airports
}
`,
  check({ graph, day, report }) {
    const said = new Set<Node>();
    for (const claim of jointClaims(graph)) {
      const { letter, joint, because, until } = claim;
      if (letter !== 'A' || !joint || because?.trim() || (until !== undefined && until < day)) continue;
      const target = graph.target(claim);
      if (!target || said.has(joint.node)) continue;
      said.add(joint.node);
      report(
        joint.node,
        `${claimant(graph, claim)} are jointly accountable for ${whatFor(claim, target)}, and it is not said why.`,
        { about: target, fixes: [{ title: 'Add a reason, to be written', edits: [giveReason(lineOf(claim)!)] }] },
      );
    }
  },
});

function giveReason(line: Syntax.Claim): Edit {
  const reason = 'because "Why they share it"';
  const empty = line.qualifiers.find(({ $type }) => $type === 'Because');
  if (empty) return replaceNode(empty, reason);
  return insertQualifier(
    line,
    reason,
    line.qualifiers.map(({ $type }) => $type),
  );
}
