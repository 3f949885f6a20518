import { otherClaims, partiesOf } from '../../model/claims.ts';
import { isFrontline } from '../../model/frontline.ts';
import type { Graph } from '../../model/graph.ts';
import { doneByRoles } from '../../model/letter-index.ts';
import { type Claim, label, type Person, type Role, type Work } from '../../model/model.ts';
import { isInForce } from '../../model/where-and-when.ts';
import { andList } from '../../project/names.ts';
import type { Day } from '../../project/values.ts';
import { takeOut } from '../claim-edits.ts';
import { canTurn } from '../letter-edits.ts';
import { claimant, someOf, theWork } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

/** More places than this are not shown beside the one that is reported. */
const mostPlaces = 5;

export default rule({
  name: 'role-with-too-many-tasks',
  group: 'raci',
  level: 'warning',
  since: '0.2',
  summary: 'One role does more than one person can keep up with.',
  docs: `
Each R is work that this role does with its own hands. With too many of them something is always left, and it is what nobody asks for
loudly: the customer who did not complain.

Take off the role what others do as well, or give some of its work to somebody else. What a department, a team or a vendor does is many people's work and is
not counted, nor is that of frontline roles, which many people hold. The number is a setting.
`,
  source:
    'RACI practice (trackplus.com, analysis of a RACI matrix): with lots of Rs in a column, can this role stay on top of it?',
  bad: `
role cco "Chief Customer Officer"
role voc_lead "Voice of Customer Lead"
role analyst "Analyst"

raci programme "CX programme" {
  parties                                                 | cco | voc_lead | analyst |
  responsibility strategy "Define the CX strategy"        | A   | R        |         |
  responsibility standards "Set the standards"            | A   | R        |         |
  responsibility maps "Keep the journey maps"             | A   | R        |         |
  responsibility voice "Run the voice of customer"        |     | A/R      |         |
  responsibility surveys "Operate the surveys"            |     | A/R      | R       |
  responsibility insight "Share what is learnt"           |     | A/R      |         |
  responsibility call_backs "Call back unhappy customers" | A   | R        |         |
  responsibility metrics "Define the metrics"             |     | A/R      |         |
  responsibility reports "Report the metrics"             |     | A/R      | R       |
  responsibility training "Train the teams"               | A   | R        |         |
  responsibility vendors "Score the vendors"              |     | A/R      | R       |
}
`,
  good: `
role cco "Chief Customer Officer"
role voc_lead "Voice of Customer Lead"
role analyst "Analyst"

raci programme "CX programme" {
  parties                                                 | cco | voc_lead | analyst |
  responsibility strategy "Define the CX strategy"        | A   | R        |         |
  responsibility standards "Set the standards"            | A   | R        |         |
  responsibility maps "Keep the journey maps"             | A   | R        |         |
  responsibility voice "Run the voice of customer"        |     | A/R      |         |
  responsibility surveys "Operate the surveys"            |     | A        | R       |
  responsibility insight "Share what is learnt"           |     | A/R      |         |
  responsibility call_backs "Call back unhappy customers" | A   | R        |         |
  responsibility metrics "Define the metrics"             |     | A/R      |         |
  responsibility reports "Report the metrics"             |     | A        | R       |
  responsibility training "Train the teams"               | A   | R        |         |
  responsibility vendors "Score the vendors"              |     | A        | R       |
}
`,
  options: {
    max: {
      default: 10,
      least: 1,
      most: 1000,
      meaning:
        'For how many touchpoints and responsibilities one role may be responsible. No source gives a figure: the default is a proposal.',
    },
  },
  check({ graph, day, options: { max }, report }) {
    for (const [party, works] of doneByRoles(graph, day)) {
      if (works.length <= max || (party.kind === 'role' && isFrontline(party))) continue;
      report(
        party,
        `${label(party)} is responsible for ${works.length} touchpoints and responsibilities, more than ${max}.`,
        {
          about: party,
          related: works
            .slice(0, mostPlaces)
            .map(work => ({ at: work, message: `${label(party)} is responsible for ${theWork(work)}.` })),
          fixes: () => leaveToOthers(graph, party, works, works.length - max, day),
        },
      );
    }
  },
});

/** What others do too, everywhere, can be left to them: each such work where one is too many, else the last of them together. */
function leaveToOthers(
  graph: Graph,
  party: Role | Person,
  works: readonly Work[],
  surplus: number,
  day: Day,
): Choice[] {
  const shared = works.flatMap(work => {
    const claims = otherClaims(graph, work).filter(claim => claim.letter === 'R' && isInForce(claim, day));
    const own = claims.filter(claim => graph.party(claim) === party);
    const others = claims.filter(claim => isSomebodyElse(graph, claim, party));
    return others.some(({ regions }) => regions.length === 0) && own.every(canTurn) ? { work, own, others } : [];
  });
  if (shared.length < surplus) return [];
  if (surplus > 1) {
    const last = shared.slice(-surplus);
    const what = someOf(last.map(({ work }) => label(work)));
    return [{ title: `Leave ${what} to those who do it too`, edits: takeOut(last.flatMap(({ own }) => own)) }];
  }
  return shared.slice(0, mostProposals).map(({ work, own, others }) => ({
    title: `Leave ${label(work)} to ${andList([...new Set(others.map(claim => claimant(graph, claim)))])}`,
    edits: takeOut(own),
  }));
}

function isSomebodyElse(graph: Graph, claim: Claim, party: Role | Person): boolean {
  return partiesOf(graph, claim)?.every(other => other !== party) ?? false;
}
