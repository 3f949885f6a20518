// `npm run test:editor`: the suite inside a real VS Code. It needs Chromium, which `.ci/run` installs.
import { join } from 'node:path';
import { install } from './prepare.mjs';
import { run } from './step.mjs';

/** Installs the VS Code of the tests when it is stale and runs the suite. Returns its exit code. */
export async function runEditorSuite(root, { node, env }, args) {
  await install(root, join(root, 'test/vscode/host'), 'Installing VS Code for the tests');
  const { code } = await run(node, ['test/vscode/run.mjs', ...args], { cwd: root, env, show: true });
  return code;
}
