import { cite } from '../../governance/source.ts';
import { type Entity, label, type Person } from '../../model/model.ts';
import { entityAt } from '../../model/read/read.ts';
import { isLive } from '../../model/where-and-when.ts';
import type { Node } from '../../project/fragment.ts';
import type * as Syntax from '../../project/syntax.ts';
import { type Day, isDay } from '../../project/values.ts';
import { waysToLetGo, whatRemains } from '../left-behind.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'holder-left',
  group: 'time',
  level: 'error',
  since: '0.2',
  summary: 'Somebody has left, and still holds a role, chairs a forum or is named elsewhere.',
  docs: `
A name that is no longer answered keeps a chair occupied: nobody sees that it is empty, and whoever asks for a decision waits for somebody
who is gone.

End what they held on the day they left (\`held by ada from 2024-03-01 until 2026-09-30\`), and write who follows. Where a person was named
and a role was meant, name the role: then the next one to leave changes one line. Who left is known from the \`until\` of the person. What
ended in time, approvals that were given, initiatives that are over and touchpoints that customers no longer meet are history.
`,
  source: `${cite({ outside: 'fca-sysc-25' })}: the map of who is responsible is kept up to date, and says who holds each responsibility.`,
  bad: `
person ada "Ada Lovelace" { until 2026-09-30 }
person bea "Bea Noether"
role head_care "Head of Care" { held by ada from 2024-03-01 }
`,
  good: `
person ada "Ada Lovelace" { until 2026-09-30 }
person bea "Bea Noether"
role head_care "Head of Care" { held by ada from 2024-03-01 until 2026-09-30, bea from 2026-10-01 }
`,
  lastDays: graph => graph.known('person').map(({ until }) => until),
  check({ graph, day, report }) {
    const left = new Map<Node, Person>();
    for (const person of graph.known('person'))
      if (person.until !== undefined && person.until < day) left.set(person.node, person);
    if (left.size === 0) return;
    for (const { refs } of graph.fragments)
      for (const ref of refs) {
        const person = ref.to?.node && left.get(ref.to.node);
        const thing = person && presentThing(ref.within, day);
        const remains = thing && whatRemains(graph, ref, thing);
        if (!remains) continue;
        report(ref, `${label(person)} left on ${person.until}, and ${remains}.`, {
          about: thing,
          related: [{ at: person, message: `${label(person)} was here until ${person.until}.` }],
          fixes: () => waysToLetGo(graph, person, ref, thing),
        });
      }
  },
});

/** The thing in whose block something stands; undefined when it, or what is around it, is over on a day. */
function presentThing(node: Node, day: Day): Entity | undefined {
  let thing: Entity | undefined;
  for (let at: Node | undefined = node; at; at = at.$parent) {
    const entity = entityAt(at);
    if (isOver(at, entity, day)) return undefined;
    thing ??= entity;
  }
  return thing;
}

function isOver(node: Node, entity: Entity | undefined, day: Day): boolean {
  if (entity?.kind === 'touchpoint') return !isLive(entity, day);
  if (entity?.kind === 'initiative' && (entity.status === 'done' || entity.status === 'stopped')) return true;
  const { qualifiers = [], body = [] } = node as { qualifiers?: readonly Node[]; body?: readonly Node[] };
  const until = [...qualifiers, ...body].find(({ $type }) => $type === 'Until') as Syntax.Until | undefined;
  return until !== undefined && isDay(until.day.text) && until.day.text < day;
}
