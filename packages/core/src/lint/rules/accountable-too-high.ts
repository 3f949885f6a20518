import { accountableFor } from '../../model/accountable-for.ts';
import { otherClaims, partiesOf } from '../../model/claims.ts';
import { isExecutive } from '../../model/executives.ts';
import type { Graph } from '../../model/graph.ts';
import { type Claim, label, type Role, type Work } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { bossesOf } from '../../model/reporting-lines.ts';
import { isInForce } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { grant, reachOf } from '../claim-edits.ts';
import { handOver } from '../hand-over.ts';
import { someOf, theWork, whatFor } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

/**
 * The levels of those who do the day-to-day work. A touchpoint is such work; of the other responsibilities managers also do
 * what an executive answers for, such as the strategy.
 */
const operational: Readonly<Record<Work['kind'], readonly (string | undefined)[]>> = {
  touchpoint: ['manager', 'specialist', 'frontline'],
  responsibility: ['specialist', 'frontline'],
};

/** The levels of those who can answer for it; the frontline does what others answer for. */
const answering: readonly (string | undefined)[] = ['director', 'manager', 'specialist'];

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

/** More places than this are not shown beside the one that is reported. */
const mostPlaces = 5;

export default rule({
  name: 'accountable-too-high',
  group: 'raci',
  level: 'warning',
  since: '0.2',
  summary: 'An executive answers for day-to-day work that others do, far from the executive.',
  docs: `
An executive who answers for the daily work is asked about every detail of it, or about none. Either way those who know what is wrong
wait for somebody who does not, and the executive is missed where only an executive can help.

Make somebody accountable who does the work or leads those who do it, and keep for the executive what crosses departments. Work counts
as day-to-day where a role of level \`specialist\` or \`frontline\` is responsible for it by name, and a touchpoint also where a
\`manager\` is. Nothing is said of a \`moment of truth\` and of what is \`critical\`, which an executive may well want to answer for, nor
of a company so small that executives run the work themselves.
`,
  source:
    'Ricky Smith, RACI approach: A and R as close as possible to the action and the knowledge. RACI practice (trackplus.com, analysis of a RACI matrix): too many As of one role should be pushed down.',
  bad: `
role cco "Chief Customer Officer" { level executive }
role head_care "Head of Customer Care" { level director }
role agent "Care Agent" { level frontline reports to head_care }
role a1 "Analyst"
role a2 "Designer"
role a3 "Buyer"
role a4 "Trainer"
role a5 "Editor"
role a6 "Planner"
role a7 "Tester"
responsibility call_backs "Call back unhappy customers" {
  accountable cco
  responsible agent
}
`,
  good: `
role cco "Chief Customer Officer" { level executive }
role head_care "Head of Customer Care" { level director }
role agent "Care Agent" { level frontline reports to head_care }
role a1 "Analyst"
role a2 "Designer"
role a3 "Buyer"
role a4 "Trainer"
role a5 "Editor"
role a6 "Planner"
role a7 "Tester"
responsibility call_backs "Call back unhappy customers" {
  accountable head_care
  responsible agent
}
`,
  options: {
    from: {
      default: 10,
      least: 1,
      most: 1000,
      meaning:
        'How many roles the project must have before this is asked: in a small company executives run the work themselves. No source gives a figure.',
    },
  },
  check({ graph, day, options, report }) {
    if (graph.all('role').length < options.from) return;
    for (const [party, answersFor] of accountableFor(graph, day)) {
      if (party.kind !== 'role' || !isExecutive(graph, party, day)) continue;
      const byClaim = new Map<Claim, DayToDay[]>();
      for (const { work } of answersFor) {
        if (work.kind !== 'touchpoint' && work.kind !== 'responsibility') continue;
        if (work.isCritical || (work.kind === 'touchpoint' && work.isMomentOfTruth)) continue;
        const doers = doersOf(graph, work, day);
        if (!atWork(work, doers)) continue;
        for (const claim of claimsOf(graph, work, party, day)) {
          const others = byClaim.get(claim);
          if (others) others.push({ work, doers });
          else byClaim.set(claim, [{ work, doers }]);
        }
      }
      for (const [claim, works] of byClaim) {
        const target = graph.target(claim)!;
        const message = `${label(party)}, an executive, is accountable for ${whatFor(claim, target)}: ${whoDoes(claim, works)}.`;
        report(claim.at, message, {
          about: target,
          regions: graph.getAll(claim.regions),
          related: works
            .slice(0, mostPlaces)

            .map(({ work, doers }) => ({
              at: work,
              message: `${label(atWork(work, doers)!)} is responsible for ${theWork(work)}.`,
            })),
          fixes: () => pushDown(graph, claim, works),
        });
      }
    }
  },
});

