import type { Graph } from '../../model/graph.ts';
import { kindWords, label, type NamedEntity } from '../../model/model.ts';
import { entityAt } from '../../model/read/read.ts';
import type { Node } from '../../project/fragment.ts';
import { removeNode, replaceNode, writtenAt } from '../edits.ts';
import { freeName } from '../naming.ts';
import { type Fix, rule } from '../rule.ts';

export default rule({
  name: 'duplicate-name',
  group: 'project',
  level: 'error',
  since: '0.1',
  summary: 'Two things of one kind have the same name.',
  docs: `
A name stands for one thing. When two files declare the same role or touchpoint, nobody can tell which of them a line means that uses
the name, and each holds half of the truth.

If it is the same thing, keep one of the two and bring together what they say. If they are two things, give the second one a name of
its own. Things of different kinds may share a name, and so may touchpoints of different journeys.
`,
  source: 'Remit: within a project, a kind and a path name one thing.',
  bad: `
role cco "Chief Customer Officer"
role cco "Chief Commercial Officer"
`,
  good: `
role cco "Chief Customer Officer"
role chief_commercial "Chief Commercial Officer"
`,
  check({ graph, report }) {
    const again = new Map<Node, { readonly entity: NamedEntity; readonly before: NamedEntity }>();
    for (const declarations of graph.project.sharedPaths()) {
      const first = new Map<string, NamedEntity>();
      for (const { kind, node } of declarations) {
        const entity = entityAt(node!) as NamedEntity;
        const before = first.get(kind);
        if (before) again.set(entity.node, { entity, before });
        else first.set(kind, entity);
      }
    }
    for (const { entity, before } of again.values()) {
      if (standsIn(again, entity.node.$parent)) continue;
      report(entity, `There is a ${kindWords[entity.kind]} called \`${entity.id}\` already.`, {
        about: entity,
        related: [{ at: before, message: `${label(before)} has the name.` }],
        fixes: waysOut(graph, entity, before),
      });
    }
  },
});

/** Whether something around a node is itself a second one: then what is in it follows from that. */
function standsIn(again: ReadonlyMap<Node, unknown>, around: Node | undefined): boolean {
  for (let at = around; at; at = at.$parent) if (again.has(at)) return true;
  return false;
}

function waysOut(graph: Graph, entity: NamedEntity, before: NamedEntity): Fix[] {
  const { node, name } = entity;
  const fixes: Fix[] = [];
  if (written(node) === written(before.node) && node.$parent?.$type !== 'Row')
    fixes.push({ title: 'Remove this one: both say the same', edits: [removeNode(node)], safe: true });
  if (node.$name >= 0) {
    const free = freeName(graph, name);
    fixes.push({ title: `Call this one \`${free}\``, edits: [replaceNode(entity, free)] });
  }
  return fixes;
}

function written(node: Node): string {
  return writtenAt(node).replace(/\s+/g, ' ');
}
