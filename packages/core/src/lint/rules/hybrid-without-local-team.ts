import { cite } from '../../governance/source.ts';
import { type Graph, spanOf } from '../../model/graph.ts';
import { type GovernanceModel, label, type Party, type Region, type Unit } from '../../model/model.ts';
import { insertProperty } from '../edits.ts';
import { nameFor } from '../naming.ts';
import { type Fix, rule } from '../rule.ts';

export default rule({
  name: 'hybrid-without-local-team',
  group: 'model',
  level: 'error',
  since: '0.1',
  summary: 'A hybrid model lacks the centre, or somebody who leads locally.',
  docs: `
In a hybrid model a centre sets the strategy and local teams carry it out. Without the centre every region goes its own way; without
somebody who leads in each region, the strategy stays on paper there.

Name the centre with \`central\` (a department or a role), and each local body with who leads it:
\`local iberia led by regional_lead_iberia, gulf_africa led by regional_lead_gulf\`. If nothing is adapted locally, the structure is
\`centralized\`.
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
  needsWholeModel: true,
  check({ graph, report }) {
    for (const model of graph.all('model')) {
      const { structure } = model;
      if (structure?.value !== 'hybrid') continue;
      if (model.central.length === 0) {
        report(structure.node, 'The structure is hybrid, and no centre is named that sets the strategy.', {
          about: model,
          fixes: nameCentre(graph, model),
        });
      }
      if (model.local.length === 0) {
        report(structure.node, 'The structure is hybrid, and nobody is named who leads locally.', {
          about: model,
          fixes: nameLocals(graph, model),
        });
      }
      for (const { place, ledBy } of model.local) {
        if (ledBy) continue;
        const body = graph.get(place);
        const leader = body && leaderOf(graph, body);
        const { end, file } = spanOf(place);
        report(place, `Nobody is named who leads customer experience in ${body ? label(body) : place.text}.`, {
          about: model,
          regions: body?.kind === 'region' ? [body] : [],
          fixes: leader
            ? [
                {
                  title: `Let ${label(leader)} lead it`,
                  edits: [{ file, start: end, end, text: ` led by ${nameFor(graph, leader, 'Party')}` }],
                },
              ]
            : [],
        });
      }
    }
  },
});

/** The department whose function is customer experience, else whoever leads. */
function nameCentre(graph: Graph, model: GovernanceModel): Fix[] {
  const party = graph.all('department').find(({ function: what }) => what === 'cx') ?? graph.get(model.leader);
  if (!party || party.kind === 'builtin') return [];
  return [
    {
      title: `Make ${label(party)} the centre`,
      edits: [insertProperty(model, `central ${nameFor(graph, party, 'Party')}`)],
    },
  ];
}

/** Every region and unit of which it is clear who leads it. */
function nameLocals(graph: Graph, model: GovernanceModel): Fix[] {
  const led = [...graph.all('region'), ...graph.all('unit')].flatMap(body => {
    const leader = leaderOf(graph, body);
    return leader ? [`${nameFor(graph, body, 'Place')} led by ${nameFor(graph, leader, 'Party')}`] : [];
  });
  if (led.length === 0) return [];
  return [
    { title: 'Name the local bodies and who leads them', edits: [insertProperty(model, `local ${led.join(', ')}`)] },
  ];
}

/** The head of a region or unit, else the one role that is part of it. */
function leaderOf(graph: Graph, body: Region | Unit): Exclude<Party, { kind: 'builtin' }> | undefined {
  const head = graph.get(body.head);
  if (head && head.kind !== 'builtin') return head;
  const roles = graph.once(leaderOf, () => Map.groupBy(graph.known('role'), role => graph.deref<object>(role.partOf)));
  const parts = roles.get(body) ?? [];
  return parts.length === 1 ? parts[0] : undefined;
}
