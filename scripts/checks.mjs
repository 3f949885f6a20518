// `npm test`: style, types and tests, all of them even when one fails, and one closing line that counts them together.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { duration, run } from './step.mjs';

/** One check that either passes or fails as a whole: quiet when it passes, everything it said when not. */
async function whole(title, node, args, options) {
  const started = Date.now();
  process.stdout.write(`${title} ... `);
  const { code, output } = await run(node, args, options);
  process.stdout.write(code === 0 ? `${duration(Date.now() - started)}\n` : `failed\n\n${output.trimEnd()}\n\n`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Counts Vitest's JSON report. A test file that could not be loaded has no tests of its own and counts as one failure, and so does a run that
 * ended badly although no test failed (an error after the last test, no test found) or that left no report.
 */
export function countTests(report, exitCode) {
  const passed = report?.numPassedTests ?? 0;
  const unloaded = (report?.testResults ?? []).filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  );
  const failed = (report?.numFailedTests ?? 0) + unloaded.length;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const endedBadly = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: failed + (endedBadly ? 1 : 0), skipped };
}

async function vitest(node, args, options) {
  const file = join(options.cwd, '.remit-build/vitest.json');
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run(node, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args], {
    ...options,
    show: true,
  });
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    process.stdout.write('The tests did not run to their end.\n');
  }
  return countTests(report, code);
}

/** Runs every check of the repository; `args` go to Vitest (`npm test -- ownership`). Returns the exit code: 0 only if nothing failed. */
export async function runChecks(root, { node, env }, args) {
  // Vitest colours its output into files and logs too.
  const options = { cwd: root, env: process.stdout.isTTY ? env : { NO_COLOR: '1', ...env } };
  const style = await whole(
    'Style (biome check .)',
    node,
    ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
    options,
  );
  const types = await whole('Types (tsc --noEmit)', node, ['node_modules/typescript/bin/tsc', '--noEmit'], options);
  const tests = await vitest(node, args, options);
  const failed = style.failed + types.failed + tests.failed;
  if (style.failed) process.stdout.write('Style: failed, see above. `npm run lint:fix` mends most of it.\n');
  if (types.failed) process.stdout.write('Types: failed, see above.\n');
  if (tests.skipped) process.stdout.write(`${tests.skipped} skipped\n`);
  process.stdout.write(`${style.passed + types.passed + tests.passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}
