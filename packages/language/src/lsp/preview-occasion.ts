/** What a document depends on, of what a preview shows. */
import type { Occasion } from '@remit-cx/core/generate/generator';
import { sourceHash } from '@remit-cx/core/generate/source-hash';
import { lint } from '@remit-cx/core/lint/lint';
import type { Showing } from './preview.ts';

export function occasionOf({ live, project, day, isUsualDay }: Showing): Occasion {
  const { graph, config } = live;
  return {
    graph,
    day,
    project,
    scheme: config.scheme,
    // What was found last is of the usual day, and of this moment: the editor asks when a check is done.
    lint: isUsualDay ? live.result : lint(graph, day, config.lint),
    hash: sourceHash(live.project.allFragments),
  };
}
