/** All findings of a project: what cannot be read, names that name nothing, values that are not right, and what the rules find. */
import { type Graph, spanOf } from '../model/graph.ts';
import type { Entity, Waiver } from '../model/model.ts';
import { policyRules } from '../policy/policy-rules.ts';
import { fragmentOf } from '../project/fragment.ts';
import type { Day } from '../project/values.ts';
import type { Span } from '../source/span.ts';
import { comingErrors } from './ahead.ts';
import { rules as everyRule } from './all.ts';
import type { Context, Details, Finding, Fix, Level, Rule } from './rule.ts';
import { type LintConfig, type Pass, passesOf } from './settings.ts';
import { coverageOf, type Found } from './waivers.ts';
import { writingFindings } from './writing-findings.ts';

export interface LintResult {
  /** In the order of files and places; without those that a waiver covers. */
  readonly findings: readonly Finding[];
  readonly waived: readonly { readonly finding: Finding; readonly waiver: Waiver }[];
  /** The levels that remit.json sets for the whole project, by the name of the rule or policy. */
  readonly levels: ReadonlyMap<string, Level>;
  /** Rules that failed. A bug of ours, never the user's mistake. */
  readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
}

/** All findings on a day. `rules` are those of the catalogue and the project's own policies, unless a test says otherwise. */
export function lint(graph: Graph, day: Day, config?: LintConfig, rules?: readonly Rule[]): LintResult {
  const steps = lintInSteps(graph, day, config, rules);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of one rule, for an editor that must stay awake between them and stops when the text changes. */
export function* lintInSteps(
  graph: Graph,
  day: Day,
  config: LintConfig = { rules: {} },
  rules: readonly Rule[] = [...everyRule, ...policyRules(graph)],
): Generator<undefined, LintResult> {
  const found: Found[] = [];
  const files = graph.fragments.map(({ file }) => file);
  const ran = new Map<string, readonly Pass[]>();
  const failures: { rule: string; error: unknown }[] = [];
  const run = (rule: Rule, check: (context: Context) => void) => {
    if (graph.isBroken && rule.needsWholeModel) return;
    try {
      const passes = passesOf(rule, config, files);
      for (const pass of passes)
        check({ graph, day, options: pass.options, report: reporter(graph, rule, pass, found) });
      // A policy of several lines is several rules of one name.
      ran.set(rule.name, [...(ran.get(rule.name) ?? []), ...passes]);
    } catch (error) {
      failures.push({ rule: rule.name, error });
    }
  };
  for (const rule of rules) {
    if ('check' in rule) run(rule, context => rule.check(context));
    yield;
  }
  const errorPasses = (rule: Rule) =>
    passesOf(rule, config, files).filter(({ levelIn }) => files.some(file => levelIn(file) === 'error'));
  const findErrorsOn = (rule: Rule, day: Day, earlier: Day) => {
    const then: Found[] = [];
    if ('check' in rule)
      for (const pass of errorPasses(rule))
        rule.check({ graph, day, earlier, options: pass.options, report: reporter(graph, rule, pass, then) });
    return then;
  };
  const canBeErrors = () => rules.filter(rule => rule.lastDays && errorPasses(rule).length > 0);
  const comingUntil = (last: Day) => comingErrors(graph, day, last, canBeErrors(), findErrorsOn, found);
  for (const rule of rules) if ('checkAhead' in rule) run(rule, context => rule.checkAhead(context, comingUntil));
  const hasRun = (rule: string, file: string) => ran.get(rule)?.some(pass => pass.levelIn(file) !== 'off') ?? false;
  const coverage = coverageOf(graph, found, hasRun, day);
  for (const rule of rules) if ('checkWaivers' in rule) run(rule, context => rule.checkWaivers(context, coverage));

  const findings = writingFindings(graph);
  const waived: { finding: Finding; waiver: Waiver }[] = [];
  for (const { finding } of found) {
    const waiver = coverage.waiverOf(finding);
    if (waiver) waived.push({ finding, waiver });
    else findings.push(finding);
  }
  const levels = new Map(
    Object.entries(config.rules).flatMap(([name, { level }]) => (level === undefined ? [] : [[name, level]])),
  );
  return { findings: inSourceOrder(findings), waived, levels, failures };
}

function reporter({ project }: Graph, { name }: Rule, { levelIn, has }: Pass, found: Found[]): Context['report'] {
  const isOwn = ({ file }: Span) => project.owns(file);
  return (at, message, { about, regions = [], related = [], fixes = [], since, unnecessary = false }) => {
    if (since !== undefined && !has(since)) return;
    const around = related.map(({ at, message }) => ({ at: spanOf(at), message }));
    const place = spanOf(at);
    // What is wrong in another project shows where it matters in this one; where it does not, it is that project's business.
    const span = isOwn(place) ? place : around.find(({ at }) => isOwn(at))?.at;
    const severity = span ? levelIn(span.file) : 'off';
    if (!span || severity === 'off') return;
    if (span !== place) around.push({ at: place, message: 'It is declared in another project.' });
    const ownFixes = once(name, fixes, ({ edits }) => edits.every(isOwn));
    found.push({
      about,
      finding: {
        rule: name,
        severity,
        message,
        at: span,
        related: around,
        get fixes() {
          return ownFixes();
        },
        hasSafeFix: typeof fixes !== 'function' && ownFixes().some(({ safe }) => safe),
        about: idOf(about),
        regions: regions.map(({ name }) => name),
        unnecessary,
      },
    });
  };
}

/** Ways out that can be offered, made at most once. A mistake in the making is ours, and named like one in the rule. */
function once(
  rule: string,
  fixes: NonNullable<Details['fixes']>,
  canBeOffered: (fix: Fix) => boolean,
): () => readonly Fix[] {
  let made: readonly Fix[] | undefined;
  return () => {
    try {
      made ??= (typeof fixes === 'function' ? fixes() : fixes).filter(canBeOffered);
      return made;
    } catch (error) {
      throw new Error(`The rule ${rule} failed to find a way out.`, { cause: error });
    }
  };
}

/** A thing's kind and path, as reports and baselines name it. */
export function idOf(entity: Entity): string {
  return `${entity.kind} ${'id' in entity ? entity.id : spanText(entity)}`;
}

function spanText({ node }: Entity): string {
  return fragmentOf(node).text.slice(node.$start, node.$end).replace(/\s+/g, ' ').slice(0, 80);
}

/** By file first: most comparisons are then of places in one file, and not of its name. */
function inSourceOrder(findings: readonly Finding[]): readonly Finding[] {
  const byFile = Map.groupBy(findings, ({ at }) => at.file);
  return [...byFile.keys()].sort().flatMap(file => byFile.get(file)!.sort(bySource));
}

/** By file, place and rule, in UTF-16 order: the same on every machine. */
export function bySource(a: Finding, b: Finding): number {
  if (a.at.file !== b.at.file) return a.at.file < b.at.file ? -1 : 1;
  return a.at.start - b.at.start || (a.rule === b.rule ? 0 : a.rule < b.rule ? -1 : 1);
}
