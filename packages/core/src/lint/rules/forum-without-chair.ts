import { cite } from '../../governance/source.ts';
import { label } from '../../model/model.ts';
import { insertProperty } from '../edits.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'forum-without-chair',
  group: 'forums',
  level: 'error',
  since: '0.1',
  summary: 'Nobody chairs a forum.',
  docs: `
Where nobody chairs, nobody invites, keeps to the agenda, or makes sure that what was decided is done. Each member waits for another.

Name one role with \`chair\`. A department may be named too: its head chairs.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '4. The Role of Cross-Functional Teams in CX Ownership' })}: in a team across departments each member's role is clear. Practice for customer councils (ericsmuda.com): the chief executive, or somebody who reports to them, is in the chair.`,
  bad: `
role cco "Chief Customer Officer"
role cmo "Chief Marketing Officer"
role cio "Chief Information Officer"

forum cx_council "CX Council" {
  members    cco, cmo, cio
  cadence    fortnightly
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
      if (forum.chair) continue;
      const first = forum.members.find(member => graph.get(member));
      report(forum, `Nobody chairs the forum ${label(forum)}.`, {
        about: forum,
        fixes: first
          ? [
              {
                title: `Let ${label(graph.get(first)!)} chair it`,
                edits: [insertProperty(forum, `chair ${first.text}`)],
              },
            ]
          : [],
      });
    }
  },
});
