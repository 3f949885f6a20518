/**
 * One project, kept current while its files are edited: a change replaces one fragment, links again the files that use a
 * name whose meaning changed, and the model is read again from facts that are kept for every other file.
 *
 * It holds the files of the projects that it builds on as well, under names of their own (`../group/roles.remit`). Another
 * project that is open holds them for itself: no two share anything, so that what is edited in one is never half seen in
 * the other.
 */
import { type Config, type ConfigProblem, defaultConfig } from '@remit-cx/core/config/config';
import { policySettingProblems } from '@remit-cx/core/config/policy-settings';
import { readConfig } from '@remit-cx/core/config/read';
import type { LintResult } from '@remit-cx/core/lint/lint';
import type { Finding } from '@remit-cx/core/lint/rule';
import { Graph } from '@remit-cx/core/model/graph';
import { type Dependency, Project } from '@remit-cx/core/project/project';
import type { Day } from '@remit-cx/core/project/values';
import type { Other, Others, Step } from './other-projects.ts';
import { parse } from './parse.ts';

/** `apart` is a file that its project leaves out: what it names may be in that project, so only what cannot be read is wrong. */
export type Extent = 'whole' | 'apart';

/** A project that is built on: its folder as an address, and its settings. */
export interface OtherProject {
  readonly root: string;
  readonly config: Config;
}

export interface Whereabouts {
  /** The address of the folder. */
  readonly root: string;
  /** The same from the folder of the project that builds on it: `../group`. */
  readonly path: string;
}

export class LiveProject {
  /** The address of its folder, without a slash at its end. */
  readonly folder: string;
  readonly extent: Extent;
  config: Config = defaultConfig;
  configText: string | undefined;
  #configProblems: readonly ConfigProblem[] = [];
  #otherProblems: readonly ConfigProblem[] = [];
  /** Counts the changes: what was worked out for one revision is true until the next. */
  revision = 0;
  #found: { readonly result: LintResult; readonly revision: number } | undefined;
  /** What was found when every file could last be read to its end: for what may be older than the line that is being typed. */
  foundBefore: readonly Pick<Finding, 'rule' | 'about'>[] = [];
  readonly #project = new Project();
  /** The projects that it builds on, by what stands before the names of their files. */
  #others: ReadonlyMap<string, Project> = new Map();
  /** Where each of these is. */
  readonly #roots = new WeakMap<Project, Whereabouts>();
  /** Of a file of another project, that project. */
  readonly #homes = new Map<string, Project>();
  /** Texts that nobody has read yet. */
  readonly #pending = new Map<string, string>();
  readonly #uris = new Map<string, string>();
  #isStale = false;
  #graph: Graph | undefined;

  constructor(folder: string, extent: Extent = 'whole') {
    this.folder = folder;
    this.extent = extent;
  }

  /** What is found in it as it is now; undefined until it is checked: what was found before is about places that have moved. */
  get result(): LintResult | undefined {
    return this.#found?.revision === this.revision ? this.#found.result : undefined;
  }

  set result(result: LintResult | undefined) {
    this.#found = result && { result, revision: this.revision };
    // Without what finds the fixes: that would hold on to a model that is gone.
    if (result && !this.graph.isBroken) this.foundBefore = result.findings.map(({ rule, about }) => ({ rule, about }));
  }

