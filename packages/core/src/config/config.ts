/** What a project's `remit.json` says. Data only: nothing in it is ever run. */
import type { LintConfig } from '../lint/settings.ts';
import type { RaciScheme } from '../model/raci-scheme.ts';
import type { Day } from '../project/values.ts';
import type { AddedWords } from '../project/vocabulary.ts';

export interface Config {
  readonly name: string | undefined;
  /** Pins the day that is asked about. */
  readonly asOf: Day | undefined;
  /** Patterns of the files that belong to the project, relative to its folder. */
  readonly include: readonly string[];
  /** The projects that this one builds on, as they are named, without those that cannot be meant. */
  readonly dependsOn: readonly NamedProject[];
  readonly words: AddedWords;
  readonly scheme: RaciScheme;
  readonly lint: LintConfig;
  /** The names under `rules` that no rule of Remit has: those of policies, or mistakes, which shows when the project's files are read. */
  readonly policies: readonly NamedPolicy[];
  readonly generate: readonly Job[];
}

/** A mistake in `remit.json`. Offsets count UTF-16 units from the start of the file. */
export interface ConfigProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** Another project: a folder, from the own one (`../group`), or an npm package. Offsets are those of the name in remit.json. */
export interface NamedProject {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A name under `rules`, of the project or of some files. Offsets are those of the name with its quotes. */
export interface NamedPolicy {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What is wrong with what is said about it, if it is a policy. */
  readonly problems: readonly ConfigProblem[];
}

/** One entry of `generate`: what to write, in which formats, into which folder of the project. */
export interface Job {
  readonly what: string;
  readonly as: readonly string[] | undefined;
  readonly to: string;
}

export const defaultConfig: Config = {
  name: undefined,
  asOf: undefined,
  include: ['**/*.remit'],
  dependsOn: [],
  words: {},
  scheme: 'raci',
  lint: { rules: {}, profile: undefined, rulesVersion: undefined, overrides: [] },
  policies: [],
  generate: [],
};
