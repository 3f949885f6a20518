/** When what a policy asks may cease to be so although nobody changes anything: so that the day before can say it. */
import { saidValues } from '../model/conditions/said-values.ts';
import { everyClaim } from '../model/every-claim.ts';
import type { Graph } from '../model/graph.ts';
import type { Period, PolicyRule } from '../model/model.ts';
import { addDays, addLength, type Day } from '../project/values.ts';

/** The last days of what a line of a policy looks at; what the day after one of them brings may be a finding. */
export function lastDaysOf(graph: Graph, rule: PolicyRule): readonly Day[] {
  const days = new Set<Day>();
  const isDerived = isWorkedOut(graph, rule);
  // Nobody answers for what customers do not meet.
  if (rule.of === 'touchpoint' || isDerived) for (const day of ofTouchpoints(graph)) days.add(day);
  if (isDerived) for (const day of ofWhoAnswers(graph)) days.add(day);
  for (const { field, asks } of [...rule.conditions, ...rule.requirements]) {
    if (asks.what !== 'age') continue;
    for (const entity of graph.all(rule.of))
      for (const value of saidValues(graph, entity, field)) {
        if (value.is !== 'day') continue;
        const turn = addLength(value.day, asks.length);
        // It is no longer at most so long ago the day after, and at least so long ago from that day on.
        days.add(asks.bound === 'most' ? turn : addDays(turn, -1));
      }
  }
  return [...days];
}

/** Whether a line asks for anything that is worked out of claims and of who holds which role. */
function isWorkedOut(graph: Graph, { of, scopes, conditions, requirements }: PolicyRule): boolean {
  if ([...conditions, ...requirements].some(({ field }) => !field.isSaidThere)) return true;
  // What is in a department is also what somebody there is accountable for.
  return of !== 'department' && graph.getAll(scopes).some(({ kind }) => kind === 'department');
}

function ofTouchpoints(graph: Graph): ReadonlySet<Day> {
  return graph.once(ofTouchpoints, () => turnsOf(graph.all('touchpoint').flatMap(({ live }) => live)));
}

function ofWhoAnswers(graph: Graph): ReadonlySet<Day> {
  return graph.once(ofWhoAnswers, () => {
    const holdings = graph.known('role').flatMap(({ holdings }) => holdings ?? []);
    const rights = graph.known('decision').flatMap(({ rights }) => rights);
    return turnsOf(holdings, graph.known('delegation'), rights, everyClaim(graph));
  });
}

/** The days before something begins, and those on which it is over. */
function turnsOf(...all: readonly (readonly Period[])[]): ReadonlySet<Day> {
  // Much begins on the same few days.
  const begins = new Set<Day>();
  const days = new Set<Day>();
  for (const periods of all)
    for (const { from, until } of periods) {
      if (from !== undefined) begins.add(from);
      if (until !== undefined) days.add(until);
    }
  for (const day of begins) days.add(addDays(day, -1));
  return days;
}
