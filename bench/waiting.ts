/** How long people wait for the commands and in the editor, beside what others take and what we hold ourselves to. */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureEdits } from './edit.ts';
import { measure } from './measure.ts';
import { bar, peerEdits, peers } from './peers.ts';
import { printTable } from './print-table.ts';
import { writeProject } from './project.ts';

const runs = 5;
const remit = fileURLToPath(new URL('../packages/cli/bin/remit.mjs', import.meta.url));
const seconds = (value: number | undefined) => (value === undefined ? '' : value.toFixed(2));
const whole = (value: number | undefined) => (value === undefined ? '' : value.toFixed(0));

/** Prints three tables. `isLarge` adds 100,000 touchpoints, and the dense set. */
export async function benchWaiting(isLarge: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'));
  try {
    const cores = cpus();
    console.log(
      `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cores.length} x ${cores[0]!.model.trim()}. Medians of ${runs} runs, whole process, cold.`,
    );

    const version = measure([remit, '--version'], folder, runs);
    printTable(
      'remit --version',
      ['', 'wall s', 'cpu s', 'peak MiB', 'bar s'],
      [['', seconds(version.wall), seconds(version.cpu), whole(version.peak), '0.06']],
    );

    const sizes = [100, 5000, 20000, ...(isLarge ? [100000] : [])];
    const rows: string[][] = [];
    for (const elements of sizes) {
      for (const isDense of isLarge ? [false, true] : [false]) {
        const bytes = writeProject(folder, elements, isDense);
        const { wall, cpu, peak, code } = measure([remit, 'check', '.'], folder, runs);
        if (code !== 0) throw new Error(`remit check ended with ${code} on ${elements} touchpoints.`);
        const peer = isDense ? undefined : peers.find(peer => peer.elements === elements);
        const goal = isDense === (elements === 100000) ? bar.find(goal => goal.elements === elements) : undefined;
        rows.push([
          `${elements}${isDense ? ' dense' : ''}`,
          whole(bytes / 1024),
          seconds(wall),
          seconds(cpu),
          whole(peak),
          seconds(goal?.wall),
          whole(goal?.peak),
          seconds(peer?.likec4[0]),
          whole(peer?.likec4[1]),
          seconds(peer?.typespec[0]),
          whole(peer?.typespec[1]),
        ]);
      }
    }
    printTable(
      'remit check',
      ['touchpoints', 'KiB', 'wall s', 'cpu s', 'peak MiB', 'bar s', 'bar MiB', 'LikeC4 s', 'MiB', 'TypeSpec s', 'MiB'],
      rows,
    );

    const edits: string[][] = [];
    for (const elements of [1000, 5000, 20000]) {
      writeProject(folder, elements, false);
      const { start, leaf, hub, syntax, completion, work } = await measureEdits(
        [process.execPath, remit, 'lsp', '--stdio'],
        folder,
        7,
      );
      const peer = peerEdits.find(peer => peer.elements === elements);
      const goal = bar.find(goal => goal.elements === elements)?.edit;
      edits.push([
        String(elements),
        whole(start),
        whole(syntax),
        whole(leaf),
        whole(hub),
        whole(completion),
        whole(work),
        whole(goal),
        whole(peer?.likec4),
        whole(peer?.typespec),
      ]);
    }
    printTable(
      'In the editor, milliseconds',
      [
        'touchpoints',
        'start',
        'syntax error',
        'finding, leaf',
        'findings, hub',
        'completion',
        'of all work',
        'bar',
        'LikeC4',
        'TypeSpec',
      ],
      edits,
    );
    console.log(
      '\nThe figures of others are those of bench/peers.ts, measured on another machine: compare the order, not the last digit.',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
