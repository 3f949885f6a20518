import { defineConfig } from 'vitest/config';

/** What a terminal or a CI system says about itself would change what the command line prints: every test starts without it. */
const surroundings = [
  'CI',
  'GITHUB_ACTIONS',
  'GITHUB_STEP_SUMMARY',
  'TF_BUILD',
  'NO_COLOR',
  'FORCE_COLOR',
  'CLICOLOR_FORCE',
];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The real-editor suites run inside VS Code (test/vscode/run.mjs).
    exclude: ['test/vscode/{host,suite,artifacts}/**'],
    env: Object.fromEntries(surroundings.map(name => [name, ''])),
    // A limit against hanging, not a measurement: the machine may be busy.
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
