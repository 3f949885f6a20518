import { cite } from '../../governance/source.ts';
import { label } from '../../model/model.ts';
import { daysBetween } from '../../project/values.ts';
import { replaceNode } from '../edits.ts';
import { rule } from '../rule.ts';
import { yearAfter } from '../year-after.ts';

export default rule({
  name: 'charter-overdue',
  group: 'time',
  level: 'warning',
  since: '0.1',
  summary: 'The review of a charter was due, and has not been recorded.',
  docs: `
A charter that nobody looks at drifts away from what people do, and is then quoted by whoever it suits. Customer experience becomes a
project that once was, instead of a practice.

Review it with those who approved it, then write down the new approval and move \`review due\` to the next date. If it has been
reviewed and only the date was left as it was, move the date.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '12. Conclusion: Defining Ownership for Effective CX Strategy' })}: measure and improve regularly; ${cite({ article: 'who-is-really-responsible', section: 'And the Product teams?' })}: customer experience is not a short-term project.`,
  bad: `
role ceo "Chief Executive Officer"

charter cx_charter "CX Governance Charter" {
  approved by ceo on 2025-09-30
  review due  2026-09-30
}
`,
  good: `
role ceo "Chief Executive Officer"

charter cx_charter "CX Governance Charter" {
  approved by ceo on 2026-09-28
  review due  2027-09-30
}
`,
  check({ graph, day, report }) {
    for (const charter of graph.all('charter')) {
      const { reviewDue } = charter;
      if (!reviewDue || reviewDue.value >= day) continue;
      const days = daysBetween(reviewDue.value, day);
      const next = yearAfter(day);
      report(
        reviewDue.node,
        `The review of ${label(charter)} was due on ${reviewDue.value}, ${days} ${days === 1 ? 'day' : 'days'} ago.`,
        {
          about: charter,
          fixes: [
            {
              title: `It has been reviewed: the next review is due on ${next}`,
              edits: [replaceNode(reviewDue.node, next)],
            },
          ],
        },
      );
    }
  },
});
