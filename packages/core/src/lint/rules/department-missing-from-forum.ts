import { cite } from '../../governance/source.ts';
import { departmentsAtWorkFor } from '../../model/departments-at-work.ts';
import { label } from '../../model/model.ts';
import { representation } from '../../model/represented-departments.ts';
import { invite } from '../forum-fixes.ts';
import { rule } from '../rule.ts';

export default rule({
  name: 'department-missing-from-forum',
  group: 'forums',
  level: 'warning',
  since: '0.1',
  summary: 'A department works on a journey that a forum covers, and has nobody in that forum.',
  docs: `
A forum decides for whole journeys. A department that answers for part of one, or does the work there, and is not in the room learns
of the decision afterwards, and the journey stays in pieces.

Add the head of the department, or a role that is part of it, to the members; a team that has one of them as a member is enough.
Somebody from a department speaks for the departments around it, and its head for those within it. Or narrow what the forum covers.
Only live touchpoints count, and only departments that are accountable or responsible there; vendors and external parties do not.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '7. The Benefits of a Holistic Approach to CX Ownership' })}: teams bring together representatives of all departments that are involved in the journey.`,
  bad: `
role cco "Chief Customer Officer"
role vp_sales "VP Sales"
role head_care "Head of Customer Care"
role vp_product "VP Product"
department product_design "Product & Design" { head vp_product }

journey book_pay "Book and pay" {
  owner cco
  touchpoint seat_map "Seat map" {
    accountable vp_product
    responsible vp_product
  }
}

forum cx_council "CX Council" {
  covers     all journeys
  chair      cco
  members    vp_sales, head_care
  cadence    fortnightly
  decides by consent
  authority  "Ratifies CX standards and journey priorities"
  feedback loop "Decisions are published to every journey team within two days"
}
`,
  good: `
role cco "Chief Customer Officer"
role vp_sales "VP Sales"
role head_care "Head of Customer Care"
role vp_product "VP Product"
department product_design "Product & Design" { head vp_product }

journey book_pay "Book and pay" {
  owner cco
  touchpoint seat_map "Seat map" {
    accountable vp_product
    responsible vp_product
  }
}

forum cx_council "CX Council" {
  covers     all journeys
  chair      cco
  members    vp_sales, head_care, vp_product
  cadence    fortnightly
  decides by consent
  authority  "Ratifies CX standards and journey priorities"
  feedback loop "Decisions are published to every journey team within two days"
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    for (const forum of graph.all('forum')) {
      const atWork = departmentsAtWorkFor(graph, forum, day);
      const isRepresented = atWork.size ? representation(graph, forum, day) : undefined;
      if (!isRepresented) continue;
      for (const [department, { touchpoint, isAccountable }] of atWork) {
        if (isRepresented(department)) continue;
        report(
          forum,
          `${label(department)} works on what ${label(forum)} covers, and nobody from ${label(department)} is in it.`,
          {
            about: forum,
            related: [
              {
                at: touchpoint,
                message: `${label(department)} is ${isAccountable ? 'accountable' : 'responsible'} for ${label(touchpoint)}.`,
              },
            ],
            fixes: () => [invite(graph, forum, [department])],
          },
        );
      }
    }
  },
});
