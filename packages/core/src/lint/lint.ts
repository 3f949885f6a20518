/** All findings of a project: what cannot be read, names that name nothing, values that are not right, and what the rules find. */
import { type Graph, spanOf } from '../model/graph.ts';
import { type Entity, kindWords, type Waiver } from '../model/model.ts';
import { isInForce } from '../model/ownership.ts';
import { fragmentOf, type Ref } from '../project/fragment.ts';
import { nearest, orList } from '../project/names.ts';
import { type RefKind, refKinds } from '../project/syntax.ts';
import type { Day } from '../project/values.ts';
import { Lines } from '../source/span.ts';
import { rules as everyRule } from './all.ts';
import type { Finding, Level, Rule, Severity } from './rule.ts';

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

/** Rules about waivers see what the other rules found: they run last, through this key of `graph.once`. */
export const waivable = Symbol('findings before waivers');

/** All findings on a day. `rules` are those of the catalogue, unless a test says otherwise. */
export function lint(
  graph: Graph,
  day: Day,
  config: LintConfig = { rules: {} },
  rules: readonly Rule[] = everyRule,
): LintResult {
  const writing = writingFindings(graph);
  const found: { finding: Finding; about: Entity }[] = [];
  const failures: { rule: string; error: unknown }[] = [];
  const run = (rule: Rule) => {
    const level = config.rules[rule.name]?.level ?? rule.level;
    if (level === 'off' || (graph.isBroken && rule.needsWholeModel)) return;
    const options = Object.fromEntries(
      Object.entries(rule.options ?? {}).map(([key, spec]) => [
        key,
        config.rules[rule.name]?.options?.[key] ?? spec.default,
      ]),
    );
    try {
      rule.check({
        graph,
        day,
        options,
        report: (at, message, { about, regions = [], related = [], fixes = [], unnecessary = false }) =>
          found.push({
            about,
            finding: {
              rule: rule.name,
              severity: level as Severity,
              message,
              at: spanOf(at),
              related: related.map(({ at, message }) => ({ at: spanOf(at), message })),
              fixes,
              about: idOf(about),
              regions: regions.map(({ name }) => name),
              unnecessary,
            },
          }),
      });
    } catch (error) {
      failures.push({ rule: rule.name, error });
    }
  };
  const isAboutWaivers = ({ name }: Rule) => name.startsWith('waiver-');
  for (const rule of rules) if (!isAboutWaivers(rule)) run(rule);
  const before = [...found];
  graph.once(waivable, () => before);
  for (const rule of rules) if (isAboutWaivers(rule)) run(rule);

  const waivers = graph
    .all('waiver')
    .filter(({ until }) => until !== undefined && isInForce({ from: undefined, until: until.value }, day));
  const findings: Finding[] = [...writing];
  const waived: { finding: Finding; waiver: Waiver }[] = [];
  for (const { finding, about } of found) {
    const waiver = waivers.find(waiver => covers(graph, waiver, finding.rule, about));
    if (waiver) waived.push({ finding, waiver });
    else findings.push(finding);
  }
  return { findings: findings.sort(bySource), waived, failures };
}

/** Whether a waiver speaks of a rule and of a thing, or of what is around it; its dates are another question. */
export function covers(graph: Graph, waiver: Waiver, rule: string, about: Entity): boolean {
  if (waiver.rule.value !== rule) return false;
  const targets = graph.getAll(waiver.targets);
  for (let at: Entity | undefined = about; at; at = around(at)) if (targets.includes(at as never)) return true;
  return false;
}

/** What a thing stands in. */
function around(entity: Entity): Entity | undefined {
  switch (entity.kind) {
    case 'touchpoint':
      return entity.stage ?? entity.journey;
    case 'stage':
      return entity.journey;
    case 'responsibility':
      return entity.within;
    default:
      return undefined;
  }
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

/** Findings about the writing itself. They are errors that no setting turns off. */
function writingFindings(graph: Graph): Finding[] {
  const findings: Finding[] = [];
  const add = (rule: string, at: Finding['at'], message: string, more: Partial<Finding> = {}) =>
    findings.push({
      rule,
      severity: 'error',
      message,
      at,
      related: [],
      fixes: [],
      about: undefined,
      regions: [],
      unnecessary: false,
      ...more,
    });
  for (const { file, errors, refs } of graph.fragments) {
    for (const { start, end, message } of errors) add('syntax', { file, start, end }, message);
    for (const ref of refs) {
      if (ref.to) continue;
      const at = { file, start: ref.start, end: ref.end };
      const candidates = graph.project.candidates(ref.text, ref.wants);
      if (candidates.length > 1) {
        const paths = candidates.map(
          ({ id, fragment, node }) =>
            `\`${id}\` (${fragment!.file}:${new Lines(fragment!.text).at(node!.$start).line + 1})`,
        );
        add('ambiguous-name', at, `\`${ref.text}\` could be ${orList(paths)}. Write more of its path.`);
      } else {
        const guess = nearestName(graph, ref);
        const fixes = guess ? [{ title: `Change to \`${guess}\``, edits: [{ ...at, text: guess }] }] : [];
        add('unknown-name', at, unknownName(graph, ref, guess), { fixes });
      }
    }
  }
  for (const { problem } of graph.problems) add(problem.code, spanOf(problem.at), problem.message);
  return findings;
}

function unknownName(graph: Graph, ref: Ref, guess: string | undefined): string {
  const wanted = orList(refKinds[ref.wants].map(type => typeWords[type] ?? type.toLowerCase()));
  for (const other of Object.keys(refKinds) as RefKind[]) {
    const found = graph.project.resolve(ref.text, other);
    if (found?.node)
      return `\`${ref.text}\` is a ${typeWords[found.kind] ?? found.kind.toLowerCase()}; what is named here is a ${wanted}.`;
  }
  return `There is no ${wanted} called \`${ref.text}\`.${guess ? ` Did you mean \`${guess}\`?` : ''}`;
}

function nearestName(graph: Graph, ref: Ref): string | undefined {
  const names = graph.once(`names for ${ref.wants}`, () => [
    ...new Set([...graph.project.declarations({ wants: ref.wants })].map(({ name }) => name)),
  ]);
  const guess = nearest(ref.text.split('.').at(-1)!, names);
  if (!guess) return undefined;
  const declaration = [...graph.project.declarations({ wants: ref.wants })].find(({ name }) => name === guess)!;
  return graph.project.shortest(declaration, ref.wants);
}

const typeWords: Readonly<Record<string, string>> = {
  BrandPromise: 'promise',
  External: 'external party',
  GovernanceModel: 'governance model',
  RaciTable: 'RACI table',
  Voice: kindWords.voice,
};
