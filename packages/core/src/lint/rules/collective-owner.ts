import { cite } from '../../governance/source.ts';
import { claimsOfRare } from '../../model/every-claim.ts';
import type { Graph } from '../../model/graph.ts';
import { type Claim, label, type Party } from '../../model/model.ts';
import type { Ref } from '../../project/fragment.ts';
import { removeNode } from '../edits.ts';
import { handToSomebodyInside } from '../hand-over.ts';
import { whatFor } from '../ownership-words.ts';
import { type Choice, type Context, rule } from '../rule.ts';

export default rule({
  name: 'collective-owner',
  group: 'ownership',
  level: 'error',
  essential: true,
  since: '0.1',
  summary: 'Everyone, a team or a forum is accountable.',
  docs: `
What everyone is accountable for, nobody is: there is nobody to ask. The same holds for a team and for a forum: when it fails, each
member can point to another. Everyone may be *responsible*, which is another matter: many do the work, one answers for it.

Name one role: the head of the team, the chair of the forum, or the owner of the journey, and keep the others \`responsible\`. If two
roles share it on purpose, write \`accountable a jointly with b because "..."\`.
`,
  source: `${cite({ article: 'who-owns-introduction' })}: everyone is responsible for customer experience, and without somebody who drives it, it dies on the vine. FCA supervision (slaughterandmay.com): a duty that a whole board shares has nobody to answer for it.`,
  bad: `
role vp_sales "VP Sales"

journey book "Book" {
  owner vp_sales
  touchpoint seat_map "Seat map" {
    accountable everyone
    responsible everyone
  }
}
`,
  good: `
role vp_sales "VP Sales"

journey book "Book" {
  owner vp_sales
  touchpoint seat_map "Seat map" {
    accountable vp_sales
    responsible everyone
  }
}
`,
  check({ graph, day, report }) {
    for (const claim of claimsOfRare(graph, 'Team', 'Forum', 'BuiltIn')) {
      if (claim.letter !== 'A' || (claim.until !== undefined && claim.until < day)) continue;
      const party = graph.party(claim);
      if (isCollective(party)) {
        // A forum decides and does no work; everyone and a team may do it still.
        const fixes = () => handToSomebodyInside(graph, claim, day, party.kind !== 'forum');
        say(graph, claim, party, claim.at, fixes, report);
      }
      for (const ref of claim.joint?.with ?? []) {
        const member = graph.get(ref);
        if (!isCollective(member)) continue;
        const fixes = () => [{ title: `Take ${label(member)} out`, edits: [removeNode(ref)] }];
        say(graph, claim, member, ref, fixes, report);
      }
    }
  },
});

type Collective = Extract<Party, { kind: 'team' | 'forum' | 'builtin' }>;

function isCollective(party: Party | undefined): party is Collective {
  return party?.kind === 'team' || party?.kind === 'forum' || (party?.kind === 'builtin' && party.name === 'everyone');
}

function say(
  graph: Graph,
  claim: Claim,
  party: Collective,
  at: Claim['at'] | Ref,
  fixes: () => readonly Choice[],
  report: Context['report'],
): void {
  const target = graph.target(claim);
  if (!target) return;
  const what = whatFor(claim, target);
  const message =
    party.kind === 'builtin'
      ? `Everyone is accountable for ${what}, which means nobody. Name one role.`
      : `The ${party.kind} ${label(party)} is accountable for ${what}. A group cannot be asked: name one role.`;
  report(at, message, { about: target, fixes });
}
