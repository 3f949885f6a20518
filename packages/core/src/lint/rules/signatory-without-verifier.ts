import { otherClaims, partiesOf } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { specialClaims } from '../../model/letter-index.ts';
import type { Claim, Party, Region, Work } from '../../model/model.ts';
import { coversRegion, isInForce, regionsOf } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { canTurn, turn } from '../letter-edits.ts';
import { claimant, inRegions, whatIsDone } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

export default rule({
  name: 'signatory-without-verifier',
  group: 'raci',
  level: 'error',
  since: '0.2',
  summary: 'Somebody signs what nobody has checked.',
  docs: `
In RACI-VS the verifier (V) checks the work against the criteria that were agreed, and the signatory (S) approves what was checked and
lets it go on. Without a verifier the signature says that somebody signed, and no more.

Name who verifies: somebody who does not do the work. If the signatory checks it personally, make the signatory the verifier: checking
is enough where nobody needs a second pair of eyes.
`,
  source:
    'RACI-VS (Department of Finance, Northern Ireland): the verifier checks against criteria, the signatory approves what was verified. That V comes before S is inferred from the definitions.',
  bad: `
role cco "Chief Customer Officer"
role cio "Chief Information Officer"
role release_lead "Release Lead"
role test_lead "Test Lead"

responsibility release "Release the app" {
  accountable cio
  responsible release_lead
  consulted   test_lead
  signatory   cco
}
`,
  good: `
role cco "Chief Customer Officer"
role cio "Chief Information Officer"
role release_lead "Release Lead"
role test_lead "Test Lead"

responsibility release "Release the app" {
  accountable cio
  responsible release_lead
  verifier    test_lead
  signatory   cco
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    for (const [work, signatures] of specialClaims(graph, 'G', day)) {
      const verifications = specialClaims(graph, 'V', day).get(work) ?? [];
      const unchecked = signatures.filter(claim => regionsUnchecked(graph, work, claim, verifications));
      const [first, ...others] = unchecked;
      if (!first) continue;
      const regions = regionsUnchecked(graph, work, first, verifications)!;
      report(
        first.at,
        `${claimant(graph, first)} signs ${whatIsDone(work)}, and nobody verifies it${inRegions(regions)}.`,
        {
          about: work,
          regions,
          related: others.map(claim => ({ at: claim.at, message: `${claimant(graph, claim)} signs it too.` })),
          fixes: () => [
            ...letTheConsultedVerify(graph, work, day),
            ...letTheSignatoryVerify(graph, work, unchecked, day),
          ],
        },
      );
    }
  },
});

/** Where a signature stands without a verification: none for everywhere, undefined for nowhere. */
function regionsUnchecked(
  graph: Graph,
  work: Work,
  signature: Claim,
  verifications: readonly Claim[],
): readonly Region[] | undefined {
  if (verifications.length === 0) return graph.getAll(signature.regions);
  if (verifications.some(({ regions }) => regions.length === 0)) return undefined;
  const open = regionsOf(graph, work).filter(
    region =>
      coversRegion(graph, signature, region) &&
      verifications.every(claim => coversRegion(graph, claim, region) === false),
  );
  return open.length ? open : undefined;
}

/** Whoever is asked before it goes on, everywhere, and does not do the work, can check it. */
function letTheConsultedVerify(graph: Graph, work: Work, day: Day): Choice[] {
  const doers = whoDoes(graph, work, day);
  return otherClaims(graph, work)
    .filter(claim => claim.letter === 'C' && claim.regions.length === 0 && isInForce(claim, day) && canTurn(claim))
    .filter(claim => isNoneOf(graph, claim, doers))
    .slice(0, mostProposals)
    .map(claim => ({ title: `Let ${claimant(graph, claim)} verify it`, edits: turn([claim], 'V') }));
}

/** A verification instead of the signature. Not for those who do the work: they would check themselves. */
function letTheSignatoryVerify(graph: Graph, work: Work, signatures: readonly Claim[], day: Day): Choice[] {
  const doers = whoDoes(graph, work, day);
  const [only, ...more] = signatures;
  if (!only || more.length || !canTurn(only) || !isNoneOf(graph, only, doers)) return [];
  return [{ title: `Let ${claimant(graph, only)} verify it instead of signing`, edits: turn([only], 'V') }];
}

function whoDoes(graph: Graph, work: Work, day: Day): ReadonlySet<Party> {
  const claims = otherClaims(graph, work).filter(claim => claim.letter === 'R' && isInForce(claim, day));
  return new Set(claims.flatMap(claim => partiesOf(graph, claim) ?? []));
}

function isNoneOf(graph: Graph, claim: Claim, parties: ReadonlySet<Party>): boolean {
  return partiesOf(graph, claim)?.every(party => !parties.has(party)) ?? false;
}
