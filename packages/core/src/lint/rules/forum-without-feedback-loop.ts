import { cite } from '../../governance/source.ts';
import { label } from '../../model/model.ts';
import { onlyInforms } from '../../model/only-informs.ts';
import { insertProperty } from '../edits.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'forum-without-feedback-loop',
  group: 'forums',
  level: 'warning',
  since: '0.2',
  summary: 'A forum decides, and does not say how those concerned hear of it.',
  docs: `
What a forum decides is carried out by people who were not in the room. When nobody has said how they hear of it, and how the forum
hears what came of it, decisions stay in the minutes, and the same question is back at the next meeting.

Write \`feedback loop "Decisions are published to every journey team within two days"\`: who is told, how, and by when. The question is
asked once a forum says how often it meets and how it decides, for those come first. A \`kind network\` that only informs is a feedback
loop itself.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '4. The Role of Cross-Functional Teams in CX Ownership' })}: structured decisions, regular meetings and feedback loops keep departments aligned.`,
  bad: `
role cco "Chief Customer Officer"
role cmo "Chief Marketing Officer"
role cio "Chief Information Officer"

forum cx_council "CX Council" {
  chair      cco
  members    cmo, cio
  cadence    fortnightly
  decides by consent
  authority  "Ratifies CX standards and journey priorities"
}
`,
  good: `
role cco "Chief Customer Officer"
role cmo "Chief Marketing Officer"
role cio "Chief Information Officer"

forum cx_council "CX Council" {
  chair      cco
  members    cmo, cio
  cadence    fortnightly
  decides by consent
  authority  "Ratifies CX standards and journey priorities"
  feedback loop "Decisions are published to every journey team within two days"
}
`,
  needsWholeModel: true,
  check({ graph, report }) {
    for (const forum of graph.all('forum')) {
      if (forum.feedbackLoops.length > 0 || forum.cadence === undefined || forum.decidesBy === undefined) continue;
      if (onlyInforms(forum)) continue;
      report(forum, `The forum ${label(forum)} does not say how those concerned hear what it decided.`, {
        about: forum,
        fixes: [
          {
            title: 'Add a feedback loop, to be written',
            edits: [insertProperty(forum, 'feedback loop "Say who hears what was decided, how, and by when"')],
          },
        ],
      });
    }
  },
});
