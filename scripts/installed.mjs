// Whether node_modules holds what package-lock.json asks for.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const readJson = path => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/**
 * Compares package-lock.json with the record npm leaves in node_modules/.package-lock.json (it is written last, so an install that broke off
 * has none). Returns the first difference as a short reason, or undefined when the two agree. Optional packages may be missing: most of them
 * are for other machines. `exists` tells whether a folder such as `node_modules/vitest` is there.
 */
export function installReason(lock, installed, exists) {
  if (!installed?.packages) return 'nothing is installed yet';
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (!path.includes('node_modules/')) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const present = installed.packages[path];
    if (!present) {
      if (wanted.optional) continue;
      return `${name} is missing`;
    }
    if (present.version !== wanted.version || present.integrity !== wanted.integrity)
      return `${name} has another version`;
    if (!exists(path)) return `${name} is missing`;
  }
  for (const path of Object.keys(installed.packages)) {
    if (path.includes('node_modules/') && !lock.packages[path]) return `${path} is no longer needed`;
  }
  return undefined;
}

/** The reason to run `npm ci` in `folder`, which holds a package-lock.json, or undefined when its node_modules is right. */
export function whyInstall(folder) {
  const lock = readJson(join(folder, 'package-lock.json'));
  if (!lock) return 'package-lock.json cannot be read';
  const installed = readJson(join(folder, 'node_modules/.package-lock.json'));
  return installReason(lock, installed, path => existsSync(join(folder, path)));
}
