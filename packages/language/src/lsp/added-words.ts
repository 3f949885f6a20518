/**
 * Words of vocabularies that remit.json may add to (`channel kiosk`): what adds them, where they are used, and another name
 * for them. They belong to one project: each has words of its own.
 */
import { wordSettings } from '@remit-cx/core/config/word-settings';
import type { Fragment, Node } from '@remit-cx/core/project/fragment';
import { fieldCompared, isWord } from '@remit-cx/core/project/meant';
import type { Comparison, Word } from '@remit-cx/core/project/syntax';
import { type Vocabulary, type VocabularyName, vocabularies, wordsOf } from '@remit-cx/core/project/vocabulary';
import { wordPlaces } from '@remit-cx/core/project/word-places';
import { Lines } from '@remit-cx/core/source/span';
import type { Location, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import type { Place } from '../workspace.ts';
import { linesOf, rangeOf } from './places.ts';
import type { Refused } from './protocol.ts';
import { nameProblem } from './rename.ts';
import { childrenOf } from './tree.ts';

/** A word of a vocabulary where it is used. */
export interface UsedWord {
  readonly vocabulary: VocabularyName;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Who knows how an editor spells the address of a remit.json: the workspace. */
interface Settings {
  configUri(live: LiveProject): string;
}

/** The word of a vocabulary that an offset is on, or directly behind. */
export function wordAt({ live, file }: Place, offset: number): UsedWord | undefined {
  const fragment = live.project.owns(file) ? live.project.fragment(file) : undefined;
  if (!fragment) return undefined;
  for (const word of wordsIn(fragment)) if (word.start <= offset && offset <= word.end) return word;
  return undefined;
}

/** Where remit.json adds a word; nothing for one of the language. */
export function wordDefinition(settings: Settings, { live }: Place, { vocabulary, text }: UsedWord): Location[] {
  const { key }: Vocabulary = vocabularies[vocabulary];
  const config = live.configText ?? '';
  const lines = new Lines(config);
  const places = key ? wordSettings(config, key, text) : [];
  return places.map(place => ({ uri: settings.configUri(live), range: rangeOf(lines, place) }));
}

/** Everywhere in the project where a word is used, in the order of files and places. */
export function wordUses({ live }: Place, { vocabulary, text }: UsedWord): Location[] {
  return live.project.fragments.flatMap(fragment =>
    [...wordsIn(fragment)]
      .filter(word => word.vocabulary === vocabulary && word.text === text)
      .map(word => ({ uri: live.uriOf(fragment.file), range: rangeOf(linesOf(fragment), word) })),
  );
}

/** Another name for a word that remit.json adds, there and wherever it is used; or, as a sentence, why not. */
export function renameWord(settings: Settings, place: Place, word: UsedWord, newName: string): WorkspaceEdit | Refused {
  const refused = refuseWord(settings, place, word) ?? nameProblem(newName);
  if (refused !== undefined) return { problem: refused };
  const name = newName.normalize('NFC');
  const { what }: Vocabulary = vocabularies[word.vocabulary];
  if (name !== word.text && wordsOf(word.vocabulary, place.live.config.words).includes(name))
    return { problem: `\`${name}\` is ${what} already.` };
  const changes: Record<string, TextEdit[]> = {};
  for (const { uri, range } of [...wordDefinition(settings, place, word), ...wordUses(place, word)])
    (changes[uri] ??= []).push({ range, newText: name });
  return { changes };
}

/** Why a word cannot be renamed: it is the language's. */
export function refuseWord(settings: Settings, place: Place, word: UsedWord): string | undefined {
  if (wordDefinition(settings, place, word).length > 0) return undefined;
  return `\`${word.text}\` is a word of the language and cannot be renamed.`;
}

const known = new WeakMap<Fragment, readonly UsedWord[]>();

function wordsIn(fragment: Fragment): readonly UsedWord[] {
  let words = known.get(fragment);
  if (!words) known.set(fragment, (words = [...written(fragment.root), ...compared(fragment)].sort(bySource)));
  return words;
}

const bySource = (a: UsedWord, b: UsedWord) => a.start - b.start;

function* written(node: Node): Iterable<UsedWord> {
  for (const inner of childrenOf(node)) {
    if (inner.$type !== 'Word') {
      yield* written(inner);
      continue;
    }
    const vocabulary = vocabularyOf(inner as Word);
    if (vocabulary) yield used(vocabulary, (inner as Word).text, { start: inner.$start, end: inner.$end });
  }
}

/** The words of conditions: `channel is kiosk`. */
function* compared({ refs }: Fragment): Iterable<UsedWord> {
  for (const ref of refs) {
    const vocabulary = isWord(ref)
      ? fieldCompared(ref.within.$parent as Comparison | undefined)?.vocabulary
      : undefined;
    if (vocabulary) yield used(vocabulary, ref.text, ref);
  }
}

function used(vocabulary: VocabularyName, text: string, { start, end }: { start: number; end: number }): UsedWord {
  return { vocabulary, text: text.normalize('NFC'), start, end };
}

function vocabularyOf(word: Word): VocabularyName | undefined {
  const around = word.$parent;
  const property =
    around &&
    Object.entries(around).find(
      ([key, value]: [string, unknown]) =>
        !key.startsWith('$') && (Array.isArray(value) ? value.includes(word) : value === word),
    )?.[0];
  const own = `${around?.$type}.${property}`;
  return wordPlaces[`${around?.$parent?.$type}.${own}`] ?? wordPlaces[own];
}
