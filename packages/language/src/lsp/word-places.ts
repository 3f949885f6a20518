/** Which vocabulary a word of the language is checked against, by the place in the grammar where it stands. */
import type { VocabularyName } from '@remit-cx/core/project/vocabulary';
import { wordPlaces } from '@remit-cx/core/project/word-places';
import type { Place } from './grammar-walk.ts';

/** What a word that is read at a place is called in the table above: with the block around it where two blocks mean different things. */
export function wordPlace(place: Place): string {
  // A word is the `text` of a node of its own, and that may be read by a rule of its own.
  const node = place.property === undefined ? place.around : place;
  const property = node?.around;
  const own = `${property?.rule}.${property?.property}`;
  const inBlock = `${property?.around?.rule}.${own}`;
  return inBlock in wordPlaces ? inBlock : own;
}

/** The vocabulary of a word that is read at a place; undefined where any word may stand, or the name of a rule. */
export function vocabularyAt(place: Place): VocabularyName | undefined {
  return wordPlaces[wordPlace(place)];
}
