// The suite of the extension in a browser, in the VS Code of run-host.mjs. The last line counts: `e2e: N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const root = join(here, '../..');
const extension = join(root, 'packages/vscode');

if (!existsSync(join(extension, 'dist/extension-web.js'))) {
  console.error('packages/vscode/dist/extension-web.js is missing: run `npm run build` first.');
  process.exit(2);
}

const temporary = mkdtempSync(join(tmpdir(), 'remit-e2e-web-'));
const suite = join(temporary, 'suite.js');
await build({
  entryPoints: [join(here, 'web/suite.cjs')],
  outfile: suite,
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  external: ['vscode'],
  logLevel: 'warning',
});
const { status } = spawnSync(
  process.execPath,
  [
    join(here, 'run-host.mjs'),
    '--web',
    `--extensionDevelopmentPath=${extension}`,
    `--extensionTestsPath=${suite}`,
    join(root, 'examples/velmara-air-defects'),
  ],
  { stdio: 'inherit' },
);
rmSync(temporary, { recursive: true, force: true });
process.exit(status ?? 1);
