/** When what a policy asks may come out otherwise although nobody changes anything, and about what: so that it can be said before. */
import { claimsAt, partiesOf, rankedClaims, unranked } from '../model/claims.ts';
import { isKindOfOwned } from '../model/conditions/derived-values.ts';
import { saidValues } from '../model/conditions/said-values.ts';
import { everyClaim } from '../model/every-claim.ts';
import type { Graph } from '../model/graph.ts';
import type { Owned, Party, Period, PolicyRule } from '../model/model.ts';
import { addDays, addLength, type Day } from '../project/values.ts';
import { saidAbout } from './asked-about.ts';

/** Which things turn after a day, by that last day of what was so. */
interface Turns {
  /** The last days after which all things may turn. */
  readonly ofAll: readonly ReadonlySet<Day>[];
  /** The numbers of those that turn alone, as a survey counts them. */
  readonly ofSome: readonly ReadonlyMap<Day, readonly number[]>[];
}

/** The last days of what a line of a policy looks at; what the day after one of them brings may be a finding. */
export function lastDaysOf(graph: Graph, rule: PolicyRule): Iterable<Day> {
  const { ofAll, ofSome } = turnsOf(graph, rule);
  return new Set([...ofAll, ...ofSome].flatMap(days => [...days.keys()]));
}

/** The numbers of the things that may be otherwise on `day` than on an earlier day, in order; undefined: all may be. */
export function changedSince(graph: Graph, rule: PolicyRule, earlier: Day, day: Day): readonly number[] | undefined {
  const isBetween = (last: Day) => earlier <= last && last < day;
  const { ofAll, ofSome } = turnsOf(graph, rule);
  if (ofAll.some(days => [...days].some(isBetween))) return undefined;
  const changed = new Set(ofSome.flatMap(turns => [...turns].flatMap(([last, all]) => (isBetween(last) ? all : []))));
  return [...changed].sort((a, b) => a - b);
}

function turnsOf(graph: Graph, rule: PolicyRule): Turns {
  const known = graph.once(turnsOf, () => new Map<PolicyRule, Turns>());
  let found = known.get(rule);
  if (!found) known.set(rule, (found = findTurns(graph, rule)));
  return found;
}

function findTurns(graph: Graph, rule: PolicyRule): Turns {
  const { of } = rule;
  const asked = workedOut(graph, rule);
  const asks = (...fields: readonly string[]) => fields.some(field => asked.has(field));
  const ofAll: ReadonlySet<Day>[] = [];
  const ofSome: ReadonlyMap<Day, readonly number[]>[] = [];
  // Where people belong goes by the roles they hold, and a role is not vacant while a delegate can act.
  const asksWhoActs = asks('department', 'function', 'held by', 'vacant', 'role');
  if (isKindOfOwned(of)) {
    if (asked.size > 0) ofSome.push(ofClaimsOn(graph, of));
    if (asksWhoActs) ofSome.push(ofPeopleWhoAnswer(graph, of));
  } else {
    if (asksWhoActs) ofAll.push(ofWhoActs(graph));
    if (asks('accountable')) ofAll.push(ofWhatIsAnsweredFor(graph));
  }
  if (asks('decide', 'input')) ofAll.push(lastDaysIn(graph.known('decision').flatMap(({ rights }) => rights)));
  // Nobody asks anything of what customers do not meet.
  if (of === 'touchpoint') ofSome.push(ofLiveTouchpoints(graph));
  return { ofAll, ofSome: [...ofSome, ...ofAges(graph, rule)] };
}

/** The fields that a line asks for and that are worked out of claims and of who holds which role. */
function workedOut(graph: Graph, { of, scopes, conditions, requirements }: PolicyRule): ReadonlySet<string> {
  const asked = [...conditions, ...requirements].flatMap(({ field }) => (field.isSaidThere ? [] : [field.name]));
  // What is in a department is also what somebody there is accountable for.
  const isInDepartment = of !== 'department' && graph.getAll(scopes).some(({ kind }) => kind === 'department');
  return new Set(isInDepartment ? [...asked, 'department'] : asked);
}

