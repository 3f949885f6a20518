/** What is clearly a slip is said, and read as what was meant, before the parser sees it. No text without a mistake is touched. */
import type { ILexingError } from 'chevrotain';
import type { LexerResult } from 'langium';
import { mendBrackets } from './brackets.ts';
import { limitDepth } from './depth.ts';
import type { Tools } from './mended.ts';
import { mendSlips } from './slips.ts';

export function mend(result: LexerResult, tools: Tools): LexerResult {
  let { tokens } = result;
  const found: ILexingError[] = [];
  for (const step of [mendSlips, mendBrackets, limitDepth]) {
    const mended = step(tokens, tools);
    tokens = mended.tokens;
    found.push(...mended.errors);
  }
  return found.length === 0 ? result : { ...result, tokens, errors: [...outsideOf(found, result.errors), ...found] };
}

/** The mistakes that do not lie inside of others. */
function outsideOf(mended: readonly ILexingError[], errors: readonly ILexingError[]): ILexingError[] {
  const inOrder = [...mended].sort((a, b) => a.offset - b.offset);
  let next = 0;
  return [...errors]
    .sort((a, b) => a.offset - b.offset)
    .filter(({ offset }) => {
      while (next < inOrder.length && inOrder[next]!.offset + inOrder[next]!.length <= offset) next++;
      return next === inOrder.length || offset < inOrder[next]!.offset;
    });
}
