/** Files are written whole or not at all. */
import { chmodSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from '@remit-cx/language/node/project-files';
import { Refusal } from './refusal.ts';

/** Writes one text. Refuses, in a sentence, what the system refuses. */
export function writeWhole(path: string, text: string): void {
  writeAllWhole([{ path, text }]);
}

/**
 * Writes texts through files beside them, which take their places only when all of them are written, and makes the folders
 * that are missing. Returns the paths whose text is another now. Refuses, in a sentence, what the system refuses; then
 * nothing has changed.
 */
export function writeAllWhole(files: readonly { readonly path: string; readonly text: string }[]): string[] {
  const ready: { readonly path: string; readonly target: string; readonly unfinished: string }[] = [];
  let current = '';
  try {
    for (const { path, text } of files) {
      current = path;
      // A link stays one: what it leads to is written.
      const target = whereLeads(path);
      const before = statSync(target, { throwIfNoEntry: false });
      if (before && !before.isFile()) {
        // A pipe or a terminal (`/dev/stdout`) has no place to take; a folder is refused.
        writeFileSync(target, text);
        continue;
      }
      if (before && readFileSync(target, 'utf8') === text) continue;
      // Short, whatever the file is called: a name has an end.
      const unfinished = `${dirname(target)}/.remit.${process.pid}.${ready.length}.new`;
      mkdirSync(dirname(target), { recursive: true });
      ready.push({ path, target, unfinished });
      writeFileSync(unfinished, text);
      if (before) chmodSync(unfinished, before.mode);
    }
    for (const { path, target, unfinished } of ready) {
      current = path;
      renameSync(unfinished, target);
    }
  } catch (error) {
    for (const { unfinished } of ready) discard(unfinished);
    throw new Refusal(`${current} cannot be written: ${reasonOf(error)}.`);
  }
  return ready.map(({ path }) => path);
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What stands there instead is not ours, or may not be touched any more: the reason that is told counts.
  }
}

function whereLeads(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
