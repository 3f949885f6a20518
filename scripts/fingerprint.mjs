// Whether work is stale: by content, never by date, because a fresh clone and a switched branch give every file the date of today.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every file below the given files and folders (relative to `root`), sorted; those that do not exist are left out. */
function filesBelow(root, entries, ignored) {
  const found = [];
  const visit = relative => {
    const stat = statSync(join(root, relative), { throwIfNoEntry: false });
    if (stat?.isFile()) found.push(relative);
    else if (stat?.isDirectory()) {
      for (const name of readdirSync(join(root, relative))) if (!ignored.test(name)) visit(`${relative}/${name}`);
    }
  };
  for (const entry of entries) visit(entry);
  return found.sort();
}

/**
 * A hash over the names and contents of files and folders, given relative to `root` with `/`.
 * Files and folders below them whose name matches `ignored` do not count. Two equal hashes mean that nothing changed.
 */
export function fingerprint(root, entries, ignored) {
  const hash = createHash('sha256');
  for (const file of filesBelow(root, entries, ignored)) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** The fingerprint that was stamped last, or the empty string. */
export function readStamp(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}

export function writeStamp(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${value}\n`);
}
