/**
 * The projects that a project builds on: which they are, how their names are written in it, and what keeps them from being
 * used, as sentences with a place in remit.json. Knows no platform: where a project is, is asked.
 */
import type { Config, ConfigProblem, NamedProject } from '@remit-cx/core/config/config';
import { configName } from './project-folders.ts';

/** A project whose remit.json was read. */
export interface Readable {
  /** Its folder, absolute, with `/`: the same for the same project. */
  readonly path: string;
  readonly config: Config;
  /** The first thing that keeps it from being read in full. */
  readonly mistake: Mistake | undefined;
}

export interface Mistake {
  /** Relative to the project's folder. */
  readonly file: string;
  readonly message: string;
}

/** Why there is no project where one is named. */
export interface NotThere {
  readonly problem: string;
}

/** The project that another one names in its `dependsOn`. */
export type Find<P> = (from: P, name: string) => Promise<P | NotThere>;

/** A project that another one builds on. */
export interface Other<P> {
  readonly project: P;
  /** What stands before the names of its files, seen from the project that was asked about: `../group/`. Each project has its own. */
  readonly prefix: string;
  readonly dependsOn: readonly Step<P>[];
}

/** A project under the name that it has in another. */
export interface Step<P> {
  readonly name: string;
  readonly to: Other<P>;
}

export interface Others<P> {
  /** All that are needed, each once, after those that it builds on itself. */
  readonly all: readonly Other<P>[];
  readonly dependsOn: readonly Step<P>[];
  readonly problems: readonly ConfigProblem[];
}

interface Visit<P> extends Other<P> {
  readonly dependsOn: Step<P>[];
  readonly problems: Problem<P>[];
}

interface Problem<P> extends ConfigProblem {
  /** The projects of a circle, each building on the next. */
  readonly circle?: readonly Visit<P>[];
}

/** Finds and names what a project builds on, and what that builds on. A project is looked for once for each place that names it. */
export async function findOthers<P extends Readable>(own: P, find: Find<P>): Promise<Others<P>> {
  const first: Visit<P> = { project: own, prefix: '', dependsOn: [], problems: [] };
  const visits = new Map([[own.path, first]]);
  const done: Visit<P>[] = [];
  const visit = async (at: Visit<P>, way: readonly Visit<P>[]): Promise<void> => {
    for (const named of at.project.config.dependsOn) {
      const say = (message: string, circle?: readonly Visit<P>[]) =>
        at.problems.push({ start: named.start, end: named.end, message, ...(circle && { circle }) });
      const project = await find(at.project, named.name);
      if ('problem' in project) {
        say(project.problem);
        continue;
      }
      let to = visits.get(project.path);
      const step = to ? way.indexOf(to) : -1;
      if (step >= 0) {
        const circle = way.slice(step);
        say(circleText(circle), circle);
        continue;
      }
      if (!to) {
        const taken = [...visits.values()].map(({ prefix }) => prefix);
        to = { project, prefix: prefixOf(own.path, project.path, taken), dependsOn: [], problems: [] };
        visits.set(project.path, to);
        await visit(to, [...way, to]);
        done.push(to);
      }
      const name = nameOf(to);
      const problem = whatIsWrong(at, named, to, name);
      if (problem) say(problem.message, problem.circle);
      if (!at.dependsOn.some(other => other.to === to)) at.dependsOn.push({ name, to });
    }
  };
  await visit(first, [first]);
  const problems = first.problems.map(({ start, end, message }) => ({ start, end, message }));
  return { all: done, dependsOn: first.dependsOn, problems };
}

function whatIsWrong<P extends Readable>(
  from: Visit<P>,
  { name: written }: NamedProject,
  to: Visit<P>,
  name: string,
): Omit<Problem<P>, 'start' | 'end'> | undefined {
  const [deeper] = to.problems;
  const { circle } = deeper ?? {};
  if (circle?.includes(from))
    return {
      message: circleText([...circle.slice(circle.indexOf(from)), ...circle.slice(0, circle.indexOf(from))]),
      circle,
    };
  const mistake = to.project.mistake ?? (deeper && { file: configName, message: deeper.message });
  if (mistake) return { message: `\`${written}\` cannot be used yet. ${to.prefix}${mistake.file}: ${mistake.message}` };
  if (!/^[_\p{L}][\p{L}\p{M}\p{N}_-]*$/u.test(name))
    return {
      message: `\`${name}\` cannot stand before a name. Give \`${written}\` a \`name\` in its ${configName} that is one word, such as \`${asWord(name)}\`.`,
    };
  const other = from.dependsOn.find(step => step.name === name);
  if (other?.to === to) return { message: `\`${written}\` is the same project as one before it. Keep one of them.` };
  if (other)
    return {
      message: `Two projects are called \`${name}\` here: ${folder(other.to)} and ${folder(to)}. Give one of them another \`name\` in its ${configName}.`,
    };
  return undefined;
}

/** `sub → group → sub`, in a sentence. */
function circleText<P extends Readable>(circle: readonly Visit<P>[]): string {
  const names = [...circle, circle[0]!].map(nameOf);
  return `A project cannot build on itself: ${names.join(' → ')}. Take one of these steps out of \`dependsOn\`.`;
}

/** What a project is called: in its remit.json, else as its folder. */
function nameOf<P extends Readable>({ project: { config, path } }: Other<P>): string {
  return (config.name ?? path.slice(path.lastIndexOf('/') + 1)).normalize('NFC');
}

function asWord(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '_').replace(/^[^_\p{L}]+/u, '') || 'group';
}

function folder<P>({ prefix }: Other<P>): string {
  return prefix.slice(0, -1);
}

/** From a project's folder to another, with `/` at the end. An installed package is named alike wherever npm has put it. */
function prefixOf(from: string, to: string, taken: readonly string[]): string {
  const installed = to.lastIndexOf('/node_modules/');
  const short = `${to.slice(installed + 1)}/`;
  return installed >= 0 && !taken.includes(short) ? short : `${relativePath(from, to)}/`;
}

/** The way from one absolute folder to another; the other one itself where there is none. */
function relativePath(from: string, to: string): string {
  const [here, there] = [from.split('/'), to.split('/')];
  if (here[0] !== there[0]) return to;
  let same = 0;
  while (same < here.length && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}
