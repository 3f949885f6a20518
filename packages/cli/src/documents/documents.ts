/** What is generated, in memory: everything is known before anything is written. */
import type { Job } from '@remit-cx/core/config/config';
import type { OutputFile } from '@remit-cx/core/generate/generator';
import { sourceHash } from '@remit-cx/core/generate/source-hash';
import { type LintResult, lint } from '@remit-cx/core/lint/lint';
import { Graph } from '@remit-cx/core/model/graph';
import type { Day } from '@remit-cx/core/project/values';
import { Exit } from '../refusal.ts';
import { judge } from '../report.ts';
import { human } from '../reporters/human.ts';
import { printProblems, usualColumns } from '../reporters/output.ts';
import { isAboutWriting } from '../rules.ts';
import type { Selected } from '../selection.ts';
import type { Session } from '../session.ts';
import { ruleFaultReport } from '../terminal/fault.ts';
import { generatorNamed } from './wanted.ts';

/** A project that documents can be made of. */
export interface Source {
  readonly selected: Selected;
  readonly graph: Graph;
  readonly hash: string;
  /** Findings on a day; worked out once for each day. */
  lintOn(day: Day): LintResult;
}

/** A generated text and where it belongs. */
export interface Document {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly text: string;
}

/**
 * What documents are made of; or how the run ends when nothing may be written, and why was said on stderr: the project
 * cannot be read in full, names in it name nothing, or a rule failed. What rules find does not stop it.
 */
export function sourceOf(session: Session, selected: Selected, day: Day): Source | { readonly exit: Exit } {
  const { loaded } = selected;
  const graph = new Graph(loaded.project, loaded.config.words, loaded.config.scheme);
  const results = new Map<Day, LintResult>();
  const lintOn = (day: Day) => {
    const result = results.get(day) ?? lint(graph, day, loaded.config.lint);
    results.set(day, result);
    return result;
  };
  if (loaded.problems.length === 0) {
    const { findings, failures } = lintOn(day);
    if (failures.length === 0 && !findings.some(({ rule }) => isAboutWriting(rule)))
      return { selected, graph, hash: sourceHash(loaded.project.allFragments), lintOn };
  }
  return { exit: sayWhyNot(session, selected, day) };
}

function sayWhyNot(session: Session, selected: Selected, day: Day): Exit {
  const { host, version, err } = session;
  const report = judge(version, [{ ...selected, only: undefined, day }], isAboutWriting);
  printProblems(session, report);
  for (const { rule, project, error } of report.failures)
    host.stderr.write(ruleFaultReport(rule, project.name, error, version));
  if (report.failures.length) return Exit.fault;
  if (report.problems.length) return Exit.usage;
  const page = { paint: err, columns: host.stderr.columns ?? usualColumns };
  host.stderr.write(human.print({ ...report, waived: [] }, page));
  session.note('Nothing was written: what cannot be read would be missing.');
  return Exit.findings;
}

/** The documents of a job as of a day, in the formats it names (else in the first that the generator has). */
export function documentsOf(source: Source, { what, as }: Job, day: Day, folder: string): Document[] {
  const generator = generatorNamed(what);
  const { graph, hash, selected } = source;
  const { name, config } = selected.loaded;
  const occasion = { graph, day, project: name, scheme: config.scheme, lint: source.lintOn(day), hash };
  const files = (as ?? generator.formats.slice(0, 1)).flatMap<OutputFile>(format =>
    generator.generate(occasion, format),
  );
  return files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
}
