import { cite } from '../../governance/source.ts';
import { label } from '../../model/model.ts';
import { insertProperty } from '../edits.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'forum-without-cadence',
  group: 'forums',
  level: 'error',
  since: '0.1',
  summary: 'A forum does not say how often it meets.',
  docs: `
A forum without a rhythm meets when somebody remembers it, which is after something went wrong. Departments that depend on each other
need a fixed occasion to review progress and remove what is in the way.

Write \`cadence weekly\`, or another rhythm such as \`fortnightly\`, \`monthly\` or \`2 weeks\`. Start often and slow down later.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '4. The Role of Cross-Functional Teams in CX Ownership' })}: regular meetings, every week for example, keep departments aligned.`,
  bad: `
role cco "Chief Customer Officer"
role cmo "Chief Marketing Officer"
role cio "Chief Information Officer"

forum cx_council "CX Council" {
  chair      cco
  members    cmo, cio
  decides by consent
  authority  "Ratifies CX standards and journey priorities"
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
      if (forum.cadence !== undefined) continue;
      report(forum, `The forum ${label(forum)} does not say how often it meets.`, {
        about: forum,
        fixes: [{ title: 'Let it meet weekly', edits: [insertProperty(forum, 'cadence weekly')] }],
      });
    }
  },
});
