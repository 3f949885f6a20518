import { ask } from '../../governance/asked.ts';
import { departmentsUnder, hasApproved } from '../../governance/buy-in.ts';
import { cite } from '../../governance/source.ts';
import { type Graph, spanOf } from '../../model/graph.ts';
import { countLive } from '../../model/live-touchpoints.ts';
import { type Department, label, type Mandate } from '../../model/model.ts';
import { insertProperty } from '../edits.ts';
import { mandateWord } from '../mandate-word.ts';
import { nameFor } from '../naming.ts';
import { someOf } from '../ownership-words.ts';
import { type Choice, rule } from '../rule.ts';

/** The leads whose power over other departments is a mandate. */
const leadsByMandate = ['executive', 'cx-team'];

/** More places than this are not shown beside the one that is reported. */
const mostPlaces = 5;

export default rule({
  name: 'mandate-without-buy-in',
  group: 'model',
  level: 'warning',
  since: '0.2',
  summary: 'A department that the mandate of the lead reaches has not approved it.',
  docs: `
A mandate that was written without those whom it concerns is read by them as an intrusion: they keep doing what they did, and the one who
leads spends the time on arguing about who may say what.

Ask them, and write down who agreed: \`approved by customer_care on 2026-02-01\`. Or make the scope smaller, or write a \`boundary\` that
they can live with first. A mandate reaches the departments that are accountable for live touchpoints in its scope, and those that the
scope names. The question is asked when one department has approved it, or the project has as many live touchpoints as the setting says.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '3. Emerging Models of CX Ownership: The Rise of the Chief Customer Officer (CCO)' })}: other departments may feel that the role encroaches on their responsibilities, and buy-in has to be secured.`,
  bad: `
role cco "Chief Customer Officer" {
  level executive
  mandate {
    scope       all journeys
    authority   "Sets the standards"
    approved by sales on 2026-02-01
  }
}

role vp_sales "VP Sales"
role head_care "Head of Care"
department sales "Sales"         { head vp_sales }
department care  "Customer Care" { head head_care }

journey book "Book and pay" {
  owner cco
  touchpoint seat_map "Seat map" {
    accountable vp_sales
    responsible sales
  }

  touchpoint phone_booking "Booking by phone" {
    accountable head_care
    responsible care
  }
}

responsibility strategy "Devise the strategy" {
  accountable cco
  responsible cco
}

model {
  lead      executive cco
  structure centralized
}
`,
  good: `
role cco "Chief Customer Officer" {
  level executive
  mandate {
    scope       all journeys
    authority   "Sets the standards"
    approved by sales on 2026-02-01, care on 2026-02-08
  }
}

role vp_sales "VP Sales"
role head_care "Head of Care"
department sales "Sales"         { head vp_sales }
department care  "Customer Care" { head head_care }

journey book "Book and pay" {
  owner cco
  touchpoint seat_map "Seat map" {
    accountable vp_sales
    responsible sales
  }

  touchpoint phone_booking "Booking by phone" {
    accountable head_care
    responsible care
  }
}

responsibility strategy "Devise the strategy" {
  accountable cco
  responsible cco
}

model {
  lead      executive cco
  structure centralized
}
`,
  options: {
    from: {
      default: 10,
      least: 0,
      most: 1000,
      meaning:
        'How many live touchpoints the project has before the question is asked where no department has approved anything yet. No source gives a figure.',
    },
  },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    for (const model of graph.all('model')) {
      const { lead } = ask(graph, model, day);
      const mandate = lead?.kind === 'role' ? lead.mandate : undefined;
      if (lead?.kind !== 'role' || !mandate || !leadsByMandate.includes(model.lead?.value ?? '')) continue;
      if (mandate.approvals.length === 0 && countLive(graph, day) < options.from) continue;
      const open = departmentsUnder(graph, lead, mandate, day).filter(
        department => !hasApproved(graph, mandate, department, day),
      );
      if (open.length === 0) continue;
      const be = open.length === 1 ? 'has' : 'have';
      report(
        mandateWord(mandate),
        `The mandate of ${label(lead)} concerns ${someOf(open.map(label))}, which ${be} not approved it.`,
        {
          about: lead,
          related: open.slice(0, mostPlaces).map(one => ({ at: one, message: `${label(one)} is in its scope.` })),
          fixes: () => [approve(graph, mandate, open)],
        },
      );
    }
  },
});

function approve(graph: Graph, mandate: Mandate, departments: readonly Department[]): Choice {
  const names = departments.map(department => nameFor(graph, department, 'Party')).join(', ');
  const title = `Write down that ${someOf(departments.map(label))} approved it`;
  const last = mandate.node.body.findLast(({ $type }) => $type === 'ApprovedBy');
  if (!last) return { title, edits: [insertProperty(mandate, `approved by ${names}`)] };
  const { file, end } = spanOf(last);
  return { title, edits: [{ file, start: end, end, text: `, ${names}` }] };
}