function ofWhoActs(graph: Graph): ReadonlySet<Day> {
  return graph.once(ofWhoActs, () =>
    lastDaysIn(
      graph.known('role').flatMap(({ holdings }) => holdings ?? []),
      graph.known('delegation'),
    ),
  );
}

/** What somebody answers for: by any claim, and only while customers meet it. */
function ofWhatIsAnsweredFor(graph: Graph): ReadonlySet<Day> {
  return graph.once(ofWhatIsAnsweredFor, () =>
    lastDaysIn(
      everyClaim(graph),
      graph.all('touchpoint').flatMap(({ live }) => live),
    ),
  );
}

function lastDaysIn(...all: readonly (readonly Period[])[]): ReadonlySet<Day> {
  const days = new LastDays();
  for (const periods of all) for (const period of periods) days.add(period, 0);
  return new Set(days.all.keys());
}

function ofClaimsOn(graph: Graph, kind: Owned['kind']): ReadonlyMap<Day, readonly number[]> {
  return graph.once(`days on which claims on each ${kind} turn`, () => {
    const days = new LastDays();
    for (const [i, work] of (graph.all(kind) as readonly Owned[]).entries())
      for (let level = 0; level < unranked; level++)
        for (const claim of claimsAt(graph, work, level)) days.add(claim, i);
    return days.all;
  });
}

/** The department of a role is always the same. Where a person, or a team of people, answers, it goes by the roles they hold. */
function ofPeopleWhoAnswer(graph: Graph, kind: Owned['kind']): ReadonlyMap<Day, readonly number[]> {
  return graph.once(`days on which people who answer for each ${kind} turn`, () => {
    const days = ofWhoActs(graph);
    const works = days.size > 0 ? (graph.all(kind) as readonly Owned[]) : [];
    const numbers = works.flatMap((work, i) =>
      rankedClaims(graph, work).some(({ claim }) => partiesOf(graph, claim)?.some(isOfPeople)) ? [i] : [],
    );
    return new Map([...days].map(day => [day, numbers]));
  });
}

function isOfPeople({ kind }: Party): boolean {
  return kind === 'person' || kind === 'team' || kind === 'forum';
}

function ofLiveTouchpoints(graph: Graph): ReadonlyMap<Day, readonly number[]> {
  return graph.once(ofLiveTouchpoints, () => {
    const days = new LastDays();
    for (const [i, { live }] of graph.all('touchpoint').entries()) for (const period of live) days.add(period, i);
    return days.all;
  });
}

/** Things by the last days of periods that matter to them: those before something begins, and those on which it is over. */
class LastDays {
  readonly all = new Map<Day, number[]>();
  /** Much begins on the same few days. */
  readonly #before = new Map<Day, Day>();

  add({ from, until }: Period, i: number): void {
    if (until !== undefined) this.#push(until, i);
    if (from === undefined) return;
    let before = this.#before.get(from);
    if (before === undefined) this.#before.set(from, (before = addDays(from, -1)));
    this.#push(before, i);
  }

  #push(day: Day, i: number): void {
    const others = this.all.get(day);
    if (!others) this.all.set(day, [i]);
    else if (others.at(-1) !== i) others.push(i);
  }
}

/** How long ago something was turns for each thing on a day of its own. */
function ofAges(graph: Graph, { of, conditions, requirements }: PolicyRule): ReadonlyMap<Day, readonly number[]>[] {
  return [...conditions, ...requirements].flatMap(({ field, asks }) => {
    if (asks.what !== 'age') return [];
    const said = saidAbout(graph, of);
    const byDay = new Map<Day, number[]>();
    for (const [i, entity] of said.entities.entries())
      for (const value of said.valuesOf(i, field) ?? saidValues(graph, entity, field)) {
        if (value.is !== 'day') continue;
        const others = byDay.get(value.day);
        if (others) others.push(i);
        else byDay.set(value.day, [i]);
      }
    const turns = new Map<Day, number[]>();
    for (const [day, numbers] of byDay) {
      const end = addLength(day, asks.length);
      // It is no longer at most so long ago the day after, and at least so long ago from that day on.
      const last = asks.bound === 'most' ? end : addDays(end, -1);
      turns.set(last, [...(turns.get(last) ?? []), ...numbers]);
    }
    return [turns];
  });
}
