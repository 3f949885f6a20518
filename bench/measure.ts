/** Times a command as a whole process, cold: what somebody at a terminal or in CI waits for. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Figures {
  /** Seconds from start to exit. */
  readonly wall: number;
  /** Seconds of processor time, all threads, in the program and in the system. */
  readonly cpu: number;
  /** The largest resident set, in MiB. */
  readonly peak: number;
  readonly code: number | null;
}

/** The median of each figure over some runs, after one that is not counted. `args` are given to the Node that runs this. */
export function measure(args: readonly string[], cwd: string, runs: number): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'));
  const file = join(folder, 'usage.json');
  const probe = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(file)},JSON.stringify(process.resourceUsage())))`;
  const all: Figures[] = [];
  try {
    for (let run = 0; run <= runs; run++) {
      const start = performance.now();
      const { status } = spawnSync(
        process.execPath,
        ['--import', `data:text/javascript,${encodeURIComponent(probe)}`, ...args],
        { cwd, stdio: 'ignore' },
      );
      const wall = (performance.now() - start) / 1000;
      const usage: NodeJS.ResourceUsage = JSON.parse(readFileSync(file, 'utf8'));
      if (run > 0)
        all.push({
          wall,
          cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
          peak: usage.maxRSS / 1024,
          code: status,
        });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return {
    wall: median(all.map(({ wall }) => wall)),
    cpu: median(all.map(({ cpu }) => cpu)),
    peak: median(all.map(({ peak }) => peak)),
    code: all[0]!.code,
  };
}

/** The middle one; of an even number, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
