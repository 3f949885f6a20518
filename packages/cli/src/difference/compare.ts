/** The two states that `remit diff` compares, project by project. */
import { defaultConfig } from '@remit-cx/core/config/config';
import type { Difference, Place } from '@remit-cx/core/diff/change';
import { diff } from '@remit-cx/core/diff/diff';
import { Graph } from '@remit-cx/core/model/graph';
import { Project } from '@remit-cx/core/project/project';
import type { Day } from '@remit-cx/core/project/values';
import { Lines } from '@remit-cx/core/source/span';
import type { LoadedProject } from '@remit-cx/language/node/load-project';
import { absolute, enclosingProject } from '@remit-cx/language/node/project-files';
import { joined } from '../git/projects-at.ts';
import { Refusal } from '../refusal.ts';
import { nothingFound, selectProjects } from '../selection.ts';
import type { Session } from '../session.ts';
import { pairs, type State } from './pairs.ts';
import { type Asked, sideNamed, workTree } from './side.ts';

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
}

/**
 * Compares the projects that are asked about with what they were. `base` is a revision, or a folder with another copy; undefined
 * for the same text on another day. `head` is the same for the newer state; undefined for the files as they are. As in git,
 * `A..B` names both, and `A...B` compares B with the last commit that it has in common with A.
 */
export async function compare(
  session: Session,
  base: string | undefined,
  head: string | undefined,
  days: Days,
): Promise<readonly Compared[]> {
  const { host } = session;
  const asked = await askedAbout(session);
  const range = base === undefined ? undefined : rangeOf(base);
  if (range && head !== undefined) throw new Refusal(`\`${base}\` names both states already.`);
  const wanted = range ?? { base, head };
  const after = wanted.head === undefined ? workTree(asked) : sideNamed(asked, host.cwd, wanted.head);
  const before = wanted.base === undefined ? after : sideNamed(asked, host.cwd, wanted.base);
  const found = await pairs(before, after);
  if (found.length === 0) throw new Refusal(nothingFound(session));
  refuseUnreadable(found.flatMap(({ after }) => after ?? []));
  return found.map(pair => compareOne(pair, days, host.today()));
}

async function askedAbout(session: Session): Promise<Asked> {
  const { host, project } = session;
  const selected = await selectProjects(session);
  const here = absolute(host.cwd);
  const around = enclosingProject(here);
  if (project === undefined) return { area: around ?? here, isOne: around !== undefined && around !== here, selected };
  return { area: selected[0]?.loaded.root ?? absolute(here, project), isOne: true, selected };
}

/** `A..B` and `A...B`, where nothing on a side means `HEAD`; undefined for anything else. */
function rangeOf(text: string): { readonly base: string; readonly head: string } | undefined {
  const [, first, dots, second] = /^(|[^./\\].*?)(\.{2,3})(|[^./\\].*)$/.exec(text) ?? [];
  if (!dots || (!first && !second)) return undefined;
  const [from, to] = [first || 'HEAD', second || 'HEAD'];
  return { base: dots === '..' ? from : `${from}...${to}`, head: to };
}

function compareOne(
  { before, after }: { readonly before: State | undefined; readonly after: State | undefined },
  days: Days,
  today: Day,
): Compared {
  const { loaded, folder } = (after ?? before)!;
  const asOf = loaded.config.asOf ?? today;
  const dates = { before: days.before ?? asOf, after: days.after ?? asOf };
  const states = { before: before?.loaded ?? emptyProject, after: after?.loaded ?? emptyProject };
  const difference = diff(
    { graph: graphOf(states.before), day: dates.before },
    { graph: graphOf(states.after), day: dates.after },
  );
  const doubts = states.before.problems.map(
    ({ file, message }) => `Before the change, ${joined(before!.folder, file === '.' ? '' : file)}: ${message}`,
  );
  return {
    name: loaded.name,
    folder: folder || '.',
    days: dates,
    difference: { ...difference, isUncertain: difference.isUncertain || doubts.length > 0 },
    place: placesIn(states, { before: before?.folder ?? folder, after: folder }),
    doubts,
  };
}

function refuseUnreadable(states: readonly State[]): void {
  const problems = states.flatMap(({ loaded, folder }) =>
    loaded.problems.map(({ file, message }) => `${joined(folder, file === '.' ? '' : file)}: ${message}`),
  );
  if (problems.length) throw new Refusal(problems.join('\n'));
}

const emptyProject: LoadedProject = {
  root: '',
  name: '',
  hasConfig: false,
  config: defaultConfig,
  project: new Project(),
  others: [],
  problems: [],
};

function graphOf({ project, config }: LoadedProject): Graph {
  return new Graph(project, config.words, config.scheme);
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