  /** The names of its files, in no order; of those of the projects that it builds on, when asked. */
  *files({ others = false } = {}): Iterable<string> {
    for (const file of this.#uris.keys()) if (this.#homes.has(file) === others) yield file;
  }

  /** What is wrong with remit.json, and with the projects and policies that it names. */
  get configProblems(): readonly ConfigProblem[] {
    // A policy may stand in a project that cannot be read.
    const isAllThere = this.#otherProblems.length === 0;
    const settings = isAllThere ? policySettingProblems(this.config.policies, this.project) : [];
    return [...this.#configProblems, ...this.#otherProblems, ...settings];
  }

  /** Where a project that it builds on is. Refuses (throws) one that it does not: a bug of the caller. */
  whereIs(project: Project): Whereabouts {
    const where = this.#roots.get(project);
    if (where === undefined) throw new Error(`The project ${this.folder} does not build on this one.`);
    return where;
  }

  has(file: string): boolean {
    return this.#uris.has(file);
  }

  /** The address of a file. Refuses (throws) a file that is not in the project: a bug of the caller. */
  uriOf(file: string): string {
    const uri = this.#uris.get(file);
    if (uri === undefined) throw new Error(`${file} is not in the project ${this.folder}.`);
    return uri;
  }

  /** Adds or replaces a file. It is read when somebody asks: of ten changes in a row, only the last one costs anything. */
  set(file: string, uri: string, text: string): void {
    this.#uris.set(file, uri);
    if ((this.#pending.get(file) ?? this.#homeOf(file).fragment(file)?.text) === text) return;
    this.#pending.set(file, text);
    this.#isStale = true;
    this.revision++;
  }

  remove(file: string): void {
    if (!this.#uris.delete(file)) return;
    this.#pending.delete(file);
    this.#homeOf(file).set(file, undefined);
    this.#isStale = true;
    this.revision++;
  }

  #homeOf(file: string): Project {
    return this.#homes.get(file) ?? this.#project;
  }

  /** Adds or replaces a file of a project that it builds on. `name` is the file's name there. */
  setOther({ prefix }: Pick<Other<unknown>, 'prefix'>, name: string, uri: string, text: string): void {
    const file = prefix + name;
    this.#homes.set(file, this.#others.get(prefix)!);
    this.set(file, uri, text);
  }

  /** Says which projects it builds on. The files of those that it knows already stay; those of others are to be added. */
  buildOn({ all, dependsOn, problems }: Others<OtherProject>): void {
    const projects = new Map<string, Project>();
    for (const { prefix, project } of all) {
      const known = this.#others.get(prefix);
      const same = known && this.#roots.get(known)?.root === project.root ? known : new Project();
      this.#roots.set(same, { root: project.root, path: prefix.slice(0, -1) });
      projects.set(prefix, same);
    }
    const gone = new Set([...this.#others.values()].filter(project => ![...projects.values()].includes(project)));
    for (const [file, home] of [...this.#homes]) {
      if (!gone.has(home)) continue;
      this.remove(file);
      this.#homes.delete(file);
    }
    for (const project of gone) project.dependOn([]);
    this.#others = projects;
    for (const other of all) this.#connect(projects.get(other.prefix)!, other.dependsOn);
    this.#connect(this.#project, dependsOn);
    if (JSON.stringify(problems) !== JSON.stringify(this.#otherProblems)) this.revision++;
    this.#otherProblems = problems;
  }

  /** Tells a project what it builds on, unless it knows. */
  #connect(project: Project, steps: readonly Step<OtherProject>[]): void {
    const wanted = steps.map(({ name, to }): Dependency => {
      const { words, scheme } = to.project.config;
      return { name, project: this.#others.get(to.prefix)!, words, scheme };
    });
    const isKnown = ({ name, project: other, words, scheme }: Dependency, i: number) => {
      const known = project.dependencies[i];
      return (
        known?.name === name &&
        known.project === other &&
        known.scheme === scheme &&
        JSON.stringify(known.words) === JSON.stringify(words)
      );
    };
    if (wanted.length === project.dependencies.length && wanted.every(isKnown)) return;
    project.dependOn(wanted);
    this.#isStale = true;
    this.revision++;
  }

  /** What remit.json says from now on; undefined when there is none. */
  configure(text: string | undefined): void {
    if (text === this.configText) return;
    this.configText = text;
    const { config, problems } = text === undefined ? { config: defaultConfig, problems: [] } : readConfig(text);
    this.config = config;
    this.#configProblems = problems;
    this.#graph = undefined;
    this.revision++;
  }

  /** The names and references of all files, as they are now, linked with the projects that it builds on. */
  get project(): Project {
    if (!this.#isStale) return this.#project;
    for (const [file, text] of this.#pending) this.#homeOf(file).set(file, parse(file, text));
    this.#pending.clear();
    this.#project.link();
    this.#isStale = false;
    this.#graph = undefined;
    return this.#project;
  }

  /** The same, and each project that it builds on. */
  get projects(): readonly Project[] {
    const { project } = this;
    return [project, ...project.others.map(({ project }) => project)];
  }

  /** The model, as it is now. */
  get graph(): Graph {
    const { project } = this;
    this.#graph ??= new Graph(project, this.config.words, this.config.scheme);
    return this.#graph;
  }

  /** The day that is asked about: the one that the user wants, else the one that the project pins, else today in UTC. */
  dayFor(wanted: Day | undefined): Day {
    return wanted ?? this.config.asOf ?? new Date().toISOString().slice(0, 10);
  }
}
