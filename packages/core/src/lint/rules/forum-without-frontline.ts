import { cite } from '../../governance/source.ts';
import { type FrontlineAtWork, forumsHearingFrontline, frontlineAtWork, isFrontline } from '../../model/frontline.ts';
import type { Graph } from '../../model/graph.ts';
import { type Forum, label, type Role, type Touchpoint } from '../../model/model.ts';
import { andList } from '../../project/names.ts';
import type { Day } from '../../project/values.ts';
import { addToList } from '../list-edits.ts';
import { nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';

/** More than this help nobody to choose. */
const mostNamed = 3;

export default rule({
  name: 'forum-without-frontline',
  group: 'forums',
  level: 'info',
  atHigh: 'warning',
  since: '0.2',
  summary: 'People of the frontline do the work on a journey, and are not heard in the forum for it.',
  docs: `
Those who meet customers know first what goes wrong, and what a decision will do at the counter. A forum that never hears them learns
it from the complaints.

Invite one of the roles of \`level frontline\` that do the work, or a team in which one of them is a member. A forum also hears the
frontline when a forum with such a member \`escalates to\` it, or is its \`input\`. Nothing is said of a forum that covers nothing, nor
where no role of level frontline is responsible for a live touchpoint that it covers.
`,
  source: `${cite({ article: 'aligning-teams', section: '3. The Rhythm Section: Frontline Employees as CX Champions' })}: frontline employees are a key source of what customers say; ${cite({ article: 'in-your-organization', section: '4. The Role of Front-Line Employees' })}: they relay it, so that it leads to improvements.`,
  bad: `
role vp_airports "VP Airports"
role station_manager "Station manager"
role cabin_lead "Cabin lead"
role ground_agent "Ground agent" { level frontline }

journey airport "Airport" {
  owner vp_airports
  touchpoint bag_drop "Bag drop" {
    accountable vp_airports
    responsible ground_agent
  }
}

forum journey_team "Journey team" {
  covers     airport
  chair      vp_airports
  members    station_manager, cabin_lead
  cadence    weekly
  decides by consent
  authority  "Sets the priorities at the airport"
  feedback loop "Every station hears what was decided, and why, within two days"
}
`,
  good: `
role vp_airports "VP Airports"
role station_manager "Station manager"
role cabin_lead "Cabin lead"
role ground_agent "Ground agent" { level frontline }

journey airport "Airport" {
  owner vp_airports
  touchpoint bag_drop "Bag drop" {
    accountable vp_airports
    responsible ground_agent
  }
}

forum journey_team "Journey team" {
  covers     airport
  chair      vp_airports
  members    station_manager, cabin_lead, ground_agent
  cadence    weekly
  decides by consent
  authority  "Sets the priorities at the airport"
  feedback loop "Every station hears what was decided, and why, within two days"
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    const forums = graph.all('forum').filter(({ covers }) => covers !== undefined);
    if (forums.length === 0 || !graph.known('role').some(isFrontline)) return;
    const hearing = forumsHearingFrontline(graph, day);
    for (const forum of forums) {
      if (hearing.has(forum)) continue;
      const atWork = atWorkFor(graph, forum, day);
      if (atWork.size === 0) continue;
      const named = first(atWork);
      const rest = atWork.size - named.length;
      const who = andList([...named.map(([role]) => label(role)), ...(rest ? [`${rest} more`] : [])]);
      const does = atWork.size === 1 ? 'does' : 'do';
      report(
        forum,
        `${who} ${does} the work on what ${label(forum)} covers, and nobody of the frontline is heard in it.`,
        {
          about: forum,
          related: named.map(([role, touchpoint]) => ({
            at: touchpoint,
            message: `${label(role)} is responsible for ${label(touchpoint)}.`,
          })),
          fixes: () => named.map(([role]) => invite(graph, forum, role)),
        },
      );
    }
  },
});

/** There may be as many of them as forums, so not all are looked at for each. */
function first(atWork: FrontlineAtWork): (readonly [Role, Touchpoint])[] {
  const found: (readonly [Role, Touchpoint])[] = [];
  for (const entry of atWork) if (found.push(entry) === mostNamed) break;
  return found;
}

function invite(graph: Graph, forum: Forum, role: Role): Choice {
  const name = nameFor(graph, role, 'Party');
  return { title: `Invite ${label(role)}`, edits: [addToList(forum, 'members', forum.members, name)] };
}

/** The frontline roles that do the work on what a forum covers. */
function atWorkFor(graph: Graph, { covers }: Forum, day: Day): FrontlineAtWork {
  const { everywhere, within } = frontlineAtWork(graph, day);
  if (covers === undefined || covers === 'all') return everywhere;
  return new Map(graph.getAll(covers).flatMap(scope => [...(within.get(scope) ?? [])]));
}
