import type { Asked } from '../../governance/asked.ts';
import { isOpen } from '../../governance/open-spots.ts';
import { cite } from '../../governance/source.ts';
import { label } from '../../model/model.ts';
import { askedFrom, modelsWith } from '../asked-from.ts';
import { insertProperty } from '../edits.ts';
import { possibleLocals } from '../local-leads.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

export default rule({
  name: 'centralized-without-exceptions',
  group: 'model',
  level: 'warning',
  since: '0.2',
  summary: 'The structure is centralized, and no region or unit has a way to do anything differently.',
  docs: `
One standard for all is clear and even, and too rigid where customers, law or habits differ. Where there is no way to an exception, the
regions find one of their own, and the centre does not hear of it.

Write down what is different where it is: an \`exception "..."\` in a region or unit, an accountable of its own \`in\` a region, or who
\`decide\`s there. Or name who leads locally with \`local ... led by ...\`. The question is asked when regions or units are declared, and the
project has as many live touchpoints as the setting says.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '11. Balancing Centralized and Decentralized Approaches to CX Ownership' })}: a centralized model can lack the flexibility to meet specific needs.`,
  bad: `
region mainland "Mainland"
region outer_islands "Outer Islands"
role head_service "Head of Customer Service"

journey no_water "No water" {
  owner head_service
  default accountable head_service
  default responsible head_service
  touchpoint outage_notice
  touchpoint repair
  touchpoint refund
}

model { structure centralized }
`,
  good: `
region mainland "Mainland"

region outer_islands "Outer Islands" {
  exception "Repairs wait for the ferry: two days instead of one."
}

role head_service "Head of Customer Service"

journey no_water "No water" {
  owner head_service
  default accountable head_service
  default responsible head_service
  touchpoint outage_notice
  touchpoint repair
  touchpoint refund
}

model { structure centralized }
`,
  options: { from: askedFrom(3) },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    if (graph.known('region').length + graph.known('unit').length === 0) return;
    for (const { asked, at } of modelsWith(graph, 'structure', 'centralized', options.from, day)) {
      if (!isOpen(asked, 'centralized', 'local-tailoring')) continue;
      report(at, 'The structure is centralized, and nothing says how a region or unit gets an exception from it.', {
        about: asked.model,
        fixes: () => [...exceptions(asked), ...locals(asked)],
      });
    }
  },
});

function exceptions({ graph }: Asked): Choice[] {
  return [...graph.all('region'), ...graph.all('unit')].slice(0, mostProposals).map(body => ({
    title: `Write down an exception of ${label(body)}`,
    edits: [insertProperty(body, 'exception "Say what is done differently here, and who agreed to it"')],
  }));
}

function locals({ graph, model }: Asked): Choice[] {
  const led = possibleLocals(graph);
  if (led.length === 0 || model.local.length) return [];
  return [{ title: 'Name who leads locally', edits: [insertProperty(model, `local ${led.join(', ')}`)] }];
}
