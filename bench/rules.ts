/**
 * `npm run bench -- rules`: what each rule costs on 20,000 touchpoints, and whether that grows with the project or faster.
 *
 * Every run is a process of its own, so that code is as cold as when somebody waits for `remit check`. Who is accountable
 * for what is worked out before, since many rules ask for it; what else several share counts for the
 * first that asks.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { printTable } from './print-table.ts';
import type { Kind, Run } from './rules-run.ts';

const sizes = [5_000, 20_000] as const;
const runs = 5;
/** All rules together, in milliseconds, on 20,000 touchpoints of a project that is well kept. */
const bar = 150;
/** Below this, in milliseconds, a figure says nothing about how it grows. */
const least = 2;

const kinds: readonly Kind[] = ['plain', 'whole', 'plain, defects', 'whole, defects'];

/** One program of all that it takes, as people get it: files that are edited meanwhile do not matter, nor does loading them. */
function bundle(folder: string): string {
  const outfile = join(folder, 'rules.mjs');
  buildSync({
    entryPoints: [fileURLToPath(new URL('rules-run.ts', import.meta.url))],
    mainFields: ['module', 'main'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    // Where the examples are is known from the place of the source.
    define: { 'import.meta.url': JSON.stringify(import.meta.url), 'import.meta.main': 'false' },
    logLevel: 'error',
  });
  return outfile;
}

function inProcess(program: string, kind: Kind, size: number): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, kind, String(size)], { encoding: 'utf8' });
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
  const cells = kinds.flatMap(kind => sizes.map(size => ({ kind, size, runs: [] as Run[] })));
  // One after the other, so that what else the machine does is shared by all.
  const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'));
  try {
    const program = bundle(folder);
    for (let run = 0; run < runs; run++)
      for (const cell of cells) cell.runs.push(inProcess(program, cell.kind, cell.size));
  } finally {
    rmSync(folder, { recursive: true });
  }
  const measured = Map.groupBy(cells, ({ kind }) => kind);
  const of = (kind: Kind, i: 0 | 1) => leastOf(measured.get(kind)![i]!.runs);
  const rows = [...new Set(kinds.flatMap(kind => Object.keys(of(kind, 1).rules)))]
    .map(name => {
      const times = kinds.map(kind => of(kind, 1).rules[name] ?? 0);
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
