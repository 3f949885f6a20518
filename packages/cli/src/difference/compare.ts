/** The two states that `remit diff` compares, project by project. */
import { statSync } from 'node:fs';
import { defaultConfig } from '@remit-cx/core/config/config';
import type { Difference, Place } from '@remit-cx/core/diff/change';
import { diff } from '@remit-cx/core/diff/diff';
import { Graph } from '@remit-cx/core/model/graph';
import { Project } from '@remit-cx/core/project/project';
import type { Day } from '@remit-cx/core/project/values';
import { Lines } from '@remit-cx/core/source/span';
import { type LoadedProject, loadProject } from '@remit-cx/language/node/load-project';
import { absolute, findProjects } from '@remit-cx/language/node/project-files';
import { isWithin } from '@remit-cx/language/project-folders';
import { commitAt, repositoryAt } from '../git/git.ts';
import { joined, type ProjectAt, projectsAt } from '../git/project-at.ts';
import { Refusal } from '../refusal.ts';
import type { Selected } from '../selection.ts';

/** One project in two states. */
export interface Compared {
  readonly name: string;
  /** From the top of the repository; `.` for that itself. */
  readonly folder: string;
  readonly days: { readonly before: Day; readonly after: Day };
  readonly difference: Difference;
  /** A place as it is shown: path from the repository, line and column counted from 1. */
  place(place: Place): {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly in: Place['in'];
  };
  /** What could not be read in the old state. It is compared as far as it can be. */
  readonly doubts: readonly string[];
}

export interface Days {
  readonly before: Day | undefined;
  readonly after: Day | undefined;
  readonly today: Day;
}

/**
 * Compares the projects that are selected with what they were. `base` is a revision, or a folder with another copy; undefined
 * for the same text on another day. `head` is a revision; undefined for the files as they are.
 */
export async function compare(
  cwd: string,
  selected: readonly Selected[],
  base: string | undefined,
  head: string | undefined,
  days: Days,
): Promise<readonly Compared[]> {
  const now =
    head === undefined
      ? selected.map(({ loaded, folder }) => ({ loaded, folder }))
      : await statesAt(cwd, selected, head);
  refuseUnreadable(now);
  const before = base === undefined ? now : await statesAt(cwd, selected, base);
  return pairs(before, now).map(([old, current]) => {
    const { loaded, folder } = (current ?? old)!;
    const asOf = loaded.config.asOf ?? days.today;
    const dates = { before: days.before ?? asOf, after: days.after ?? asOf };
    const states = { before: old?.loaded ?? emptyProject, after: current?.loaded ?? emptyProject };
    return {
      name: loaded.name,
      folder: folder || '.',
      days: dates,
      difference: diff(
        { graph: graphOf(states.before), day: dates.before },
        { graph: graphOf(states.after), day: dates.after },
      ),
      place: placesIn(states, { before: old?.folder ?? folder, after: folder }),
      doubts: (old?.loaded.problems ?? []).map(
        ({ file, message }) => `Before the change, ${joined(old!.folder, file)}: ${message}`,
      ),
    };
  });
}

/** The projects of a revision that lie where the selected ones do; or those of a folder that is not in git. */
async function statesAt(cwd: string, selected: readonly Selected[], revision: string): Promise<readonly ProjectAt[]> {
  const path = absolute(cwd, revision);
  if (
    statSync(path, { throwIfNoEntry: false })?.isDirectory() &&
    (/[\\/]/.test(revision) || revision === '.' || revision === '..')
  ) {
    const found = findProjects(path);
    if (found.length === 0) throw new Refusal(`There is no project in ${revision}.`);
    return Promise.all(
      found.map(async one => ({
        loaded: await loadProject(one),
        folder: selected.length === 1 && found.length === 1 ? selected[0]!.folder : one.root,
      })),
    );
  }
  const root = selected[0]?.loaded.root ?? absolute(cwd);
  const repository = absolute(repositoryAt(root));
  const commit = commitAt(repository, revision);
  const folder = commonFolder(selected.map(one => one.folder));
  return projectsAt(repository, commit, folder);
}

/** The innermost folder around all of some folders. */
function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders;
  let common = first;
  while (common !== '' && !others.every(folder => isWithin(folder, common)))
    common = common.includes('/') ? common.slice(0, common.lastIndexOf('/')) : '';
  return common;
}

/** Each project with what it was: the one in the same folder, else the one of the same name. */
function pairs(
  before: readonly ProjectAt[],
  now: readonly ProjectAt[],
): [ProjectAt | undefined, ProjectAt | undefined][] {
  const left = new Set(before);
  const take = (isIt: (old: ProjectAt) => boolean) => {
    const found = [...left].find(isIt);
    if (found) left.delete(found);
    return found;
  };
  const inPlace = new Map(now.map(one => [one, take(({ folder }) => folder === one.folder)]));
  const all = now.map((one): [ProjectAt | undefined, ProjectAt | undefined] => [
    inPlace.get(one) ?? take(({ loaded }) => loaded.hasConfig && loaded.name === one.loaded.name),
    one,
  ]);
  return [...all, ...[...left].map((old): [ProjectAt, undefined] => [old, undefined])];
}

function refuseUnreadable(states: readonly ProjectAt[]): void {
  const problems = states.flatMap(({ loaded, folder }) =>
    loaded.problems.map(({ file, message }) => `${joined(folder, file)}: ${message}`),
  );
  if (problems.length) throw new Refusal(problems.join('\n'));
}

const emptyProject: LoadedProject = {
  root: '',
  name: '',
  hasConfig: false,
  config: defaultConfig,
  project: new Project(),
  problems: [],
};

function graphOf({ project, config }: LoadedProject): Graph {
  return new Graph(project, config.words);
}

function placesIn(
  states: Readonly<Record<Place['in'], LoadedProject>>,
  folders: Readonly<Record<Place['in'], string>>,
): Compared['place'] {
  const known = new Map<string, Lines>();
  return ({ in: which, at }) => {
    const key = `${which} ${at.file}`;
    let lines = known.get(key);
    if (!lines) known.set(key, (lines = new Lines(states[which].project.fragment(at.file)?.text ?? '')));
    const { line, column } = lines.at(at.start);
    return { in: which, path: joined(folders[which], at.file), line: line + 1, column: column + 1 };
  };
}
