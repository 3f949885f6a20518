import { cite } from '../../governance/source.ts';
import { label } from '../../model/model.ts';
import { onlyInforms } from '../../model/only-informs.ts';
import { insertProperty } from '../edits.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'forum-without-decision-process',
  group: 'forums',
  level: 'error',
  since: '0.1',
  summary: 'A forum does not say how it decides.',
  docs: `
Departments come to a forum with different priorities. When nobody has said how it decides, the loudest wins, or the question comes
back at the next meeting.

Write \`decides by consent\` (nobody objects), \`majority\`, \`unanimity\`, \`chair\` (the chair decides after hearing the others) or
\`advice\`. A forum that only informs is a \`kind network\`, and needs none of these as long as it has no \`authority\` and no
\`quorum\`: those say that it decides something after all.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '4. The Role of Cross-Functional Teams in CX Ownership' })}: structured processes for making decisions settle conflicting priorities.`,
  bad: `
role cco "Chief Customer Officer"
role cmo "Chief Marketing Officer"
role cio "Chief Information Officer"

forum cx_council "CX Council" {
  chair     cco
  members   cmo, cio
  cadence   fortnightly
  authority "Ratifies CX standards and journey priorities"
  feedback loop "Decisions are published to every journey team within two days"
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
      if (forum.decidesBy !== undefined || onlyInforms(forum)) continue;
      report(forum, `The forum ${label(forum)} does not say how it decides.`, {
        about: forum,
        fixes: () =>
          (forum.chair ? ['consent', 'majority', 'chair'] : ['consent', 'majority']).map(word => ({
            title: word === 'chair' ? 'Let its chair decide' : `Let it decide by ${word}`,
            edits: [insertProperty(forum, `decides by ${word}`)],
          })),
      });
    }
  },
});
