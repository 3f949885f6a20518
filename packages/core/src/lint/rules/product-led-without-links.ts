import type { Asked } from '../../governance/asked.ts';
import { isOpen } from '../../governance/open-spots.ts';
import { cite } from '../../governance/source.ts';
import { isDuring } from '../../governance/work-evidence.ts';
import { canonical } from '../../model/claims.ts';
import { departmentsOf } from '../../model/departments.ts';
import { type Department, type Forum, label } from '../../model/model.ts';
import { isLive } from '../../model/where-and-when.ts';
import { askedFrom, modelsWith } from '../asked-from.ts';
import { insertProperty } from '../edits.ts';
import { foundCouncil } from '../found-council.ts';
import { workOnStage } from '../function-fixes.ts';
import { addToList } from '../list-edits.ts';
import { nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

export default rule({
  name: 'product-led-without-links',
  group: 'model',
  level: 'warning',
  since: '0.2',
  summary: 'Product leads, and works on nothing outside the use of the product, or never meets marketing.',
  docs: `
Product managers look at what they build. Where they lead, and their role ends with the feature, the trial, the bill and the renewal
belong to nobody; and without marketing at the table, the plan misses what the market needs.

Let a department of the function \`product\` be \`responsible\` or \`accountable\` in a stage of another phase than \`use\`; and let product and
marketing meet in a forum that has a \`cadence\`. The first is asked where stages say their phase, the second where there is a department
for marketing. In a project with fewer live touchpoints than the setting says, neither is asked.
`,
  source: `${cite({ article: 'who-is-really-responsible', section: 'And the Product teams?' })}: product managers widen their role to research, insight and other stages of the journey, and work closely with marketing.`,
  bad: `
department product "Product" {
  function product
  head     cpo
}

department marketing "Marketing" {
  function marketing
  head     head_marketing
}

role cpo "Chief Product Officer"
role head_marketing "Head of Marketing"
role head_support "Head of Support"

journey first_year "The first year" {
  owner cpo
  stage trial "Trial" {
    phase consideration
    default accountable head_marketing
    default responsible marketing
    touchpoint price_page
    touchpoint trial_account
  }

  stage daily "Every day" {
    phase use
    default accountable cpo
    default responsible product
    touchpoint bookkeeping
  }
}

model {
  lead      product cpo
  structure centralized
}
`,
  good: `
department product "Product" {
  function product
  head     cpo
}

department marketing "Marketing" {
  function marketing
  head     head_marketing
}

role cpo "Chief Product Officer"
role head_marketing "Head of Marketing"
role head_support "Head of Support"

journey first_year "The first year" {
  owner cpo
  stage trial "Trial" {
    phase consideration
    default accountable head_marketing
    default responsible marketing
    touchpoint price_page
    touchpoint trial_account { responsible product }
  }

  stage daily "Every day" {
    phase use
    default accountable cpo
    default responsible product
    touchpoint bookkeeping
  }
}

forum customer_table "Customer table" {
  chair      cpo
  members    head_marketing, head_support
  cadence    fortnightly
  decides by consent
  authority  "Decides what is built and said first"
  feedback loop "Both departments read the decisions on the next day"
}

model {
  lead      product cpo
  structure centralized
}
`,
  options: { from: askedFrom(3) },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    for (const { asked, at } of modelsWith(graph, 'lead', 'product', options.from, day)) {
      const { model } = asked;
      const others = stagesOutsideUse(asked);
      if (others.length && isOpen(asked, 'product', 'other-stages'))
        report(
          at,
          'Product leads, and no product department does or answers for anything outside the use of the product.',
          {
            about: model,
            related: others.slice(0, mostProposals).map(stage => ({
              at: stage,
              message: `Nobody from product works on the stage ${label(stage)}.`,
            })),
            fixes: () => others.slice(0, mostProposals).flatMap(stage => workOnStage(graph, ['product'], stage)),
          },
        );
      const marketing = departmentsFor(asked, 'marketing');
      if (marketing.length && isOpen(asked, 'product', 'product-marketing-link'))
        report(at, 'Product leads, and meets marketing in no forum that has a rhythm.', {
          about: model,
          related: marketing
            .slice(0, 1)
            .map(one => ({ at: one, message: `${label(one)} is the marketing department.` })),
          fixes: () => meet(asked, marketing[0]!),
        });
    }
  },
});

function stagesOutsideUse({ graph, day }: Asked) {
  return graph
    .all('stage')
    .filter(({ touchpoints }) =>
      touchpoints.some(touchpoint => isLive(touchpoint, day) && isDuring(touchpoint, 'outside-use')),
    );
}

function departmentsFor({ graph }: Asked, wanted: string): readonly Department[] {
  return graph.known('department').filter(department => department.function === wanted);
}

/** In a forum in which product sits; where there is none, in a new one. */
function meet(asked: Asked, marketing: Department): Choice[] {
  const { graph, model, day } = asked;
  const sits = (forum: Forum) =>
    [...departmentsOf(graph, forum, day)].some(department => department.function === 'product');
  const forums = graph.all('forum').filter(sits).slice(0, mostProposals);
  if (forums.length) return forums.map(forum => bringTo(asked, forum, marketing));
  const [product] = departmentsFor(asked, 'product');
  if (!product) return [];
  return [foundCouncil(graph, model, product, [marketing])];
}

/** A forum of both may only lack a rhythm. */
function bringTo({ graph, day }: Asked, forum: Forum, marketing: Department): Choice {
  const isThere = [...departmentsOf(graph, forum, day)].some(({ function: own }) => own === 'marketing');
  const head = canonical(graph, marketing);
  const rhythm = forum.cadence === undefined ? [insertProperty(forum, 'cadence weekly')] : [];
  if (isThere || head.kind === 'builtin') return { title: `Let ${label(forum)} meet weekly`, edits: rhythm };
  return {
    title: `Invite ${label(head)} to ${label(forum)}${rhythm.length ? ', and let it meet weekly' : ''}`,
    edits: [addToList(forum, 'members', forum.members, nameFor(graph, head, 'Party')), ...rhythm],
  };
}
