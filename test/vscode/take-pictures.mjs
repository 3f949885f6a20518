// Takes the pictures of docs/images and of the tour anew, in the VS Code of run-host.mjs. Look at each before it is committed.
//
//   node test/vscode/take-pictures.mjs [names of the functions in pictures/take.cjs]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;
const root = join(here, '../..');
const artifacts = mkdtempSync(join(tmpdir(), 'remit-pictures-'));
const { status } = spawnSync(
  process.execPath,
  [
    join(here, 'run-host.mjs'),
    `--extensionDevelopmentPath=${join(root, 'packages/vscode')}`,
    `--extensionTestsPath=${join(here, 'pictures/take.cjs')}`,
    join(root, 'examples/velmara-air-defects'),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      E2E_ARTIFACTS: artifacts,
      E2E_ONLY: process.argv.slice(2).join(' '),
      E2E_WINDOW: '1280x800@1.5',
    },
  },
);
/** What is part of the extension; the others are not. */
const packaged = { 'tree.png': 'packages/vscode/images/ownership.png' };
if (status === 0)
  for (const name of readdirSync(artifacts))
    if (name.endsWith('.png')) cpSync(join(artifacts, name), join(root, packaged[name] ?? `docs/images/${name}`));
rmSync(artifacts, { recursive: true });
process.exit(status ?? 1);
