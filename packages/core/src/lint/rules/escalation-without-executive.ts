import { cite } from '../../governance/source.ts';
import { canonical } from '../../model/claims.ts';
import { boardBeyond } from '../../model/escalation-path.ts';
import { executivesFor, isExecutive } from '../../model/executives.ts';
import type { Graph } from '../../model/graph.ts';
import { type Escalation, type Forum, label, type Party } from '../../model/model.ts';
import type { Ref } from '../../project/fragment.ts';
import type { Day } from '../../project/values.ts';
import { insertAfter, insertProperty, replaceNode } from '../edits.ts';
import { nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostExecutives = 2;

export default rule({
  name: 'escalation-without-executive',
  group: 'escalation',
  level: 'error',
  since: '0.2',
  summary: 'An escalation ends with somebody who is no executive.',
  docs: `
A case climbs because those below could not settle it, most often because two departments want different things. If the last tier
stands in one of the departments, it cannot settle it either, and the case stays where it is.

Add a tier with a role of \`level executive\`, or hand over at the end to a forum that an executive chairs: \`then cx_executive_board\`. The
sponsor of the model counts as an executive, and so does a \`kind board\`. Nothing is said while no role of the project has its level
written, of an escalation that is not written out, nor of one that hands over to another escalation, which is to end well itself.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '6. Aligning Leadership and CX Ownership for Strategic Success' })}: executives set priorities and are held accountable for them. Practice for escalation: the last level is somebody who can decide across departments.`,
  bad: `
role cco "Chief Customer Officer" { level executive }

role station_manager "Station manager" {
  level      manager
  reports to cco
}

escalation service_recovery "Service recovery" {
  tier station_manager within 4 hours
}
`,
  good: `
role cco "Chief Customer Officer" { level executive }

role station_manager "Station manager" {
  level      manager
  reports to cco
}

escalation service_recovery "Service recovery" {
  tier station_manager within 4 hours
  tier cco             within 24 hours
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    for (const escalation of graph.all('escalation')) {
      const end = endOf(graph, escalation, day);
      if (!end) continue;
      const { at, party } = end;
      const why = party.kind === 'forum' ? 'which no executive chairs' : 'who is no executive';
      report(at, `${label(escalation)} ends with ${label(party)}, ${why}.`, {
        about: escalation,
        fixes: () => waysOut(graph, escalation, party),
      });
    }
  },
});

interface End {
  readonly at: Ref;
  readonly party: Party;
}

/** With whom an escalation ends, when that is known not to be an executive. */
function endOf(graph: Graph, { tiers, then }: Escalation, day: Day): End | undefined {
  if (then) {
    const forum = graph.get(then);
    return forum?.kind === 'forum' && isLow(graph, forum, day) ? { at: then, party: forum } : undefined;
  }
  // Somebody outside of the company, such as an ombudsman, comes after the last who decides.
  const last = tiers.findLast(({ party }) => graph.get(party)?.kind !== 'external');
  const party = last && graph.get(last.party);
  return party && isExecutive(graph, party, day) === false ? { at: last.party, party } : undefined;
}

/** Whether no executive chairs a forum, nor one that it escalates to. */
function isLow(graph: Graph, forum: Forum, day: Day): boolean {
  const seen = new Set<Forum>();
  for (let at: Forum | undefined = forum; at; ) {
    if (seen.has(at) || isExecutive(graph, at, day) !== false) return false;
    seen.add(at);
    const next: Forum | Escalation | undefined = graph.get(at.escalatesTo);
    if (at.escalatesTo && next?.kind !== 'forum') return false;
    at = next as Forum | undefined;
  }
  return true;
}

function waysOut(graph: Graph, escalation: Escalation, end: Party): Choice[] {
  const { tiers, then } = escalation;
  const board = boardBeyond(graph, end.kind === 'forum' ? [escalation, end] : [escalation]);
  const name = board && nameFor(graph, board, 'EscalationTarget');
  if (then) {
    if (!board || end.kind !== 'forum') return [];
    const last = lastForum(graph, end);
    return [
      { title: `Let ${label(escalation)} hand over to ${label(board)}`, edits: [replaceNode(then, name!)] },
      {
        title: `Let ${label(last)} escalate to ${label(board)}`,
        edits: [insertProperty(last, `escalates to ${name}`)],
      },
    ];
  }
  const after = tiers.at(-1)!.node;
  const role = canonical(graph, end);
  const named = graph.getAll(tiers.map(({ party }) => party)).map(party => canonical(graph, party));
  const executives = executivesFor(graph, role.kind === 'role' ? role : undefined);
  const fixes: Choice[] = executives
    .filter(executive => !named.includes(executive))
    .slice(0, mostExecutives)
    .map(executive => ({
      title: `Make ${label(executive)} the last tier`,
      edits: [insertAfter(after, `tier ${nameFor(graph, executive, 'Party')}`)],
    }));
  if (board)
    fixes.push({ title: `Hand over to ${label(board)} at the end`, edits: [insertAfter(after, `then ${name}`)] });
  return fixes;
}

/** The forum at which the way through forums ends. There is no circle on it. */
function lastForum(graph: Graph, forum: Forum): Forum {
  const next = graph.get(forum.escalatesTo);
  return next?.kind === 'forum' ? lastForum(graph, next) : forum;
}
