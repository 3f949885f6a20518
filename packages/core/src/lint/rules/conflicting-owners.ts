import { cite } from '../../governance/source.ts';
import { misreadWork } from '../../model/misread-work.ts';
import { unsettledWork } from '../../model/unsettled.ts';
import { countedClaims, waysToSettle } from '../conflict-fixes.ts';
import { conflictSentence, whatItSays } from '../ownership-words.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'conflicting-owners',
  group: 'ownership',
  level: 'error',
  essential: true,
  since: '0.1',
  summary: 'Several are accountable for the same thing, in the same region on the same day.',
  docs: `
Where two are accountable, each can take it that the other acts, and nobody can be asked alone. What is compared are the claims in
force on the day: one that names the work beats the default of its stage or journey, one for a region beats one for all regions, and a
department is the same party as its head. What is left after that must name one party. \`accountable a, b\` names two.

Keep one; the other may do the work (\`responsible\`) or be asked (\`consulted\`). If the work has moved, give the earlier claim a last
day (\`until\`). If the two are accountable in different places, write the regions (\`in\`). If they share it on purpose, say so with a
reason: \`accountable a jointly with b because "..."\`. If it is two pieces of work, make two of it.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '1. The Importance of Clear Ownership in Customer Experience (CX) Strategy' })}: without clear ownership each department takes responsibility for a part only. Smith & Erwin, Role & Responsibility Charting: one A for each activity.`,
  bad: `
role cmo "Chief Marketing Officer"
role head_care "Head of Customer Care"

responsibility crisis_reply "Reply on social media in a crisis" {
  accountable cmo
  accountable head_care from 2026-10-01
  responsible head_care
}
`,
  good: `
role cmo "Chief Marketing Officer"
role head_care "Head of Customer Care"

responsibility crisis_reply "Reply on social media in a crisis" {
  accountable cmo       until 2026-09-30
  accountable head_care from 2026-10-01
  responsible head_care
}
`,
  check({ graph, day, report }) {
    const misread = misreadWork(graph);
    for (const [work, answers] of unsettledWork(graph, day)) {
      if (misread.has(work)) continue;
      for (const conflict of answers) {
        if (conflict.answer.verdict !== 'conflict') continue;
        const regions = conflict.everywhere ? [] : conflict.regions;
        const claims = countedClaims(graph, work, conflict, day);
        report(work, conflictSentence(graph, work, regions, claims, day), {
          about: work,
          regions,
          related: claims.map(claim => ({ at: claim.at, message: whatItSays(graph, claim, work, day) })),
          fixes: () => waysToSettle(graph, work, answers, conflict, day),
        });
      }
    }
  },
});
