import type { Graph } from '../../model/graph.ts';
import { countLive } from '../../model/live-touchpoints.ts';
import { label, type Role, type Work } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { exists } from '../../model/where-and-when.ts';
import { holdersOn } from '../../model/who-acts.ts';
import type { Day } from '../../project/values.ts';
import { someOf, theWork } from '../ownership-words.ts';
import { rule } from '../rule.ts';
import { projectFrom } from '../sketch-options.ts';
import { nameDeputy } from '../stand-in.ts';

export default rule({
  name: 'single-point-of-failure',
  group: 'people',
  level: 'warning',
  since: '0.2',
  summary: 'One person answers for what matters most, and nobody stands in for them.',
  docs: `
What is critical, and what is a moment of truth, goes wrong on the day on which the one person who may decide is ill. Then nobody acts,
or somebody does who may not.

Name a \`deputy\` for the role: another role, or a person. A role is reported that one person holds, that has no deputy, and that
is accountable for a live touchpoint that is \`critical\` or a \`moment of truth\`, or for a critical responsibility. A delegation is no
deputy: it ends. A role without a holder may be held by many, and nothing is said of it. The question is asked where the
project names deputies, or has as many live touchpoints as the setting says.
`,
  source:
    'Practice of continuity management: for each role on which a critical activity depends, somebody is named who can take over.',
  bad: `
person diego "Diego Sorel"
person ines "Ines Calder"
role ceo "Chief Executive Officer" { held by ines deputy vp_airports }
role vp_airports "VP Airports" { held by diego }
role station_manager "Station manager" { reports to vp_airports }

journey airport "Airport" {
  owner vp_airports
  touchpoint boarding "Boarding" {
    accountable vp_airports
    responsible station_manager
    moment of truth
  }
}
`,
  good: `
person diego "Diego Sorel"
person ines "Ines Calder"
role ceo         "Chief Executive Officer" { held by ines  deputy vp_airports }
role vp_airports "VP Airports"             { held by diego deputy station_manager }
role station_manager "Station manager" { reports to vp_airports }

journey airport "Airport" {
  owner vp_airports
  touchpoint boarding "Boarding" {
    accountable vp_airports
    responsible station_manager
    moment of truth
  }
}
`,
  options: { from: projectFrom(' where no deputy is named') },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    const isInUse = graph.known('role').some(({ deputies }) => deputies.length > 0);
    if (!isInUse && countLive(graph, day) < options.from) return;
    for (const [role, works] of answersForCritical(graph, day)) {
      const [holder, ...others] = holdersOn(graph, role, day);
      if (role.deputies.length || !holder || others.length) continue;
      const what = someOf(works.map(theWork));
      report(
        role,
        `Only ${label(holder)} can act as ${label(role)}, who is accountable for ${what}: there is no deputy.`,
        {
          about: role,
          related: works
            .slice(0, 3)
            .map(work => ({ at: work, message: `${label(role)} is accountable for ${theWork(work)}.` })),
          fixes: () => nameDeputy(graph, role, works, day),
        },
      );
    }
  },
});

/** The roles that are accountable for what is critical, each with that, in the order of the sources. */
function answersForCritical(graph: Graph, day: Day): ReadonlyMap<Role, Work[]> {
  const found = new Map<Role, Work[]>();
  const own = new Set(graph.all('role'));
  for (const kind of ['touchpoint', 'responsibility'] as const)
    for (const work of graph.all(kind) as readonly Work[]) {
      if (!isCritical(work) || !exists(work, day)) continue;
      for (const party of new Set(ownership(graph, work, day).flatMap(({ answer }) => answer.parties))) {
        if (party.kind !== 'role' || !own.has(party)) continue;
        const works = found.get(party);
        if (works) works.push(work);
        else found.set(party, [work]);
      }
    }
  return found;
}

function isCritical(work: Work): boolean {
  return work.isCritical || (work.kind === 'touchpoint' && work.isMomentOfTruth);
}
