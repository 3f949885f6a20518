import { cite } from '../../governance/source.ts';
import { accountableFor } from '../../model/accountable-for.ts';
import type { Graph } from '../../model/graph.ts';
import { type Delegation, label, type Party, type Role } from '../../model/model.ts';
import { whoActs } from '../../model/who-acts.ts';
import { addDays, type Day, daysBetween } from '../../project/values.ts';
import { rule } from '../rule.ts';
import { daysToStandIn, nameDeputy, renew } from '../stand-in.ts';

export default rule({
  name: 'delegation-runs-out',
  group: 'time',
  level: 'warning',
  since: '0.2',
  summary: 'A delegation ends soon, and then nobody acts for the role.',
  docs: `
The day on which a delegation ends is known from its beginning, and still surprises everybody: what waits for the role waits from then
on, and nothing in the files has changed.

Renew the delegation, write who holds the role from then on (\`held by ... from ...\`), or name a \`deputy\`. A delegation after which
somebody else acts, such as a holder who comes back, ends as it should. One that has ended already is history; if the role is vacant since
and answers for something, that is a finding of its own.
`,
  source: `${cite({ outside: 'fca-sysc-25', section: '25.4' })}: there are no gaps in who is responsible. Remit: what begins within the next days is said before it happens.`,
  bad: `
person yusuf "Yusuf Haddad"
role lead_gulf "Regional Lead" { held by nobody }
delegation of lead_gulf to yusuf from 2026-01-01 until 2026-11-20
`,
  good: `
person yusuf "Yusuf Haddad"
role lead_gulf "Regional Lead" { held by nobody }
delegation of lead_gulf to yusuf from 2026-01-01 until 2027-03-31
`,
  options: {
    days: {
      default: 30,
      least: 1,
      most: 365,
      meaning: 'How many days before its end a delegation is looked at. No source gives a figure.',
    },
  },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    const last = addDays(day, options.days);
    const said = new Set<string>();
    for (const delegation of graph.all('delegation')) {
      const { until, from, delegate } = delegation;
      if (until === undefined || until < day || until > last || (from !== undefined && until < from)) continue;
      const role = graph.get(delegation.role);
      const party = graph.get(delegate);
      const after = addDays(until, 1);
      // Of two delegations of a role that end on one day, one is enough to say it.
      if (!role || !party || said.has(`${role.id} ${until}`) || whoActs(graph, role, after).as !== 'vacant') continue;
      said.add(`${role.id} ${until}`);
      report(endOf(delegation) ?? delegation, sentence(role, party, until, day), {
        about: delegation,
        related: [{ at: role, message: `Nobody else acts as ${label(role)} from ${after} on.` }],
        fixes: () => waysOut(graph, delegation, role, Math.max(daysToStandIn, options.days + 1)),
      });
    }
  },
});

function sentence(role: Role, party: Party, until: Day, day: Day): string {
  const days = daysBetween(day, until);
  const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `on ${until}, in ${days} days`;
  return `${label(party)} acts as ${label(role)}, which ends ${when}, and then nobody does.`;
}

function endOf({ node }: Delegation) {
  return node.qualifiers.find(qualifier => qualifier.$type === 'Until')?.day;
}

function waysOut(graph: Graph, delegation: Delegation, role: Role, days: number) {
  const until = delegation.until!;
  const after = addDays(until, 1);
  const works =
    accountableFor(graph, after)
      .get(role)
      ?.map(({ work }) => work) ?? [];
  return [...renew(graph, delegation, addDays(until, days), after), ...nameDeputy(graph, role, works, after)];
}
