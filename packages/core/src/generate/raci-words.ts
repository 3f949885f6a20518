/** A responsibility matrix in words: letters, footnotes, and what is not settled. Plain text: escaping is for what prints it. */

import { inRegions } from '../lint/ownership-words.ts';
import type { Graph } from '../model/graph.ts';
import { type Letter, label, type Party, type Touchpoint, type Work } from '../model/model.ts';
import type { RaciScheme } from '../model/raci-scheme.ts';
import { regionsOf } from '../model/where-and-when.ts';
import { andList } from '../project/names.ts';
import { headedBy, partyTitle } from './party-words.ts';
import { during } from './period-words.ts';
import type { Exception } from './raci-letters.ts';
import type { Open } from './raci-open.ts';
import type { MatrixCell } from './raci-row.ts';

/** The order of the letters in a cell, and what each says. Definitions after M. L. Smith and J. Erwin, "Role and responsibility charting (RACI)". */
const meanings: Readonly<Record<Letter, string>> = {
  A: 'accountable: answers for it, with the last word; one party only',
  R: 'responsible: does it; may be shared',
  S: 'support: helps those who do it',
  V: 'verifier: checks it against the agreed criteria',
  G: 'signatory: approves what was verified and lets it go on',
  C: 'consulted: is asked before',
  I: 'informed: is told after',
  O: 'omitted: left out on purpose',
};
const order = Object.keys(meanings) as Letter[];

/** What a letter says, after its word and a colon: `consulted: is asked before`. */
export function meaningOf(letter: Letter): string {
  return meanings[letter];
}

/** The letter as a table shows it: in the scheme RACI-VS a signatory is an S. */
function printLetter(letter: Letter, scheme: RaciScheme): string {
  return letter === 'G' && scheme === 'raci-vs' ? 'S' : letter;
}

/** What the letters of a matrix mean: always those of RACI, and those of other schemes that it uses. */
export function legend(used: ReadonlySet<Letter>, scheme: RaciScheme): readonly { letter: string; meaning: string }[] {
  return order
    .filter(letter => 'RACI'.includes(letter) || used.has(letter))
    .map(letter => {
      const isSignatory = letter === 'S' && scheme === 'raci-vs';
      return { letter: printLetter(letter, scheme), meaning: meanings[isSignatory ? 'G' : letter] };
    })
    .filter(({ letter }, i, all) => all.findIndex(other => other.letter === letter) === i);
}

/** The letters of a cell: those in general first (`A/R`), then those that hold only somewhere or for a time in brackets (`C (A)`). */
export function cellText({ letters }: MatrixCell, scheme: RaciScheme): string {
  const text = (general: boolean) =>
    lettersText(
      letters.filter(letter => letter.general === general).map(({ letter }) => letter),
      scheme,
    );
  const [always, sometimes] = [text(true), text(false)];
  return [always, sometimes && `(${sometimes})`].filter(part => part !== '').join(' ');
}

function lettersText(letters: readonly Letter[], scheme: RaciScheme): string {
  return letters
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .map(letter => printLetter(letter, scheme))
    .join('/');
}

/** `A in Gulf & Africa from 2026-01-01 until 2027-12-31: Regional CX Lead Gulf`. */
export function exceptionText(graph: Graph, exception: Exception, scheme: RaciScheme): string {
  const { letters, parties, regions, jointly, because = [] } = exception;
  const where = `${lettersText(letters, scheme)}${inRegions(regions)}${during(exception)}`;
  const who = andList(parties.map(party => inSentence(graph, party)));
  if (jointly === undefined) return `${where}: ${who}${because.length ? ` (${because.join(' ')})` : ''}`;
  return `${where}: ${who}, jointly${jointly === true ? '' : ` (${jointly})`}`;
}

/** `nobody is accountable`, `two are accountable`, with where, from when, and what is known of it. */
export function openText(graph: Graph, { verdict, regions, parties, from, until, by, because }: Open): string {
  const where = `${inRegions(regions)}${from === undefined ? '' : ` from ${from}`}`;
  switch (verdict) {
    case 'conflict':
      return `${countWord(parties.length)} are accountable${where}: ${andList(parties.map(party => inSentence(graph, party)))}`;
    case 'undecided':
      return `undecided${where}${until === undefined ? '' : ` until ${until}`}${by ? `, to be settled by ${partyTitle(by)}` : ''}${because === undefined ? '' : ` (${because})`}`;
    case 'unclear':
      return `not clear${where}: a name that is used here is not known`;
    default:
      return `nobody is accountable${where}`;
  }
}

/** As the column is called, without the department in front of a role. */
function inSentence(graph: Graph, party: Party): string {
  const departments = headedBy(graph, party);
  return departments.length ? departments.map(partyTitle).join(' / ') : partyTitle(party);
}

function countWord(count: number): string {
  return ['', 'one', 'two', 'three', 'four', 'five'][count] ?? String(count);
}

/** `only in Iberia & Islands`, for work that does not exist everywhere; empty otherwise. */
export function onlyInText(graph: Graph, work: Work): string {
  return work.onlyIn ? `only${inRegions(regionsOf(graph, work))}` : '';
}

/** Why customers do not meet a touchpoint on a day: `planned`, `live from 2027-02-01`. */
export function asleepText({ status, live }: Touchpoint): string {
  if (status === 'planned' || status === 'retired') return status;
  return andList(live.map(period => `live${during(period)}`));
}

/** The title of work with what is around it, for a list that is not grouped: `Book and pay: Payment page`. */
export function titleWithJourney(work: Work): string {
  return work.kind === 'touchpoint' ? `${label(work.journey)}: ${label(work)}` : label(work);
}
