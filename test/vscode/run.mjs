// The suites inside a real VS Code, through @vscode/test-electron: on a desktop the VS Code that it downloads (or the one that VSCODE names), on a
// machine without one the host in run-host.mjs, which takes the same options. VS Code starts anew for each. The last line counts:
// `e2e: N passed, N failed`.
//
//   node test/vscode/run.mjs [words of test titles, for the first suite alone]
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';

const here = import.meta.dirname;
const root = join(here, '../..');
const extension = join(root, 'packages/vscode');
const isDesktop = process.env.VSCODE !== undefined || process.platform !== 'linux' || process.env.DISPLAY !== undefined;
const words = process.argv.slice(2).join(' ');

for (const file of ['extension.js', 'server.js']) {
  if (existsSync(join(extension, 'dist', file))) continue;
  console.error(`packages/vscode/dist/${file} is missing: run \`npm run build\` first.`);
  process.exit(2);
}

/** Each suite with its workspace: folders are copied into `folder`, because the suites change the files that they work on. */
const suites = [
  { name: 'suite', workspaceIn: folder => copyExamples(folder, 'velmara-air-defects')[0] },
  {
    name: 'empty',
    workspaceIn(folder) {
      const empty = join(folder, 'our company');
      mkdirSync(empty);
      return empty;
    },
  },
  {
    name: 'roots',
    workspaceIn(folder) {
      const folders = ['airline-group', 'airline-coastal'].map(path => ({ path }));
      copyExamples(folder, 'airline-group', 'airline-coastal', 'it-project-raci');
      const file = join(folder, 'airlines.code-workspace');
      writeFileSync(file, JSON.stringify({ folders }));
      return file;
    },
  },
];

function copyExamples(folder, ...names) {
  return names.map(name => {
    cpSync(join(root, 'examples', name), join(folder, name), { recursive: true });
    return join(folder, name);
  });
}

/** Runs one suite and returns what it counted; what did not run to its end counts as one failure. */
async function run({ name, workspaceIn }) {
  const temporary = mkdtempSync(join(tmpdir(), 'remit-e2e-'));
  const folder = join(temporary, 'workspace');
  mkdirSync(folder);
  const result = join(temporary, 'result.json');
  let code = 1;
  try {
    code = await runTests({
      ...(isDesktop
        ? process.env.VSCODE && { vscodeExecutablePath: process.env.VSCODE }
        : { vscodeExecutablePath: join(here, 'run-host.mjs') }),
      extensionDevelopmentPath: extension,
      extensionTestsPath: join(here, 'suite/index.cjs'),
      extensionTestsEnv: { E2E_RESULT: result, E2E_ONLY: words, E2E_SUITE: name },
      launchArgs: [workspaceIn(folder), '--disable-extensions'],
    });
  } catch (error) {
    console.error(`e2e: ${name}: ${error.message}`);
  }
  const { passes = 0, failures = 0 } = existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : {};
  rmSync(temporary, { recursive: true, force: true });
  return { passes, failures: failures || (code === 0 ? 0 : 1) };
}

let [passes, failures] = [0, 0];
for (const suite of words ? suites.slice(0, 1) : suites) {
  const counted = await run(suite);
  passes += counted.passes;
  failures += counted.failures;
}
console.log(`e2e: ${passes} passed, ${failures} failed`);
process.exit(failures === 0 && passes > 0 ? 0 : 1);
