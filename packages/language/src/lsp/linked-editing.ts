/** A name that only one file knows is changed everywhere while it is typed; one that others use is renamed instead. */
import type { LinkedEditingRanges } from 'vscode-languageserver';
import type { Place } from '../workspace.ts';
import { type Neighbourhood, occurrencesEverywhere } from './everywhere.ts';
import { nameAt } from './occurrences.ts';
import { linesOf, rangeOf } from './places.ts';

/** All places of the name at an offset, when they stand in this file alone; undefined otherwise, and for a file with a mistake. */
export function linkedEditing(
  around: Neighbourhood,
  { live, file }: Place,
  offset: number,
): LinkedEditingRanges | undefined {
  const fragment = live.project.fragment(file);
  const name = fragment && !fragment.broken ? nameAt(live.project, fragment, offset) : undefined;
  if (!fragment || !name?.declaration) return undefined;
  const written = fragment.text.slice(name.start, name.end);
  const places = [...occurrencesEverywhere(around, { live, declaration: name.declaration })].map(
    ({ live: where, occurrence }) => ({ where, ...occurrence }),
  );
  const isSame = places.every(
    each => each.where === live && each.file === file && fragment.text.slice(each.start, each.end) === written,
  );
  if (!isSame || places.length < 2) return undefined;
  return {
    ranges: places.map(place => rangeOf(linesOf(fragment), place)),
    wordPattern: '[_\\p{L}][\\w\\p{L}\\p{M}\\p{N}-]*',
  };
}
