import { cite } from '../../governance/source.ts';
import { claimsOfRare } from '../../model/every-claim.ts';
import { kindWords, label } from '../../model/model.ts';
import { removeNode } from '../edits.ts';
import { handToSomebodyInside } from '../hand-over.ts';
import { whatFor } from '../ownership-words.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'vendor-accountable',
  group: 'vendors',
  level: 'error',
  essential: true,
  since: '0.1',
  summary: 'A vendor, or somebody else outside the company, is accountable.',
  docs: `
Work can be given away, answering for it cannot: to the customer it is the company that brings the bag too late. A vendor may be
responsible; customers, investors and regulators may be consulted or informed.

Name a role inside the company, such as the owner of the vendor, and keep the vendor \`responsible\`.
`,
  source: `${cite({ outside: 'cms-consumer-duty' })}: what a firm is accountable for cannot be delegated to third parties. ${cite({ article: 'aligning-teams', section: '10. The Roadies: Third-Party Vendors and Partners' })}: vendors work towards the company's vision of customer experience.`,
  bad: `
role vp_airports "VP Airports"
vendor lugtrack "LugTrack" { owner vp_airports }

journey arrive "Arrive" {
  owner vp_airports
  touchpoint bag_delivery "Bag delivery" {
    accountable lugtrack
    responsible lugtrack
  }
}
`,
  good: `
role vp_airports "VP Airports"
vendor lugtrack "LugTrack" { owner vp_airports }

journey arrive "Arrive" {
  owner vp_airports
  touchpoint bag_delivery "Bag delivery" {
    accountable vp_airports
    responsible lugtrack
  }
}
`,
  check({ graph, day, report }) {
    for (const claim of claimsOfRare(graph, 'Vendor', 'External')) {
      if (claim.letter !== 'A' || (claim.until !== undefined && claim.until < day)) continue;
      const target = graph.target(claim);
      if (!target) continue;
      const named = [{ at: claim.at, party: graph.party(claim) }];
      for (const ref of claim.joint?.with ?? []) named.push({ at: ref, party: graph.get(ref) });
      for (const { at, party } of named) {
        if (party?.kind !== 'vendor' && party?.kind !== 'external') continue;
        report(
          at,
          `The ${kindWords[party.kind]} ${label(party)} is accountable for ${whatFor(claim, target)}. Name a role inside the company.`,
          {
            about: target,
            related: [{ at: party, message: `${label(party)} is outside the company.` }],
            fixes: () =>
              at === claim.at
                ? handToSomebodyInside(graph, claim, day, party.kind === 'vendor')
                : [{ title: `Take ${label(party)} out`, edits: [removeNode(at)] }],
          },
        );
      }
    }
  },
});
