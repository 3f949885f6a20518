import { cite } from '../../governance/source.ts';
import { canonical } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { countLive } from '../../model/live-touchpoints.ts';
import {
  type Department,
  label,
  type NamedEntity,
  type Party,
  type Role,
  type System,
  type Touchpoint,
} from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { isLive } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { canAnswer } from '../claim-edits.ts';
import { insertProperty } from '../edits.ts';
import { likelyOwners } from '../likely-owners.ts';
import { nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';
import { projectFrom } from '../sketch-options.ts';

/** More proposals than this help nobody to choose. */
const mostOwners = 3;

export default rule({
  name: 'unowned-system',
  group: 'journeys',
  level: 'warning',
  since: '0.2',
  summary: 'Nobody owns a system.',
  docs: `
Touchpoints stand on systems, and share what is known about a customer through them. When nobody owns one, nobody decides what it shares
and with which other, and every touchpoint on it waits for somebody else to ask.

Name one \`owner\` inside the company. Whoever supplies the system (\`vendor\`) works for you and does not own it. The question is asked
where the project names the owner of some system, or has as many live touchpoints as the setting says.
`,
  source: `${cite({ article: 'who-owns-introduction' })}: systems are aligned, so that they share information across the whole journey.`,
  bad: `
role cio "CIO"
role head_care "Head of Customer Care"
system booking_engine "Booking engine" { owner cio }
system crm "Customer file"

journey resolve "Resolve" {
  owner head_care
  touchpoint complaint_form "Complaint form" {
    accountable head_care
    responsible head_care
    uses        crm
  }
}
`,
  good: `
role cio "CIO"
role head_care "Head of Customer Care"
system booking_engine "Booking engine" { owner cio }
system crm            "Customer file"  { owner head_care }

journey resolve "Resolve" {
  owner head_care
  touchpoint complaint_form "Complaint form" {
    accountable head_care
    responsible head_care
    uses        crm
  }
}
`,
  options: { from: projectFrom(' where no system has an owner') },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    const systems = graph.all('system');
    const unowned = systems.filter(({ owner }) => !owner);
    if (unowned.length === 0) return;
    if (unowned.length === systems.length && countLive(graph, day) < options.from) return;
    for (const system of unowned)
      report(system, `Nobody owns the system ${label(system)}.`, {
        about: system,
        fixes: () => giveOwner(graph, system, day),
      });
  },
});

/** Who is accountable for most of what stands on it, then whose department uses it, then who looks after its vendor; else who answers for most. */
function giveOwner(graph: Graph, system: System, day: Day): Choice[] {
  const counts = new Map<Party, number>();
  const { touchpoints, users } = useOf(graph).get(system) ?? unused;
  for (const touchpoint of touchpoints) {
    if (!isLive(touchpoint, day)) continue;
    const parties = new Set(ownership(graph, touchpoint, day).flatMap(({ answer }) => answer.parties));
    for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  const candidates = [
    ...[...counts].sort(([, a], [, b]) => b - a).map(([party]) => party),
    ...[...users].map(user => canonical(graph, user)),
    graph.get(graph.get(system.vendor)?.owner),
  ];
  const near = [...new Set(candidates)].filter((party): party is Party & NamedEntity => canAnswer(party));
  return (near.length ? near : likelyOwners(graph, day)).slice(0, mostOwners).map(party => ({
    title: `Make ${label(party)} its owner`,
    edits: [insertProperty(system, `owner ${nameFor(graph, party, 'Party')}`)],
  }));
}

interface Use {
  readonly touchpoints: Set<Touchpoint>;
  /** Departments first. */
  readonly users: Set<Department | Role>;
}

const unused: Use = { touchpoints: new Set(), users: new Set() };

/** What stands on each system, and who works with it. Worked out once for a graph. */
function useOf(graph: Graph): ReadonlyMap<System, Use> {
  return graph.once(useOf, () => {
    const found = new Map<System, Use>(
      graph.known('system').map(system => [system, { touchpoints: new Set(), users: new Set() }]),
    );
    for (const touchpoint of graph.all('touchpoint'))
      for (const system of graph.getAll(touchpoint.uses)) found.get(system)?.touchpoints.add(touchpoint);
    for (const user of [...graph.known('department'), ...graph.known('role')])
      for (const system of graph.getAll(user.uses)) found.get(system)?.users.add(user);
    return found;
  });
}
