/** All findings of a project: what cannot be read, names that name nothing, values that are not right, and what the rules find. */
import { type Graph, spanOf } from '../model/graph.ts';
import type { Entity, Waiver } from '../model/model.ts';
import { fragmentOf } from '../project/fragment.ts';
import type { Day } from '../project/values.ts';
import { rules as everyRule } from './all.ts';
import type { Context, Finding, Level, Rule, Severity } from './rule.ts';
import { coverageOf, type Found } from './waivers.ts';
import { writingFindings } from './writing-findings.ts';

export interface LintConfig {
  readonly rules: Readonly<
    Record<
      string,
      { readonly level?: Level | undefined; readonly options?: Readonly<Record<string, number>> | undefined }
    >
  >;
}

export interface LintResult {
  /** In the order of files and places; without those that a waiver covers. */
  readonly findings: readonly Finding[];
  readonly waived: readonly { readonly finding: Finding; readonly waiver: Waiver }[];
  /** Rules that failed. A bug of ours, never the user's mistake. */
  readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
}

/** All findings on a day. `rules` are those of the catalogue, unless a test says otherwise. */
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
  rules: readonly Rule[] = everyRule,
): Generator<undefined, LintResult> {
  const found: Found[] = [];
  const ran = new Set<string>();
  const failures: { rule: string; error: unknown }[] = [];
  const run = (rule: Rule, check: (context: Context) => void) => {
    const { level = rule.level, options = {} } = config.rules[rule.name] ?? {};
    if (level === 'off' || (graph.isBroken && rule.needsWholeModel)) return;
    try {
      check({ graph, day, options: withDefaults(rule, options), report: reporter(rule, level, found) });
      ran.add(rule.name);
    } catch (error) {
      failures.push({ rule: rule.name, error });
    }
  };
  for (const rule of rules) {
    if ('check' in rule) run(rule, context => rule.check(context));
    yield;
  }
  const coverage = coverageOf(graph, found, ran, day);
  for (const rule of rules) if ('checkWaivers' in rule) run(rule, context => rule.checkWaivers(context, coverage));

  const findings = writingFindings(graph);
  const waived: { finding: Finding; waiver: Waiver }[] = [];
  for (const { finding } of found) {
    const waiver = coverage.waiverOf(finding);
    if (waiver) waived.push({ finding, waiver });
    else findings.push(finding);
  }
  return { findings: findings.sort(bySource), waived, failures };
}

function withDefaults({ options = {} }: Rule, set: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, set[name] ?? spec.default]));
}

function reporter(rule: Rule, severity: Severity, found: Found[]): Context['report'] {
  return (at, message, { about, regions = [], related = [], fixes = [], unnecessary = false }) =>
    found.push({
      about,
      finding: {
        rule: rule.name,
        severity,
        message,
        at: spanOf(at),
        related: related.map(({ at, message }) => ({ at: spanOf(at), message })),
        fixes,
        about: idOf(about),
        regions: regions.map(({ name }) => name),
        unnecessary,
      },
    });
}

/** A thing's kind and path, as reports and baselines name it. */
export function idOf(entity: Entity): string {
  return `${entity.kind} ${'id' in entity ? entity.id : spanText(entity)}`;
}

function spanText({ node }: Entity): string {
  return fragmentOf(node).text.slice(node.$start, node.$end).replace(/\s+/g, ' ').slice(0, 80);
}

/** By file, place and rule, in UTF-16 order: the same on every machine. */
export function bySource(a: Finding, b: Finding): number {
  if (a.at.file !== b.at.file) return a.at.file < b.at.file ? -1 : 1;
  return a.at.start - b.at.start || (a.rule === b.rule ? 0 : a.rule < b.rule ? -1 : 1);
}
