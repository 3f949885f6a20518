/** Reads a text with Langium's parser: the one that goes on after a mistake, and says what is wrong. */
import type { Parsed, SyntaxProblem } from '@remit-cx/core/project/fragment';
import { toParsed } from './ast-fragment.ts';
import { problemsOf } from './mistakes/syntax-problems.ts';
import type { RemitParser } from './remit-parser.ts';
import { remitServices } from './services.ts';

/** The tree of a text as far as it can be read, and its mistakes in the order of their places. */
export function parseWithLangium(text: string): { readonly parsed: Parsed; readonly errors: readonly SyntaxProblem[] } {
  const parser = remitServices().parser.LangiumParser as RemitParser;
  const result = parser.parse(text);
  return { parsed: toParsed(result.value), errors: problemsOf(result, parser.tokens, text, parser.blocks) };
}
