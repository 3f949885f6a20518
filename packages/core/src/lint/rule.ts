/** What a rule is, and what it reports. */
import type { Graph, Located } from '../model/graph.ts';
import type { Entity, Region } from '../model/model.ts';
import type { Day } from '../project/values.ts';
import type { Edit, Span } from '../source/span.ts';
import type { Coming } from './ahead.ts';
import type { RulesVersion } from './rules-version.ts';
import type { Coverage } from './waivers.ts';

export type Severity = 'error' | 'warning' | 'info';
export type Level = Severity | 'off';

/** The groups of the catalogue, in the order in which they are listed. */
export const groups = [
  'ownership',
  'raci',
  'decisions',
  'model',
  'journeys',
  'metrics',
  'forums',
  'escalation',
  'time',
  'people',
  'separation',
  'vendors',
  'project',
  'policies',
] as const;
export type Group = (typeof groups)[number];

export interface OptionSpec {
  readonly default: number;
  readonly least: number;
  readonly most: number;
  /** What the number means and its unit, as a sentence. A default that no source gives says so. */
  readonly meaning: string;
}

type Specs = Record<string, OptionSpec>;

/** A rule: a value. `name` is its file name, its id in every report, its key in remit.json, its fixture and its page. */
export type Rule<Options extends Specs = Specs> = Description<Options> &
  (
    | { check(context: Context<Options>): void }
    /** For a rule about waivers: it runs after the others, and sees what each waiver covers of what they found. */
    | { checkWaivers(context: Context<Options>, coverage: Coverage): void }
    /** For a rule that looks ahead: it runs after those with `check`, and asks which errors come until a day. */
    | { checkAhead(context: Context<Options>, comingUntil: (last: Day) => readonly Coming[]): void }
  );

interface Description<Options extends Specs> {
  readonly name: string;
  readonly group: Group;
  /** How much it weighs at intermediate maturity; profile.ts makes the levels of the others from it. */
  readonly level: Level;
  /** One of the ten at most that stay errors at low maturity: without it nothing else that is written can be relied on. */
  readonly essential?: true;
  /** Stricter than `level` where maturity is high: for what only an organization in which it works can be held to. */
  readonly atHigh?: Severity;
  /** The version that brings it (`npm run new rule` knows which is next): a project that pins an earlier one does not have it. */
  readonly since: RulesVersion;
  /** One sentence: the pattern that is found. */
  readonly summary: string;
  /** Markdown: a paragraph on why it matters, then the ways out. */
  readonly docs: string;
  /** The article, standard or practice that says so. */
  readonly source: string;
  /** A project that breaks the rule, and the same project mended. Shown in the docs, and run as tests on 2026-11-01. */
  readonly bad: string;
  readonly good: string;
  readonly options?: Options;
  /**
   * Set where the passing of a day alone can bring an error that no other rule says ahead: the last days of what is looked
   * at. What the day after one of them brings is said by upcoming-error.
   */
  readonly lastDays?: (graph: Graph) => Iterable<Day | undefined>;
  /** Set for a rule that proves an absence: it stays silent while a file cannot be read to its end. */
  readonly needsWholeModel?: boolean;
}

export interface Context<Options extends Specs = Specs> {
  readonly graph: Graph;
  /** The day that is asked about. */
  readonly day: Day;
  /**
   * Set where what is found on an earlier day is known, and only what is not found then matters. A rule that looks at much
   * may leave out what cannot have changed since; any other finds all of it again.
   */
  readonly earlier?: Day;
  readonly options: { readonly [K in keyof Options]: number };
  report(at: Located, message: string, more: Details): void;
}

export interface Details {
  /** What the finding is about: a waiver for it, or for what is around it, covers the finding. */
  readonly about: Entity;
  /** Empty or left out: everywhere. */
  readonly regions?: readonly Region[];
  readonly related?: readonly Related[];
  /** Ways out, best first. A function where they cost much to find: it is called when somebody looks at them. */
  readonly fixes?: readonly Fix[] | (() => readonly Choice[]);
  /** The version in which the rule learned to find it, where that is a later one than brought the rule: who pins an earlier one does not have it. */
  readonly since?: RulesVersion;
  /** The whole declaration is over or superfluous: editors show it faded. */
  readonly unnecessary?: boolean;
}

export interface Related {
  readonly at: Located;
  readonly message: string;
}

/** A way out, as data. */
export interface Fix {
  /** What it does, as an instruction: "Add an accountable role". */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Set when `remit check --fix` may apply it without asking: nobody's accountability changes. */
  readonly safe?: boolean;
}

/** A way out that is never applied without asking. */
export interface Choice extends Fix {
  readonly safe?: never;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Span;
  readonly related: readonly { readonly at: Span; readonly message: string }[];
  /** They may be found only now. */
  readonly fixes: readonly Fix[];
  /** Whether `remit check --fix` can settle it. */
  readonly hasSafeFix: boolean;
  /** The id of what it is about, with its kind: `touchpoint book_pay.choose.seat_map`. Stable while lines move. */
  readonly about: string | undefined;
  /** Names of the regions that it concerns; empty for everywhere. */
  readonly regions: readonly string[];
  readonly unnecessary: boolean;
}

/** Checks the types of a rule where it is written. */
export function rule<const Options extends Specs = Record<never, never>>(definition: Rule<Options>): Rule {
  return definition as unknown as Rule;
}
