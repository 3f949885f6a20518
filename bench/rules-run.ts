/** One run of all rules on one project, for bench/rules.ts: prints its times as JSON. */
import { rules } from '../packages/core/src/lint/all.ts';
import { type LintResult, lintInSteps } from '../packages/core/src/lint/lint.ts';
import { accountableFor } from '../packages/core/src/model/accountable-for.ts';
import { Graph } from '../packages/core/src/model/graph.ts';
import { unsettledWork } from '../packages/core/src/model/unsettled.ts';
import { policyRules } from '../packages/core/src/policy/policy-rules.ts';
import { Project } from '../packages/core/src/project/project.ts';
import { parseAll } from '../packages/language/src/parse-all.ts';
import { withDefects } from './defects.ts';
import { groupConfig, groupSources } from './group.ts';
import { sources } from './project.ts';

const day = '2026-11-01';

/**
 * Few parties and many touchpoints; or every construct that the language has, which is ten times the text. Well kept, or
 * full of mistakes: then most of the time goes into what is said about them.
 */
const projects = {
  plain: async (size: number) => sources(size, true),
  whole: groupSources,
  'plain, defects': async (size: number) => withDefects(sources(size, true)),
  'whole, defects': async (size: number) => withDefects(await groupSources(size)),
} as const;
export type Kind = keyof typeof projects;

/** Milliseconds. */
export interface Run {
  readonly graph: number;
  readonly ownership: number;
  readonly rules: Readonly<Record<string, number>>;
  readonly findings: number;
}

/** What comes after the last rule: rules about waivers, mistakes in the writing, the order of the findings. */
const end = '(waivers, writing, order)';

async function once(kind: Kind, size: number): Promise<Run> {
  const project = new Project();
  const files = [...(await projects[kind](size))].filter(([file]) => file.endsWith('.remit'));
  for (const fragment of await parseAll(files.map(([file, text]) => ({ file, text }))))
    project.set(fragment.file, fragment);
  project.link();
  let at = performance.now();
  const lap = () => {
    const before = at;
    at = performance.now();
    return at - before;
  };
  const graph = new Graph(project, groupConfig.words, groupConfig.scheme);
  const graphTime = lap();
  if (graph.isBroken) throw new Error(`The project ${kind} cannot be read.`);
  accountableFor(graph, day);
  unsettledWork(graph, day);
  const ownershipTime = lap();
  const times = new Map<string, number>();
  const all = [...rules, ...policyRules(graph)];
  const steps = lintInSteps(graph, day, undefined, all);
  for (const { name, group } of all) {
    steps.next();
    const row = group === 'policies' ? '(policies)' : name;
    times.set(row, (times.get(row) ?? 0) + lap());
  }
  const { value } = steps.next();
  times.set(end, lap());
  const { findings, failures } = value as LintResult;
  if (failures.length) throw failures[0]!.error;
  return { graph: graphTime, ownership: ownershipTime, rules: Object.fromEntries(times), findings: findings.length };
}

console.log(JSON.stringify(await once(process.argv[2] as Kind, Number(process.argv[3]))));
