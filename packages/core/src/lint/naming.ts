/** How a fix writes the name of something that exists. */
import type { Graph } from '../model/graph.ts';
import type { NamedEntity } from '../model/model.ts';
import type { RefKind } from '../project/syntax.ts';

/** The shortest path that names a thing where `wants` is wanted. */
export function nameFor(graph: Graph, entity: NamedEntity, wants: RefKind): string {
  const declaration = graph.project.declarationOf(entity.node);
  return declaration ? graph.project.shortest(declaration, wants) : entity.id;
}

/** A name that nothing has yet: the one wanted, else with a number behind it. */
export function freeName(graph: Graph, wanted: string): string {
  for (let i = 1; ; i++) {
    const name = i === 1 ? wanted : `${wanted}_${i}`;
    if (graph.project.candidates(name, 'Named').length === 0) return name;
  }
}
