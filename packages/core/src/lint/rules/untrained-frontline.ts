import { cite } from '../../governance/source.ts';
import { departmentsAround } from '../../model/departments.ts';
import { frontlineIn, isFrontline } from '../../model/frontline.ts';
import type { Graph } from '../../model/graph.ts';
import { label, type Party, type Programme } from '../../model/model.ts';
import type { Day } from '../../project/values.ts';
import { addToList } from '../list-edits.ts';
import { nameFor } from '../naming.ts';
import { rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProgrammes = 3;

/** The kinds of programme in which somebody learns; a programme that says no kind may be one. */
const learning: readonly (string | undefined)[] = ['training', 'onboarding', 'coaching', undefined];

export default rule({
  name: 'untrained-frontline',
  group: 'people',
  level: 'info',
  atHigh: 'warning',
  since: '0.2',
  summary: 'People who meet customers are in no training.',
  docs: `
Whoever meets customers without having learnt how does it in their own way, and each customer meets a different company. Standards that
nobody is trained in are known to those who wrote them.

Add the role to the \`audience\` of a programme of kind \`training\`, \`onboarding\` or \`coaching\`; its department, or a team in which it is a
member, is enough. Only roles of \`level frontline\` are looked at, in a project that has such a programme at all.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '5. Empowering Frontline Employees to Own CX' })}: training and development give frontline employees the skills that they need.`,
  bad: `
role chro "CHRO"
role frontline_agent "Frontline agent" { level frontline }
role cabin_lead      "Cabin lead"      { level frontline }

programme looking_after "Looking after people" {
  kind     training
  owner    chro
  audience frontline_agent
}
`,
  good: `
role chro "CHRO"
role frontline_agent "Frontline agent" { level frontline }
role cabin_lead      "Cabin lead"      { level frontline }

programme looking_after "Looking after people" {
  kind     training
  owner    chro
  audience frontline_agent, cabin_lead
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    const programmes = graph.known('programme').filter(({ programmeKind }) => learning.includes(programmeKind));
    if (programmes.length === 0) return;
    const trained = trainedIn(graph, programmes, day);
    if (!trained) return;
    const own = graph.all('programme').filter(({ programmeKind }) => programmeKind && learning.includes(programmeKind));
    for (const role of graph.all('role')) {
      if (!isFrontline(role) || trained.has(role) || departmentsAround(graph, role, day).some(one => trained.has(one)))
        continue;
      report(role, `${label(role)} meets customers, and is in no training.`, {
        about: role,
        fixes: () =>
          own.slice(0, mostProgrammes).map(programme => ({
            title: `Add the role to ${label(programme)}`,
            edits: [addToList(programme, 'audience', programme.audience, nameFor(graph, role, 'Party'))],
          })),
      });
    }
  },
});

/**
 * The audiences of programmes, with the frontline roles that a team or person in them brings; undefined when that is
 * everyone, or a name that is not known.
 */
function trainedIn(graph: Graph, programmes: readonly Programme[], day: Day): ReadonlySet<Party> | undefined {
  const found = new Set<Party>();
  for (const { audience } of programmes)
    for (const ref of audience) {
      const party = graph.get(ref);
      if (!party || party.kind === 'builtin') return undefined;
      found.add(party);
      for (const role of frontlineIn(graph, party, day)) found.add(role);
    }
  return found;
}
