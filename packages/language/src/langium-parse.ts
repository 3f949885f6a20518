/** Reads a text with Langium's parser: the one that goes on after a mistake, and says what is wrong. */
import type { Parsed, SyntaxProblem } from '@remit-cx/core/project/fragment';
import type { ParseResult } from 'langium';
import { toParsed } from './ast-fragment.ts';
import { remitServices } from './services.ts';

/** The tree of a text as far as it can be read, and its mistakes in the order of their places. */
export function parseWithLangium(text: string): { readonly parsed: Parsed; readonly errors: readonly SyntaxProblem[] } {
  const result = remitServices().parser.LangiumParser.parse(text);
  return { parsed: toParsed(result.value), errors: problemsOf(result, text) };
}

/** The lexer's and the parser's errors, each with the words it is about. */
export function problemsOf({ lexerErrors, parserErrors }: ParseResult, text: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = lexerErrors.map(({ offset, length, message }) => ({
    start: offset,
    end: offset + length,
    message,
  }));
  for (const { token, message, ...error } of parserErrors) {
    const previous = (error as { previousToken?: { endOffset?: number } }).previousToken;
    const start = Number.isNaN(token.startOffset) ? lastWord(text, previous?.endOffset) : token.startOffset;
    const end = Number.isNaN(token.startOffset)
      ? Math.min(start + 1, text.length)
      : token.startOffset + token.image.length;
    problems.push({ start, end, message });
  }
  return problems.sort((a, b) => a.start - b.start);
}

/** Where a mistake at the end of the file is shown: at the last character that is not blank. */
function lastWord(text: string, end: number | undefined): number {
  if (end !== undefined && !Number.isNaN(end)) return end;
  return Math.max(0, text.trimEnd().length - 1);
}
