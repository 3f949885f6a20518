/** From what the lexer and the parser refused to a list of mistakes that a person can go through. */
import type { SyntaxProblem } from '@remit-cx/core/project/fragment';
import { Lines } from '@remit-cx/core/source/span';
import type { IToken } from 'chevrotain';
import type { ParseResult } from 'langium';
import type { Blocks } from './blocks.ts';
import { expectedIn } from './messages.ts';
import { isEnd, Page, plainRule } from './page.ts';
import { enough } from './recovery.ts';
import { type Scene, toScene } from './scene.ts';
import { sentenceFor } from './sentences.ts';

/** So many mistakes of a file are told; more help nobody. */
const atMost = 100;

/**
 * The mistakes of a text, in the order of their places, each with the words it is about. What the parser refuses after
 * another mistake on the same line follows from that one, and is left out.
 */
export function problemsOf(
  { lexerErrors, parserErrors }: ParseResult,
  tokens: readonly IToken[],
  text: string,
  blocks: Blocks,
): SyntaxProblem[] {
  if (lexerErrors.length === 0 && parserErrors.length === 0) return [];
  const lines = new Lines(text);
  const page = new Page(tokens, blocks);
  const told = new Set<string>();
  const linesTold = new Set<number>();
  const found: { readonly start: number; tell(): SyntaxProblem }[] = [];
  for (const { offset, length, message } of lexerErrors) {
    const { line } = lines.at(offset);
    linesTold.add(line);
    if (told.has(`${line} ${message}`)) continue;
    told.add(`${line} ${message}`);
    found.push({ start: offset, tell: () => ({ start: offset, end: offset + length, message }) });
  }
  for (const error of parserErrors) {
    // What was put in for the author has been told.
    if (error.token.isInsertedInRecovery) continue;
    const actual = isEnd(error.token) ? tokens.length : page.indexAt(error.token.startOffset);
    const rule = plainRule(error.context.ruleStack.at(-1) ?? '');
    const scene = toScene({ rule, expected: expectedIn(error), actual }, page, text, blocks);
    const start = placeOf(scene);
    const line = start === undefined ? -1 : lines.at(start).line;
    if (linesTold.has(line)) continue;
    linesTold.add(line);
    found.push({ start: start ?? text.length, tell: () => sentenceFor(scene) });
  }
  found.sort((a, b) => a.start - b.start);
  const problems = found.slice(0, atMost).map(({ tell }) => tell());
  if (found.length > atMost) {
    const { start } = found[atMost]!;
    const more = found.length - atMost;
    const count = parserErrors.length > enough ? `more than ${more}` : more;
    const message = `From here on there ${more === 1 ? 'is one more mistake' : `are ${count} more mistakes`} like these. Mend the first ones, then look again.`;
    problems.push({ start, end: Math.min(start + 1, text.length), message });
  }
  return problems.sort((a, b) => a.start - b.start);
}

/** Where a mistake is felt: where something wrong stands, or where something is missing; undefined at the end of the file. */
function placeOf({ wrong, previous, isInLine, expected }: Scene): number | undefined {
  if (isInLine || expected.includes('}') || expected.includes('EOF')) return wrong?.startOffset;
  return (previous ?? wrong)?.startOffset;
}
