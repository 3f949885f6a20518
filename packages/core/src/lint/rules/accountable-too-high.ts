import { otherClaims } from '../../model/claims.ts';
import { isExecutive } from '../../model/executives.ts';
import type { Graph } from '../../model/graph.ts';
import { doneByRoles } from '../../model/letter-index.ts';
import { type Claim, label, type Party, type Role, type Work } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { bossesOf } from '../../model/reporting-lines.ts';
import { isInForce } from '../../model/where-and-when.ts';
import type { Node } from '../../project/fragment.ts';
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
role cco       "Chief Customer Officer" { level executive }
role head_care "Head of Customer Care"  { level director }
role agent "Care Agent" { level frontline reports to head_care }
role analyst "Analyst"
role designer "Designer"
role buyer "Buyer"
role trainer "Trainer"
role editor "Editor"
role planner "Planner"
role tester "Tester"

responsibility call_backs "Call back unhappy customers" {
  accountable cco
  responsible agent
}
`,
  good: `
role cco       "Chief Customer Officer" { level executive }
role head_care "Head of Customer Care"  { level director }
role agent "Care Agent" { level frontline reports to head_care }
role analyst "Analyst"
role designer "Designer"
role buyer "Buyer"
role trainer "Trainer"
role editor "Editor"
role planner "Planner"
role tester "Tester"

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
    for (const [first, ...more] of executivesOver(graph, dayToDay(graph, day), day)) {
      const { claim, executive } = first;
      const target = graph.target(claim)!;
      const works = [first, ...more];
      const what = whatFor(claim, target);
      report(claim.at, `${label(executive)}, an executive, is accountable for ${what}: ${whoDoes(works)}.`, {
        about: target,
        regions: graph.getAll(claim.regions),
        related: works.slice(0, mostPlaces).map(({ work, doers }) => ({
          at: work,
          message: `${label(doers[0]!)} is responsible for ${theWork(work)}.`,
        })),
        fixes: () => pushDown(graph, works, day),
      });
    }
  },
});

/** Work that somebody does by name who is far from the executives. */
interface DayToDay {
  readonly work: Work;
  /** Those who do it, who make it day-to-day work. */
  readonly doers: readonly Role[];
}

interface Under extends DayToDay {
  readonly executive: Role;
  readonly claim: Claim;
}

/** The day-to-day work of a project, but what an executive may well want to answer for. */
function dayToDay(graph: Graph, day: Day): ReadonlyMap<Work, Role[]> {
  const found = new Map<Work, Role[]>();
  for (const [party, works] of doneByRoles(graph, day)) {
    if (party.kind !== 'role') continue;
    for (const work of works) {
      if (!operational[work.kind].includes(party.level)) continue;
      if (work.isCritical || (work.kind === 'touchpoint' && work.isMomentOfTruth)) continue;
      const others = found.get(work);
      if (others) others.push(party);
      else found.set(work, [party]);
    }
  }
  return found;
}

/** Where an executive alone is accountable for such work: what one line or cell says stands together. */
function executivesOver(graph: Graph, works: ReadonlyMap<Work, Role[]>, day: Day): Iterable<[Under, ...Under[]]> {
  const byLine = new Map<Node, [Under, ...Under[]]>();
  const known = new Map<Party, boolean>();
  const leads = (party: Party): party is Role => {
    let found = known.get(party);
    if (found === undefined)
      known.set(party, (found = party.kind === 'role' && isExecutive(graph, party, day) === true));
    return found;
  };
  for (const [work, doers] of works)
    for (const { answer } of ownership(graph, work, day)) {
      const [executive, ...others] = answer.parties;
      if (answer.verdict !== 'owned' || others.length || !executive || !leads(executive)) continue;
      for (const { claim, counted } of answer.considered) {
        if (!counted) continue;
        const same = byLine.get(claim.node);
        if (!same) byLine.set(claim.node, [{ work, doers, executive, claim }]);
        // The answers for one work follow each other; a line may be for thousands of others.
        else if (same.at(-1)!.work !== work) same.push({ work, doers, executive, claim });
      }
    }
  return byLine.values();
}

/** Whether a line speaks of several touchpoints by what they are or where they stand. */
function isShared({ isDefault, selection }: Claim): boolean {
  return isDefault || selection !== undefined;
}

function whoDoes([first, ...more]: readonly Under[]): string {
  const { claim, doers } = first!;
  if (!isShared(claim)) return `${label(doers[0]!)} does the work`;
  return `others do the work of ${more.length === 0 ? 'one' : more.length + 1} of them`;
}

/** Makes somebody accountable who is nearer to the work: in the place of the executive, or for each touchpoint that a line speaks of. */
function pushDown(graph: Graph, works: readonly Under[], day: Day): Choice[] {
  const { claim, work } = works[0]!;
  if (!isShared(claim))
    return nearer(graph, work, day)
      .slice(0, mostProposals)
      .flatMap(role => {
        const edits = handOver(graph, claim, role, false);
        return edits ? [{ title: `Make ${label(role)} accountable`, edits }] : [];
      });
  const grants = works.flatMap(({ work }) => {
    const [role] = nearer(graph, work, day);
    const edit = role && grant(graph, work, role, reachOf(claim));
    return edit ? [{ role, edit }] : [];
  });
  if (grants.length < works.length) return [];
  const names = someOf([...new Set(grants.map(({ role }) => label(role)))]);
  return [{ title: `Make ${names} accountable where they do or lead the work`, edits: grants.map(({ edit }) => edit) }];
}

/** The roles that do the work by name and can answer for it, the most senior first; then those whom they report to. */
function nearer(graph: Graph, work: Work, day: Day): readonly Role[] {
  const claims = otherClaims(graph, work).filter(claim => claim.letter === 'R' && isInForce(claim, day));
  const doers = claims.map(claim => graph.party(claim)).filter(party => party?.kind === 'role');
  const rank = ({ level }: Role) => answering.indexOf(level);
  const able = doers.filter(role => rank(role) >= 0).sort((a, b) => rank(a) - rank(b));
  const above = doers.flatMap(role => bossesOf(graph, role).find(boss => rank(boss) >= 0) ?? []);
  return [...new Set([...able, ...above])];
}
