import { cite } from '../../governance/source.ts';
import { accountableFor } from '../../model/accountable-for.ts';
import { canonical } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { type Department, type GovernanceModel, kindWords, label, type Party, type Role } from '../../model/model.ts';
import type { Ref } from '../../project/fragment.ts';
import { andList, withArticle } from '../../project/names.ts';
import type { Day } from '../../project/values.ts';
import { declareQuestion } from '../duty-stubs.ts';
import { insertDeclaration, insertProperty, replaceNode } from '../edits.ts';
import { nameFor } from '../naming.ts';
import { type Choice, type Context, rule } from '../rule.ts';

/** More proposals than this help nobody to choose. */
const mostProposals = 3;

export default rule({
  name: 'executive-without-mandate',
  group: 'model',
  level: 'error',
  since: '0.1',
  summary: 'The model is led by an executive who is not one, who has no mandate, or who answers for nothing.',
  docs: `
An executive who answers for customer experience depends on departments that report to others. Without a seat among the executives,
and a written mandate that says how far it reaches and what it may decide, other departments see the role as encroaching on theirs.

Name a role behind \`lead executive\`, give that role \`level executive\`, and write its \`mandate\` with a \`scope\` and at least one
\`authority\`. A \`boundary\` says what stays with others.

Where responsibilities are written down, the one who leads answers for something too: for the strategy at least. From strategy through
execution there is to be one point of accountability.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '3. Emerging Models of CX Ownership: The Rise of the Chief Customer Officer (CCO)' })}: a senior executive, whose scope of responsibilities has to be defined.`,
  bad: `
role cco "Chief Customer Officer" {
  level director
}

model {
  lead executive cco
}
`,
  good: `
role cco "Chief Customer Officer" {
  level executive
  mandate {
    scope     all journeys
    authority "Set and retire CX standards"
    boundary  "Does not set prices"
  }
}

model {
  lead executive cco
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    for (const model of graph.all('model')) {
      if (model.lead?.value === 'executive') checkLeader(graph, model, day, report);
    }
  },
});

function checkLeader(graph: Graph, model: GovernanceModel, day: Day, report: Context['report']): void {
  const { lead, leader } = model;
  const at = leader ?? lead!.node;
  if (!leader) {
    report(at, 'The model is led by an executive, and does not say by whom.', {
      about: model,
      fixes: () => nameLeader(graph, model),
    });
    return;
  }
  const party = graph.get(leader);
  if (!party) return;
  const role = canonical(graph, party);
  if (role.kind !== 'role') {
    const what =
      role.kind === 'department' ? 'a department without a head' : `${withArticle(kindWords[role.kind])}, not a role`;
    report(at, `The model is led by an executive, and ${label(party)} is ${what}.`, {
      about: model,
      fixes: () => leadInstead(graph, model, leader, role),
    });
    return;
  }
  const related = [{ at: role, message: `${label(role)} is described here.` }];
  if (role.level !== 'executive') {
    const message = `${label(role)} leads customer experience and is not of level executive${role.level ? `, but ${role.level}` : ''}.`;
    report(at, message, { about: model, related, fixes: () => [makeExecutive(role)] });
  }
  if (graph.known('responsibility').length && !accountableFor(graph, day).has(role))
    report(at, `${label(role)} leads customer experience and is accountable for nothing.`, {
      about: model,
      related,
      since: '0.2',
      fixes: () => giveStrategy(graph, model, role),
    });
  const { mandate } = role;
  const lacks = [
    ...(mandate?.scope.length || mandate?.scopeAll.length ? [] : ['scope']),
    ...(mandate?.authority.length ? [] : ['authority']),
  ];
  if (lacks.length === 0) return;
  const message = mandate
    ? `${label(role)} leads customer experience with a mandate that states no ${lacks.join(' and no ')}.`
    : `${label(role)} leads customer experience without a mandate.`;
  report(at, message, { about: model, related, fixes: () => [writeMandate(role, lacks)] });
}

/** The executives there are with a mandate. */
function executivesOf(graph: Graph): readonly Role[] {
  return graph
    .all('role')
    .filter(({ level, mandate }) => level === 'executive' && mandate)
    .slice(0, mostProposals);
}

/** Makes one of them the head of the department that leads, or lets one lead instead; a team leads as a team. */
function leadInstead(graph: Graph, { lead }: GovernanceModel, leader: Ref<'Party'>, party: Party): Choice[] {
  const executives = executivesOf(graph);
  const own =
    party.kind === 'department' ? executives.filter(({ partOf }) => graph.deref<object>(partOf) === party) : [];
  const asTeam = { title: `Say that the team ${label(party)} leads`, edits: [replaceNode(lead!.node, 'cx-team')] };
  return [
    ...(party.kind === 'team' ? [asTeam] : []),
    ...own.map(role => ({
      title: `Make ${label(role)} its head`,
      edits: [insertProperty(party as Department, `head ${nameFor(graph, role, 'Party')}`)],
    })),
    ...executives.map(role => ({
      title: `Let ${label(role)} lead instead`,
      edits: [replaceNode(leader, nameFor(graph, role, 'Party'))],
    })),
  ];
}

function nameLeader(graph: Graph, { lead }: GovernanceModel): Choice[] {
  return executivesOf(graph).map(role => ({
    title: `Let ${label(role)} lead`,
    edits: [replaceNode(lead!.node, `executive ${nameFor(graph, role, 'Party')}`)],
  }));
}

function giveStrategy(graph: Graph, model: GovernanceModel, role: Role): Choice[] {
  const lines = declareQuestion(graph, 'strategy', role);
  return [{ title: `Make ${label(role)} accountable for the strategy`, edits: [insertDeclaration(model, lines)] }];
}

function makeExecutive(role: Role): Choice {
  const written = role.node.body.find(({ $type }) => $type === 'Level');
  const edit = written ? replaceNode(written, 'level executive') : insertProperty(role, 'level executive');
  return { title: `Make ${label(role)} an executive`, edits: [edit] };
}

const parts: Readonly<Record<string, string>> = {
  scope: 'scope     all journeys',
  authority: 'authority "Sets and retires the standards for customer experience"',
};

function writeMandate(role: Role, lacks: readonly string[]): Choice {
  const lines = lacks.map(part => parts[part]!);
  const edit = role.mandate
    ? insertProperty(role.mandate, lines.join('\n'))
    : insertProperty(role, ['mandate {', ...lines.map(line => `  ${line}`), '}'].join('\n'));
  return { title: `Write a mandate with ${andList(lacks)}, to be adapted`, edits: [edit] };
}
