import { maturityRecommendations } from '../../governance/maturity.ts';
import { cite } from '../../governance/source.ts';
import type { Structure } from '../../governance/structures.ts';
import { accountableFor } from '../../model/accountable-for.ts';
import type { Graph } from '../../model/graph.ts';
import { countLive } from '../../model/live-touchpoints.ts';
import { type Entity, type GovernanceModel, label } from '../../model/model.ts';
import type { Day } from '../../project/values.ts';
import { askedFrom } from '../asked-from.ts';
import { insertDeclaration, insertProperty } from '../edits.ts';
import { possibleCentre, possibleLocals } from '../local-leads.ts';
import { nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

export default rule({
  name: 'undeclared-model',
  group: 'model',
  level: 'warning',
  since: '0.2',
  summary: 'Nothing says who leads customer experience, or from where.',
  docs: `
Touchpoints have owners, and nobody has written down who holds them together. Then the strategy belongs to whoever speaks last, and
each department answers for its part of a journey that nobody sees as a whole.

Write a \`model\` with its \`lead\` (\`executive\`, \`cx-team\`, \`marketing\`, \`service\`, \`product\`, \`cross-functional\`, \`interim\` or
\`everyone\`) and its \`structure\` (\`centralized\`, \`decentralized\` or \`hybrid\`). There is no model that is right for all: the charter
prints what each is good for, and what it leaves open. The question is asked when a project has as many live touchpoints as the setting
says, and somebody answers for something: before that, the first question is who does.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '1. The Importance of Clear Ownership in Customer Experience (CX) Strategy' })}: without clear ownership, efforts become fragmented.`,
  bad: `
role vp_sales "VP Sales" {
  level executive
  mandate {
    scope     all journeys
    authority "Sets the standards of a booking"
  }
}

role head_care "Head of Customer Care"

responsibility strategy "Devise the strategy for customers, and say what success is" {
  accountable vp_sales
  responsible vp_sales
}

responsibility voice "Collect what customers say, and act on it" {
  accountable head_care
  responsible head_care
}

journey choose "Choose" {
  owner vp_sales
  default accountable vp_sales
  default responsible vp_sales
  touchpoint destination_page
  touchpoint fare_search
  touchpoint fare_alert
  touchpoint flight_selection
  touchpoint seat_map
}

journey book "Book and pay" {
  owner head_care
  default accountable head_care
  default responsible head_care
  touchpoint ancillary_offer
  touchpoint payment_page
  touchpoint confirmation_email
  touchpoint phone_booking
  touchpoint group_desk
}
`,
  good: `
role vp_sales "VP Sales" {
  level executive
  mandate {
    scope     all journeys
    authority "Sets the standards of a booking"
  }
}

role head_care "Head of Customer Care"

model {
  lead      executive vp_sales
  structure centralized
}

responsibility strategy "Devise the strategy for customers, and say what success is" {
  accountable vp_sales
  responsible vp_sales
}

responsibility voice "Collect what customers say, and act on it" {
  accountable head_care
  responsible head_care
}

journey choose "Choose" {
  owner vp_sales
  default accountable vp_sales
  default responsible vp_sales
  touchpoint destination_page
  touchpoint fare_search
  touchpoint fare_alert
  touchpoint flight_selection
  touchpoint seat_map
}

journey book "Book and pay" {
  owner head_care
  default accountable head_care
  default responsible head_care
  touchpoint ancillary_offer
  touchpoint payment_page
  touchpoint confirmation_email
  touchpoint phone_booking
  touchpoint group_desk
}
`,
  options: { from: askedFrom(10) },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    if (countLive(graph, day) < options.from || accountableFor(graph, day).size === 0) return;
    if (graph.known('model').length === 0) {
      const about = graph.all('organization')[0] ?? graph.all('journey')[0];
      if (about)
        report(about, 'No governance model says who leads customer experience, and from where.', {
          about,
          fixes: () => declareModel(graph, about, day),
        });
      return;
    }
    for (const model of graph.all('model')) {
      if (!model.lead)
        report(model, `${titleOf(model)} does not say who leads.`, {
          about: model,
          fixes: () =>
            leadsFor(graph, day).map(({ title, lead }) => addLine(model, `Let ${title} lead`, `lead ${lead}`)),
        });
      if (!model.structure)
        report(
          model,
          `${titleOf(model)} does not say from where customer experience is led: centrally, locally or both.`,
          {
            about: model,
            fixes: () =>
              structuresFor(graph, model).map(({ name, lines }) => addLine(model, `Make it ${name}`, lines.join('\n'))),
          },
        );
    }
  },
});

function titleOf(model: GovernanceModel): string {
  return model.title === undefined ? 'The governance model' : `The governance model ${label(model)}`;
}

function addLine(model: GovernanceModel, title: string, line: string): Choice {
  return { title, edits: [insertProperty(model, line)] };
}

/** A model for each who could lead, with the structure that fits best. */
function declareModel(graph: Graph, about: Entity, day: Day): Choice[] {
  const [structure] = structuresFor(graph, undefined);
  return leadsFor(graph, day).map(({ title, lead }) => {
    const lines = [`lead ${lead}`, ...structure!.lines].map(line => `  ${line}`);
    return {
      title: `Write a ${structure!.name} model that ${title} leads`,
      edits: [insertDeclaration(about, ['model {', ...lines, '}'].join('\n'))],
    };
  });
}

/** Executives who have a mandate and answer for something; then the department for customer experience. */
function leadsFor(graph: Graph, day: Day): readonly { readonly title: string; readonly lead: string }[] {
  const answersFor = accountableFor(graph, day);
  const executives = graph
    .known('role')
    .filter(
      role =>
        role.level === 'executive' &&
        answersFor.has(role) &&
        role.mandate?.authority.length &&
        role.mandate.scope.length + role.mandate.scopeAll.length,
    )
    .map(role => ({ title: `the ${label(role)}`, lead: `executive ${nameFor(graph, role, 'Party')}` }));
  const teams = graph
    .known('department')
    .filter(department => department.function === 'cx')
    .map(department => ({ title: label(department), lead: `cx-team ${nameFor(graph, department, 'Party')}` }));
  return [...executives, ...teams].slice(0, mostProposals);
}

/** A structure, and the lines that write it. */
interface Written {
  readonly name: Structure;
  readonly lines: readonly string[];
}

/** The structures that the articles recommend for the maturity that is declared; a hybrid only where it is clear who leads locally. */
function structuresFor(graph: Graph, model: GovernanceModel | undefined): readonly Written[] {
  const level = graph.known('organization').find(({ maturity }) => maturity)?.maturity?.level.value;
  const advised = maturityRecommendations.find(one => one.level === level)?.structures ?? (['centralized'] as const);
  const centre = possibleCentre(graph, model);
  const locals = possibleLocals(graph);
  const known = { central: model?.central.length, local: model?.local.length };
  const possible = advised.flatMap((name): Written[] => {
    if (name !== 'hybrid') return [{ name, lines: [`structure ${name}`] }];
    if (!(known.central || centre) || !(known.local || locals.length)) return [];
    const lines = [
      'structure hybrid',
      ...(known.central || !centre ? [] : [`central ${nameFor(graph, centre, 'Party')}`]),
      ...(known.local ? [] : [`local ${locals.join(', ')}`]),
    ];
    return [{ name, lines }];
  });
  return possible.length ? possible : [{ name: 'centralized', lines: ['structure centralized'] }];
}
