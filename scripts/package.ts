/**
 * The second half of `npm run package`: makes packages/vscode/remit-<version>.vsix out of the bundles, which have just been built. What goes in
 * is laid out in a folder first, so that a source can only get in by being put there.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const root = join(fileURLToPath(import.meta.url), '../..');
const extension = join(root, 'packages/vscode');
const layout = join(root, '.remit-build/extension');

/** What of the extension's folder stays at home. */
const leftOut = /^(src|node_modules|test|tsconfig.*\.json|\.vscodeignore|.*\.vsix)$/;

/** Where the gallery finds the pictures of the README, which are not in the package. */
const onTheWeb = 'https://github.com/remit-cx/remit/raw/main/';

/** Lays out the files of the package in `layout` and returns the extension's version. */
function layOut(): string {
  rmSync(layout, { recursive: true, force: true });
  mkdirSync(layout, { recursive: true });
  for (const name of readdirSync(extension)) {
    if (!leftOut.test(name)) cpSync(join(extension, name), join(layout, name), { recursive: true });
  }
  cpSync(join(root, 'LICENSE'), join(layout, 'LICENSE'));
  const readme = readFileSync(join(extension, 'README.md'), 'utf8');
  writeFileSync(join(layout, 'README.md'), readme.replaceAll('](../../', `](${onTheWeb}`));
  // Without this file vsce asks for it.
  writeFileSync(join(layout, '.vscodeignore'), '');
  // Everything is bundled: dependencies and scripts mean nothing in an installed extension.
  const {
    devDependencies,
    scripts,
    private: _,
    ...manifest
  } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  writeFileSync(join(layout, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest.version;
}

const file = join(extension, `remit-${layOut()}.vsix`);
await createVSIX({
  cwd: layout,
  packagePath: file,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
console.log(`${relative(root, file)}: ${Math.round(statSync(file).size / 1024)} kB`);
