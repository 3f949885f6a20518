// The suite inside a real VS Code, through @vscode/test-electron: on a desktop the VS Code that it downloads (or the one that VSCODE names), on a
// machine without one the host in run-host.mjs, which takes the same options. The last line counts: `e2e: N passed, N failed`.
//
//   node test/vscode/run.mjs [words of test titles]
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';

const here = import.meta.dirname;
const root = join(here, '../..');
const extension = join(root, 'packages/vscode');
const isDesktop = process.env.VSCODE !== undefined || process.platform !== 'linux' || process.env.DISPLAY !== undefined;

for (const file of ['extension.js', 'server.js']) {
  if (existsSync(join(extension, 'dist', file))) continue;
  console.error(`packages/vscode/dist/${file} is missing: run \`npm run build\` first.`);
  process.exit(2);
}

// The suite changes the files that it works on.
const temporary = mkdtempSync(join(tmpdir(), 'remit-e2e-'));
const workspace = join(temporary, 'velmara-air-defects');
cpSync(join(root, 'examples/velmara-air-defects'), workspace, { recursive: true });
const result = join(temporary, 'result.json');

let exitCode = 1;
try {
  exitCode = await runTests({
    ...(isDesktop
      ? process.env.VSCODE && { vscodeExecutablePath: process.env.VSCODE }
      : { vscodeExecutablePath: join(here, 'run-host.mjs') }),
    extensionDevelopmentPath: extension,
    extensionTestsPath: join(here, 'suite/index.cjs'),
    extensionTestsEnv: { E2E_RESULT: result, E2E_ONLY: process.argv.slice(2).join(' ') },
    launchArgs: [workspace, '--disable-extensions'],
  });
} catch (error) {
  console.error(`e2e: ${error.message}`);
}
if (isDesktop && existsSync(result)) {
  const { passes, failures } = JSON.parse(readFileSync(result, 'utf8'));
  console.log(`e2e: ${passes} passed, ${failures} failed`);
}
rmSync(temporary, { recursive: true, force: true });
process.exit(exitCode);
