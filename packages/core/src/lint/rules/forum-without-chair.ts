import { cite } from '../../governance/source.ts';
import type { Graph } from '../../model/graph.ts';
import { type Forum, label } from '../../model/model.ts';
import { insertProperty } from '../edits.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

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
      report(forum, `Nobody chairs the forum ${label(forum)}.`, {
        about: forum,
        fixes: () => nameChair(graph, forum),
      });
    }
  },
});

/** The members, as they are named; in a forum that has none yet, who leads customer experience. */
function nameChair(graph: Graph, forum: Forum): Choice[] {
  const members = forum.members.filter(member => graph.get(member));
  const leaders = graph.known('model').flatMap(({ leader }) => (leader && graph.get(leader) ? [leader] : []));
  return (members.length ? members : leaders).slice(0, mostProposals).map(ref => ({
    title: `Let ${label(graph.get(ref)!)} chair it`,
    edits: [insertProperty(forum, `chair ${ref.text}`)],
  }));
}
