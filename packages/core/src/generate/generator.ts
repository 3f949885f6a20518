/** What a generator is: a projection of the model, printed to files as data. The caller writes, compares or previews them. */
import type { LintResult } from '../lint/lint.ts';
import type { Graph } from '../model/graph.ts';
import type { RaciScheme } from '../model/raci-scheme.ts';
import type { Day } from '../project/values.ts';

export interface OutputFile {
  /** Relative to the folder that is generated into, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Everything that a document may depend on. Nothing else may: no clock, no machine, no locale. */
export interface Occasion {
  readonly graph: Graph;
  /** The day that the document speaks of, and names. */
  readonly day: Day;
  /** The name of the project, for titles. */
  readonly project: string;
  readonly scheme: RaciScheme;
  readonly lint: LintResult;
  /** What the footer names: see `sourceHash`. */
  readonly hash: string;
}

export interface Generator {
  readonly name: string;
  /** One sentence, for `remit generate --help`. */
  readonly summary: string;
  /** Formats it can print, the first is the default: `md`, `csv`, `json`. */
  readonly formats: readonly string[];
  /** The same occasion gives the same bytes. Refuses (throws) a format that is not in `formats`: a bug of the caller. */
  generate(occasion: Occasion, format: string): readonly OutputFile[];
}
