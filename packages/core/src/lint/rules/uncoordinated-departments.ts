import { cite } from '../../governance/source.ts';
import { enclosingDepartments } from '../../model/departments.ts';
import { type DepartmentsAtWork, departmentsAtWork } from '../../model/departments-at-work.ts';
import type { Graph } from '../../model/graph.ts';
import { countLive, liveByJourney } from '../../model/live-touchpoints.ts';
import { type Department, type Forum, type Journey, label } from '../../model/model.ts';
import { forumsOf, representation } from '../../model/represented-departments.ts';
import type { Day } from '../../project/values.ts';
import { invite } from '../forum-fixes.ts';
import { foundCouncil } from '../found-council.ts';
import { journeyOwner } from '../owner-fixes.ts';
import { someOf } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';
import { journeyFrom, projectFrom } from '../sketch-options.ts';

/** More proposals than this help nobody to choose. */
const mostForums = 2;

export default rule({
  name: 'uncoordinated-departments',
  group: 'ownership',
  level: 'warning',
  since: '0.2',
  summary: 'Several departments work on one journey, and meet in no forum.',
  docs: `
Each department does its part of the journey as it sees fit. Where they never meet, each improves what is its own, the parts do not fit,
and customers notice the seams first.

Bring all of them into one forum, each through its head, a role or a team; or let a forum cover the journey: department-missing-from-forum
then finds who is missing from it. Departments count that are accountable or responsible for a live touchpoint; one within another
does not count twice. The question is asked of a journey with as many live touchpoints as the setting says, in a project that has forums,
or as many live touchpoints as the other setting says.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '1. The Importance of Clear Ownership in Customer Experience (CX) Strategy' })}: departments that take part of the responsibility without coordination leave a fragmented journey.`,
  bad: `
role vp_sales "VP Sales"
role cio "CIO"
role cfo "CFO"
role coo "COO"
department sales   "Sales"   { head vp_sales }
department digital "Digital" { head cio }

journey book "Book" {
  owner vp_sales
  default accountable vp_sales
  touchpoint seat_map      { responsible digital }
  touchpoint payment_page  { responsible digital }
  touchpoint phone_booking { responsible sales }
}

forum planning_round "Planning round" {
  chair      cfo
  members    coo, vp_sales
  cadence    monthly
  decides by chair
  authority  "Decides what is built in the next quarter"
  feedback loop "Every department reads the plan within a week"
}
`,
  good: `
role vp_sales "VP Sales"
role cio "CIO"
role cfo "CFO"
role coo "COO"
department sales   "Sales"   { head vp_sales }
department digital "Digital" { head cio }

journey book "Book" {
  owner vp_sales
  default accountable vp_sales
  touchpoint seat_map      { responsible digital }
  touchpoint payment_page  { responsible digital }
  touchpoint phone_booking { responsible sales }
}

forum planning_round "Planning round" {
  chair      cfo
  members    coo, vp_sales, cio
  cadence    monthly
  decides by chair
  authority  "Decides what is built in the next quarter"
  feedback loop "Every department reads the plan within a week"
}
`,
  options: { from: journeyFrom, project: projectFrom(' where no forum is declared') },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    const forums = graph.known('forum');
    if (forums.length === 0 && countLive(graph, day) < options.project) return;
    const covered = coveredJourneys(graph);
    if (!covered) return;
    const journeys = [...liveByJourney(graph, day)].flatMap(([journey, touchpoints]) =>
      touchpoints.length < options.from || covered.has(journey) ? [] : [journey],
    );
    if (journeys.length === 0) return;
    // Where it cannot be told who is in a forum, everybody may be.
    if (forums.some(forum => !isEmpty(forum) && !representation(graph, forum, day))) return;
    const forumsWith = forumsOf(graph, forums, day);
    for (const journey of journeys) {
      const atWork = departmentsAtWork(graph, day, journey);
      const departments = outermost(graph, atWork);
      if (departments.length < 2 || meet(departments.map(forumsWith))) continue;
      report(
        journey,
        `${someOf(departments.map(label))} work on ${label(journey)}, and no forum brings them together.`,
        {
          about: journey,
          related: departments.slice(0, 3).map(department => ({
            at: atWork.get(department)!.touchpoint,
            message: `${label(department)} is ${atWork.get(department)!.isAccountable ? 'accountable' : 'responsible'} for ${label(atWork.get(department)!.touchpoint)}.`,
          })),
          fixes: () => bringTogether(graph, journey, departments, forumsWith, day),
        },
      );
    }
  },
});

function isEmpty({ chair, members }: Forum): boolean {
  return !chair && members.length === 0;
}

/** Whether one forum is in all of some sets: the smallest is looked through. */
function meet(forums: readonly ReadonlySet<Forum>[]): boolean {
  const smallest = forums.reduce((least, set) => (set.size < least.size ? set : least));
  return [...smallest].some(forum => forums.every(set => set.has(forum)));
}

/** The journeys that some forum is for, in whole or in part; undefined when one is for all of them. */
function coveredJourneys(graph: Graph): ReadonlySet<Journey> | undefined {
  const covered = new Set<Journey>();
  for (const { covers } of graph.known('forum')) {
    if (covers === 'all') return undefined;
    for (const place of graph.getAll(covers ?? [])) covered.add(place.kind === 'stage' ? place.journey : place);
  }
  return covered;
}

/** Departments without those that lie within another of them: what is within one department it brings together itself. */
function outermost(graph: Graph, departments: DepartmentsAtWork): readonly Department[] {
  return [...departments.keys()].filter(department =>
    enclosingDepartments(graph, department).every(around => around === department || !departments.has(around)),
  );
}

/** Into the forums in which most of them are, or into a council of their own. */
function bringTogether(
  graph: Graph,
  journey: Journey,
  departments: readonly Department[],
  forumsWith: (department: Department) => ReadonlySet<Forum>,
  day: Day,
): Choice[] {
  const invitations = graph
    .all('forum')
    .map(forum => ({ forum, missing: departments.filter(department => !forumsWith(department).has(forum)) }))
    .filter(({ missing }) => missing.length < departments.length)
    .sort((a, b) => a.missing.length - b.missing.length)
    .slice(0, mostForums)
    .map(({ forum, missing }) => invite(graph, forum, missing, ` to ${label(forum)}`));
  return [...invitations, foundCouncil(graph, journey, journeyOwner(graph, journey, day), departments)];
}
