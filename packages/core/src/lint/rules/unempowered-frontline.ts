import { cite } from '../../governance/source.ts';
import { accountableFor } from '../../model/accountable-for.ts';
import { canonical, claimsFor, otherClaims, partiesOf } from '../../model/claims.ts';
import { departmentsAround, departmentsOf } from '../../model/departments.ts';
import { frontlineIn, isFrontline } from '../../model/frontline.ts';
import type { Graph } from '../../model/graph.ts';
import { doneByRoles } from '../../model/letter-index.ts';
import { countLive } from '../../model/live-touchpoints.ts';
import { type Department, label, type Party, type Role, type System, type Touchpoint } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { isInForce, isLive } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { insertProperty } from '../edits.ts';
import { addToList } from '../list-edits.ts';
import { nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';
import { projectFrom } from '../sketch-options.ts';

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
role frontline_agent "Frontline agent" { level frontline authority limit 50 EUR  uses crew_tablet }
role cabin_lead      "Cabin lead"      { level frontline authority limit 100 EUR uses crew_tablet }
role cio "CIO"
system crew_tablet "Crew tablet" { owner cio }
`,
  options: { from: projectFrom(' where no authority is written at all') },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    const roles = graph.all('role').filter(isFrontline);
    if (roles.length === 0) return;
    if (writesAuthority(graph) || countLive(graph, day) >= options.from) {
      const deciders = decidersOn(graph, day);
      for (const role of roles) {
        if (role.authority.length || role.limit || deciders.has(role)) continue;
        report(role, `${label(role)} meets customers, and nothing says what the role may decide.`, {
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
    for (const role of withoutTools(graph, roles, day))
      report(role, `${label(role)} meets customers, and has no system to work with.`, {
        about: role,
        fixes: () => offerSystems(graph, role),
      });
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

/** Roles that use no system, neither themselves nor with their department, nor on a live touchpoint on which one of these works. */
function withoutTools(graph: Graph, roles: readonly Role[], day: Day): readonly Role[] {
  const isEquipped = (works: readonly { readonly kind: string }[] = []) =>
    works.some(work => work.kind === 'touchpoint' && (work as Touchpoint).uses.length > 0);
  const open = roles.filter(
    role =>
      role.uses.length === 0 &&
      !isEquipped(doneByRoles(graph, day).get(role)) &&
      !isEquipped(
        accountableFor(graph, day)
          .get(role)
          ?.map(({ work }) => work),
      ) &&
      !departmentsAround(graph, role, day).some(
        department => department.uses.length > 0 || equippedDepartments(graph, day).has(department),
      ),
  );
  const inTeams = open.length ? equippedInTeams(graph, day) : undefined;
  return open.filter(role => !inTeams?.has(role));
}

/** The departments that answer for a live touchpoint with a system, or do the work there, themselves or by a role that is named. */
function equippedDepartments(graph: Graph, day: Day): ReadonlySet<Department> {
  return graph.onDay(equippedDepartments, day, () => {
    const found = new Set<Department>();
    const seen = new Set<Party>();
    const add = (party: Party) => {
      if (seen.has(party)) return;
      seen.add(party);
      if (party.kind !== 'department' && party.kind !== 'role') return;
      for (const department of departmentsOf(graph, party, day)) found.add(department);
    };
    for (const touchpoint of graph.known('touchpoint')) {
      if (touchpoint.uses.length === 0 || !isLive(touchpoint, day)) continue;
      for (const { answer } of ownership(graph, touchpoint, day)) answer.parties.forEach(add);
      for (const claim of claimsFor(graph, touchpoint))
        if (claim.letter === 'R' && isInForce(claim, day)) partiesOf(graph, claim)?.forEach(add);
    }
    return found;
  });
}

/** The frontline roles in teams that do the work on a live touchpoint with a system. */
function equippedInTeams(graph: Graph, day: Day): ReadonlySet<Role> {
  const found = new Set<Role>();
  if (graph.known('team').length === 0) return found;
  for (const touchpoint of graph.all('touchpoint')) {
    if (touchpoint.uses.length === 0 || !isLive(touchpoint, day)) continue;
    for (const claim of otherClaims(graph, touchpoint)) {
      const party = claim.letter === 'R' && isInForce(claim, day) ? graph.party(claim) : undefined;
      if (party?.kind === 'team') for (const role of frontlineIn(graph, party, day)) found.add(role);
    }
  }
  return found;
}

/** The systems on which most touchpoints stand. */
function offerSystems(graph: Graph, role: Role): Choice[] {
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
