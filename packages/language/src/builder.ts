/**
 * One project, kept current while its files are edited: a change replaces one fragment, links again the files that use a
 * name whose meaning changed, and the model is read again from facts that are kept for every other file.
 */
import { type Config, defaultConfig } from '@remit-cx/core/config/config';
import type { ConfigProblem } from '@remit-cx/core/config/problems';
import { readConfig } from '@remit-cx/core/config/read';
import type { LintResult } from '@remit-cx/core/lint/lint';
import { Graph } from '@remit-cx/core/model/graph';
import { Project } from '@remit-cx/core/project/project';
import type { Day } from '@remit-cx/core/project/values';
import { parse } from './parse.ts';

/** `apart` is a file that its project leaves out: what it names may be in that project, so only what cannot be read is wrong. */
export type Extent = 'whole' | 'apart';

export class LiveProject {
  /** The address of its folder, without a slash at its end. */
  readonly folder: string;
  readonly extent: Extent;
  config: Config = defaultConfig;
  configText: string | undefined;
  configProblems: readonly ConfigProblem[] = [];
  /** Counts the changes: what was worked out for one revision is true until the next. */
  revision = 0;
  /** What was found when it was checked last. */
  result: LintResult = { findings: [], waived: [], failures: [] };
  readonly #project = new Project();
  /** Texts that nobody has read yet. */
  readonly #pending = new Map<string, string>();
  readonly #uris = new Map<string, string>();
  #isStale = false;
  #graph: Graph | undefined;

  constructor(folder: string, extent: Extent = 'whole') {
    this.folder = folder;
    this.extent = extent;
  }

  /** The names of its files, in no order. */
  get files(): Iterable<string> {
    return this.#uris.keys();
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
    if ((this.#pending.get(file) ?? this.#project.fragment(file)?.text) === text) return;
    this.#pending.set(file, text);
    this.#isStale = true;
    this.revision++;
  }

  remove(file: string): void {
    if (!this.#uris.delete(file)) return;
    this.#pending.delete(file);
    this.#project.set(file, undefined);
    this.#isStale = true;
    this.revision++;
  }

  /** What remit.json says from now on; undefined when there is none. */
  configure(text: string | undefined): void {
    if (text === this.configText) return;
    this.configText = text;
    const { config, problems } = text === undefined ? { config: defaultConfig, problems: [] } : readConfig(text);
    this.config = config;
    this.configProblems = problems;
    this.#graph = undefined;
    this.revision++;
  }

  /** The names and references of all files, as they are now. */
  get project(): Project {
    if (!this.#isStale) return this.#project;
    for (const [file, text] of this.#pending) this.#project.set(file, parse(file, text));
    this.#pending.clear();
    this.#project.link();
    this.#isStale = false;
    this.#graph = undefined;
    return this.#project;
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
