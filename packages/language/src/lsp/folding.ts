/** What can be folded: blocks, texts and comments of several lines, the sections of a RACI table. */
import type { IToken } from 'chevrotain';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { isFirstOfLine, wordsOfText } from './words.ts';

/** Made from the words alone, so that it holds in a file that cannot be read to its end. */
export function foldingRanges(text: string): FoldingRange[] {
  const { tokens, comments } = wordsOfText(text);
  const ranges: FoldingRange[] = [];
  // Lines of tokens count from 1, those of the protocol from 0. A closing line stays visible.
  const add = (first: number, last: number, kind?: FoldingRangeKind) => {
    if (last > first) ranges.push({ startLine: first - 1, endLine: last - 1, ...(kind && { kind }) });
  };
  const open: { brace: IToken; section: IToken | undefined }[] = [];
  for (const [i, token] of tokens.entries()) {
    const block = open.at(-1);
    if (token.image === '{') {
      open.push({ brace: token, section: undefined });
    } else if (token.image === '}' && block) {
      open.pop();
      if (block.section) add(block.section.startLine!, token.startLine! - 1);
      add(block.brace.startLine!, token.startLine! - 1);
    } else if (token.image === 'section' && isFirstOfLine(tokens, i) && block) {
      if (block.section) add(block.section.startLine!, token.startLine! - 1);
      block.section = token;
    } else if (token.image.startsWith('"""')) {
      add(token.startLine!, token.endLine! - 1);
    }
  }
  for (const { first, last } of commentBlocks(tokens, comments)) add(first, last, FoldingRangeKind.Comment);
  return ranges;
}

/** Comments of several lines, and line comments directly below each other. One that stands behind something else on its line is no block. */
function* commentBlocks(
  tokens: readonly IToken[],
  comments: readonly IToken[],
): Iterable<{ first: number; last: number }> {
  const used = new Set(tokens.flatMap(({ startLine, endLine }) => [startLine!, endLine!]));
  let first: number | undefined;
  let last = 0;
  for (const { tokenType, startLine, endLine } of comments) {
    if (tokenType.name !== 'SL_COMMENT') {
      yield { first: startLine!, last: endLine! };
    } else if (!used.has(startLine!)) {
      if (first !== undefined && startLine === last + 1) {
        last = startLine;
        continue;
      }
      if (first !== undefined) yield { first, last };
      first = last = startLine!;
    }
  }
  if (first !== undefined) yield { first, last };
}
