/** What may be written for a value: the words of its vocabulary, names, days, lengths of time, letters. */
import { meaningOf } from '@remit-cx/core/generate/raci-words';
import { rules } from '@remit-cx/core/lint/all';
import { readLetter } from '@remit-cx/core/model/raci-scheme';
import { policyPages } from '@remit-cx/core/policy/policy-page';
import type { Field } from '@remit-cx/core/project/fields';
import { type VocabularyName, vocabularies, wordsOf } from '@remit-cx/core/project/vocabulary';
import type { IToken } from 'chevrotain';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { Expectation } from '../grammar-walk.ts';
import { modelPart } from '../model-words.ts';
import { vocabularyAt, wordPlace } from '../word-places.ts';
import { fieldItems, kindItems, typeCompared, valueChoices } from './conditions.ts';
import { dayItems } from './days.ts';
import { lettersOf, namesSaid } from './fit.ts';
import { type Choices, namesAt } from './names.ts';
import type { Scene } from './scene.ts';
import { ageItems, amountItems, lengthItems } from './sizes.ts';

export type Value = Extract<Expectation, { kind: 'keyword' | 'terminal' }> & { readonly kind: 'terminal' };

const units = ['minutes', 'hours', 'days', 'working days', 'weeks', 'months'];
const none: Choices = { items: [], isCut: false };

/** What may stand where a value is expected, the likeliest first. `said` is the statement so far. */
export function valuesAt(scene: Scene, { text, place }: Value, said: readonly IToken[]): Choices {
  const { live, cursor } = scene;
  // Nothing is named twice in a line, but a letter may stand in every cell.
  const isSaid = namesSaid(text === 'CODE' ? [] : said);
  const isNew = ({ label }: CompletionItem) => !isSaid.has(label);
  if (text === 'ID' && place.wants === 'Meant') {
    const { words, wants } = valueChoices(said, live.config);
    const names = wants ? namesAt(scene, { ...place, wants }, said) : none;
    return cursor.path === '' ? { ...names, items: [...words.filter(isNew), ...names.items] } : names;
  }
  if (text === 'ID' && place.wants !== undefined) return namesAt(scene, place, said);
  if (cursor.path !== '') return none;
  const compared = isCompared(place) ? typeCompared(said) : undefined;
  if (compared === 'age' && text === 'DURATION') return { items: [...ageItems()], isCut: false };
  if (compared !== undefined && compared !== typeOf[text]) return none;
  return { items: [...plainValues(scene, text, place, said)].filter(isNew), isCut: false };
}

/** Whether there is a list for a value: of words, names, days or lengths of time. */
export function hasChoices({ text, place }: Value): boolean {
  if (text === 'ID')
    return place.wants !== undefined || vocabularyAt(place) !== undefined || listedWords.has(wordPlace(place));
  return text === 'DATE' || (text === 'DURATION' && place.rule === 'LengthText');
}

const listedWords: ReadonlySet<string> = new Set(['Condition.field', 'PolicyRule.kind', 'Waiver.rule']);

/** Whether a value is compared with what a condition asks about. */
function isCompared({ rule, around }: Value['place']): boolean {
  return rule === 'ValueText' || around?.rule === 'ValueText';
}

/** The types of fields that have values of a terminal. */
const typeOf: Readonly<Record<string, Field['type']>> = { DATE: 'day', DURATION: 'length' };

/** What needs no name of the project. */
function* plainValues(
  scene: Scene,
  terminal: string,
  place: Value['place'],
  said: readonly IToken[],
): Iterable<CompletionItem> {
  const { live } = scene;
  switch (terminal) {
    case 'ID': {
      const vocabulary = vocabularyAt(place);
      if (vocabulary) yield* wordItems(scene, vocabulary);
      yield* otherWords(scene, wordPlace(place), said);
      return;
    }
    case 'DATE':
      yield* dayItems(scene.day, place, said);
      return;
    case 'DURATION':
      // What a metric measures is no deadline.
      if (place.rule !== 'LengthText' && !isCompared(place)) return;
      yield* lengthItems(live);
      return;
    case 'MONEY':
      yield* amountItems(scene, place);
      return;
    case 'CODE':
      if (said.at(-1)?.image === '|') yield* letterItems(scene, said);
  }
}

/** The words of a vocabulary; of channels, those first that the project uses most. */
function* wordItems({ live }: Scene, vocabulary: VocabularyName): Iterable<CompletionItem> {
  const words = wordsOf(vocabulary, live.config.words);
  const { what } = vocabularies[vocabulary];
  const used = vocabulary === 'channel' ? channelsIn(live) : new Map<string, number>();
  for (const label of [...words].sort((a, b) => (used.get(b) ?? 0) - (used.get(a) ?? 0))) {
    const count = used.get(label);
    const often = count === undefined ? undefined : `${count} time${count === 1 ? '' : 's'} here`;
    yield {
      label,
      kind: CompletionItemKind.EnumMember,
      detail: modelPart(vocabulary, label)?.summary ?? what,
      ...(often && { labelDetails: { description: often } }),
    };
  }
}

/** How often each channel stands at a touchpoint. */
function channelsIn({ graph }: Scene['live']): ReadonlyMap<string, number> {
  return graph.once(channelsIn, () => {
    const used = new Map<string, number>();
    for (const { channels } of graph.all('touchpoint'))
      for (const channel of channels) used.set(channel, (used.get(channel) ?? 0) + 1);
    return used;
  });
}

function* otherWords({ live }: Scene, place: string, said: readonly IToken[]): Iterable<CompletionItem> {
  switch (place) {
    case 'Within.length':
      for (const label of units) yield { label, kind: CompletionItemKind.Unit };
      return;
    case 'Condition.field':
      yield* fieldItems(said);
      return;
    case 'PolicyRule.kind':
      yield* kindItems();
      return;
    case 'Waiver.rule':
      yield* ruleItems(live);
  }
}

/** What a waiver may be for: first what finds something now. */
function* ruleItems(live: Scene['live']): Iterable<CompletionItem> {
  const found = new Map<string, number>();
  for (const { rule } of live.foundBefore) found.set(rule, (found.get(rule) ?? 0) + 1);
  const pages = [...policyPages(live.graph, live.config.lint), ...rules];
  for (const { name, summary } of pages.sort((a, b) => (found.get(b.name) ?? 0) - (found.get(a.name) ?? 0))) {
    const count = found.get(name);
    const now = count && { labelDetails: { description: `${count} finding${count === 1 ? '' : 's'} now` } };
    yield { label: name, kind: CompletionItemKind.Reference, detail: summary, ...now };
  }
}

/** The letters of a cell. Where somebody in the row is accountable, the A comes last: it is one. */
function* letterItems({ live }: Scene, said: readonly IToken[]): Iterable<CompletionItem> {
  const { scheme } = live.config;
  const isOwned = said.some(({ image, tokenType }) => tokenType.name === 'CODE' && image.includes('A'));
  const letters = lettersOf(scheme);
  const hasA = (written: string) => written.includes('A');
  const sorted = isOwned ? [...letters.filter(one => !hasA(one)), ...letters.filter(hasA)] : letters;
  for (const label of sorted) {
    const meanings = label.split('/').map(letter => meaningOf(readLetter(letter, scheme)!));
    yield { label, kind: CompletionItemKind.EnumMember, detail: meanings.join('; ') };
  }
}
