import { seatsOf } from '../../model/forum-seats.ts';
import type { Graph } from '../../model/graph.ts';
import { label, type Party } from '../../model/model.ts';
import { holdersOn, whoActs } from '../../model/who-acts.ts';
import type { Ref } from '../../project/fragment.ts';
import type { Day } from '../../project/values.ts';
import { replaceNode } from '../edits.ts';
import { type Related, rule } from '../rule.ts';

export default rule({
  name: 'quorum-unreachable',
  group: 'forums',
  level: 'error',
  since: '0.1',
  summary: 'A forum needs more people to decide than can ever come.',
  docs: `
A forum whose quorum cannot be reached decides nothing, however often it meets, and everything that escalates to it stops there.

The chair and each member are one seat: a role, a department (for which its head comes) or a person; a team brings its members. A seat
is empty on a day when nobody holds the role, acts for it or is its deputy, and somebody who has two seats comes once. Lower the
quorum, fill the seat or invite more members. When a forum has a seat that nobody can count, such as \`customers\`, nothing is said.
`,
  source: 'Practice for terms of reference: the quorum is stated, and the members who are named can reach it.',
  bad: `
role cco "Chief Customer Officer"
role cmo "Chief Marketing Officer"
role cio "Chief Information Officer"

forum cx_council "CX Council" {
  chair      cco
  members    cmo, cio
  cadence    fortnightly
  decides by consent
  quorum     4
  authority  "Ratifies CX standards and journey priorities"
  feedback loop "Decisions are published to every journey team within two days"
}
`,
  good: `
role cco "Chief Customer Officer"
role cmo "Chief Marketing Officer"
role cio "Chief Information Officer"

forum cx_council "CX Council" {
  chair      cco
  members    cmo, cio
  cadence    fortnightly
  decides by consent
  quorum     3
  authority  "Ratifies CX standards and journey priorities"
  feedback loop "Decisions are published to every journey team within two days"
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    for (const forum of graph.all('forum')) {
      const { quorum } = forum;
      const seats = quorum && seatsOf(graph, forum);
      if (!seats || seats.size === 0) continue;
      const { people, related } = whoCanCome(graph, seats, day);
      if (quorum.value <= people.size) continue;
      const majority = Math.floor(people.size / 2) + 1;
      const message =
        quorum.value > seats.size
          ? `${label(forum)} has ${count(seats.size, 'seat')}: a quorum of ${quorum.value} is never reached.`
          : `Only ${count(people.size, 'person', 'people')} can come to ${label(forum)} on ${day}, and its quorum is ${quorum.value}.`;
      report(quorum.node, message, {
        about: forum,
        related,
        fixes: people.size
          ? [
              {
                title: `Lower the quorum to ${majority}, a majority of the ${people.size} who can come`,
                edits: [replaceNode(quorum.node, String(majority))],
              },
            ]
          : [],
      });
    }
  },
});

/** Who fills the seats on a day, each counted once, and the seats that count for nothing. A role that nobody is written for counts as filled. */
function whoCanCome(graph: Graph, seats: ReadonlyMap<Party, Ref>, day: Day) {
  const people = new Set<Party>();
  const related: Related[] = [];
  for (const [party, at] of seats) {
    const { by, as } = whoActs(graph, party, day);
    if (as === 'vacant' || as === 'circle') {
      related.push({ at, message: `On ${day} nobody can come as ${label(party)}.` });
      continue;
    }
    const coming = as === 'holder' && party.kind === 'role' ? holdersOn(graph, party, day) : [by ?? party];
    if (coming.every(person => people.has(person)))
      related.push({ at, message: `${label(coming[0]!)} has another seat already.` });
    for (const person of coming) people.add(person);
  }
  return { people, related };
}

function count(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`;
}
