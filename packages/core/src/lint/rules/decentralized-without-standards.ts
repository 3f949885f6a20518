import type { Asked } from '../../governance/asked.ts';
import { isOpen } from '../../governance/open-spots.ts';
import { cite } from '../../governance/source.ts';
import { label } from '../../model/model.ts';
import { askedFrom, modelsWith } from '../asked-from.ts';
import { canAnswer } from '../claim-edits.ts';
import { declareDuty } from '../duty-stubs.ts';
import { insertDeclaration, insertProperty } from '../edits.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 2;

export default rule({
  name: 'decentralized-without-standards',
  group: 'model',
  level: 'warning',
  since: '0.2',
  summary: 'The structure is decentralized, and no common standard and no shared metric holds it together.',
  docs: `
When each department or region decides for itself, each gets better in its own way, and customers meet a different company behind every
door. Something has to be the same for all: a standard that all are held to, or a figure in which they are compared.

Let the \`central\` department or role answer for a responsibility, such as the common standards; or split a metric that somebody owns
\`by region\`, \`by unit\` or \`by department\`. One of the two is enough. The question is asked when the project has as many live touchpoints
as the setting says.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '11. Balancing Centralized and Decentralized Approaches to CX Ownership' })}: a decentralized model can make the experience of customers inconsistent.`,
  bad: `
department product "Bicycle & App" { head head_product }
role head_product "Head of Bicycle & App"
role head_care "Head of Rider Care"

metric months_stayed "Months that a subscriber stays" {
  owner  head_product
  target at least 18
  every  quarter
}

journey subscription "A subscription" {
  owner head_product
  default accountable head_care
  default responsible head_care
  touchpoint price_page
  touchpoint swap
  touchpoint theft_report
}

model {
  structure decentralized
  central   product
}
`,
  good: `
department product "Bicycle & App" { head head_product }
role head_product "Head of Bicycle & App"
role head_care "Head of Rider Care"

metric months_stayed "Months that a subscriber stays" {
  owner  head_product
  target at least 18
  every  quarter
  by     department
}

journey subscription "A subscription" {
  owner head_product
  default accountable head_care
  default responsible head_care
  touchpoint price_page
  touchpoint swap
  touchpoint theft_report
}

model {
  structure decentralized
  central   product
}
`,
  options: { from: askedFrom(3) },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    for (const { asked, at } of modelsWith(graph, 'structure', 'decentralized', options.from, day)) {
      const { model } = asked;
      const isLoose =
        isOpen(asked, 'decentralized', 'common-standards') && isOpen(asked, 'decentralized', 'consistency');
      if (!isLoose) continue;
      report(
        at,
        'The structure is decentralized, and nothing is the same for all: no common standard that the centre answers for, and no metric that compares them.',
        { about: model, fixes: () => [...splitMetrics(asked), ...keepStandards(asked)] },
      );
    }
  },
});

/** The metrics that have an owner and are not split yet, by what there is several of. */
function splitMetrics({ graph }: Asked): Choice[] {
  const by = graph.known('region').length ? 'region' : graph.known('unit').length ? 'unit' : 'department';
  return graph
    .all('metric')
    .filter(({ claims, splitBy }) => claims.length && splitBy.length === 0)
    .slice(0, mostProposals)
    .map(metric => ({ title: `Split ${label(metric)} by ${by}`, edits: [insertProperty(metric, `by ${by}`)] }));
}

function keepStandards({ graph, model, centre }: Asked): Choice[] {
  const [party] = centre;
  if (!canAnswer(party)) return [];
  const lines = declareDuty(graph, 'common_standards', 'Set the standards that everybody is held to', party);
  return [{ title: `Make ${label(party)} accountable for common standards`, edits: [insertDeclaration(model, lines)] }];
}
