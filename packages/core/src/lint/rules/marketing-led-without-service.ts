import type { Asked } from '../../governance/asked.ts';
import { isOpen } from '../../governance/open-spots.ts';
import { cite } from '../../governance/source.ts';
import { label, type Stage, type Work } from '../../model/model.ts';
import { isLive } from '../../model/where-and-when.ts';
import { workOfDepartments } from '../../model/work-of-departments.ts';
import { askedFrom, modelsWith } from '../asked-from.ts';
import { takeDuty, workOnStage } from '../function-fixes.ts';
import { type Context, rule } from '../rule.ts';

/** The phases in which customers are served after they bought. */
const phasesOfService = ['service', 'support', 'recovery'];

export default rule({
  name: 'marketing-led-without-service',
  group: 'model',
  level: 'error',
  since: '0.2',
  summary:
    'Marketing leads, and nobody from service or from product does or answers for anything that belongs to them.',
  docs: `
Marketing knows what customers want to hear, and sees little of what happens when they call, or use what they bought. Where it leads and
service and product have no part in it, the promise grows and the experience does not.

Give a department of the function \`service\`, and one of the function \`product\`, something to be \`responsible\` or \`accountable\` for. A
stage of the phase \`service\`, \`support\` or \`recovery\` needs somebody from service on one of its touchpoints at least. If nobody has such a function, choose
another \`lead\`. In a project with fewer live touchpoints than the setting says, the question is not asked.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '2. Traditional Models of CX Ownership: Pros and Cons' })}: a marketing-led model may lack the operational focus on customer support and on the quality of the product.`,
  bad: `
department marketing "Marketing" {
  function marketing
  head     cmo
}

department service "Customer Service" {
  function service
  head     head_service
}

role cmo "Chief Marketing Officer"
role head_service "Head of Customer Service"

journey curtains "New curtains" {
  owner cmo
  default accountable cmo
  default responsible marketing
  touchpoint sample_box
  touchpoint measuring
  touchpoint wrong_length
}

model {
  lead      marketing cmo
  structure centralized
}
`,
  good: `
department marketing "Marketing" {
  function marketing
  head     cmo
}

department service "Customer Service" {
  function service
  head     head_service
}

department design "Design & Buying" {
  function product
  head     head_design
}

role cmo "Chief Marketing Officer"
role head_service "Head of Customer Service"
role head_design "Head of Design & Buying"

journey curtains "New curtains" {
  owner cmo
  default accountable cmo
  default responsible marketing
  touchpoint sample_box
  touchpoint measuring { responsible design }
  touchpoint wrong_length { accountable head_service }
}

model {
  lead      marketing cmo
  structure centralized
}
`,
  options: { from: askedFrom(3) },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    for (const { asked, at } of modelsWith(graph, 'lead', 'marketing', options.from, day)) {
      const { model } = asked;
      if (isOpen(asked, 'marketing', 'operational-focus'))
        report(at, 'Marketing leads, and no service department does or answers for anything.', {
          about: model,
          fixes: () => takeDuty(asked, 'service', 'service-resolve-issues'),
        });
      else checkStages(asked, report);
      if (isOpen(asked, 'marketing', 'product-quality'))
        report(at, 'Marketing leads, and no product department does or answers for anything.', {
          about: model,
          fixes: () => takeDuty(asked, 'product', 'product-improve-products'),
        });
    }
  },
});

function checkStages({ graph, model, day }: Asked, report: Context['report']): void {
  const served = new Set<Work>();
  for (const [department, work] of workOfDepartments(graph, day))
    if (department.function === 'service') for (const one of work) served.add(one);
  for (const stage of graph.all('stage')) {
    if (!phasesOfService.includes(stage.phase ?? '')) continue;
    const live = stage.touchpoints.filter(touchpoint => isLive(touchpoint, day));
    if (live.length === 0 || live.some(touchpoint => served.has(touchpoint))) continue;
    report(stage, messageOf(stage), {
      about: stage,
      related: [{ at: model.lead!.node, message: 'Marketing leads customer experience.' }],
      fixes: () => workOnStage(graph, ['service'], stage),
    });
  }
}

function messageOf(stage: Stage): string {
  return `Marketing leads, and no service department does or answers for anything in the stage ${label(stage)}, where customers are served.`;
}
