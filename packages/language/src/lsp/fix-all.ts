/** All safe fixes of a file or of a project at once: those of which nobody's accountability changes. */
import { lintInSteps } from '@remit-cx/core/lint/lint';
import { putRight } from '@remit-cx/core/lint/put-right';
import { Graph } from '@remit-cx/core/model/graph';
import { Project } from '@remit-cx/core/project/project';
import type { Day } from '@remit-cx/core/project/values';
import type { Edit } from '@remit-cx/core/source/span';
import type { LiveProject } from '../builder.ts';
import { parse } from '../parse.ts';
import { parseAll } from '../parse-all.ts';
import { noPause, type Pause, walk } from './patience.ts';

/** The edits that put right what can be without asking; in one file's findings only, where one is given. Changes nothing that is open. */
export async function fixAll(
  live: LiveProject,
  day: Day,
  file?: string,
  pause: Pause = noPause,
): Promise<readonly Edit[]> {
  const { project, config } = live;
  // What a reference names is written into it: the fixes are tried on files of their own.
  const copy = new Project();
  for (const { file, text } of project.fragments) {
    copy.set(file, parse(file, text));
    await pause();
  }
  copy.dependOn(project.dependencies);
  copy.link();
  const look = async () => {
    const steps = lintInSteps(new Graph(copy, config.words, config.scheme), day, config.lint);
    const { findings } = await walk(steps, pause);
    return file === undefined ? findings : findings.filter(({ at }) => at.file === file);
  };
  try {
    return (await putRight(copy, look, parseAll)).edits;
  } finally {
    copy.dependOn([]);
  }
}
