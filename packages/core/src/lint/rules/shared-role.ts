import { cite } from '../../governance/source.ts';
import { canonical } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { type Delegation, type Holding, label, type Party, type Role } from '../../model/model.ts';
import { isInForce } from '../../model/where-and-when.ts';
import { delegationsOn, whoActs } from '../../model/who-acts.ts';
import type { Ref } from '../../project/fragment.ts';
import { andList } from '../../project/names.ts';
import type { File, HeldBy } from '../../project/syntax.ts';
import { addDays, type Day } from '../../project/values.ts';
import type { Edit } from '../../source/span.ts';
import { endOn } from '../claim-edits.ts';
import { removeNode } from '../edits.ts';
import { howMany, isSince, when, whenInList } from '../ownership-words.ts';
import { type Context, type Fix, rule } from '../rule.ts';

export default rule({
  name: 'shared-role',
  group: 'people',
  level: 'warning',
  since: '0.1',
  summary: 'Two people hold one role, or act for it, on the same day.',
  docs: `
A role that two people hold is not joint accountability, which is declared with a reason: it is one accountability of which nobody knows
whose it is. Most often somebody has followed, and the last day of the one before was not written down. The same holds for two
delegations of one role at one time.

Give the first a last day (\`until\`), or make two roles of it and say what each answers for.
`,
  source: `${cite({ outside: 'fca-sysc-25', section: '25.2' })}: a map of responsibilities says how a responsibility is shared, and why.`,
  bad: `
person lucia "Lucia Brandt"
person amara "Amara Osei"

role voc_lead "Voice of Customer Lead" {
  held by lucia from 2024-01-01, amara from 2026-10-01
}
`,
  good: `
person lucia "Lucia Brandt"
person amara "Amara Osei"

role voc_lead "Voice of Customer Lead" {
  held by lucia from 2024-01-01 until 2026-09-30, amara from 2026-10-01
}
`,
  check({ graph, day, report }) {
    for (const role of graph.all('role')) {
      const holders = seats(graph, role, role.holdings ?? [], ({ person }) => person, day);
      if (holders.length > 1) say(role, holders, ['hold', 'holds', 'has held'], day, report);
      const delegates = seats(graph, role, delegationsOn(graph, role, day), ({ delegate }) => delegate, day);
      if (delegates.length > 1) say(role, delegates, ['act for', 'acts for', 'has acted for'], day, report);
    }
  },
});

/** Somebody who holds a role or acts for it, and where that is written. */
interface Seat {
  readonly party: Party;
  readonly ref: Ref;
  readonly fact: Holding | Delegation;
  /** Whether it is written once: only then one line can be taken out. */
  isOnce: boolean;
}

/** One for each party that can act, the first that is written. */
function seats<T extends Holding | Delegation>(
  graph: Graph,
  role: Role,
  facts: readonly T[],
  refOf: (fact: T) => Ref<'Person'> | Ref<'Party'>,
  day: Day,
): Seat[] {
  const found: Seat[] = [];
  for (const fact of facts) {
    const ref = refOf(fact);
    const party = isInForce(fact, day) ? (graph.get<'Person' | 'Party'>(ref) as Party | undefined) : undefined;
    const known = found.find(seat => seat.party === party);
    if (known) known.isOnce = false;
    else if (party && canActFor(graph, role, party, day)) found.push({ party, ref, fact, isOnce: true });
  }
  return found;
}

/** Not an empty chair, nor somebody whose own role is delegated to this one: then that is the finding. */
function canActFor(graph: Graph, role: Role, party: Party, day: Day): boolean {
  const { as, through } = whoActs(graph, party, day);
  const leadsBack = through.some(delegation => graph.get(delegation.role) === role);
  return as !== 'vacant' && as !== 'circle' && !leadsBack && canonical(graph, party) !== role;
}

/** At the one that began last: that is where most people are not yet used to. */
function say(
  role: Role,
  sharing: readonly Seat[],
  [plural, singular, perfect]: readonly [string, string, string],
  day: Day,
  report: Context['report'],
): void {
  const last = sharing.reduce((latest, seat) => ((seat.fact.from ?? '') >= (latest.fact.from ?? '') ? seat : latest));
  const first = sharing.find(seat => seat !== last)!;
  const who = andList(sharing.map(({ party, fact }) => label(party) + whenInList(fact, day)));
  report(last.ref, `${howMany(sharing.length)} ${plural} the role ${label(role)}: ${who}.`, {
    about: role,
    related: sharing
      .filter(seat => seat !== last)
      .map(({ party, ref, fact }) => ({
        at: ref,
        message: `${label(party)} ${isSince(fact, day) ? perfect : singular} it${when(fact, day)}.`,
      })),
    fixes: sharing.length === 2 ? [...keep(last, first), ...keep(first, last)] : [],
  });
}

/** One stays; the other's time ends the day before, or the other goes. */
function keep(one: Seat, other: Seat): Fix[] {
  if (!other.isOnce) return [];
  const { from } = one.fact;
  if (from !== undefined && (other.fact.from === undefined || other.fact.from < from)) {
    const last = addDays(from, -1);
    return [{ title: `Let ${label(other.party)} end on ${last}`, edits: [endOn(other.fact.node, last)] }];
  }
  return [{ title: `Take ${label(other.party)} out`, edits: [takeOut(other)] }];
}

function takeOut({ fact }: Seat): Edit {
  const around = fact.node.$parent as HeldBy | File;
  return removeNode(around.$type === 'HeldBy' && around.holdings.length === 1 ? around : fact.node);
}
