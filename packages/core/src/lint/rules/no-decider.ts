import { cite } from '../../governance/source.ts';
import { canonical } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import {
  type Decision,
  type DecisionRight,
  label,
  type NamedEntity,
  type Party,
  type Region,
} from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { bossOf } from '../../model/reporting-lines.ts';
import { asking, isDaci, partiesIn, rightsByRegion, rightsOn } from '../../model/rights-in-force.ts';
import { commonActor } from '../../model/same-actor.ts';
import type { Day } from '../../project/values.ts';
import { canAnswer, inNames } from '../claim-edits.ts';
import { replaceWord } from '../decision-edits.ts';
import { goOn } from '../decision-sides.ts';
import { insertProperty } from '../edits.ts';
import { nameFor } from '../naming.ts';
import { inRegions, when } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostDeciders = 3;

export default rule({
  name: 'no-decider',
  group: 'decisions',
  level: 'error',
  essential: true,
  since: '0.2',
  summary: 'Nobody decides on something that has to be decided.',
  docs: `
Where everybody recommends and nobody decides, priorities stay in conflict, and what is done is what the loudest department wants. The
customer waits meanwhile.

Name one who decides: \`decide cco\`, or in the words of DACI \`approver cco\`. A decider for some regions only (\`in\`) leaves the others
open, and one whose time is over (\`until\`) has gone. Being accountable for a decision is not yet deciding: write both. A
decision of which only the name is written is not reported.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '4. The Role of Cross-Functional Teams in CX Ownership' })}: conflicting priorities, and structured processes for making decisions. RAPID and DACI: one decides, or approves.`,
  bad: `
role vp_product "VP Product"
role cio "CIO"

decision launch "Launch" {
  recommend vp_product
  input     cio
}
`,
  good: `
role vp_product "VP Product"
role cio "CIO"

decision launch "Launch" {
  recommend vp_product
  decide    cio
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    for (const decision of graph.all('decision')) {
      if (decision.node.body.length === 0) continue;
      const gaps = rightsByRegion(graph, decision, 'decide', day)?.filter(({ rights }) => rights.length === 0) ?? [];
      if (gaps.length === 0) continue;
      const regions = gaps.some(({ everywhere }) => everywhere) ? [] : gaps.flatMap(({ regions }) => regions);
      const elsewhere = decision.rights.filter(({ right }) => right === 'decide');
      report(
        decision,
        `Nobody ${isDaci(decision) ? 'approves' : 'decides on'} ${label(decision)}${inRegions(regions)}.`,
        {
          about: decision,
          regions,
          related: elsewhere.map(right => ({ at: right.node, message: whoElse(graph, right, day) })),
          fixes: () => choose(graph, decision, regions, day),
        },
      );
    }
  },
});

/** Who decides in another region, or on another day. */
function whoElse(graph: Graph, right: DecisionRight, day: Day): string {
  const names = graph.getAll(right.parties).map(label).join(', ');
  const does = right.until !== undefined && right.until < day ? 'decided' : 'decides';
  return `${names || 'Somebody unknown'} ${does}${inRegions(graph.getAll(right.regions))}${when(right, day)}.`;
}

/**
 * Who decided until now; who is accountable; who agrees, recommends or is asked already, and then decides instead; whom those
 * who recommend report to; who leads the region or the model. Nobody decides on what they recommend or drive themselves.
 */
function choose(graph: Graph, decision: Decision, regions: readonly Region[], day: Day): Choice[] {
  const word = isDaci(decision) ? 'approver' : 'decide';
  const found = new Map<Party, Choice>();
  const propose = (party: Party | undefined, instead?: DecisionRight) => {
    const meant = party && canonical(graph, party);
    if (!canAnswer(meant) || found.has(meant)) return;
    const asks = rightsOn(decision, asking, day).filter(right => right !== instead);
    if (partiesIn(graph, asks).some(other => commonActor(graph, other, meant, day))) return;
    const edit = instead
      ? replaceWord(instead, word)
      : insertProperty(
          decision,
          `${word} ${nameFor(graph, meant as Party & NamedEntity, 'Party')}${inNames(graph, regions)}`,
        );
    found.set(meant, { title: `Let ${label(meant)} decide`, edits: [edit] });
  };
  for (const { answer } of ownership(graph, decision, day)) for (const party of answer.parties) propose(party);
  for (const kind of regions.length ? [] : (['agree', 'recommend', 'input'] as const))
    for (const right of rightsOn(decision, [kind], day))
      if (right.parties.length === 1) propose(graph.get(right.parties[0]), right);
  for (const party of partiesIn(graph, rightsOn(decision, asking, day))) {
    const role = canonical(graph, party);
    if (role.kind === 'role') propose(bossOf(graph, role));
  }
  const [region, ...more] = regions;
  if (region && more.length === 0) for (const party of leadersOf(graph, region)) propose(party);
  for (const { leader } of graph.known('model')) propose(graph.get(leader));
  const stay = regions.length ? [] : goOn(graph, decision, 'decide', day);
  return [...stay, ...[...found.values()].slice(0, mostDeciders)];
}

/** Who heads a region, or leads it in a model. */
function leadersOf(graph: Graph, region: Region): readonly (Party | undefined)[] {
  const led = graph.known('model').flatMap(({ local }) => local.filter(({ place }) => graph.get(place) === region));
  return [region.head, ...led.map(({ ledBy }) => ledBy)].map(ref => graph.get(ref));
}
