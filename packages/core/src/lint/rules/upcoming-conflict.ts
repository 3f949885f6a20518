import { ownership } from '../../model/ownership.ts';
import { addDays } from '../../project/values.ts';
import { countedClaims, waysToSettle } from '../conflict-fixes.ts';
import { conflictSentence, whatItSays } from '../ownership-words.ts';
import { rule } from '../rule.ts';
import { beginnings, daysAhead, workThatTurns } from '../upcoming.ts';

export default rule({
  name: 'upcoming-conflict',
  group: 'time',
  level: 'warning',
  since: '0.1',
  summary: 'One is accountable today, and soon several will be.',
  docs: `
When work moves, the new line is written and the old one is left without a last day. From the day of the move on, two are accountable,
and each can take it that the other acts.

Give the earlier claim a last day (\`until\`), the day before the new one begins. If the two share the work from then on, say so with a
reason: \`accountable a jointly with b because "..."\`. A conflict that is there already is not reported again.
`,
  source:
    'Smith & Erwin, Role & Responsibility Charting: one A for each activity. Remit: what begins within the next days is said before it happens.',
  bad: `
role cmo "Chief Marketing Officer"
role head_care "Head of Customer Care"

responsibility crisis_reply "Reply on social media in a crisis" {
  accountable cmo
  accountable head_care from 2026-12-01
  responsible head_care
}
`,
  good: `
role cmo "Chief Marketing Officer"
role head_care "Head of Customer Care"

responsibility crisis_reply "Reply on social media in a crisis" {
  accountable cmo       until 2026-11-30
  accountable head_care from 2026-12-01
  responsible head_care
}
`,
  options: { days: daysAhead },
  check({ graph, day, options, report }) {
    const last = addDays(day, options.days);
    for (const work of workThatTurns(graph, day, last))
      for (const begun of beginnings(graph, work, 'conflict', ['conflict'], day, last)) {
        const answers = ownership(graph, work, begun.day);
        const claims = [...new Set(begun.answers.flatMap(answer => countedClaims(graph, work, answer, begun.day)))];
        const sentence = conflictSentence(graph, work, begun.regions, claims, day);
        report(work, `From ${begun.day} on, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`, {
          about: work,
          regions: begun.regions,
          related: claims.map(claim => ({ at: claim.at, message: whatItSays(graph, claim, work, day) })),
          fixes: () =>
            begun.answers.length === 1 ? waysToSettle(graph, work, answers, begun.answers[0]!, begun.day, true) : [],
        });
      }
  },
});
