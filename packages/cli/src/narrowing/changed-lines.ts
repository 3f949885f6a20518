/** Which lines of a project are not as they were. White space does not count: git may have changed line ends, `remit format` the layout. */
import type { Project } from '@remit-cx/core/project/project';
import { diffArrays } from 'diff';

/** More edits than this in one file, and all of it counts as changed: to find out exactly would take too long. */
const mostEdits = 1_000;

/** Whether any line of a stretch changed; lines count from 0, and both ends belong to it. */
export type IsChanged = (file: string, first: number, last: number) => boolean;

/** What changed in a project. A file that only moved did not; in a project that is new, everything did. */
export function changedLines(before: Project | undefined, after: Project): IsChanged {
  if (!before) return () => true;
  const gone = before.fragments.filter(({ file }) => !after.fragment(file));
  const textsGone = new Set(gone.map(({ text }) => text));
  const known = new Map<string, boolean[] | boolean>();
  const changesOf = (file: string) => {
    const now = after.fragment(file)?.text ?? '';
    const then = before.fragment(file)?.text;
    return then === undefined ? !textsGone.has(now) : then !== now && changesBetween(linesOf(then), linesOf(now));
  };
  return (file, first, last) => {
    let changes = known.get(file);
    if (changes === undefined) known.set(file, (changes = changesOf(file)));
    return typeof changes === 'boolean' ? changes : changes.slice(first, last + 1).includes(true);
  };
}

/** For each line of the newer text whether it is new; `true` where all of them count as new. */
function changesBetween(before: string[], after: string[]): boolean[] | true {
  const parts = diffArrays(before, after, { maxEditLength: mostEdits });
  if (!parts) return true;
  return parts.flatMap(({ added, removed, value }) => (removed ? [] : value.map(() => added)));
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map(line => line.trim().replace(/\s+/g, ' '));
}
