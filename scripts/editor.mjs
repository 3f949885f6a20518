// `npm run test:editor`: the suites inside a real VS Code, as it is on a computer and in a browser. They need Chromium, which `.ci/run` installs.
import { join } from 'node:path';
import { install } from './prepare.mjs';
import { run } from './step.mjs';

const suites = [
  { title: 'On a computer', file: 'test/vscode/run.mjs', isHere: true },
  { title: 'In a browser', file: 'test/vscode/run-web.mjs', isHere: process.platform === 'linux' },
];

/** Installs the VS Code of the tests when it is stale and runs the suites; with `args`, words of titles, the first one alone. Returns the exit code. */
export async function runEditorSuite(root, { node, env }, args) {
  await install(root, join(root, 'test/vscode/host'), 'Installing VS Code for the tests');
  let [passed, failed] = [0, 0];
  for (const { title, file, isHere } of args.length ? suites.slice(0, 1) : suites) {
    process.stdout.write(`${title} ...\n`);
    if (!isHere) {
      process.stdout.write('Not run: its VS Code is made for Linux.\n');
      continue;
    }
    const { code, output } = await run(node, [file, ...args], { cwd: root, env });
    process.stdout.write(output);
    // Each start of VS Code says what it counted; the last line is that of all.
    const [, passes = '0', failures = '0'] = [...output.matchAll(/^e2e: (\d+) passed, (\d+) failed/gm)].at(-1) ?? [];
    passed += Number(passes);
    failed += Number(failures) || (code === 0 ? 0 : 1);
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
