import { cite } from '../../governance/source.ts';
import { accountableFor } from '../../model/accountable-for.ts';
import { rankedClaims, ranks } from '../../model/claims.ts';
import { departmentsOf } from '../../model/departments.ts';
import type { Graph } from '../../model/graph.ts';
import { countLive } from '../../model/live-touchpoints.ts';
import { type Department, label, type Touchpoint } from '../../model/model.ts';
import type { Node } from '../../project/fragment.ts';
import { andList } from '../../project/names.ts';
import type { Day } from '../../project/values.ts';
import type { Edit } from '../../source/span.ts';
import { askedFrom } from '../asked-from.ts';
import { type Answering, grant } from '../claim-edits.ts';
import { handOver } from '../hand-over.ts';
import { responsibleInside } from '../owner-fixes.ts';
import { someOf } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

export default rule({
  name: 'sole-function-ownership',
  group: 'ownership',
  level: 'warning',
  since: '0.2',
  summary: 'One department is accountable for most touchpoints of all stages.',
  docs: `
A customer's journey leads through many departments, and each of them sees its own part. Where one department answers for most of it,
its goals take the place of the customer's, and the others become silos beside it.

Make those accountable who can change a touchpoint: whoever builds it, sells it, serves it. The department that holds it all together
owns the journey, the standards and the voice of the customer, and few touchpoints. What counts are live touchpoints, in all stages
together; a department counts without those that are part of it. The question is asked when at least two departments are declared, and
the project has as many live touchpoints as the setting says.
`,
  source: `${cite({ article: 'who-owns-introduction' })}: it is problematic that one function alone owns customer experience: each has its own goals, and none covers the whole journey.`,
  bad: `
role vp_sales "VP Sales"
role vp_product "VP Product"
department sales   "Sales"            { head vp_sales }
department product "Product & Design" { head vp_product }

journey book "Book and pay" {
  owner vp_sales
  default accountable vp_sales
  default responsible sales
  touchpoint destination_page { responsible product }
  touchpoint fare_search      { responsible product }
  touchpoint fare_alert
  touchpoint flight_selection { responsible product }
  touchpoint seat_map { accountable vp_product }
  touchpoint ancillary_offer
  touchpoint payment_page { responsible product }
  touchpoint confirmation_email
  touchpoint phone_booking
  touchpoint group_desk
}
`,
  good: `
role vp_sales "VP Sales"
role vp_product "VP Product"
department sales   "Sales"            { head vp_sales }
department product "Product & Design" { head vp_product }

journey book "Book and pay" {
  owner vp_sales
  default accountable vp_sales
  default responsible sales
  touchpoint destination_page {
    accountable vp_product
    responsible product
  }

  touchpoint fare_search {
    accountable vp_product
    responsible product
  }
  touchpoint fare_alert
  touchpoint flight_selection {
    accountable vp_product
    responsible product
  }
  touchpoint seat_map { accountable vp_product }
  touchpoint ancillary_offer
  touchpoint payment_page {
    accountable vp_product
    responsible product
  }
  touchpoint confirmation_email
  touchpoint phone_booking
  touchpoint group_desk
}
`,
  options: {
    percent: {
      default: 60,
      least: 1,
      most: 100,
      meaning:
        'Of how many percent of the live touchpoints one department may be accountable. No source gives a figure: the default is a proposal.',
    },
    from: askedFrom(10),
  },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    if (graph.known('department').length < 2) return;
    const all = countLive(graph, day);
    if (all < options.from) return;
    const isMost = (count: number) => count * 100 > options.percent * all;
    for (const [department, parties] of partiesOfDepartments(graph, day)) {
      // A touchpoint that two of its roles share is counted once, where that can matter.
      if (!isMost(parties.reduce((count, { length }) => count + length, 0))) continue;
      const touchpoints = new Set(parties.flat());
      const { size } = touchpoints;
      if (!isMost(size)) continue;
      report(
        department,
        `${label(department)} is accountable for ${size} of ${all} touchpoints, more than ${options.percent}%: one department answers for most of what customers meet.`,
        {
          about: department,
          fixes: () => handOn(graph, department, touchpoints, Math.floor((all * options.percent) / 100), day),
        },
      );
    }
  },
});

/** For each department, the live touchpoints that each of its parties is accountable for in some region. */
function partiesOfDepartments(graph: Graph, day: Day): ReadonlyMap<Department, readonly (readonly Touchpoint[])[]> {
  const found = new Map<Department, Touchpoint[][]>();
  for (const [party, works] of accountableFor(graph, day)) {
    const touchpoints: Touchpoint[] = [];
    for (const { work } of works) if (work.kind === 'touchpoint') touchpoints.push(work);
    if (touchpoints.length === 0) continue;
    for (const department of departmentsOf(graph, party, day)) {
      const known = found.get(department);
      if (known) known.push(touchpoints);
      else found.set(department, [touchpoints]);
    }
  }
  return found;
}

/** Lets those of other departments answer for touchpoints whose work they do, for as many as are too many. */
function handOn(
  graph: Graph,
  department: Department,
  touchpoints: ReadonlySet<Touchpoint>,
  most: number,
  day: Day,
): Choice[] {
  const handed = new Map<Node, { readonly touchpoint: Touchpoint; readonly to: Answering; readonly edits: Edit[] }>();
  for (const touchpoint of touchpoints) {
    const [to, ...others] = responsibleInside(graph, touchpoint, day).filter(doer => {
      const departments = departmentsOf(graph, doer, day);
      return departments.size > 0 && !departments.has(department);
    });
    const [named, ...more] = rankedClaims(graph, touchpoint).filter(({ level }) => level === ranks.explicit);
    if (!to || others.length || more.length) continue;
    const granted = named ? undefined : grant(graph, touchpoint, to);
    const edits = named ? handOver(graph, named.claim, to, false) : granted && [granted];
    if (edits) handed.set(named?.claim.node ?? touchpoint.node, { touchpoint, to, edits });
  }
  const gone = [...handed.values()].slice(0, touchpoints.size - most);
  if (gone.length < touchpoints.size - most) return [];
  const who = andList([...new Set(gone.map(({ to }) => label(to)))]);
  const what = someOf(gone.map(({ touchpoint }) => label(touchpoint)));
  return [{ title: `Make ${who} accountable for ${what}`, edits: gone.flatMap(({ edits }) => edits) }];
}
