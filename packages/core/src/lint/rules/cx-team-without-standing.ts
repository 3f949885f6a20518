import type { Asked } from '../../governance/asked.ts';
import { isShown } from '../../governance/find-evidence.ts';
import { isOpen } from '../../governance/open-spots.ts';
import { cite } from '../../governance/source.ts';
import { type Department, label, type Role, type Team } from '../../model/model.ts';
import { bossOf } from '../../model/reporting-lines.ts';
import { askedFrom, modelsWith } from '../asked-from.ts';
import { insertProperty, replaceNode } from '../edits.ts';
import { nameFor } from '../naming.ts';
import { possibleExecutives } from '../possible-executives.ts';
import { type Choice, type Context, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

export default rule({
  name: 'cx-team-without-standing',
  group: 'model',
  level: 'warning',
  since: '0.2',
  summary:
    'A customer-experience team leads, and is far from senior management, or nothing says whether it leads or helps others to.',
  docs: `
A team for customer experience works through departments that it does not manage. Far from senior management it has no weight with them.
And when it is not clear whether it leads, or helps others to lead, its recommendations are taken for opinions.

Let its head be an executive or report to one: \`reports to\` in the role, in its department or in the team. Decide what it is there for,
and write \`stance leader\` or \`stance facilitator\` in the model. In a project with fewer live touchpoints than the setting says, the
question is not asked.
`,
  source: `${cite({ article: 'who-is-really-responsible', section: "Oops! We don't have a CX team. What can we do?" })}: a team that reports directly to senior management. ${cite({ article: 'who-is-really-responsible', section: 'What exactly are our responsibilities?' })}: experts lead or facilitate, and are not heard where their role is unclear.`,
  bad: `
role ceo "Chief Executive Officer" { level executive }

role head_sales "Head of Sales" {
  level      director
  reports to ceo
}

role head_cx "Head of Customer Experience" { reports to head_sales }
department customer_experience "Customer Experience" { head head_cx }

journey book "Book" {
  owner head_sales
  default accountable head_sales
  default responsible head_sales
  touchpoint seat_map
  touchpoint payment_page
  touchpoint phone_booking
}

model {
  lead      cx-team customer_experience
  structure centralized
}
`,
  good: `
role ceo "Chief Executive Officer" { level executive }

role head_sales "Head of Sales" {
  level      director
  reports to ceo
}

role head_cx "Head of Customer Experience" { reports to ceo }
department customer_experience "Customer Experience" { head head_cx }

journey book "Book" {
  owner head_sales
  default accountable head_sales
  default responsible head_sales
  touchpoint seat_map
  touchpoint payment_page
  touchpoint phone_booking
}

model {
  lead      cx-team customer_experience
  structure centralized
  stance    facilitator
}
`,
  options: { from: askedFrom(3) },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    for (const { asked, at } of modelsWith(graph, 'lead', 'cx-team', options.from, day)) {
      const { model } = asked;
      if (!isShown(asked, [{ kind: 'stance' }]))
        report(at, 'Nothing says whether the customer-experience team leads, or helps the other departments to lead.', {
          about: model,
          fixes: () => [
            stance(asked, 'leader', 'Write that it leads'),
            stance(asked, 'facilitator', 'Write that it helps others to lead'),
          ],
        });
      if (isOpen(asked, 'cx-team', 'reporting-line')) reportLine(asked, report);
    }
  },
});

function stance({ model }: Asked, word: string, title: string): Choice {
  return { title, edits: [insertProperty(model, `stance ${word}`)] };
}

function reportLine(asked: Asked, report: Context['report']): void {
  const { graph, model, lead, team } = asked;
  const { leader } = model;
  if (!leader) {
    report(model.lead!.node, 'A customer-experience team leads, and nothing says which.', {
      about: model,
      fixes: () => nameTeam(asked),
    });
    return;
  }
  const who = lead?.kind === 'role' || lead?.kind === 'department' ? lead : team;
  if (!who) return;
  const boss = who.kind === 'role' ? bossOf(graph, who) : undefined;
  const line = boss
    ? `reports to ${label(boss)}, not to senior management`
    : 'is not said to report to senior management';
  report(leader, `${label(who)} leads customer experience and ${line}.`, {
    about: model,
    related: who.reportsTo
      ? [{ at: who.reportsTo, message: `This is where it is said to whom ${label(who)} reports.` }]
      : [{ at: who, message: `${label(who)} is described here.` }],
    fixes: () => possibleExecutives(asked).map(executive => reportTo(asked, who, executive)),
  });
}

function nameTeam({ graph, model }: Asked): Choice[] {
  return graph
    .known('department')
    .filter(department => department.function === 'cx')
    .slice(0, mostProposals)
    .map(department => ({
      title: `Say that it is ${label(department)}`,
      edits: [replaceNode(model.lead!.node, `cx-team ${nameFor(graph, department, 'Party')}`)],
    }));
}

function reportTo({ graph }: Asked, who: Role | Department | Team, executive: Role): Choice {
  const name = nameFor(graph, executive, 'Party');
  const edit = who.reportsTo ? replaceNode(who.reportsTo, name) : insertProperty(who, `reports to ${name}`);
  return { title: `Let ${label(who)} report to ${label(executive)}`, edits: [edit] };
}
