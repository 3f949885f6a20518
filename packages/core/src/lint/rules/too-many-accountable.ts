import { accountableFor } from '../../model/accountable-for.ts';
import { partiesOf, rankedClaims } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { label, type Party, type Work } from '../../model/model.ts';
import type { Node } from '../../project/fragment.ts';
import { andList } from '../../project/names.ts';
import type { Day } from '../../project/values.ts';
import type { Edit } from '../../source/span.ts';
import { type Answering, canAnswer } from '../claim-edits.ts';
import { handOver } from '../hand-over.ts';
import { responsibleInside } from '../owner-fixes.ts';
import { someOf, theWork } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

export default rule({
  name: 'too-many-accountable',
  group: 'raci',
  level: 'warning',
  since: '0.1',
  summary: 'One role is accountable for more than one person can look after.',
  docs: `
Who answers for everything looks after nothing in particular, and whoever does the work waits for them. Accountability belongs as close
to the work as it can be.

Push it down: make those accountable who do the work, or who lead it. What counts are touchpoints and responsibilities, not journeys
and metrics. The number is a setting.
`,
  source:
    'RACI practice (trackplus.com, analysis of a RACI matrix): too many As of one role should be pushed down. Ricky Smith, RACI approach: A and R as close as possible to the action and the knowledge.',
  bad: `
role cco "Chief Customer Officer"
role voc_lead "Voice of Customer Lead"

raci programme "CX programme" {
  parties                                          | cco | voc_lead |
  responsibility strategy "Define the CX strategy" | A/R |          |
  responsibility standards "Set the standards"     | A/R |          |
  responsibility maps "Keep the journey maps"      | A/R |          |
  responsibility voice "Run the voice of customer" | A   | R        |
  responsibility surveys "Operate the surveys"     | A   | R        |
  responsibility insight "Share what is learnt"    | A   | R        |
  responsibility priorities "Order the priorities" | A/R |          |
  responsibility metrics "Define the metrics"      | A   | R        |
  responsibility reports "Report the metrics"      | A   | R        |
}
`,
  good: `
role cco "Chief Customer Officer"
role voc_lead "Voice of Customer Lead"

raci programme "CX programme" {
  parties                                          | cco | voc_lead |
  responsibility strategy "Define the CX strategy" | A/R |          |
  responsibility standards "Set the standards"     | A/R |          |
  responsibility maps "Keep the journey maps"      | A/R |          |
  responsibility voice "Run the voice of customer" |     | A/R      |
  responsibility surveys "Operate the surveys"     |     | A/R      |
  responsibility insight "Share what is learnt"    |     | A/R      |
  responsibility priorities "Order the priorities" | A/R |          |
  responsibility metrics "Define the metrics"      |     | A/R      |
  responsibility reports "Report the metrics"      |     | A/R      |
}
`,
  options: {
    max: {
      default: 8,
      least: 1,
      most: 1000,
      meaning:
        'For how many touchpoints and responsibilities one role may be accountable. No source gives a figure: the default is a proposal.',
    },
  },
  check({ graph, day, options, report }) {
    for (const [party, answersFor] of accountableFor(graph, day)) {
      if (!canAnswer(party)) continue;
      const works = answersFor.flatMap(({ work }) =>
        work.kind === 'touchpoint' || work.kind === 'responsibility' ? [work] : [],
      );
      if (works.length <= options.max) continue;
      report(
        party,
        `${label(party)} is accountable for ${works.length} touchpoints and responsibilities, more than ${options.max}.`,
        {
          about: party,
          related: works
            .slice(0, 5)
            .map(work => ({ at: work, message: `${label(party)} is accountable for ${theWork(work)}.` })),
          fixes: () => pushDown(graph, party, works, options.max, day),
        },
      );
    }
  },
});

interface Handover {
  readonly work: Work;
  readonly doer: Answering;
  /** The line or cell that changes. */
  readonly node: Node;
  readonly edits: readonly Edit[];
}

/**
 * Where one other party does the work, it can answer for it too. Where one is too many, each such work is a way out; where
 * several are, the first of them together, or one at a time when they are too few.
 */
function pushDown(graph: Graph, party: Party, works: readonly Work[], max: number, day: Day): Choice[] {
  const all = handovers(graph, party, works, max, day);
  const surplus = works.length - max;
  const together = [...new Map(all.map(handover => [handover.node, handover])).values()].slice(0, surplus);
  if (surplus > 1 && together.length === surplus) {
    const doers = andList([...new Set(together.map(({ doer }) => label(doer)))]);
    const what = someOf(together.map(({ work }) => label(work)));
    return [{ title: `Make ${doers} accountable for ${what}`, edits: together.flatMap(({ edits }) => edits) }];
  }
  return all.slice(0, mostProposals).map(({ work, doer, edits }) => ({
    title: `Make ${label(doer)} accountable for ${label(work)}`,
    edits,
  }));
}

/** The work that can go to whoever does it, as long as that does not become too many for them. */
function handovers(graph: Graph, party: Party, works: readonly Work[], max: number, day: Day): Handover[] {
  const left = new Map<Party, number>();
  return works.flatMap(work => {
    const [doer, ...others] = responsibleInside(graph, work, day);
    if (!doer || doer === party || others.length) return [];
    const room = left.get(doer) ?? max - (accountableFor(graph, day).get(doer)?.length ?? 0);
    const claims = rankedClaims(graph, work).filter(({ claim }) => partiesOf(graph, claim)?.includes(party));
    const [only, ...more] = claims;
    if (room < 1 || !only || only.level > 0 || more.length) return [];
    const edits = handOver(graph, only.claim, doer, false);
    if (!edits) return [];
    left.set(doer, room - 1);
    return [{ work, doer, node: only.claim.node, edits }];
  });
}
