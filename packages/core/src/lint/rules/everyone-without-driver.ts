import { type Asked, ask } from '../../governance/asked.ts';
import { isOpen } from '../../governance/open-spots.ts';
import { cite } from '../../governance/source.ts';
import { accountableFor } from '../../model/accountable-for.ts';
import { canonical } from '../../model/claims.ts';
import { label, type Party } from '../../model/model.ts';
import { type Answering, canAnswer } from '../claim-edits.ts';
import { declareQuestion } from '../duty-stubs.ts';
import { insertDeclaration, insertProperty } from '../edits.ts';
import { possibleCentre } from '../local-leads.ts';
import { nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

export default rule({
  name: 'everyone-without-driver',
  group: 'model',
  level: 'error',
  since: '0.2',
  summary: 'Everyone leads, and nobody who drives the work answers for anything.',
  docs: `
That everyone is responsible for the experience is true, and it answers none of three questions: who devises the strategy, who says what
success is, and who keeps it at the top of the list. Without a driving force the work becomes uneven, and then it stops.

Keep everyone responsible, and name who drives it with \`central\` (a department or a role), accountable for at least one
responsibility, such as the strategy.
`,
  source: `${cite({ article: 'who-owns-introduction' })}: without somebody who drives it, customer experience dies on the vine.`,
  bad: `
department visitor_office "Visitor Office" {
  function cx
  head     visitor_officer
}

role visitor_officer "Visitor Officer"

model {
  lead      everyone
  structure decentralized
}
`,
  good: `
department visitor_office "Visitor Office" {
  function cx
  head     visitor_officer
}

role visitor_officer "Visitor Officer"

model {
  lead      everyone
  structure decentralized
  central   visitor_office
}

responsibility strategy "Devise the customer-experience strategy" {
  accountable visitor_officer
  responsible everyone
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    for (const model of graph.all('model')) {
      if (model.lead?.value !== 'everyone') continue;
      const asked = ask(graph, model, day);
      if (!isOpen(asked, 'everyone', 'no-driver')) continue;
      const [named] = model.central.length ? model.central : [model.leader];
      const party = graph.get(named);
      if (named && !party) continue;
      const message = party
        ? `Everyone leads, and ${label(party)}, who could drive the work, answers for no responsibility.`
        : 'Everyone leads, and nobody is named who drives the work.';
      report(named ?? model.lead.node, message, {
        about: model,
        fixes: () => (party ? giveStrategy(asked, party) : nameDriver(asked)),
      });
    }
  },
});

function giveStrategy({ graph, model }: Asked, party: Party): Choice[] {
  const driver = canonical(graph, party);
  if (!canAnswer(driver)) return [];
  const edit = insertDeclaration(model, declareQuestion(graph, 'strategy', driver));
  return [{ title: `Make ${label(driver)} accountable for the strategy`, edits: [edit] }];
}

/** Those who answer for most responsibilities; without any, the department for customer experience, for the strategy. */
function nameDriver({ graph, model, day }: Asked): Choice[] {
  const central = (party: Answering | Exclude<Party, { kind: 'builtin' }>) =>
    insertProperty(model, `central ${nameFor(graph, party, 'Party')}`);
  const owners = [...accountableFor(graph, day)]
    .map(([party, works]) => ({ party, count: works.filter(({ work }) => work.kind === 'responsibility').length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .flatMap(({ party }) => (party.kind === 'role' ? [party] : []));
  if (owners.length)
    return owners
      .slice(0, mostProposals)
      .map(party => ({ title: `Let ${label(party)} drive the work`, edits: [central(party)] }));
  const centre = possibleCentre(graph, model);
  const driver = centre && canonical(graph, centre);
  if (!centre || !canAnswer(driver)) return [];
  const edits = [central(centre), insertDeclaration(model, declareQuestion(graph, 'strategy', driver))];
  return [{ title: `Let ${label(centre)} drive the work, and answer for the strategy`, edits }];
}
