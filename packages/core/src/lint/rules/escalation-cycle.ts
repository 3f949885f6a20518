import { cite } from '../../governance/source.ts';
import { boardBeyond, handover, type Station } from '../../model/escalation-path.ts';
import { type Graph, spanOf } from '../../model/graph.ts';
import { label } from '../../model/model.ts';
import { removeNode, replaceNode } from '../edits.ts';
import { nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 4;

export default rule({
  name: 'escalation-cycle',
  group: 'escalation',
  level: 'error',
  since: '0.1',
  summary: 'Escalations or forums hand over to each other in a circle.',
  docs: `
An escalation is there so that somebody decides in the end. In a circle everybody hands the case on, it comes back to where it began,
and the customer waits.

Let one of them be the end: take out its \`then\` or \`escalates to\`, or let it hand over to a forum or an escalation outside of the
circle, such as the board. The finding shows every hand-over of the circle.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '4. The Role of Cross-Functional Teams in CX Ownership' })}: conflicting priorities need a structured way to a decision.`,
  bad: `
role head_care "Head of Customer Care"
role cfo "Chief Financial Officer"

escalation refund_trouble "A refund that is late" {
  tier head_care within 3 working days
  then refund_release
}

escalation refund_release "A refund that Finance has to release" {
  tier cfo within 5 working days
  then refund_trouble
}
`,
  good: `
role head_care "Head of Customer Care"
role cfo "Chief Financial Officer"

escalation refund_trouble "A refund that is late" {
  tier head_care within 3 working days
  then refund_release
}

escalation refund_release "A refund that Finance has to release" {
  tier cfo within 5 working days
}
`,
  check({ graph, report }) {
    for (const circle of circlesOf(graph)) {
      const [first] = circle;
      const around = [...circle.slice(1), first!].map(label);
      const message =
        circle.length === 1
          ? `${label(first!)} hands over to itself.`
          : `${label(first!)} hands over to ${around.join(', which hands over to ')}: nobody decides in the end.`;
      report(first!, message, {
        about: first!,
        related: circle.map(from => ({
          at: handover(from)!,
          message: `${label(from)} hands over to ${label(graph.get(handover(from))!)}.`,
        })),
        fixes: () => waysOut(graph, circle),
      });
    }
  },
});

/** Each station hands over to one other at most, so each circle is met once, by walking on until a known station. */
function circlesOf(graph: Graph): Station[][] {
  const circles: Station[][] = [];
  const walkOf = new Map<Station, Station>();
  for (const start of [...graph.all('escalation'), ...graph.all('forum')]) {
    const walk: Station[] = [];
    let at: Station | undefined = start;
    for (; at && !walkOf.has(at); at = graph.get(handover(at))) {
      walkOf.set(at, start);
      walk.push(at);
    }
    if (at && walkOf.get(at) === start) circles.push(fromFirst(walk.slice(walk.indexOf(at))));
  }
  return circles;
}

/** The circle from the station that stands first in the sources: an edit elsewhere does not move the finding. */
function fromFirst(circle: readonly Station[]): Station[] {
  const places = circle.map((station, i) => ({ i, ...spanOf(station) }));
  places.sort((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1));
  const { i } = places[0]!;
  return [...circle.slice(i), ...circle.slice(0, i)];
}

/** To let the last of the circle hand over to the first forum outside that an executive chairs; or to cut it at any of its links. */
function waysOut(graph: Graph, circle: readonly Station[]): Choice[] {
  const last = circle.at(-1)!;
  const board = boardBeyond(graph, circle);
  const up = board && {
    title: `Let ${label(last)} hand over to ${label(board)}`,
    edits: [replaceNode(handover(last)!, nameFor(graph, board, 'EscalationTarget'))],
  };
  const ends = [...circle].reverse().slice(0, mostProposals);
  const cuts = ends.map(end => ({ title: `Let ${label(end)} be the end`, edits: [removeNode(handover(end)!)] }));
  return up ? [up, ...cuts] : cuts;
}
