/** Where something is to be completed: the words before it, and what is written of it. */
import type { Fragment } from '@remit-cx/core/project/fragment';
import type { IToken } from 'chevrotain';
import { endOf, endsInProse, isWord, wordsOfText } from './words.ts';

/** Where in a text something is to be completed. */
export interface Cursor {
  readonly file: string;
  /** What is written of the word before the offset; for a path, of its last name. Of a day or a number, all that is written. */
  readonly typed: string;
  /** Where the word ends that the offset is in: all of it is replaced. */
  readonly end: number;
  /** The names before it, with dots between them: `book_pay.choose`. */
  readonly path: string;
  /** The words before it, without that path, from `from` on: their offsets count from there. */
  readonly tokens: readonly IToken[];
  readonly from: number;
  readonly offset: number;
  readonly isFirst: boolean;
  /** The column of the word. */
  readonly column: number;
}

/** Undefined in prose: in a comment or between quotes. What stands before the declaration that the offset is in, or behind, does not matter. */
export function cursorAt({ file, root, text }: Fragment, offset: number): Cursor | undefined {
  const around = root.elements.findLast(({ $start }) => $start < offset)?.$start ?? 0;
  const from = startOfLine(text, around);
  const words = wordsOfText(text.slice(from, offset));
  if (endsInProse(words, offset - from)) return undefined;
  const tokens = [...words.tokens];
  const last = tokens.at(-1);
  const digits = /(?<![\w\p{L}\p{M}-])\d[\d,./-]*$/u.exec(text.slice(startOfLine(text, offset), offset))?.[0] ?? '';
  while (digits && tokens.length > 0 && tokens.at(-1)!.startOffset >= offset - from - digits.length) tokens.pop();
  const typed = digits || (last && isWord(last) && endOf(last) === offset - from ? tokens.pop()!.image : '');
  const path: string[] = [];
  while (tokens.at(-1)?.image === '.' && tokens.length > 1) {
    tokens.pop();
    path.unshift(tokens.pop()!.image.normalize('NFC'));
  }
  const start = offset - typed.length;
  const before = tokens.at(-1);
  const gap = before ? text.slice(from + endOf(before), start) : text.slice(0, start);
  return {
    file,
    typed,
    end: typed === '' ? offset : offset + /^[\w\p{L}\p{M}\p{N}-]*/u.exec(text.slice(offset))![0].length,
    path: path.join('.'),
    tokens,
    from,
    offset,
    isFirst: path.length === 0 && (before === undefined || /[\r\n]/.test(gap)),
    column: start - startOfLine(text, start),
  };
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
