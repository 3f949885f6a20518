/** Everything in some projects that can be put right without asking, as one edit that the editor makes, and can undo. */
import type { Day } from '@remit-cx/core/project/values';
import type { CancellationToken, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { fixAll } from './fix-all.ts';
import { type Pause, unchanged } from './patience.ts';
import { workspaceEdit } from './places.ts';

export interface Fixed {
  /** In how many places something changes. */
  readonly count: number;
  readonly edit: WorkspaceEdit;
}

/** The safe fixes of each project. One that nobody has in full, since a file was opened by itself, is left alone. */
export async function fixProjects(
  projects: Iterable<LiveProject>,
  dayOf: (live: LiveProject) => Day,
  token?: CancellationToken,
): Promise<Fixed> {
  const changes: Record<string, TextEdit[]> = {};
  let count = 0;
  const whole = [...projects].filter(({ extent }) => extent === 'whole');
  const work = async (pause: Pause) => {
    for (const live of whole) {
      const edits = await fixAll(live, dayOf(live), undefined, pause);
      count += edits.length;
      Object.assign(changes, workspaceEdit(live, edits).changes);
    }
  };
  await unchanged(whole, work, token);
  return { count, edit: { changes } };
}
