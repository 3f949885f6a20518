/** What is named of the projects that a project builds on: their things stand in their own documents, their titles here. */
import { canonical } from '../../model/claims.ts';
import type { Graph } from '../../model/graph.ts';
import { label, type NamedEntity, type Party } from '../../model/model.ts';
import { entityAt } from '../../model/read/read.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { thingOf } from './names.ts';
import type { OtherThing } from './schema.ts';

/** Every thing of another project that this one names, and the heads of its departments; undefined where it builds on none. */
export function othersOf(graph: Graph): OtherThing[] | undefined {
  const { project, fragments } = graph;
  if (project.dependencies.length === 0) return undefined;
  const found = new Set<NamedEntity>();
  const add = (entity: NamedEntity) => {
    if (graph.projectOf(entity) !== project) found.add(entity);
  };
  for (const { refs } of fragments)
    for (const { to } of refs) {
      const entity = to?.node && entityAt(to.node);
      if (!entity || !('id' in entity)) continue;
      add(entity);
      const head = canonical(graph, entity as Party);
      if (head.kind !== 'builtin') add(head);
    }
  const names = new Map(project.others.map(({ name, project }) => [project, name]));
  return inSourceOrder([...found]).map(entity => ({
    ...thingOf(entity),
    title: label(entity),
    project: names.get(graph.projectOf(entity))!,
  }));
}