/** Work that somebody does by name who is not of the executives' or directors' level. */
interface DayToDay {
  readonly work: Work;
  readonly doers: readonly Role[];
}

/** The first of those who do day-to-day work. */
function atWork({ kind }: Work, doers: readonly Role[]): Role | undefined {
  return doers.find(({ level }) => operational[kind].includes(level));
}

function whoDoes({ isDefault }: Claim, works: readonly DayToDay[]): string {
  if (isDefault) return `others do the work of ${works.length === 1 ? 'one' : works.length} of them`;
  const { work, doers } = works[0]!;
  return `${label(atWork(work, doers)!)} does the work`;
}

/** The roles that do some work by name. */
function doersOf(graph: Graph, work: Work, day: Day): readonly Role[] {
  const doers = new Set<Role>();
  for (const claim of otherClaims(graph, work)) {
    const party = claim.letter === 'R' && isInForce(claim, day) ? graph.party(claim) : undefined;
    if (party?.kind === 'role') doers.add(party);
  }
  return [...doers];
}

/** The claims by which a role alone is accountable for work. */
function claimsOf(graph: Graph, work: Work, role: Role, day: Day): ReadonlySet<Claim> {
  const found = new Set<Claim>();
  for (const { answer } of ownership(graph, work, day)) {
    if (answer.verdict !== 'owned' || answer.parties.length > 1 || answer.parties[0] !== role) continue;
    for (const { claim, counted } of answer.considered)
      if (counted && partiesOf(graph, claim)?.includes(role)) found.add(claim);
  }
  return found;
}

/** Makes somebody accountable who is nearer to the work: in the place of the executive, or for each touchpoint of a default. */
function pushDown(graph: Graph, claim: Claim, works: readonly DayToDay[]): Choice[] {
  if (!claim.isDefault)
    return nearer(graph, works[0]!.doers)
      .slice(0, mostProposals)
      .flatMap(role => {
        const edits = handOver(graph, claim, role, false);
        return edits ? [{ title: `Make ${label(role)} accountable`, edits }] : [];
      });
  const grants = works.flatMap(({ work, doers }) => {
    const [role] = nearer(graph, doers);
    const edit = role && grant(graph, work, role, reachOf(claim));
    return edit ? [{ role, edit }] : [];
  });
  if (grants.length < works.length) return [];
  const names = someOf([...new Set(grants.map(({ role }) => label(role)))]);
  return [{ title: `Make ${names} accountable where they do or lead the work`, edits: grants.map(({ edit }) => edit) }];
}

/** Those who do the work and can answer for it, the most senior first; then those whom they report to. */
function nearer(graph: Graph, doers: readonly Role[]): readonly Role[] {
  const rank = ({ level }: Role) => answering.indexOf(level);
  const able = doers.filter(role => rank(role) >= 0).sort((a, b) => rank(a) - rank(b));
  const above = doers.flatMap(role => bossesOf(graph, role).find(boss => rank(boss) >= 0) ?? []);
  return [...new Set([...able, ...above])];
}
