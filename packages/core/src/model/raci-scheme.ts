/** The ways of writing who does what, each with letters of its own: RACI, and what grew out of it. */
import type { Letter } from './model.ts';

export type RaciScheme = 'raci' | 'rasci' | 'raci-vs' | 'cairo';

/** What people call each. */
export const schemeNames: Readonly<Record<RaciScheme, string>> = {
  raci: 'RACI',
  rasci: 'RASCI',
  'raci-vs': 'RACI-VS',
  cairo: 'CAIRO',
};

/** The letters of each as they stand in a table, in the order of its name. */
export const lettersOfScheme: Readonly<Record<RaciScheme, string>> = {
  raci: 'RACI',
  rasci: 'RASCI',
  'raci-vs': 'RACIVS',
  cairo: 'CAIRO',
};

/** What a letter of a table says: in RACI-VS an S is a signatory, elsewhere support. Undefined for what no scheme has. */
export function readLetter(written: string, scheme: RaciScheme): Letter | undefined {
  if (written === 'S' && scheme === 'raci-vs') return 'G';
  return 'RACISVO'.includes(written) ? (written as Letter) : undefined;
}

/** How a table writes a letter. */
export function writeLetter(letter: Letter): string {
  return letter === 'G' ? 'S' : letter;
}

/** The word for each letter, as the language writes it. */
export const letterWords: Readonly<Record<Letter, string>> = {
  A: 'accountable',
  R: 'responsible',
  C: 'consulted',
  I: 'informed',
  S: 'support',
  V: 'verifier',
  G: 'signatory',
  O: 'omitted',
};

/** Whether the tables of a scheme have a letter. */
export function hasLetter(scheme: RaciScheme, letter: Letter): boolean {
  return letter !== 'S' && letter !== 'G'
    ? lettersOfScheme[scheme].includes(letter)
    : scheme === (letter === 'S' ? 'rasci' : 'raci-vs');
}
