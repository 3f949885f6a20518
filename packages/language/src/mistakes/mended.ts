/** What every step of the mending takes and gives. */
import type { ILexingError, IToken } from 'chevrotain';
import type { Lexer } from 'langium';
import type { Reading } from '../tokens.ts';
import type { Blocks } from './blocks.ts';

/** Tokens as they are read on, and what was wrong with them. */
export interface Mended {
  readonly tokens: IToken[];
  readonly errors: readonly ILexingError[];
}

/** What is needed to make one token of another. */
export interface Tools {
  readonly text: string;
  readonly types: Lexer['definition'];
  readonly readings: ReadonlyMap<string, Reading>;
  readonly blocks: Blocks;
}

/** A mistake about the words from one token to another. */
export function mistake(from: IToken, message: string, to: IToken = from): ILexingError {
  const { startOffset: offset, startLine: line, startColumn: column } = from;
  return { offset, line, column, length: to.endOffset! + 1 - offset, message };
}
