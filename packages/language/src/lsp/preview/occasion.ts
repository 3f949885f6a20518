/** What a document depends on, of what a preview shows. */
import type { Occasion } from '@remit-cx/core/generate/generator';
import { sourceHash } from '@remit-cx/core/generate/source-hash';
import { lint } from '@remit-cx/core/lint/lint';
import type { Showing } from '../preview.ts';

export function occasionOf({ live, project, day, isUsualDay }: Showing): Occasion {
  const { graph, config } = live;
  return {
    graph,
    day,
    project,
    scheme: config.scheme,
    // What was found is of the usual day.
    lint: (isUsualDay ? live.result : undefined) ?? lint(graph, day, config.lint),
    hash: sourceHash(live.project.allFragments),
  };
}
