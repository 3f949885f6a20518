import { cite } from '../../governance/source.ts';
import type { Graph } from '../../model/graph.ts';
import { type Journey, label, type Party, type Region } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { unsettledWork } from '../../model/unsettled.ts';
import { exists } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { type Answering, canAnswer, grant, inNames } from '../claim-edits.ts';
import { likelyOwners } from '../likely-owners.ts';
import { waysToOwn } from '../owner-fixes.ts';
import { claimsElsewhere, inRegions, regionsIn, theWork } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 2;

export default rule({
  name: 'unowned-journey',
  group: 'ownership',
  level: 'error',
  essential: true,
  since: '0.1',
  summary: 'Nobody answers for a journey from end to end.',
  docs: `
Each touchpoint may have an owner and the journey may still fail between them. The owner of a journey answers for what it comes to as
a whole, and for what is improved first; the owners of its touchpoints answer for the quality of each one.

Name one \`owner\` in the journey. It need not own any of the touchpoints, and owning the journey does not make it accountable for them.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '4. The Role of Cross-Functional Teams in CX Ownership' })}: the journey crosses departments, and what they do has to be brought together. Practice (smaply.com, journey map ownership): an owner of the whole journey beside those of its touchpoints.`,
  bad: `
role vp_sales "VP Sales"

journey book "Book" {
  touchpoint seat_map "Seat map" {
    accountable vp_sales
    responsible vp_sales
  }
}
`,
  good: `
role vp_sales "VP Sales"

journey book "Book" {
  owner vp_sales
  touchpoint seat_map "Seat map" {
    accountable vp_sales
    responsible vp_sales
  }
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    const unsettled = unsettledWork(graph, day);
    for (const journey of graph.all('journey')) {
      const gaps = (unsettled.get(journey) ?? []).filter(({ answer }) => answer.verdict === 'unowned');
      if (gaps.length === 0) continue;
      const regions = regionsIn(gaps);
      report(journey, `Nobody is accountable for ${theWork(journey)} from end to end${inRegions(regions)}.`, {
        about: journey,
        regions,
        related: claimsElsewhere(graph, gaps, day),
        fixes: () => [
          ...waysToOwn(graph, journey, { answers: gaps, regions, day, isToCome: false }),
          ...mostAccountable(graph, journey, regions, day),
        ],
      });
    }
  },
});

/** Those who answer for most of its touchpoints; else for most of all there is. */
function mostAccountable(graph: Graph, journey: Journey, regions: readonly Region[], day: Day): Choice[] {
  const counts = new Map<Party, number>();
  for (const touchpoint of [...journey.touchpoints, ...journey.stages.flatMap(({ touchpoints }) => touchpoints)]) {
    if (!exists(touchpoint, day)) continue;
    const parties = new Set(ownership(graph, touchpoint, day).flatMap(({ answer }) => answer.parties));
    for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  const near = [...counts].sort(([, a], [, b]) => b - a).map(([party]) => party);
  const proposed: readonly Answering[] = near.some(canAnswer) ? near.filter(canAnswer) : likelyOwners(graph, day);
  return proposed.slice(0, mostProposals).flatMap(party => {
    const edit = grant(graph, journey, party, inNames(graph, regions));
    return edit ? [{ title: `Make ${label(party)} its owner`, edits: [edit] }] : [];
  });
}
