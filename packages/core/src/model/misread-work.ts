/** Work in rows of RACI tables that cannot be read rightly. */
import type { Graph } from './graph.ts';
import type { Entity } from './model.ts';

/**
 * The work in rows that do not fit their parties, or hold what is no letter. Who does it and who answers for it is not known
 * before the row is put right: what seems to be missing may be what is wrong there. Gathered once for a graph.
 */
export function misreadWork(graph: Graph): ReadonlySet<Entity> {
  return graph.once(misreadWork, () => {
    const found = new Set<Entity>();
    for (const { rows } of graph.all('raci'))
      for (const { work, isMisread } of rows) {
        const entity = !isMisread ? undefined : 'kind' in work ? work : graph.get(work);
        if (entity) found.add(entity);
      }
    return found;
  });
}
