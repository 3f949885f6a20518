/** How long the editor waits for the extension: what VS Code itself counts when it starts cold with a project. The server starts beside it. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { median } from './measure.ts';
import { printTable } from './print-table.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const extension = join(root, 'packages/vscode');
const starts = 7;

/** In milliseconds: to read the code, to call `activate`, until what it returned was there. */
interface Activation {
  readonly load: number;
  readonly call: number;
  readonly finish: number;
}

/** Starts VS Code some times, each with nothing kept from the time before, and prints the table. Throws when it does not start. */
export async function benchActivation(): Promise<void> {
  if (!existsSync(join(extension, 'dist/extension.js'))) throw new Error('Run `npm run build` first.');
  const all: Activation[] = [];
  for (let start = 0; start < starts; start++) all.push(await activationOfColdStart());
  const row = (title: string, figure: (one: Activation) => number) => {
    const values = all.map(figure);
    return [title, ...[Math.min(...values), median(values), Math.max(...values)].map(value => value.toFixed(0))];
  };
  printTable(
    `Activation in VS Code, ${starts} cold starts on examples/velmara-air; goal: 100 ms`,
    ['ms', 'min', 'median', 'max'],
    [
      row('read the code', ({ load }) => load),
      row('call activate', ({ call }) => call),
      row('until it is done', ({ finish }) => finish),
      row('together', ({ load, call, finish }) => load + call + finish),
    ],
  );
}

/** On a desktop its VS Code (or that of the variable VSCODE), elsewhere the one of the tests in headless Chromium. */
async function activationOfColdStart(): Promise<Activation> {
  const { VSCODE, DISPLAY } = process.env;
  const isDesktop = VSCODE !== undefined || process.platform !== 'linux' || DISPLAY !== undefined;
  const executable = isDesktop ? VSCODE : join(root, 'test/vscode/run-host.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'));
  const file = join(folder, 'activation.json');
  try {
    await runTests({
      ...(executable !== undefined && { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: extension,
      extensionTestsPath: join(root, 'bench/activation-in-editor.cjs'),
      extensionTestsEnv: { REMIT_ACTIVATION: file, E2E_ARTIFACTS: folder },
      launchArgs: [join(root, 'examples/velmara-air'), '--disable-extensions'],
    });
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
