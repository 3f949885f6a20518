/** Files are written whole or not at all. */
import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from '@remit-cx/language/node/project-files';
import { Refusal } from './refusal.ts';

/** Writes a text through a file beside it, and makes the folders that are missing. Refuses, in a sentence, what the system refuses. */
export function writeWhole(path: string, text: string): void {
  // A link stays one: what it leads to is written.
  const target = whereLeads(path);
  const unfinished = `${target}.${process.pid}.new`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(unfinished, text);
    const before = statSync(target, { throwIfNoEntry: false });
    if (before) chmodSync(unfinished, before.mode);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new Refusal(`${path} cannot be written: ${reasonOf(error)}.`);
  }
}

function whereLeads(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
