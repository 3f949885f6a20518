import { ask } from '../../governance/asked.ts';
import { lacksOf } from '../../governance/forum-evidence.ts';
import { isOpen } from '../../governance/open-spots.ts';
import { cite } from '../../governance/source.ts';
import { departmentsOf } from '../../model/departments.ts';
import type { Graph } from '../../model/graph.ts';
import { type Department, type Forum, type GovernanceModel, label } from '../../model/model.ts';
import { andList } from '../../project/names.ts';
import { insertProperty, replaceNode } from '../edits.ts';
import { foundCouncil } from '../found-council.ts';
import { nameFor } from '../naming.ts';
import { type Choice, rule } from '../rule.ts';

export default rule({
  name: 'cross-functional-without-forum',
  group: 'model',
  level: 'error',
  since: '0.1',
  summary: 'Departments lead customer experience together, and have no forum in which they meet and decide.',
  docs: `
When several departments lead together, each has priorities of its own. Without a fixed meeting and a way of deciding, work is done
twice, and what two departments want differently is settled by nobody.

Declare at least two departments, and a forum that brings two of them together, with a \`cadence\` and \`decides by\`. If one department
or one executive leads in fact, choose another \`lead\`.
`,
  source: `${cite({ article: 'who-should-own-strategy', section: '4. The Role of Cross-Functional Teams in CX Ownership' })}: structured processes for making decisions, regular meetings, weekly for example, and feedback loops.`,
  bad: `
department marketing "Marketing"
department service "Service"
department product "Product"

model {
  lead cross-functional
}
`,
  good: `
department marketing "Marketing"
department service "Service"
department product "Product"

model {
  lead cross-functional
}

forum cx_council "CX Council" {
  chair      marketing
  members    service, product
  cadence    weekly
  decides by consent
  authority  "Sets the priorities between the journeys"
  feedback loop "Decisions are published to every journey team within two days"
}
`,
  needsWholeModel: true,
  check({ graph, day, report }) {
    for (const model of graph.all('model')) {
      if (model.lead?.value !== 'cross-functional') continue;
      const departments = graph.known('department');
      if (departments.length < 2) {
        const found = departments.length ? 'there is only one' : 'there is none';
        report(model.lead.node, `Departments lead together, which takes at least two, and ${found}.`, {
          about: model,
          fixes: () => leadAlone(graph, model, departments),
        });
        continue;
      }
      if (!isOpen(ask(graph, model, day), 'cross-functional', 'conflicting-priorities')) continue;
      const joining = graph.known('forum').filter(forum => departmentsOf(graph, forum, day).size >= 2);
      report(model.lead.node, 'Departments lead together, and have no forum in which they meet regularly and decide.', {
        about: model,
        related: joining.map(forum => ({
          at: forum,
          message: `${label(forum)} brings departments together, and lacks ${andList(missingIn(forum).map(({ what }) => what))}.`,
        })),
        fixes: () => [
          joining[0] ? complete(joining[0]) : foundCouncil(graph, model, graph.get(model.leader), departments),
        ],
      });
    }
  },
});

const parts = {
  cadence: { what: 'a rhythm', line: 'cadence weekly' },
  'decision-process': { what: 'a way of deciding', line: 'decides by consent' },
} as const;

function missingIn(forum: Forum): readonly { readonly what: string; readonly line: string }[] {
  return lacksOf(forum, ['cadence', 'decision-process']).map(part => parts[part as keyof typeof parts]);
}

function complete(forum: Forum): Choice {
  const lacks = missingIn(forum);
  return {
    title: `Give ${label(forum)} ${andList(lacks.map(({ what }) => what))}`,
    edits: [insertProperty(forum, lacks.map(({ line }) => line).join('\n'))],
  };
}

/** One department that could lead says so with its function. */
function leadAlone(graph: Graph, { lead, leader }: GovernanceModel, [only]: readonly Department[]): Choice[] {
  const word = only && leadOfFunction[only.function ?? ''];
  if (!word) return [];
  const named = leader ? word : `${word} ${nameFor(graph, only, 'Party')}`;
  return [{ title: `Say that ${label(only)} leads alone`, edits: [replaceNode(lead!.node, named)] }];
}

const leadOfFunction: Readonly<Record<string, string>> = {
  cx: 'cx-team',
  marketing: 'marketing',
  product: 'product',
  service: 'service',
};
