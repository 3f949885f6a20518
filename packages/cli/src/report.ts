/** What `remit check` found, with places as people and machines name them: paths from the repository, lines and columns. */
import { createHash } from 'node:crypto';
import { type LintResult, lint } from '@remit-cx/core/lint/lint';
import type { Finding, Rule, Severity } from '@remit-cx/core/lint/rule';
import { Graph, spanOf } from '@remit-cx/core/model/graph';
import { type PolicyPage, policyPages } from '@remit-cx/core/policy/policy-page';
import type { Day } from '@remit-cx/core/project/values';
import { Lines, type Position, type Span } from '@remit-cx/core/source/span';
import type { LoadedProject, LoadProblem } from '@remit-cx/language/node/load-project';
import { joined } from './git/projects-at.ts';
import { notesOn } from './notes.ts';
import { type Asked, isAsked } from './selection.ts';

/** A stretch of a file. Lines and columns count from 0; columns are UTF-16 units. */
export interface Place {
  /** From the top of the repository (outside of git: from the project), with `/`. */
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
  /** The file's text, for those who show it. */
  readonly lines: Lines;
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place;
  readonly related: readonly { readonly place: Place; readonly message: string }[];
  readonly fixes: readonly ReportedFix[];
  /** Whether `--fix` can settle it. */
  readonly hasSafeFix: boolean;
  readonly about: string | undefined;
  readonly regions: readonly string[];
  readonly project: ReportedProject;
  /** The same as long as the same rule finds the same thing, wherever its lines move. Unique in a report. */
  readonly fingerprint: string;
}

export interface ReportedFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly { readonly place: Place; readonly text: string }[];
}

export interface ReportedProject {
  readonly name: string;
  /** From the top of the repository; `.` for that itself. */
  readonly folder: string;
  readonly day: Day;
  readonly files: number;
}

export interface WaivedFinding {
  readonly finding: ReportedFinding;
  readonly until: Day;
  readonly because: string | undefined;
  /** Where the waiver stands. */
  readonly place: Place;
}

/** Why a project could not be judged in full. */
export interface ReportedProblem {
  readonly project: ReportedProject;
  readonly path: string;
  readonly message: string;
  readonly place: Place | undefined;
  /** Counted from 0. */
  readonly line: number | undefined;
}

export interface Report {
  readonly version: string;
  readonly projects: readonly ReportedProject[];
  /** In the order of path, line, column, rule. */
  readonly findings: readonly ReportedFinding[];
  readonly waived: readonly WaivedFinding[];
  readonly problems: readonly ReportedProblem[];
  /** Rules that failed: a fault in Remit. */
  readonly failures: readonly {
    readonly rule: string;
    readonly project: ReportedProject;
    readonly error: unknown;
  }[];
  /** What is to be known about the settings that the projects were judged by. */
  /** The rules that the projects have of their own. */
  readonly policies: readonly PolicyPage[];
  readonly notes: readonly string[];
  /** Findings that were left out because less was asked for. They do not decide how the run ends. */
  readonly outside: number;
  /** Findings that are left out because they were there at an earlier state (`--since`, `--staged`), and what that is called. */
  readonly earlier: { readonly count: number; readonly at: string } | undefined;
  /** Findings that are left out because a baseline knows them. */
  readonly baselined: number;
  /** Findings that count, but are not shown (`--quiet`). */
  readonly quiet: number;
}

/** Judges projects. `isWanted` says which rules are asked about; `rules` are those of the catalogue, unless a test says otherwise. */
export function judge(
  version: string,
  asked: readonly Asked[],
  isWanted: (rule: string) => boolean = () => true,
  rules?: readonly Rule[],
): Report {
  const parts = asked.map(one => judgeOne(one, isWanted, rules));
  const findings = parts.flatMap(part => part.findings).sort(byPlace);
  return {
    version,
    projects: parts.map(({ project }) => project),
    findings: withUniqueFingerprints(findings),
    waived: parts.flatMap(({ waived }) => waived).sort((a, b) => byPlace(a.finding, b.finding)),
    problems: parts.flatMap(({ problems }) => problems),
    failures: parts.flatMap(({ failures }) => failures),
    policies: [...new Map(parts.flatMap(({ policies }) => policies.map(policy => [policy.name, policy]))).values()],
    notes: parts.flatMap(({ notes }) => notes),
    outside: parts.reduce((sum, { outside }) => sum + outside, 0),
    earlier: undefined,
    baselined: 0,
    quiet: 0,
  };
}

