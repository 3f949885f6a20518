import { helpersIn, regionsWithoutDoer } from '../../model/doers.ts';
import type { Graph } from '../../model/graph.ts';
import { specialClaims } from '../../model/letter-index.ts';
import type { Claim } from '../../model/model.ts';
import { andList } from '../../project/names.ts';
import { letTheAccountableDoIt } from '../doer-fixes.ts';
import { canTurn, turn } from '../letter-edits.ts';
import { claimant, inRegions, theWork, whatIsDone } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

export default rule({
  name: 'support-without-responsible',
  group: 'raci',
  level: 'error',
  since: '0.2',
  summary: 'Somebody helps with work that nobody does.',
  docs: `
Support (S) helps those who do the work: with resources, data or hands. Where nobody is responsible (R), there is nobody to help, and
each side believes that the other one does it.

Say who does it: the helper, if that is what helping has come to mean, whoever is accountable, or somebody else. Where it differs by
region, somebody must do it in each.
`,
  source:
    'RASCI practice: S helps R to complete the work, so an S requires an R. As in RACI, each activity needs an R (trackplus.com, analysis of a RACI matrix).',
  bad: `
role cco "Chief Customer Officer"
role analyst "Analyst"

responsibility voc "Run the voice of customer" {
  accountable cco
  support     analyst
}
`,
  good: `
role cco "Chief Customer Officer"
role voc_lead "Voice of Customer Lead"
role analyst "Analyst"

responsibility voc "Run the voice of customer" {
  accountable cco
  responsible voc_lead
  support     analyst
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    for (const work of specialClaims(graph, 'S', day).keys()) {
      const regions = regionsWithoutDoer(graph, work, day);
      const helpers = regions ? helpersIn(graph, work, regions, day) : [];
      const [first, ...others] = helpers;
      if (!regions || !first) continue;
      const who = claimant(graph, first);
      report(first.at, `${who} helps with ${whatIsDone(work)}, and nobody does it${inRegions(regions)}.`, {
        about: work,
        regions,
        related: [
          { at: work, message: `Nobody is responsible (R) for ${theWork(work)}${inRegions(regions)}.` },
          ...others.map(claim => ({ at: claim.at, message: `${claimant(graph, claim)} helps too.` })),
        ],
        fixes: () => [
          ...(regions.length ? [] : letTheHelpersDoIt(graph, helpers)),
          ...letTheAccountableDoIt(graph, work, regions, day),
        ],
      });
    }
  },
});

/** Each of those who help everywhere may be the one who does it; or all of them together. */
function letTheHelpersDoIt(graph: Graph, helpers: readonly Claim[]): Choice[] {
  const able = helpers.filter(claim => canTurn(claim) && claim.regions.length === 0);
  const each = able.map(claim => ({ title: `Make ${claimant(graph, claim)} responsible`, edits: turn([claim], 'R') }));
  if (able.length < 2) return each;
  const all = andList(able.map(claim => claimant(graph, claim)));
  return [...each, { title: `Make ${all} responsible`, edits: turn(able, 'R') }];
}
