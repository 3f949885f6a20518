import { type Asked, ask } from '../../governance/asked.ts';
import { isOpen } from '../../governance/open-spots.ts';
import { cite } from '../../governance/source.ts';
import { accountableFor } from '../../model/accountable-for.ts';
import { canonical } from '../../model/claims.ts';
import { departmentsOf } from '../../model/departments.ts';
import { type Graph, spanOf } from '../../model/graph.ts';
import { doneByRoles } from '../../model/letter-index.ts';
import { countLive } from '../../model/live-touchpoints.ts';
import { type GovernanceModel, label, type Party, type Region, type Role, type Unit } from '../../model/model.ts';
import { workOfDepartments } from '../../model/work-of-departments.ts';
import { canAnswer } from '../claim-edits.ts';
import { declareQuestion, nestDuty } from '../duty-stubs.ts';
import { insertDeclaration, insertProperty } from '../edits.ts';
import { localLeader, possibleCentre, possibleLocals } from '../local-leads.ts';
import { nameFor } from '../naming.ts';
import { type Choice, type Context, rule } from '../rule.ts';

export default rule({
  name: 'hybrid-without-local-team',
  group: 'model',
  level: 'error',
  since: '0.1',
  summary: 'A hybrid model lacks the centre, or somebody who leads locally, or one of the two has nothing to do.',
  docs: `
In a hybrid model a centre sets the strategy and local teams carry it out. Without the centre every region goes its own way; without
somebody who leads in each region, the strategy stays on paper there.

Name the centre with \`central\` (a department or a role), and each local body with who leads it:
\`local iberia led by regional_lead_iberia, gulf_africa led by regional_lead_gulf\`. If nothing is adapted locally, the structure is
\`centralized\`.

Where responsibilities are written down, the centre is to answer for at least one of them, such as the strategy. In a project that has
as many live touchpoints as the setting says, it is to do so in any case, and each local body is to do something: its leader, a role that is part of it, or the
department that its leader is from, is accountable or responsible for a touchpoint or a responsibility.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '11. Balancing Centralized and Decentralized Approaches to CX Ownership' })}: a central team sets the strategy and gives guidance, local teams carry it out.`,
  bad: `
department customer_experience "Customer Experience"
role lead_iberia "Regional lead, Iberia" { part of iberia }
region iberia "Iberia"

model {
  structure hybrid
  central   customer_experience
  local     iberia
}
`,
  good: `
department customer_experience "Customer Experience"
role lead_iberia "Regional lead, Iberia" { part of iberia }
region iberia "Iberia"

model {
  structure hybrid
  central   customer_experience
  local     iberia led by lead_iberia
}
`,
  options: {
    from: {
      default: 10,
      least: 0,
      most: 1000,
      meaning:
        'How many live touchpoints the project has before it is asked what the centre and the local bodies do. No source gives a figure.',
    },
  },
  needsWholeModel: true,
  check({ graph, day, options, report }) {
    for (const model of graph.all('model')) {
      if (model.structure?.value !== 'hybrid') continue;
      const asked = ask(graph, model, day);
      const isGrown = countLive(graph, day) >= options.from;
      checkCentre(asked, isGrown || graph.known('responsibility').length > 0, report);
      checkLocal(asked, isGrown, report);
    }
  },
});

function checkCentre(asked: Asked, isAsked: boolean, report: Context['report']): void {
  const { graph, model } = asked;
  const [first] = model.central;
  if (!first) {
    report(model.structure!.node, 'The structure is hybrid, and no centre is named that sets the strategy.', {
      about: model,
      fixes: () => nameCentre(graph, model),
    });
    return;
  }
  const centre = graph.get(first);
  if (!centre || !isAsked || !isOpen(asked, 'hybrid', 'clear-direction')) return;
  report(first, `${label(centre)} is the centre and answers for no responsibility: nobody there sets the strategy.`, {
    about: model,
    since: '0.2',
    fixes: () => giveStrategy(graph, model, centre),
  });
}

function checkLocal({ graph, model, day }: Asked, isGrown: boolean, report: Context['report']): void {
  if (model.local.length === 0)
    report(model.structure!.node, 'The structure is hybrid, and nobody is named who leads locally.', {
      about: model,
      fixes: () => nameLocals(graph, model),
    });
  for (const { place, ledBy } of model.local) {
    const body = graph.get(place);
    const where = body ? label(body) : place.text;
    const about = { about: model, regions: body?.kind === 'region' ? [body] : [] };
    if (!ledBy) {
      report(place, `Nobody is named who leads customer experience in ${where}.`, {
        ...about,
        fixes: () => nameLeader(graph, place, body),
      });
      continue;
    }
    const leader = graph.get(ledBy);
    if (!isGrown || !body || !leader || worksLocally(graph, body, leader, day)) continue;
    report(place, `Nobody carries the strategy out in ${where}: ${label(leader)} does and answers for nothing.`, {
      ...about,
      related: [{ at: ledBy, message: `${label(leader)} leads there.` }],
      since: '0.2',
      fixes: () => giveRollout(graph, body, leader),
    });
  }
}

/** Whether the leader of a local body, a role that is part of it, or the department of the leader does or answers for something. */
function worksLocally(graph: Graph, body: Region | Unit, leader: Party, day: string): boolean {
  const meant = canonical(graph, leader);
  const isAtWork = (party: Party) =>
    accountableFor(graph, day).has(party) || doneByRoles(graph, day).has(party as Role);
  if (isAtWork(meant) || (body.kind === 'unit' && isAtWork(body))) return true;
  const works = workOfDepartments(graph, day);
  if ([...departmentsOf(graph, leader, day)].some(department => works.has(department))) return true;
  return graph.known('role').some(role => graph.deref<object>(role.partOf) === body && isAtWork(role));
}

function nameCentre(graph: Graph, model: GovernanceModel): Choice[] {
  const party = possibleCentre(graph, model);
  if (!party) return [];
  const name = nameFor(graph, party, 'Party');
  return [{ title: `Make ${label(party)} the centre`, edits: [insertProperty(model, `central ${name}`)] }];
}

function nameLocals(graph: Graph, model: GovernanceModel): Choice[] {
  const led = possibleLocals(graph);
  if (led.length === 0) return [];
  return [
    { title: 'Name the local bodies and who leads them', edits: [insertProperty(model, `local ${led.join(', ')}`)] },
  ];
}

function nameLeader(
  graph: Graph,
  place: GovernanceModel['local'][number]['place'],
  body: Region | Unit | undefined,
): Choice[] {
  const leader = body && localLeader(graph, body);
  if (!leader) return [];
  const { end, file } = spanOf(place);
  const edit = { file, start: end, end, text: ` led by ${nameFor(graph, leader, 'Party')}` };
  return [{ title: `Let ${label(leader)} lead it`, edits: [edit] }];
}

function giveStrategy(graph: Graph, model: GovernanceModel, centre: Party): Choice[] {
  const party = canonical(graph, centre);
  if (!canAnswer(party)) return [];
  const lines = declareQuestion(graph, 'strategy', party);
  return [{ title: `Make ${label(party)} accountable for the strategy`, edits: [insertDeclaration(model, lines)] }];
}

function giveRollout(graph: Graph, body: Region | Unit, leader: Party): Choice[] {
  const role = canonical(graph, leader);
  if (role.kind !== 'role') return [];
  const lines = nestDuty(graph, `rollout_${body.name}`, `Put the strategy to work in ${label(body)}`, role);
  return [{ title: `Let ${label(role)} put the strategy to work there`, edits: [insertProperty(role, lines)] }];
}