function judgeOne(asked: Asked, isWanted: (rule: string) => boolean, rules?: readonly Rule[]) {
  const { loaded, folder, day } = asked;
  const places = placesIn(loaded, folder);
  const project: ReportedProject = {
    name: loaded.name,
    folder: folder || '.',
    day,
    files: loaded.project.fragments.length,
  };
  // What a file that cannot be read says is missing: findings about the rest would be wrong.
  const problems = loaded.problems.map(problem => reportedProblem(problem, project, folder));
  const graph = problems.length ? undefined : new Graph(loaded.project, loaded.config.words, loaded.config.scheme);
  const result: LintResult = graph
    ? lint(graph, day, loaded.config.lint, rules)
    : { findings: [], waived: [], levels: new Map(), failures: [] };
  const isHere = ({ at: { file } }: Finding) => isAsked(file, asked);
  const wanted = result.findings.filter(({ rule }) => isWanted(rule));
  return {
    project,
    problems,
    findings: wanted.filter(isHere).map(finding => reported(finding, project, places)),
    outside: wanted.filter(finding => !isHere(finding)).length,
    waived: result.waived
      .filter(({ finding }) => isWanted(finding.rule) && isHere(finding))
      .map(({ finding, waiver }) => ({
        finding: reported(finding, project, places),
        until: waiver.until!.value,
        because: waiver.because,
        place: places(spanOf(waiver.node)),
      })),
    failures: result.failures.map(({ rule, error }) => ({ rule, project, error })),
    policies: graph ? policyPages(graph, loaded.config.lint) : [],
    notes: graph ? notesOn(loaded, graph, project.folder) : [],
  };
}

/** Turns spans of a project into places of the repository. Lines are counted once for each file. */
function placesIn({ project }: LoadedProject, folder: string): (span: Span) => Place {
  const lines = new Map<string, Lines>();
  return ({ file, start, end }) => {
    let known = lines.get(file);
    if (!known) lines.set(file, (known = new Lines(project.fragment(file)?.text ?? '')));
    return { path: pathIn(folder, file), start: known.at(start), end: known.at(end), lines: known };
  };
}

function reported(finding: Finding, project: ReportedProject, places: (span: Span) => Place): Unnumbered {
  const { rule, severity, message, hasSafeFix, about, regions } = finding;
  const place = places(finding.at);
  let fixes: readonly ReportedFix[] | undefined;
  return {
    rule,
    severity,
    message,
    place,
    related: finding.related.map(({ at, message }) => ({ place: places(at), message })),
    // Few reports show them, and some rules find them only when somebody asks.
    get fixes() {
      fixes ??= finding.fixes.map(({ title, safe = false, edits }) => ({
        title,
        safe,
        edits: edits.map(({ text, ...span }) => ({ place: places(span), text })),
      }));
      return fixes;
    },
    hasSafeFix,
    about,
    regions,
    project,
    fingerprint: fingerprintOf(finding, project, place),
  };
}

/** Of the rule and the thing, or for mistakes in the writing of the words, so that it stays while lines move. */
function fingerprintOf({ rule, about, regions, message }: Finding, { folder }: ReportedProject, place: Place): string {
  const thing = about ?? `${place.path} ${place.lines.lineText(place.start.line).trim()} ${message}`;
  return createHash('sha256')
    .update([folder, rule, thing, ...regions].join('\n'))
    .digest('hex')
    .slice(0, 16);
}

/** A finding whose fingerprint another one may have too. */
type Unnumbered = Omit<ReportedFinding, 'fingerprint'> & { fingerprint: string };

function withUniqueFingerprints(findings: readonly Unnumbered[]): readonly ReportedFinding[] {
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const { fingerprint } = finding;
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    if (count > 1) finding.fingerprint = `${fingerprint}-${count}`;
  }
  return findings;
}

function reportedProblem(
  { file, message, source, line }: LoadProblem,
  project: ReportedProject,
  folder: string,
): ReportedProblem {
  const path = pathIn(folder, file);
  if (!source) return { project, path, message, line, place: undefined };
  const lines = new Lines(source.text);
  const place = { path, start: lines.at(source.start), end: lines.at(source.end), lines };
  return { project, path, message, line: place.start.line, place };
}

/** A path from a folder of the repository; the folder itself for `.`. */
function pathIn(folder: string, file: string): string {
  return file === '.' ? folder || '.' : joined(folder, file);
}

function byPlace(a: ReportedFinding, b: ReportedFinding): number {
  return (
    compare(a.place.path, b.place.path) ||
    a.place.start.line - b.place.start.line ||
    a.place.start.column - b.place.start.column ||
    compare(a.rule, b.rule)
  );
}

/** By UTF-16 units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
