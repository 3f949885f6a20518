/** A difference for a terminal, as lines of words with their weight: whoever prints them chooses the colours. */
import type { Change, Difference, Place } from './change.ts';
import { about, headline, part, reachInWords, signers, subject, where } from './words.ts';

/** `bad` is red, `strong` bold, `quiet` grey, in a terminal that has colours. */
export interface Word {
  readonly text: string;
  readonly tone: 'bad' | 'strong' | 'quiet' | 'plain';
}

export type Line = readonly Word[];

/** The difference as lines. `showPlace` prints a place, such as `people.remit:41:6`. */
export function differenceInLines(difference: Difference, showPlace: (place: Place) => string): readonly Line[] {
  const { changes, causes, isUncertain } = difference;
  const lines: Line[] = [[strong(`Ownership: ${headline(changes)}`)]];
  if (isUncertain)
    lines.push([bad('A file could not be read to its end: what seems to be missing may be written there.')]);
  const width = Math.max(0, ...changes.map(({ kind }) => kind.length));
  for (const change of changes) {
    const { kind, why, place } = change;
    const tone = kind === 'gap' || kind === 'conflict' ? bad : strong;
    lines.push([], [tone(kind.padEnd(width)), plain('  '), strong(subject(change)), plain(where(change))]);
    const said = saying(change);
    if (said) lines.push([plain(`${' '.repeat(width + 2)}${said}`)]);
    lines.push([quiet(`${' '.repeat(width + 2)}${why ? `${why.text}, ` : ''}${showPlace(why?.place ?? place)}`)]);
    for (const step of change.derivation) lines.push([quiet(`${' '.repeat(width + 4)}${step}`)]);
  }
  if (causes.length) lines.push([]);
  for (const cause of causes)
    lines.push([plain(`${capital(cause.text)} (${showPlace(cause.place)}): reaches ${reachInWords(cause)}.`)]);
  const signing = signers(changes);
  if (signing.length)
    lines.push(
      [],
      [plain('Sign-off: '), plain(signing.map(signer => `${whom(signer.party)} (${part(signer)})`).join(', '))],
    );
  return lines;
}

function saying(change: Change): string | undefined {
  const { before, after } = change;
  const of = about(change);
  if (before === undefined && after === undefined) return undefined;
  const said = before === undefined ? after! : after === undefined ? `${before} → –` : `${before} → ${after}`;
  return of ? `${of}: ${said}` : said;
}

function whom({ title, handles }: { readonly title: string; readonly handles: readonly string[] }): string {
  return handles.length ? `${title} ${handles.join(', ')}` : title;
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const bad = (text: string): Word => ({ text, tone: 'bad' });
const strong = (text: string): Word => ({ text, tone: 'strong' });
const quiet = (text: string): Word => ({ text, tone: 'quiet' });
const plain = (text: string): Word => ({ text, tone: 'plain' });
