import { claimsFor, partiesOf } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { specialClaims } from '../../model/letter-index.ts';
import { type Claim, type Journey, label, type Party, type Region, type Stage, type Work } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { commonActor } from '../../model/same-actor.ts';
import { coversRegion, isInForce, regionsOf } from '../../model/where-and-when.ts';
import type { Ref } from '../../project/fragment.ts';
import type { Day } from '../../project/values.ts';
import { canAnswer, takeOut } from '../claim-edits.ts';
import { replaceNode } from '../edits.ts';
import { nameFor } from '../naming.ts';
import { journeyOwner } from '../owner-fixes.ts';
import { inRegions, theWork } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';
import { inRole, isControlled, recordControl } from '../separation.ts';

export default rule({
  name: 'doer-verifies',
  group: 'separation',
  level: 'error',
  since: '0.2',
  summary: 'Whoever does the work verifies it too.',
  docs: `
To verify (V) is to look at finished work with other eyes. Those who did it see what they meant to do, and sign for their own mistakes
in good faith.

Let somebody else verify, such as whoever is accountable. Where there is nobody else, record what makes up for it: \`control "A second
agent reads every tenth reply"\`; then nothing is said. A department and its head are one party, and two roles are in one hand while one
person holds both. Nothing is said of a region in which somebody else verifies.
`,
  source:
    'RACI-VS (dfpni.gov.uk): the verifier checks the work against its criteria; that this is somebody other than who is responsible follows from it. Separation of duties as a control that is set up where it matters (technologyevaluation.com, on SOX §404).',
  bad: `
role head_care "Head of Care"
role team_leader "Team leader"

journey resolve "Resolve" {
  owner head_care
  touchpoint complaint_reply "Reply to a complaint" {
    accountable head_care
    responsible team_leader
    verifier    team_leader
  }
}
`,
  good: `
role head_care "Head of Care"
role team_leader "Team leader"

journey resolve "Resolve" {
  owner head_care
  touchpoint complaint_reply "Reply to a complaint" {
    accountable head_care
    responsible team_leader
    verifier    head_care
  }
}
`,
  check({ graph, day, report }) {
    for (const [at, [first, ...more]] of byPlace(graph, day)) {
      const { work, verifier, doer, common, regions } = first!;
      const [does, verifies] = [graph.party(doer)!, graph.party(verifier)!];
      const what = more.length ? `${more.length + 1} touchpoints, such as ${label(work)}` : theWork(work);
      const them = more.length ? 'them' : 'it';
      report(
        at,
        `${inRole(graph, common, does)} is responsible for ${what}${inRegions(regions)}, and verifies ${them}${does === verifies ? '' : ` as ${label(verifies)}`}.`,
        {
          about: (more.length && (graph.target(verifier) as Stage | Journey | undefined)) || work,
          regions,
          related: [{ at: doer.form === 'nested' ? work : doer.at, message: `${label(does)} is responsible here.` }],
          fixes: () =>
            waysOut(
              graph,
              first!,
              [first!, ...more].map(({ work }) => work),
              day,
            ),
        },
      );
    }
  },
});

/** Work that is verified by whoever does it, by the place to change: what a stage or journey says by default is one problem. */
function byPlace(graph: Graph, day: Day): ReadonlyMap<Claim['at'], readonly Both[]> {
  const found = new Map<Claim['at'], Both[]>();
  for (const [work, verifying] of specialClaims(graph, 'V', day)) {
    if (isControlled(work)) continue;
    const doing = claimsFor(graph, work).filter(claim => claim.letter === 'R' && isInForce(claim, day));
    for (const verifier of verifying) {
      const both = doing.map(doer => inOneHand(graph, work, verifier, doer, day)).find(both => both !== undefined);
      if (!both) continue;
      const at = !verifier.isDefault || both.doer.isDefault ? verifier.at : both.doer.at;
      const others = found.get(at);
      if (others) others.push(both);
      else found.set(at, [both]);
    }
  }
  return found;
}

interface Both {
  readonly work: Work;
  readonly verifier: Claim;
  readonly doer: Claim;
  readonly common: Party;
  /** None: everywhere. */
  readonly regions: readonly Region[];
}

/** Where one who verifies does the work; undefined when that is nowhere. */
function inOneHand(graph: Graph, work: Work, verifier: Claim, doer: Claim, day: Day): Both | undefined {
  const common = commonOf(graph, verifier, doer, day);
  if (!common) return undefined;
  const all = regionsOf(graph, work);
  const both = { work, verifier, doer, common };
  if (all.length === 0) return { ...both, regions: [] };
  const regions = all.filter(region => [verifier, doer].every(claim => coversRegion(graph, claim, region)));
  return regions.length ? { ...both, regions: regions.length === all.length ? [] : regions } : undefined;
}

function commonOf(graph: Graph, verifier: Claim, doer: Claim, day: Day): Party | undefined {
  for (const one of partiesOf(graph, verifier) ?? [])
    for (const other of partiesOf(graph, doer) ?? []) {
      const common = commonActor(graph, one, other, day);
      if (common) return common;
    }
  return undefined;
}

/** To record a control, to let whoever is accountable or owns the journey verify, or to have nobody verify. */
function waysOut(graph: Graph, { work, verifier }: Both, works: readonly Work[], day: Day): Choice[] {
  const fixes = recordControl(...works);
  if (verifier.isDefault || verifier.joint) return fixes;
  const doers = claimsFor(graph, work).flatMap(claim => (claim.letter === 'R' && partiesOf(graph, claim)) || []);
  if (verifier.form === 'work')
    for (const party of new Set(others(graph, work, day)))
      if (canAnswer(party) && doers.every(doer => !commonActor(graph, doer, party, day)))
        fixes.push({
          title: `Let ${label(party)} verify`,
          edits: [replaceNode(verifier.at as Ref, nameFor(graph, party, 'Party'))],
        });
  return [...fixes, { title: 'Let nobody verify it', edits: takeOut([verifier]) }];
}

function others(graph: Graph, work: Work, day: Day): readonly Party[] {
  const [answer, ...more] = ownership(graph, work, day);
  const owner = more.length === 0 && answer?.answer.verdict === 'owned' ? answer.answer.parties : [];
  const ofJourney = work.kind === 'touchpoint' ? journeyOwner(graph, work.journey, day) : undefined;
  return [...owner, ...(ofJourney ? [ofJourney] : [])];
}
