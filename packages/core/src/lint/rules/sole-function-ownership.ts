import { cite } from '../../governance/source.ts';
import { departmentsOf } from '../../model/departments.ts';
import type { Graph } from '../../model/graph.ts';
import { type Department, label, type Party } from '../../model/model.ts';
import { ownership } from '../../model/ownership.ts';
import { isLive } from '../../model/where-and-when.ts';
import type { Day } from '../../project/values.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'sole-function-ownership',
  group: 'ownership',
  level: 'warning',
  since: '0.2',
  summary: 'One department is accountable for most touchpoints of all stages.',
  docs: `
A customer's way leads through many departments, and one of them sees its own part of it. Where one department answers for most of the
way, its goals become those of the customer, and what the others do is a silo beside it.

Make those accountable who can change a touchpoint: whoever builds it, sells it, serves it. The department that holds it all together
owns the journey, the standards and the voice of the customer, and few touchpoints. What counts are live touchpoints, in all stages
together; a department counts without those that are part of it. The question is asked when at least two departments are declared, and
the project has as many live touchpoints as the setting says.
`,
  source: `${cite({ article: 'who-owns-introduction' })}: to let one function own customer experience is problematic, because it has its own goals and sees part of the journey.`,
  bad: `
role vp_sales "VP Sales"
role vp_product "VP Product"
department sales "Sales" { head vp_sales }
department product "Product & Design" { head vp_product }
journey book "Book and pay" {
  owner   vp_sales
  default accountable vp_sales
  default responsible sales
  touchpoint destination_page
  touchpoint fare_search
  touchpoint fare_alert
  touchpoint flight_selection
  touchpoint seat_map { accountable vp_product }
  touchpoint ancillary_offer
  touchpoint payment_page
  touchpoint confirmation_email
  touchpoint phone_booking
  touchpoint group_desk
}
`,
  good: `
role vp_sales "VP Sales"
role vp_product "VP Product"
department sales "Sales" { head vp_sales }
department product "Product & Design" { head vp_product }
journey book "Book and pay" {
  owner   vp_sales
  default accountable vp_sales
  default responsible sales
  touchpoint destination_page   { accountable vp_product }
  touchpoint fare_search        { accountable vp_product }
  touchpoint fare_alert
  touchpoint flight_selection   { accountable vp_product }
  touchpoint seat_map           { accountable vp_product }
  touchpoint ancillary_offer
  touchpoint payment_page       { accountable vp_product }
  touchpoint confirmation_email
  touchpoint phone_booking
  touchpoint group_desk
}
`,
  options: {
    share: {
      default: 60,
      least: 1,
      most: 100,
      meaning:
        'Of how many percent of the live touchpoints one department may be accountable. No source gives a figure: the default is a proposal.',
    },
    from: {
      default: 10,
      least: 0,
      most: 1000,
      meaning: 'How many live touchpoints the project has before the question is asked. No source gives a figure.',
    },
  },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    if (graph.known('department').length < 2) return;
    const { counts, all } = touchpointsOfDepartments(graph, day);
    if (all < options.from) return;
    for (const [department, count] of counts) {
      if (count * 100 <= options.share * all) continue;
      report(
        department,
        `${label(department)} is accountable for ${count} of ${all} touchpoints, more than ${options.share}%: one department answers for most of what customers meet.`,
        { about: department },
      );
    }
  },
});

/** How many live touchpoints each department is accountable for in some region, and how many there are. */
function touchpointsOfDepartments(graph: Graph, day: Day) {
  const departments = new Map<Party, ReadonlySet<Department>>();
  const last = new Map<Department, object>();
  const counts = new Map<Department, number>();
  let all = 0;
  for (const touchpoint of graph.all('touchpoint')) {
    if (!isLive(touchpoint, day)) continue;
    all++;
    for (const { answer } of ownership(graph, touchpoint, day))
      for (const party of answer.parties) {
        let own = departments.get(party);
        if (!own) departments.set(party, (own = departmentsOf(graph, party, day)));
        for (const department of own) {
          if (last.get(department) === touchpoint) continue;
          last.set(department, touchpoint);
          counts.set(department, (counts.get(department) ?? 0) + 1);
        }
      }
  }
  return { counts, all };
}
