/** Blocks inside blocks: so many that no machine runs out of room, and far more than anybody needs. */
import type { ILexingError, IToken } from 'chevrotain';

/** How many blocks may stand inside one another. What is deeper is left out, and said. */
export const deepest = 100;

/** The tokens without those that stand too deep, and a mistake for each place where that begins. */
export function limitDepth(tokens: readonly IToken[]): { readonly kept: IToken[]; readonly errors: ILexingError[] } {
  const kept: IToken[] = [];
  const errors: ILexingError[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.image === '{' && ++depth === deepest + 1) {
      const { startOffset: offset, startLine: line, startColumn: column } = token;
      const message = 'Too many blocks stand inside one another here. Is a } missing before this one?';
      errors.push({ offset, line, column, length: 1, message });
    }
    if (depth <= deepest) kept.push(token);
    if (token.image === '}') depth = Math.max(0, depth - 1);
  }
  return { kept, errors };
}
