/** Blocks inside blocks: so many that no machine runs out of room, and far more than anybody needs. */
import type { ILexingError, IToken } from 'chevrotain';
import { deepest } from '../scanner.ts';
import { type Mended, mistake } from './mended.ts';

/** The tokens without those that stand too deep, and a mistake for each place where that begins. */
export function limitDepth(tokens: readonly IToken[]): Mended {
  const kept: IToken[] = [];
  const errors: ILexingError[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.image === '{' && ++depth === deepest + 1)
      errors.push(mistake(token, 'Too many blocks stand inside one another here. Is a } missing before this one?'));
    if (depth <= deepest) kept.push(token);
    if (token.image === '}') depth = Math.max(0, depth - 1);
  }
  return { tokens: kept, errors };
}
