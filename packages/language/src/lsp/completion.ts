/** What can be written at a place: the words of the grammar that are legal there, and the names and words that fit. */
import { rules } from '@remit-cx/core/lint/all';
import { policyPages } from '@remit-cx/core/policy/policy-page';
import { vocabularies, wordsOf } from '@remit-cx/core/project/vocabulary';
import type { IToken } from 'chevrotain';
import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { fieldItems, fitsCondition, kindItems, valueChoices } from './completion-conditions.ts';
import { fitsKeyword, isSaidAlready, lettersOf, usualPreposition } from './completion-fit.ts';
import { mayBecome, most, namesAt } from './completion-names.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { type Block, type Expectation, type Reached, walk } from './grammar-walk.ts';
import { modelPart } from './model-words.ts';
import { linesOf, positionAt } from './places.ts';
import { saidOnce } from './said-once.ts';
import { vocabularyAt, wordPlace } from './word-places.ts';
import { isFirstOfLine } from './words.ts';

/**
 * What can stand at an offset of a file. `onBlank` says that a blank was typed: then only what has to follow is offered, so
 * that a line that is complete stays quiet.
 */
export function complete(live: LiveProject, file: string, offset: number, onBlank = false): CompletionList {
  const fragment = live.project.fragment(file);
  const cursor = fragment && cursorAt(fragment, offset);
  if (!cursor) return { isIncomplete: false, items: [] };
  const reached = walk(cursor.tokens, index => isFirstOfLine(cursor.tokens, index));
  if (onBlank && (reached.statement.length === 0 || reached.continuations.some(({ kind }) => kind === 'end')))
    return { isIncomplete: false, items: [] };
  const found = new Map<string, CompletionItem>();
  for (const { expectations, isNew } of offered(cursor, reached)) {
    const said = isNew ? saidOnce(fragment, reached.blocks, cursor) : nothing;
    for (const expectation of expectations) {
      if (expectation.kind !== 'end' && said.has(expectation.place.rule)) continue;
      for (const item of itemsFor(live, expectation, cursor, reached, isNew))
        if (!found.has(item.label)) found.set(item.label, item);
    }
  }
  const all = [...found.values()];
  const isTooMuch = all.length > most;
  const items = isTooMuch ? all.filter(item => mayBecome(cursor.typed, item)).slice(0, most) : all;
  const lines = linesOf(fragment);
  const range = { start: positionAt(lines, offset - cursor.typed.length), end: positionAt(lines, offset) };
  return {
    isIncomplete: isTooMuch,
    items: items.map((item, i) => ({
      ...item,
      sortText: String(i).padStart(3, '0'),
      textEdit: { range, newText: item.label },
    })),
  };
}

/**
 * What may go on here, and what may begin here. On a new line something new begins, unless the line is indented further
 * than the one before it, or that one ends in a comma; on the line of a statement it goes on, and in a block on one line the
 * next one may begin.
 */
function offered(
  { tokens, isFirst, column, path }: Cursor,
  { blocks, statement, continuations }: Reached,
): { readonly expectations: readonly Expectation[]; readonly isNew: boolean }[] {
  const block = blocks.at(-1)!;
  const goingOn = { expectations: continuations, isNew: false };
  const beginning = { expectations: block.starts, isNew: true };
  if (statement.length === 0) return [beginning];
  const [first] = statement;
  const continues = tokens.at(-1)!.image === ',' || path !== '';
  if (isFirst && !continues)
    return column + 1 > first!.startColumn! && canGoOn(continuations) ? [goingOn] : [beginning];
  const isOver = continuations.some(({ kind }) => kind === 'end');
  return isOver && !continues && isOnLine(block, tokens) ? [goingOn, beginning] : [goingOn];
}

function canGoOn(expectations: readonly Expectation[]): boolean {
  return expectations.some(({ kind }) => kind !== 'end');
}

/** Whether a block was opened on the line that is being written. */
function isOnLine({ opening }: Block, tokens: readonly IToken[]): boolean {
  return opening.length > 0 && opening.at(-1)!.endLine === tokens.at(-1)!.endLine;
}

const nothing: ReadonlySet<string> = new Set();
const conditionRules: ReadonlySet<string> = new Set(['PolicyRule', 'Condition', 'FieldText', 'Comparison']);
const units = ['minutes', 'hours', 'days', 'working days', 'weeks', 'months'];

function* itemsFor(
  live: LiveProject,
  expectation: Expectation,
  cursor: Cursor,
  { blocks, statement }: Reached,
  isNew: boolean,
): Iterable<CompletionItem> {
  if (expectation.kind === 'end') return;
  const { text, place } = expectation;
  const said = isNew ? [] : statement;
  if (expectation.kind === 'keyword') {
    if (cursor.path !== '' || !/^\p{L}/u.test(text) || !fitsKeyword(text, place, said, isNew, live.config)) return;
    if (conditionRules.has(place.rule) && !fitsCondition(text, place.rule, said)) return;
    for (const label of phrases(expectation)) yield { label, kind: CompletionItemKind.Keyword };
  } else if (text === 'ID' && place.wants === 'Meant') {
    const { words, wants } = valueChoices(said, live.config);
    if (cursor.path === '') for (const item of words) if (!isSaidAlready(said, item.label)) yield item;
    if (wants) yield* namesAt(live, { ...place, wants }, cursor, said, blocks.at(-1)!);
  } else if (text === 'ID' && place.wants !== undefined) {
    yield* namesAt(live, place, cursor, said, blocks.at(-1)!);
  } else if (cursor.path !== '') {
    return;
  } else if (text === 'ID') {
    const vocabulary = vocabularyAt(place);
    if (vocabulary)
      for (const label of wordsOf(vocabulary, live.config.words))
        if (!isSaidAlready(said, label))
          yield {
            label,
            kind: CompletionItemKind.EnumMember,
            detail: modelPart(vocabulary, label)?.summary ?? vocabularies[vocabulary].what,
          };
    if (wordPlace(place) === 'Within.length') for (const label of units) yield { label, kind: CompletionItemKind.Unit };
    if (wordPlace(place) === 'Condition.field') yield* fieldItems(said);
    if (wordPlace(place) === 'PolicyRule.kind') yield* kindItems();
    if (wordPlace(place) === 'Waiver.rule')
      for (const { name, summary } of [...policyPages(live.graph), ...rules])
        yield { label: name, kind: CompletionItemKind.Reference, detail: summary };
  } else if (text === 'CODE' && said.at(-1)?.image === '|') {
    for (const label of lettersOf(live.config.scheme)) yield { label, kind: CompletionItemKind.EnumMember };
  }
}

/** A keyword, or the phrases that it begins: `at least` and `at most`. */
function phrases(expectation: Extract<Expectation, { text: string }>): readonly string[] {
  if (expectation.text === 'at') return ['at least', 'at most'];
  return [phrase(expectation)];
}

/** The keyword with those that must follow it: `measured by`, `moment of truth`. */
function phrase({ text, then }: Extract<Expectation, { text: string }>): string {
  const next = then();
  const words = new Set(next.map(one => (one.kind === 'keyword' ? one.text : '')));
  const [only] = next;
  if (words.size === 1 && only?.kind === 'keyword' && /^\p{L}/u.test(only.text)) return `${text} ${phrase(only)}`;
  return words.size === 3 && words.has('for') ? `${text} ${usualPreposition(text)}` : text;
}
