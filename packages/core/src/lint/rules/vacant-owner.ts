import { cite } from '../../governance/source.ts';
import { type AnswersFor, accountableFor } from '../../model/accountable-for.ts';
import type { Graph } from '../../model/graph.ts';
import { label, type Period, type Role } from '../../model/model.ts';
import { regionsHere } from '../../model/where-and-when.ts';
import { delegationsOf, whoActs } from '../../model/who-acts.ts';
import { addDays, type Day } from '../../project/values.ts';
import { inRegions, someOf, theWork } from '../ownership-words.ts';
import { type Choice, type Related, rule } from '../rule.ts';
import { daysToStandIn, nameDeputy, nameHolder, renew } from '../stand-in.ts';

export default rule({
  name: 'vacant-owner',
  group: 'ownership',
  level: 'error',
  essential: true,
  since: '0.1',
  summary: 'A role is accountable, and nobody holds it or acts for it.',
  docs: `
An empty chair is accountable for nothing: what waits for the role waits until somebody notices. A role is vacant when it is
\`held by nobody\`, or everyone who held it has gone, and neither a delegate nor a deputy can act. A role of which nobody wrote down
who holds it is not vacant.

Write who holds it (\`held by\`), who acts for the time being (\`delegation of ... to ... until ...\`), or who stands in (\`deputy\`).
Somebody whose own role is vacant cannot stand in. Or make another role accountable.
`,
  source: `${cite({ outside: 'fca-sysc-25', section: '25.4' })}: there are no gaps in who is responsible.`,
  bad: `
person yusuf "Yusuf Haddad"

role lead_gulf "Regional Lead" {
  held by nobody
}

delegation of lead_gulf to yusuf from 2026-01-01 until 2026-06-30

responsibility rollout "Roll out the standards" {
  accountable lead_gulf
  responsible lead_gulf
}
`,
  good: `
person yusuf "Yusuf Haddad"

role lead_gulf "Regional Lead" {
  held by nobody
}

delegation of lead_gulf to yusuf from 2026-01-01 until 2027-06-30

responsibility rollout "Roll out the standards" {
  accountable lead_gulf
  responsible lead_gulf
}
`,
  needsWholeModel: true,
  lastDays: graph => graph.known('role').flatMap(role => (role.holdings ?? []).map(({ until }) => until)),
  check({ graph, day, report }) {
    // Most often there is none; and who answers for what is asked of days to come as well, and costs more.
    const vacant = graph.known('role').filter(role => whoActs(graph, role, day).as === 'vacant');
    if (vacant.length === 0) return;
    const waiting = accountableFor(graph, day);
    for (const role of vacant) {
      const works = waiting.get(role);
      if (!works) continue;
      const regions = regionsOfAll(graph, works);
      const what = someOf(works.map(({ work }) => label(work)));
      report(role, `Nobody acts as ${label(role)}, who is accountable${inRegions(regions)} for ${what}.`, {
        about: role,
        regions,
        related: [...whoWent(graph, role, day), ...whatWaits(role, works)],
        fixes: () => waysOut(graph, role, works, day),
      });
    }
  },
});

/** Those of all that waits; none when some of it waits everywhere. */
function regionsOfAll(graph: Graph, works: readonly AnswersFor[]) {
  if (works.some(({ regions }) => regions.length === 0)) return [];
  const named = new Set(works.flatMap(({ regions }) => regions));
  return regionsHere(graph).filter(region => named.has(region));
}

function whatWaits(role: Role, works: readonly AnswersFor[]): Related[] {
  return works.slice(0, 5).map(({ work, regions }) => ({
    at: work,
    message: `${label(role)} is accountable for ${theWork(work)}${inRegions(regions)}.`,
  }));
}

/** Who held the role last, who acted last, and the deputies, none of whom can act. */
function whoWent(graph: Graph, role: Role, day: Day): Related[] {
  const held = lastOf(role.holdings ?? [], day);
  const delegated = lastOf(delegationsOf(graph, role), day);
  const holder = held && graph.get(held.person);
  const delegate = delegated && graph.get(delegated.delegate);
  return [
    ...(holder ? [{ at: held!.person, message: `${label(holder)} held it until ${held!.until}.` }] : []),
    ...(delegate
      ? [{ at: delegated!.delegate, message: `${label(delegate)} acted for it until ${delegated!.until}.` }]
      : []),
    ...role.deputies.map(ref => ({
      at: ref,
      message: `${label(graph.get(ref)!)} is its deputy, and cannot act either.`,
    })),
  ];
}

/** The one that ended last, of those that ever were. */
function lastOf<T extends Period>(periods: readonly T[], day: Day): T | undefined {
  return periods
    .filter(({ from, until }) => until !== undefined && until < day && (from === undefined || from <= until))
    .reduce<T | undefined>((last, one) => (last && last.until! >= one.until! ? last : one), undefined);
}

function waysOut(graph: Graph, role: Role, works: readonly AnswersFor[], day: Day): Choice[] {
  const last = lastOf(delegationsOf(graph, role), day);
  const waiting = works.map(({ work }) => work);
  return [
    ...(last ? renew(graph, last, addDays(day, daysToStandIn), day) : []),
    ...nameDeputy(graph, role, waiting, day),
    ...nameHolder(graph, role, day),
  ];
}
