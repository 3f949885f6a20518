/** The words of the grammar in a list: with those that must follow, with what is written behind them, and the whole block that they begin. */
import type { Fragment } from '@remit-cx/core/project/fragment';
import type { Day } from '@remit-cx/core/project/values';
import type { IToken } from 'chevrotain';
import { type CompletionItem, CompletionItemKind, InsertTextFormat, MarkupKind } from 'vscode-languageserver';
import type { Cursor } from '../cursor.ts';
import type { Block, Expectation } from '../grammar-walk.ts';
import { fitsCondition } from './conditions.ts';
import { fitsKeyword, usualPreposition } from './fit.ts';
import { keywordWords } from './keyword-words.ts';
import { mayBecome } from './names.ts';
import type { Scene } from './scene.ts';
import { type Filled, filledSketch, snippetOf } from './snippets.ts';
import { hasChoices, type Value } from './values.ts';

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
export type Offer = CompletionItem & { readonly written?: string };

const conditionRules: ReadonlySet<string> = new Set(['PolicyRule', 'Condition', 'FieldText', 'Comparison']);

type Keyword = Exclude<Expectation, { kind: 'end' }>;

/** A keyword with the words that must follow it; and, at the start of a line, the whole block that it begins. */
export function* keywordItems(
  scene: Scene,
  expectation: Keyword,
  blocks: readonly Block[],
  { said, isNew, asked }: { said: readonly IToken[]; isNew: boolean; asked: CompletionAsked },
): Iterable<Offer> {
  const { live, cursor } = scene;
  const { text, place } = expectation;
  if (cursor.path !== '' || !/^\p{L}/u.test(text) || !fitsKeyword(text, place, said, isNew, live.config)) return;
  if (conditionRules.has(place.rule) && !fitsCondition(text, place.rule, said)) return;
  const isAlone = isLastOfLine(scene.fragment, cursor);
  const means = keywordWords(place.rule, text);
  const detail = means === undefined ? {} : { detail: means };
  for (const { label, next } of phrases(expectation)) {
    // What is filled in has to be worked out for the list: not for what nobody can mean who has typed these letters.
    const isMeant = isNew && isAlone && cursor.isFirst && mayBecome(cursor.typed, { label });
    const filled = isMeant ? filledSketch(scene, text, place, blocks) : undefined;
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
  const values = next.filter((one): one is Value => one.kind === 'terminal');
  if (values.length === 0 || next.some(({ kind }) => kind === 'end')) return {};
  if (values.some(hasChoices))
    return suggestCommand === undefined
      ? {}
      : { written: `${label} `, command: { title: 'What fits', command: suggestCommand } };
  const count = takesSnippets ? textsIn(next) : 0;
  if (count === 0) return {};
  const gaps = Array.from({ length: count }, (_, i) => `"$${i + 1}"`);
  return { insertTextFormat: InsertTextFormat.Snippet, written: [label, ...gaps].join(' ') };
}

/** How many texts have to follow one after the other. */
function textsIn(next: readonly Expectation[]): number {
  const text = next.find((one): one is Value => one.kind === 'terminal' && one.text === 'STRING');
  return text && next.every(({ kind }) => kind === 'terminal') ? 1 + textsIn(text.then()) : 0;
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
