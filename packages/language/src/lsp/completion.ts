/** What can be written at a place: the words of the grammar that are legal there, whole blocks, and the names and words that fit. */
import type { IToken } from 'chevrotain';
import type { CompletionList } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { mayBecome } from './completion/names.ts';
import { most, sceneOf } from './completion/scene.ts';
import { type Value, valuesAt } from './completion/values.ts';
import { type CompletionAsked, keywordItems, type Offer } from './completion/words.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { type Block, type Expectation, type Reached, walk } from './grammar-walk.ts';
import { linesOf, rangeOf } from './places.ts';
import { saidOnce } from './said-once.ts';
import { isFirstOfLine } from './words.ts';

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
          : { items: [...keywordItems(scene, expectation, reached.blocks, { said, isNew, asked })], isCut: false };
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
