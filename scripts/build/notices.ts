/** The licences of the packages whose code is inside a bundle: they ask to be carried along with every copy. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns one text for `folders` (relative to `root`, such as `node_modules/langium`), sorted as given. */
export function toNotices(root: string, folders: readonly string[]): string {
  const parts = folders.map(folder => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find(entry => /^licen[cs]e(\.|$)/i.test(entry));
    const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version}\n\n${text}\n`;
  });
  return `This program contains code of the packages below.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
