import { otherClaims } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { type Claim, label, type Region, type Work } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { coversRegion, exists, isInForce, regionsOf } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { assign, canAnswer, inNames } from '../claim-edits.ts';
import { inRegions, theWork } from '../ownership-words.ts';
import { type Fix, rule } from '../rule.ts';

export default rule({
  name: 'no-responsible',
  group: 'raci',
  level: 'error',
  since: '0.1',
  summary: 'Nobody is responsible: nobody does the work.',
  docs: `
An A without an R is an answer for work that nobody does. Being accountable is not doing it, and is not read as such: where one party
does both, write both.

Name who does the work (\`responsible\`, R), inside the company or out of it. A responsibility that stands in a department, team or
role is done by them. If the one who is accountable does it too, write A/R in a table, or \`responsible\` beside \`accountable\`.
`,
  source:
    'RACI practice (trackplus.com, analysis of a RACI matrix): without an R the job may not get done. Smith & Erwin, Role & Responsibility Charting: R is who does the work, and it can be shared.',
  bad: `
role cco "Chief Customer Officer"
department care "Customer Care"
raci programme "CX programme" {
  parties                                          | cco | care |
  responsibility strategy "Define the CX strategy" | A   | C    |
}
`,
  good: `
role cco "Chief Customer Officer"
department care "Customer Care"
raci programme "CX programme" {
  parties                                          | cco | care |
  responsibility strategy "Define the CX strategy" | A/R | C    |
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    for (const kind of ['touchpoint', 'responsibility'] as const)
      for (const work of graph.all(kind) as readonly Work[]) {
        if (!exists(work, day)) continue;
        const regions = regionsWithoutDoer(graph, work, day);
        if (!regions) continue;
        const what = work.kind === 'responsibility' ? label(work) : theWork(work);
        report(work, `Nobody is responsible (R) for ${what}${inRegions(regions)}: nobody does the work.`, {
          about: work,
          regions,
          fixes: letTheAccountableDoIt(graph, work, regions, day),
        });
      }
  },
});

/** Where nobody does the work; none for everywhere; undefined when somebody does it everywhere, or that cannot be told. */
function regionsWithoutDoer(graph: Graph, work: Work, day: Day): readonly Region[] | undefined {
  const claims: Claim[] = [];
  for (const claim of otherClaims(graph, work)) {
    if (claim.letter !== 'R' || !isInForce(claim, day)) continue;
    if (claim.regions.length === 0) return undefined;
    claims.push(claim);
  }
  const places = regionsOf(graph, work);
  if (claims.length === 0) return work.onlyIn && places.length === 0 ? undefined : [];
  const open = places.filter(region => claims.every(claim => coversRegion(graph, claim, region) === false));
  if (open.length === 0) return undefined;
  return open.length === places.length ? [] : open;
}

function letTheAccountableDoIt(graph: Graph, work: Work, regions: readonly Region[], day: Day): Fix[] {
  const parties = new Set(
    ownership(graph, work, day)
      .filter(answer => regions.length === 0 || answer.regions.some(region => regions.includes(region)))
      .flatMap(({ answer }) => answer.parties),
  );
  const [party] = parties;
  if (parties.size !== 1 || !canAnswer(party)) return [];
  const edit = assign(graph, work, 'R', party, inNames(graph, regions));
  return edit ? [{ title: `Make ${label(party)} responsible too`, edits: [edit] }] : [];
}
