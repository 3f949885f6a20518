import { cite } from '../../governance/source.ts';
import { canonical, otherClaims, partiesOf } from '../../model/claims.ts';
import { departmentsAround, headedBy } from '../../model/departments.ts';
import { frontlineIn, isFrontline } from '../../model/frontline.ts';
import type { Graph } from '../../model/graph.ts';
import { countLive } from '../../model/live-touchpoints.ts';
import { label, type Party, type Role, type System } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { isInForce, isLive } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { insertProperty } from '../edits.ts';
import { addToList } from '../list-edits.ts';
import { nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostSystems = 3;

export default rule({
  name: 'unempowered-frontline',
  group: 'people',
  level: 'warning',
  atHigh: 'error',
  since: '0.2',
  summary: 'People who meet customers may decide nothing, or have nothing to work with.',
  docs: `
Whoever stands before the customer puts things right on the spot, or sends them away to wait for somebody who may. Without authority the
smallest problem becomes a complaint; without tools nobody in front of the customer knows what happened before.

Write what a role of \`level frontline\` may do without asking: an \`authority "..."\`, an \`authority limit 50 EUR\`, or a \`decide\` in a decision.
Say which systems it \`uses\`; those of its department, and of the touchpoints on which it or its department works, count too. Authority is
asked for where the project writes any, or has as many live touchpoints as the setting says; tools where it has systems.
`,
  source: `${cite({ article: 'aligning-teams', section: '3. The Rhythm Section: Frontline Employees as CX Champions' })}: give frontline employees the autonomy and the tools that they need.`,
  bad: `
role frontline_agent "Frontline agent" { level frontline authority limit 50 EUR uses crew_tablet }
role cabin_lead "Cabin lead" { level frontline uses crew_tablet }
role cio "CIO"
system crew_tablet "Crew tablet" { owner cio }
`,
  good: `
role frontline_agent "Frontline agent" { level frontline authority limit 50 EUR uses crew_tablet }
role cabin_lead "Cabin lead" { level frontline authority limit 100 EUR uses crew_tablet }
role cio "CIO"
system crew_tablet "Crew tablet" { owner cio }
`,
  options: {
    from: {
      default: 10,
      least: 0,
      most: 1000,
      meaning:
        'How many live touchpoints the project has before it is asked what the frontline may decide where no authority is written at all. No source gives a figure.',
    },
  },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    const roles = graph.all('role').filter(isFrontline);
    if (roles.length === 0) return;
    if (writesAuthority(graph) || countLive(graph, day) >= options.from) {
      const deciders = decidersOn(graph, day);
      for (const role of roles) {
        if (role.authority.length || role.limit || deciders.has(role)) continue;
        report(role, `${label(role)} meets customers, and may decide nothing.`, {
          about: role,
          fixes: () => [
            {
              title: 'Write down what the role may decide',
              edits: [insertProperty(role, 'authority "Say what the role may decide on the spot"')],
            },
          ],
        });
      }
    }
    if (graph.known('system').length === 0) return;
    const equipped = equippedOn(graph, day);
    for (const role of roles) {
      if (role.uses.length || equipped.has(role) || departmentsAround(graph, role, day).some(one => equipped.has(one)))
        continue;
      report(role, `${label(role)} meets customers, and has no system to work with.`, {
        about: role,
        fixes: () => equip(graph, role),
      });
    }
  },
});

function writesAuthority(graph: Graph): boolean {
  const isPower = ({ authority, limit }: Role) => authority.length > 0 || limit !== undefined;
  return graph.known('decision').some(({ rights }) => rights.length > 0) || graph.known('role').some(isPower);
}

/** Who decides something on a day, those in a team too. */
function decidersOn(graph: Graph, day: Day): ReadonlySet<Party> {
  const found = new Set<Party>();
  for (const { rights } of graph.known('decision'))
    for (const right of rights) {
      if (right.right !== 'decide' || !isInForce(right, day)) continue;
      for (const party of graph.getAll(right.parties)) {
        found.add(canonical(graph, party));
        for (const role of frontlineIn(graph, party, day)) found.add(role);
      }
    }
  return found;
}

/** The departments that have systems, and the roles and departments that work on a live touchpoint with one. */
function equippedOn(graph: Graph, day: Day): ReadonlySet<Party> {
  const found = new Set<Party>(graph.known('department').filter(({ uses }) => uses.length > 0));
  const add = (party: Party) => {
    found.add(party);
    for (const department of headedBy(graph).get(party) ?? []) found.add(department);
    for (const role of frontlineIn(graph, party, day)) found.add(role);
  };
  for (const touchpoint of graph.known('touchpoint')) {
    if (touchpoint.uses.length === 0 || !isLive(touchpoint, day)) continue;
    for (const { answer } of ownership(graph, touchpoint, day)) answer.parties.forEach(add);
    for (const claim of otherClaims(graph, touchpoint)) {
      if (claim.letter !== 'R' || !isInForce(claim, day)) continue;
      partiesOf(graph, claim)?.forEach(add);
    }
  }
  return found;
}

/** The systems on which most touchpoints stand. */
function equip(graph: Graph, role: Role): Choice[] {
  const counts = new Map<System, number>(graph.known('system').map(system => [system, 0]));
  for (const { uses } of graph.known('touchpoint'))
    for (const system of graph.getAll(uses)) counts.set(system, counts.get(system)! + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostSystems)
    .map(([system]) => ({
      title: `Give it ${label(system)}`,
      edits: [addToList(role, 'uses', role.uses, nameFor(graph, system, 'System'))],
    }));
}
