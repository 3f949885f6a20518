import type { Asked } from '../../governance/asked.ts';
import type { BusinessFunction } from '../../governance/cover.ts';
import { isOpen } from '../../governance/open-spots.ts';
import { cite } from '../../governance/source.ts';
import { isDuring } from '../../governance/work-evidence.ts';
import { label, type Stage } from '../../model/model.ts';
import { isLive } from '../../model/where-and-when.ts';
import { askedFrom, modelsWith } from '../asked-from.ts';
import { takeDuty, workOnStage } from '../function-fixes.ts';
import { type Context, rule } from '../rule.ts';

/** Those who meet customers before they buy. */
const sellers: readonly BusinessFunction[] = ['marketing', 'sales', 'product'];

export default rule({
  name: 'service-led-without-marketing',
  group: 'model',
  level: 'error',
  since: '0.2',
  summary:
    'Service leads, and nobody from product or marketing does or answers for anything, or nobody does before the purchase.',
  docs: `
Service sees what went wrong, and not what led there: how the product is designed, what was promised, and what customers met before
they bought. Where it leads and the others have no part in it, the same faults are mended one by one, for ever.

Give a department of the function \`product\`, and one of the function \`marketing\`, something to be \`responsible\` or \`accountable\` for; and
let marketing, sales or product have a part in the touchpoints before the purchase (stages of the phase \`awareness\`, \`consideration\` or
\`pre-purchase\`), where there are any. In a project with fewer live touchpoints than the setting says, the question is not asked.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '2. Traditional Models of CX Ownership: Pros and Cons' })}: a service-led model may overlook product design, marketing communication and what comes before the purchase.`,
  bad: `
department customer_service "Customer Service" {
  function service
  head     head_service
}

department communication "Communication" {
  function marketing
  head     head_communication
}

role head_service "Head of Customer Service"
role head_communication "Head of Communication"

journey moving_in "Moving in" {
  owner head_service
  default accountable head_service
  default responsible customer_service
  touchpoint tariff_page
  touchpoint welcome_call
  touchpoint first_bill
}

model {
  lead      service head_service
  structure centralized
}
`,
  good: `
department customer_service "Customer Service" {
  function service
  head     head_service
}

department communication "Communication" {
  function marketing
  head     head_communication
}

department network "Network & Quality" {
  function product
  head     head_network
}

role head_service "Head of Customer Service"
role head_communication "Head of Communication"
role head_network "Head of Network & Quality"

journey moving_in "Moving in" {
  owner head_service
  default accountable head_service
  default responsible customer_service
  touchpoint tariff_page { accountable head_communication }
  touchpoint welcome_call
  touchpoint first_bill
  touchpoint water_quality { responsible network }
}

model {
  lead      service head_service
  structure centralized
}
`,
  options: { from: askedFrom(3) },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    for (const { asked, at } of modelsWith(graph, 'lead', 'service', options.from, day)) {
      const { model } = asked;
      if (isOpen(asked, 'service', 'product-design'))
        report(at, 'Service leads, and no product department does or answers for anything.', {
          about: model,
          fixes: () => takeDuty(asked, 'product', 'product-design-for-customers'),
        });
      if (isOpen(asked, 'service', 'marketing-communication'))
        report(at, 'Service leads, and no marketing department does or answers for anything.', {
          about: model,
          fixes: () => takeDuty(asked, 'marketing', 'marketing-shape-promise'),
        });
      if (isOpen(asked, 'service', 'pre-purchase')) checkBeforePurchase(asked, report);
    }
  },
});

/** Where customers meet nothing before the purchase, that is another finding (lifecycle-gap). */
function checkBeforePurchase({ graph, model, day }: Asked, report: Context['report']): void {
  const isBefore = ({ touchpoints }: Stage) =>
    touchpoints.some(touchpoint => isLive(touchpoint, day) && isDuring(touchpoint, 'before-purchase'));
  const [first] = graph.all('stage').filter(isBefore);
  if (!first) return;
  report(
    first,
    `Service leads, and no department of marketing, sales or product does or answers for anything before the purchase, such as in ${label(first)}.`,
    {
      about: first,
      related: [{ at: model.lead!.node, message: 'Service leads customer experience.' }],
      fixes: () => workOnStage(graph, sellers, first),
    },
  );
}
