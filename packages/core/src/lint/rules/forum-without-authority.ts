import type { Graph } from '../../model/graph.ts';
import { label, type Party } from '../../model/model.ts';
import { onlyInforms } from '../../model/only-informs.ts';
import { insertProperty } from '../edits.ts';
import { makeNetwork } from '../forum-fixes.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'forum-without-authority',
  group: 'forums',
  level: 'warning',
  since: '0.2',
  summary: 'A forum decides, and it is not said what it may decide.',
  docs: `
A forum that may decide anything is asked about everything, and a forum that may decide nothing is a meeting. Either way its members
stop coming, and teams begin to ask for permission that nobody was meant to give.

Write \`authority "Ratifies CX standards and journey priorities"\`: what it settles, so that everything else stays with those who answer
for it. An \`authority limit 50000 EUR\`, and a decision that names the forum as the one to \`decide\` or to \`agree\`, say so too. If it only
brings people together, make it a \`kind network\`. The question is asked once a forum says how often it meets and how it decides, for those come first.
`,
  source:
    'Practice for CX councils (customercentricorganization.onoffgroup.com): a council owns standards, priorities between teams, funding and policy, and teams keep their daily operation. Terms of reference (servicebuddy.co.zw) say what a body may decide.',
  bad: `
role cco "Chief Customer Officer"
role cmo "Chief Marketing Officer"
role cio "Chief Information Officer"

forum cx_council "CX Council" {
  chair      cco
  members    cmo, cio
  cadence    fortnightly
  decides by consent
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
    let deciding: ReadonlySet<Party> | undefined;
    for (const forum of graph.all('forum')) {
      if (forum.authority.length > 0 || forum.limit || forum.cadence === undefined || forum.decidesBy === undefined)
        continue;
      if (onlyInforms(forum) || (deciding ??= decidingParties(graph)).has(forum)) continue;
      report(forum, `The forum ${label(forum)} does not say what it may decide.`, {
        about: forum,
        fixes: [
          {
            title: 'Write what it may decide, to be filled in',
            edits: [insertProperty(forum, 'authority "Say what the forum may decide"')],
          },
          ...makeNetwork(forum),
        ],
      });
    }
  },
});

/** Everybody who has a say in a decision, now or at another time. */
function decidingParties(graph: Graph): ReadonlySet<Party> {
  const found = new Set<Party>();
  for (const { rights } of graph.known('decision'))
    for (const { right, parties } of rights)
      if (right === 'decide' || right === 'agree') for (const party of graph.getAll(parties)) found.add(party);
  return found;
}
