import { canonical } from '../../model/claims.ts';
import { type Subject, subjectsOf, type Tie, tieOf, tieOfParty } from '../../model/complaint-subjects.ts';
import type { Graph } from '../../model/graph.ts';
import { type Department, type Journey, label, type Role, type Touchpoint } from '../../model/model.ts';
import { isLive } from '../../model/where-and-when.ts';
import type { Ref } from '../../project/fragment.ts';
import { andList } from '../../project/names.ts';
import type { Day } from '../../project/values.ts';
import { insertProperty, replaceNode } from '../edits.ts';
import { nameFor } from '../naming.ts';
import { someOf } from '../ownership-words.ts';
import { type Choice, type Context, rule } from '../rule.ts';
import { inRole, isControlled, recordControl } from '../separation.ts';

/** More than these help nobody to choose. */
const [mostNamed, mostProposed] = [3, 2];

/** Functions of departments that are not in the daily work. */
const apart: ReadonlySet<string> = new Set(['quality', 'compliance', 'risk', 'legal', 'cx']);

export default rule({
  name: 'complaint-subject-investigates',
  group: 'separation',
  level: 'error',
  since: '0.2',
  summary: 'Complaints are investigated by whoever they are about.',
  docs: `
A customer complains about the desk, and the desk finds that the desk did nothing wrong. Whether or not that is true, nobody believes it,
and what went wrong is not learnt.

Let somebody else investigate who is neither accountable nor responsible for it: \`complaints investigated by\` a quality team, another
department, somebody outside; one who is independent is enough. Where there is nobody, record at the touchpoint what makes up for it:
\`control "A second reader decides with them"\`; then nothing is said. What a journey says holds for its touchpoints that say nothing
themselves. Answering a complaint is daily work, not an investigation: write that as \`responsible\`.
`,
  source:
    'ISO 10002, objectivity: complaints are handled in an equitable, objective and unbiased manner. Certification practice (ISO/IEC 17021-1): who decides on a complaint was not involved in its subject.',
  bad: `
role head_care "Head of Care"
role cco "Chief Customer Officer"

journey resolve "Resolve" {
  owner cco
  touchpoint refund_desk "Refund desk" {
    accountable head_care
    responsible head_care
    complaints investigated by head_care
  }
}
`,
  good: `
role head_care "Head of Care"
role cco "Chief Customer Officer"

journey resolve "Resolve" {
  owner cco
  touchpoint refund_desk "Refund desk" {
    accountable head_care
    responsible head_care
    complaints investigated by cco
  }
}
`,
  check({ graph, day, report }) {
    for (const touchpoint of graph.all('touchpoint')) {
      const [at] = touchpoint.investigatedBy;
      if (!at || isControlled(touchpoint) || !isLive(touchpoint, day)) continue;
      const tie = tieOf(graph, touchpoint.investigatedBy, subjectsOf(graph, touchpoint, day), day);
      if (!tie) continue;
      const what = tie.subject.isAccountable ? 'is accountable for it' : 'does the work there';
      report(at, `${sayWho(graph, tie)} investigates complaints about ${label(touchpoint)}, and ${what}.`, {
        about: touchpoint,
        fixes: () => [
          ...others(graph, [touchpoint], day).map(party => replaceWith(graph, at, party)),
          ...recordControl(touchpoint),
        ],
      });
    }
    for (const journey of graph.all('journey')) checkJourney(graph, journey, day, report);
  },
});

/** What a journey says is one finding, however many of its touchpoints it concerns. */
function checkJourney(graph: Graph, journey: Journey, day: Day, report: Context['report']): void {
  const [at] = journey.investigatedBy;
  if (!at) return;
  const ofJourney = tieOf(graph, journey.investigatedBy, subjectsOf(graph, journey, day), day);
  const inside = [...journey.touchpoints, ...journey.stages.flatMap(({ touchpoints }) => touchpoints)].flatMap(
    touchpoint => {
      if (touchpoint.investigatedBy.length || isControlled(touchpoint) || !isLive(touchpoint, day)) return [];
      const tie = tieOf(graph, journey.investigatedBy, subjectsOf(graph, touchpoint, day), day);
      return tie ? [{ touchpoint, tie }] : [];
    },
  );
  const tie = ofJourney ?? inside[0]?.tie;
  if (!tie) return;
  const touchpoints = inside.map(({ touchpoint }) => touchpoint);
  const what = [
    ...(ofJourney ? ['owns it'] : []),
    ...(inside.length ? [`answers for or works at ${someOf(touchpoints.map(label))}`] : []),
  ];
  report(
    at,
    `${sayWho(graph, tie)} investigates complaints about the journey ${label(journey)}, and ${andList(what)}.`,
    {
      about: journey,
      related: inside.slice(0, mostNamed).map(({ touchpoint, tie: { subject } }) => ({
        at: touchpoint,
        message: `${label(subject.party)} is ${subject.isAccountable ? 'accountable' : 'responsible'} for ${label(touchpoint)}.`,
      })),
      fixes: () => waysOutOfJourney(graph, at, journey, touchpoints, ofJourney !== undefined, day),
    },
  );
}

/** Somebody else for all of it; where only touchpoints are concerned, for these, or a control in each. */
function waysOutOfJourney(
  graph: Graph,
  at: Ref,
  journey: Journey,
  touchpoints: readonly Touchpoint[],
  isOwner: boolean,
  day: Day,
): Choice[] {
  const fixes = others(graph, [journey, ...touchpoints], day).map(party => replaceWith(graph, at, party));
  if (isOwner) return fixes;
  for (const party of others(graph, touchpoints, day)) {
    const line = `complaints investigated by ${nameFor(graph, party, 'Party')}`;
    const where = touchpoints.length === 1 ? label(touchpoints[0]!) : 'these touchpoints';
    fixes.push({
      title: `Let ${label(party)} investigate at ${where}`,
      edits: touchpoints.map(touchpoint => insertProperty(touchpoint, line)),
    });
  }
  return [...fixes, ...recordControl(...touchpoints)];
}

function sayWho(graph: Graph, { by, investigator }: Tie): string {
  return inRole(graph, by, investigator);
}

function replaceWith(graph: Graph, at: Ref, party: Role | Department): Choice {
  return { title: `Let ${label(party)} investigate`, edits: [replaceNode(at, nameFor(graph, party, 'Party'))] };
}

/** Departments that are not in the daily work, then who leads customer experience: those whom the complaints are not about. */
function others(graph: Graph, works: readonly (Touchpoint | Journey)[], day: Day): readonly (Role | Department)[] {
  const subjects: readonly Subject[] = works.flatMap(work => subjectsOf(graph, work, day));
  const leaders = graph.getAll(graph.known('model').flatMap(({ leader }) => leader ?? []));
  const candidates = [
    ...graph.known('department').filter(department => apart.has(department.function ?? '')),
    ...leaders.filter(party => party.kind === 'role' || party.kind === 'department'),
  ];
  return [...new Map(candidates.map(party => [canonical(graph, party), party])).values()]
    .filter(party => !tieOfParty(graph, party, subjects, day))
    .slice(0, mostProposed);
}
