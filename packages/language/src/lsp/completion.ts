/** What can be written at a place: the words of the grammar that are legal there, whole blocks, and the names and words that fit. */
import type { Fragment } from '@remit-cx/core/project/fragment';
import type { Day } from '@remit-cx/core/project/values';
import type { IToken } from 'chevrotain';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { fitsCondition } from './completion-conditions.ts';
import { fitsKeyword, usualPreposition } from './completion-fit.ts';
import { mayBecome, most } from './completion-names.ts';
import { type Scene, sceneOf } from './completion-scene.ts';
import { type Filled, filledSketch, snippetOf } from './completion-snippets.ts';
import { type Value, valuesAt } from './completion-values.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { type Block, type Expectation, type Reached, walk } from './grammar-walk.ts';
import { keywordWords } from './keyword-words.ts';
import { linesOf, rangeOf } from './places.ts';
import { saidOnce } from './said-once.ts';
import { isFirstOfLine } from './words.ts';

/** How it is asked, and what the editor can do with the answer. */
export interface CompletionAsked {
  /** A blank was typed: then only what has to follow is offered, so that a line that is complete stays quiet. */
  readonly onBlank?: boolean;
  /** The day that the user asks about; without one, the project's own. */
  readonly day?: Day | undefined;
  /** Whether the editor goes from gap to gap of what it inserts. If not, it is given plain text. */
  readonly takesSnippets?: boolean;
  /** A command of the editor that opens the list again, behind a word that needs a value. */
  readonly suggestCommand?: string | undefined;
}

/** An item, and what is written for it where that is not its label. */
type Offer = CompletionItem & { readonly written?: string };

