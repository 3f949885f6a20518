import { type AnswersFor, accountableFor } from '../../model/accountable-for.ts';
import { authorityIn } from '../../model/authority.ts';
import { partiesOf, rankedClaims } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { label, type Role } from '../../model/model.ts';
import { bossOf } from '../../model/reporting-lines.ts';
import type { Day } from '../../project/values.ts';
import { insertProperty } from '../edits.ts';
import { handOver } from '../hand-over.ts';
import { theWork } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

/** More places than this are not shown beside the one that is reported. */
const mostPlaces = 5;

export default rule({
  name: 'accountable-without-authority',
  group: 'raci',
  level: 'error',
  since: '0.2',
  summary: 'A role answers for work, and nothing says that it may decide anything.',
  docs: `
Who answers for something and may decide nothing about it can only apologize. It asks, waits, and is blamed for what others decided.

Write what the role may decide without asking: \`authority "..."\` or \`authority limit 2,000 EUR\` in the role, a \`mandate\`, or a
decision that it takes. Or make somebody accountable who has the authority.

Executives have authority by their place, and so have those who head a department, unit, region or team, lead in the governance model,
chair a forum that decides, or have others report to them. A deputy's authority is the deputy's. Nothing is asked before the project
writes authority down for some roles: then those without it stand out.
`,
  source:
    'Ricky Smith, RACI approach: authority must accompany accountability. The exemptions, and from when on it is asked, are ours.',
  bad: `
role cco       "Chief Customer Officer" { authority "Sets the standards" }
role head_care "Head of Customer Care"  { authority limit 2,000 EUR }
role vp_sales  "VP Sales"               { authority "Sets the offers" }
role voc_lead "Voice of Customer Lead"

responsibility voc "Run the voice of customer" {
  accountable voc_lead
  responsible voc_lead
}
`,
  good: `
role cco       "Chief Customer Officer" { authority "Sets the standards" }
role head_care "Head of Customer Care"  { authority limit 2,000 EUR }
role vp_sales  "VP Sales"               { authority "Sets the offers" }
role voc_lead  "Voice of Customer Lead" { authority "Chooses the surveys, and when they are sent" }

responsibility voc "Run the voice of customer" {
  accountable voc_lead
  responsible voc_lead
}
`,
  options: {
    from: {
      default: 3,
      least: 1,
      most: 1000,
      meaning:
        'For how many roles or other parties authority must be written down before this is asked of the others. No source gives a figure.',
    },
  },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    const { written, byPlace } = authorityIn(graph);
    if (written.size < options.from) return;
    for (const [party, answersFor] of accountableFor(graph, day)) {
      if (party.kind !== 'role' || written.has(party) || byPlace.has(party)) continue;
      const works = answersFor.filter(({ work }) => work.kind !== 'metric');
      const [first, ...more] = works;
      if (!first) continue;
      const what = more.length ? `${theWork(first.work)} and ${more.length} more` : theWork(first.work);
      report(party, `${label(party)} is accountable for ${what}, and nothing says what it may decide.`, {
        about: party,
        related: works
          .slice(0, mostPlaces)
          .map(({ work }) => ({ at: work, message: `${label(party)} is accountable for ${theWork(work)}.` })),
        fixes: () => [giveAuthority(party), ...handToTheBoss(graph, party, works, day)],
      });
    }
  },
});

function giveAuthority(role: Role): Choice {
  const edit = insertProperty(role, 'authority "Say what this role may decide without asking"');
  return { title: `Write what ${label(role)} may decide, to be filled in`, edits: [edit] };
}

/** Makes the one to whom the role reports accountable, where it answers for one thing and that one has the authority. */
function handToTheBoss(graph: Graph, role: Role, [only, ...more]: readonly AnswersFor[], day: Day): Choice[] {
  const boss = bossOf(graph, role);
  const { written, byPlace } = authorityIn(graph);
  if (!only || more.length || !boss || !(written.has(boss) || byPlace.has(boss))) return [];
  const claims = rankedClaims(graph, only.work).filter(({ claim }) => partiesOf(graph, claim)?.includes(role));
  const [claim, ...others] = claims.filter(({ claim: { until } }) => until === undefined || day <= until);
  if (!claim || others.length || claim.level > 0) return [];
  const edits = handOver(graph, claim.claim, boss, false);
  return edits ? [{ title: `Make ${label(boss)} accountable instead`, edits }] : [];
}
