import { canonical } from '../../model/claims.ts';
import { decidersFor } from '../../model/decided-by.ts';
import type { Graph } from '../../model/graph.ts';
import { type Decision, type DecisionRight, label, type Party, type Region } from '../../model/model.ts';
import { bossOf } from '../../model/reporting-lines.ts';
import { commonActor } from '../../model/same-actor.ts';
import { coversRegion, isInForce, regionsHere } from '../../model/where-and-when.ts';
import type { Ref } from '../../project/fragment.ts';
import type { Day } from '../../project/values.ts';
import { removeNode, replaceNode } from '../edits.ts';
import { nameFor } from '../naming.ts';
import { inRegions } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';
import { inRole, isControlled, recordControl } from '../separation.ts';

export default rule({
  name: 'requester-approves',
  group: 'separation',
  level: 'error',
  since: '0.2',
  summary: 'Whoever recommends something decides it too.',
  docs: `
A recommendation is there to be weighed by somebody else. Who decides on their own recommendation, or drives a decision and approves it,
has nobody who asks why.

Let somebody else decide, such as whom they report to, or take the recommendation out where one may simply decide. Where there is nobody
else, record what makes up for it: \`control "Finance reads the list every month"\`; then nothing is said. With limits it is usual that one
decides small amounts and recommends on larger ones: only those who recommend where nobody else decides are reported. A department and its head
are one party, and two roles are in one hand while one person holds both.
`,
  source:
    'Separation of duties as a control that is set up where it matters (technologyevaluation.com, on SOX §404): who asks does not approve. RAPID and DACI: to recommend or to drive, and to decide, are different roles.',
  bad: `
role vp_product "VP Product"
role cio "Chief Information Officer"

decision launch "Launch, go or no-go" {
  recommend vp_product
  decide    vp_product
  input     cio
}
`,
  good: `
role vp_product "VP Product"
role cio "Chief Information Officer"

decision launch "Launch, go or no-go" {
  recommend vp_product
  decide    cio
}
`,
  check({ graph, day, report }) {
    for (const decision of graph.all('decision')) {
      if (isControlled(decision)) continue;
      for (const right of decision.rights) {
        if ((right.right !== 'recommend' && right.right !== 'driver') || !isInForce(right, day)) continue;
        for (const ref of right.parties) {
          const found = inOneHand(graph, decision, right, ref, day);
          if (!found) continue;
          const { asking, deciding, common, regions } = found;
          const does = right.right === 'driver' ? 'drives' : 'recommends on';
          const decides = asking === deciding ? 'decides it' : `decides it as ${label(deciding)}`;
          report(
            ref,
            `${inRole(graph, common, asking)} ${does} ${label(decision)}${inRegions(regions)}, and ${decides}.`,
            {
              about: decision,
              regions,
              related: found.rights.map(({ node }) => ({ at: node, message: `${label(deciding)} decides here.` })),
              fixes: () => waysOut(graph, decision, ref, found, day),
            },
          );
        }
      }
    }
  },
});

interface Both {
  readonly asking: Party;
  readonly deciding: Party;
  readonly common: Party;
  /** The rights by which they decide. */
  readonly rights: readonly DecisionRight[];
  /** None: everywhere. */
  readonly regions: readonly Region[];
}

/** Where nobody decides but the one who asks, or somebody who is the same; undefined when that is nowhere, or not known. */
function inOneHand(
  graph: Graph,
  decision: Decision,
  right: DecisionRight,
  ref: Ref<'Party'>,
  day: Day,
): Both | undefined {
  const asking = graph.get(ref);
  if (!asking) return undefined;
  const places = decision.rights.some(({ regions }) => regions.length) ? regionsHere(graph) : [];
  const rights = new Set<DecisionRight>();
  const regions: Region[] = [];
  let first: ReturnType<typeof sameAs>;
  for (const region of places.length ? places : [undefined]) {
    if (!coversRegion(graph, right, region)) continue;
    const deciders = decidersFor(graph, decision, right, region, day);
    const same = deciders.flatMap(({ parties }) => parties.map(party => sameAs(graph, asking, party, day)));
    // Who decides in one region may recommend for another, as with amounts.
    if (same.includes(undefined) && right.regions.length === 0) return undefined;
    if (same.length === 0 || same.includes(undefined)) continue;
    first ??= same[0];
    for (const decider of deciders) rights.add(decider);
    if (region) regions.push(region);
  }
  return first && { ...first, asking, rights: [...rights], regions: regions.length === places.length ? [] : regions };
}

function sameAs(graph: Graph, asking: Party, ref: Ref<'Party'>, day: Day) {
  const deciding = graph.get(ref);
  const common = deciding && commonActor(graph, asking, deciding, day);
  return common && { deciding, common };
}

/** To record a control, to let whom the decider reports to decide, or to decide without a recommendation. */
function waysOut(graph: Graph, decision: Decision, ref: Ref, { deciding, asking, rights }: Both, day: Day): Choice[] {
  const fixes = recordControl(decision);
  const role = canonical(graph, deciding);
  const boss = role.kind === 'role' ? bossOf(graph, role) : undefined;
  const refs = rights.flatMap(({ parties }) => parties);
  if (boss && refs.length === 1 && !commonActor(graph, asking, boss, day))
    fixes.push({ title: `Let ${label(boss)} decide`, edits: [replaceNode(refs[0]!, nameFor(graph, boss, 'Party'))] });
  return [...fixes, { title: `Let ${label(deciding)} decide without a recommendation`, edits: [removeNode(ref)] }];
}