/** What can stand at an offset of a file. */
export function complete(live: LiveProject, file: string, offset: number, asked: CompletionAsked = {}): CompletionList {
  const fragment = live.project.fragment(file);
  const cursor = fragment && cursorAt(fragment, offset);
  if (!cursor) return { isIncomplete: false, items: [] };
  const reached = walk(cursor.tokens, index => isFirstOfLine(cursor.tokens, index));
  if (asked.onBlank && (reached.statement.length === 0 || reached.continuations.some(({ kind }) => kind === 'end')))
    return { isIncomplete: false, items: [] };
  const scene = sceneOf(live, fragment, live.dayFor(asked.day), cursor, reached.blocks.at(-1)!);
  const found = new Map<string, Offer>();
  let isCut = false;
  for (const { expectations, isNew } of offered(cursor, reached)) {
    const done = isNew ? saidOnce(fragment, reached.blocks, cursor) : nothing;
    const said = isNew ? [] : reached.statement;
    for (const expectation of expectations) {
      if (expectation.kind === 'end' || done.has(expectation.place.rule)) continue;
      const choices =
        expectation.kind === 'terminal'
          ? valuesAt(scene, expectation as Value, said)
          : { items: [...keywordItems(scene, expectation, reached.blocks, said, isNew, asked)], isCut: false };
      isCut ||= choices.isCut;
      for (const item of choices.items) if (!found.has(item.label)) found.set(item.label, item);
    }
  }
  const all = [...found.values()];
  const isTooMuch = isCut || all.length > most;
  const items = isTooMuch ? all.filter(item => mayBecome(cursor.typed, item)).slice(0, most) : all;
  const range = rangeOf(linesOf(fragment), { start: offset - cursor.typed.length, end: cursor.end });
  return {
    isIncomplete: isTooMuch,
    items: items.map(({ written, ...item }, i) => ({
      ...item,
      // Who somebody is is said when somebody looks: the address says of which project.
      ...(item.data && { data: { ...item.data, uri: live.uriOf(file) } }),
      sortText: String(i).padStart(3, '0'),
      textEdit: { range, newText: written ?? item.label },
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

type Keyword = Exclude<Expectation, { kind: 'end' }>;

/** A keyword with the words that must follow it; and, at the start of a line, the whole block that it begins. */
function* keywordItems(
  scene: Scene,
  expectation: Keyword,
  blocks: readonly Block[],
  said: readonly IToken[],
  isNew: boolean,
  asked: CompletionAsked,
): Iterable<Offer> {
  const { live, cursor } = scene;
  const { text, place } = expectation;
  if (cursor.path !== '' || !/^\p{L}/u.test(text) || !fitsKeyword(text, place, said, isNew, live.config)) return;
  if (conditionRules.has(place.rule) && !fitsCondition(text, place.rule, said)) return;
  const isAlone = isLastOfLine(scene.fragment, cursor);
  const means = keywordWords(place.rule, text);
  const detail = means === undefined ? {} : { detail: means };
  for (const { label, next } of phrases(expectation)) {
    const filled = isNew && isAlone && cursor.isFirst ? filledSketch(scene, text, place, blocks) : undefined;
    if (filled) yield { ...blockItem(label, filled, scene, asked), ...detail };
    yield {
      label,
      kind: CompletionItemKind.Keyword,
      ...detail,
      ...(isAlone && valueNext(label, next, asked)),
    };
  }
}

/** The whole block, to be filled in. It goes before the bare word: who wants only that goes on typing. */
function blockItem(
  label: string,
  filled: Filled,
  { fragment, cursor }: Scene,
  { takesSnippets }: CompletionAsked,
): Offer {
  const isBlock = filled.text.endsWith('}');
  return {
    label: `${label} ${isBlock ? '{ ... }' : '...'}`,
    kind: CompletionItemKind.Snippet,
    filterText: label,
    documentation: { kind: MarkupKind.Markdown, value: `\`\`\`remit\n${filled.text}\n\`\`\`` },
    ...(takesSnippets
      ? { insertTextFormat: InsertTextFormat.Snippet, written: snippetOf(filled) }
      : { written: filled.text.replaceAll('\n', `\n${indentAt(fragment, cursor)}`) }),
  };
}

/** What is written behind a word that needs a value: the quotes of a text, or a blank, and the list of what fits. */
function valueNext(
  label: string,
  next: readonly Expectation[],
  { takesSnippets, suggestCommand }: CompletionAsked,
): Partial<Offer> {
  const values = next.filter((one): one is Keyword => one.kind === 'terminal');
  if (values.length === 0 || next.some(({ kind }) => kind === 'end')) return {};
  if (values.every(({ text }) => text === 'STRING') && values.length === next.length)
    return takesSnippets ? { insertTextFormat: InsertTextFormat.Snippet, written: `${label} "$1"` } : {};
  if (suggestCommand === undefined || values.every(({ place }) => place.property === 'name')) return {};
  return { written: `${label} `, command: { title: 'What fits', command: suggestCommand } };
}

/** Whether nothing but the end of a block or a comment stands behind the word on its line. */
function isLastOfLine({ text }: Fragment, { end }: Cursor): boolean {
  return /^[ \t]*(?:[\r\n}]|\/[/*]|$)/.test(text.slice(end, end + 200));
}

function indentAt({ text }: Fragment, { offset, column }: Cursor): string {
  return /^[ \t]*/.exec(text.slice(offset - column))![0].slice(0, column);
}

/** A keyword and what comes next; or the phrases that it begins: `at least` and `at most`. */
function phrases(expectation: Keyword): readonly { readonly label: string; readonly next: readonly Expectation[] }[] {
  if (expectation.text === 'at') return ['at least', 'at most'].map(label => ({ label, next: [] }));
  return [phrase(expectation)];
}

/** The keyword with those that must follow it: `measured by`, `moment of truth`. */
function phrase({ text, then }: Keyword): { readonly label: string; readonly next: readonly Expectation[] } {
  const next = then();
  const words = new Set(next.map(one => (one.kind === 'keyword' ? one.text : '')));
  const [only] = next;
  if (words.size === 1 && only?.kind === 'keyword' && /^\p{L}/u.test(only.text)) {
    const rest = phrase(only);
    return { label: `${text} ${rest.label}`, next: rest.next };
  }
  if (words.size !== 3 || !words.has('for')) return { label: text, next };
  const preposition = usualPreposition(text);
  const on = next.find((one): one is Keyword => one.kind === 'keyword' && one.text === preposition);
  return { label: `${text} ${preposition}`, next: on?.then() ?? [] };
}
