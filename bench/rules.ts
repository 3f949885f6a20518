/**
 * `npm run bench -- rules`: what each rule costs on 20,000 touchpoints, and whether that grows with the project or faster.
 *
 * Every run is a process of its own, so that code is as cold as when somebody waits for `remit check`. Who is accountable
 * for what is worked out before, since many rules ask for it; what else several share counts for the
 * first that asks.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { rules } from '../packages/core/src/lint/all.ts';
import { type LintResult, lintInSteps } from '../packages/core/src/lint/lint.ts';
import { whatNeedsOwner } from '../packages/core/src/model/accountable-for.ts';
import { Graph } from '../packages/core/src/model/graph.ts';
import { ownership } from '../packages/core/src/model/ownership.ts';
import { exists } from '../packages/core/src/model/where-and-when.ts';
import { Project } from '../packages/core/src/project/project.ts';
import { parseAll } from '../packages/language/src/parse-all.ts';
import { withDefects } from './defects.ts';
import { groupConfig, groupSources } from './group.ts';
import { printTable } from './print-table.ts';
import { sources } from './project.ts';

const day = '2026-11-01';
const sizes = [5_000, 20_000] as const;
const runs = 5;
/** All rules together, in milliseconds, on 20,000 touchpoints of a project that is well kept. */
const bar = 150;
/** Below this, in milliseconds, a figure says nothing about how it grows. */
const least = 2;

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
type Kind = keyof typeof projects;

/** Milliseconds. */
interface Run {
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
  for (const work of whatNeedsOwner(graph)) if (exists(work, day)) ownership(graph, work, day);
  const ownershipTime = lap();
  const times: [string, number][] = [];
  const steps = lintInSteps(graph, day);
  for (const { name } of rules) {
    steps.next();
    times.push([name, lap()]);
  }
  const { value } = steps.next();
  times.push([end, lap()]);
  const { findings, failures } = value as LintResult;
  if (failures.length) throw failures[0]!.error;
  return { graph: graphTime, ownership: ownershipTime, rules: Object.fromEntries(times), findings: findings.length };
}

function inProcess(kind: Kind, size: number): Run {
  const args = [fileURLToPath(import.meta.url), kind, String(size)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The least of each figure: whatever else the machine does only adds to it. */
function leastOf(all: readonly Run[]): Run {
  const names = Object.keys(all[0]!.rules);
  return {
    graph: Math.min(...all.map(({ graph }) => graph)),
    ownership: Math.min(...all.map(({ ownership }) => ownership)),
    rules: Object.fromEntries(names.map(name => [name, Math.min(...all.map(({ rules }) => rules[name]!))])),
    findings: all[0]!.findings,
  };
}

function sum({ rules }: Run): number {
  return Object.values(rules).reduce((total, time) => total + time, 0);
}

/** Measures every rule in every kind of project and prints a table, dearest first. */
export function benchRules(): void {
  const kinds = Object.keys(projects) as Kind[];
  const cells = kinds.flatMap(kind => sizes.map(size => ({ kind, size, runs: [] as Run[] })));
  // One after the other, so that what else the machine does is shared by all.
  for (let run = 0; run < runs; run++) for (const cell of cells) cell.runs.push(inProcess(cell.kind, cell.size));
  const measured = Map.groupBy(cells, ({ kind }) => kind);
  const of = (kind: Kind, i: 0 | 1) => leastOf(measured.get(kind)![i]!.runs);
  const rows = Object.keys(of('plain', 1).rules)
    .map(name => {
      const times = kinds.map(kind => of(kind, 1).rules[name]!);
      const dearest = kinds[times.indexOf(Math.max(...times))]!;
      return {
        name,
        times,
        most: Math.max(...times),
        growth: of(dearest, 1).rules[name]! / of(dearest, 0).rules[name]!,
      };
    })
    .sort((a, b) => b.most - a.most);
  const growth = sizes[1] / sizes[0];
  const figure = (value: number) => value.toFixed(1);
  printTable(
    `Milliseconds for each rule on ${sizes[1].toLocaleString('en')} touchpoints, the least of ${runs} cold processes; how much longer than on ${sizes[0].toLocaleString('en')} (as long as the project is: ${growth})`,
    ['', ...kinds, 'growth'],
    [
      ...rows.map(({ name, times, most, growth }) => [name, ...times.map(figure), most < least ? '' : figure(growth)]),
      ['', ...kinds.map(() => ''), ''],
      ['all rules', ...kinds.map(kind => figure(sum(of(kind, 1)))), ''],
      ['bar', ...kinds.map(kind => (kind === 'plain' ? String(bar) : '')), ''],
      ['findings', ...kinds.map(kind => String(of(kind, 1).findings)), ''],
      ['before: the graph', ...kinds.map(kind => figure(of(kind, 1).graph)), ''],
      ['before: who is accountable', ...kinds.map(kind => figure(of(kind, 1).ownership)), ''],
    ],
  );
  const steep = rows.filter(row => row.most >= least && row.growth > 2 * growth);
  if (steep.length) console.log(`\nGrows faster than the project: ${steep.map(({ name }) => name).join(', ')}`);
}

if (import.meta.main) console.log(JSON.stringify(await once(process.argv[2] as Kind, Number(process.argv[3]))));
