/** Reading on after a mistake: repair what is clear, else skip whole blocks and go on at the first word of a line. */
import { type IToken, MismatchedTokenException, type TokenType } from 'chevrotain';
import type { Reading } from '../tokens.ts';
import type { Block, Blocks } from './blocks.ts';
import { isEnd, isGlued, isNameOnly, isWord, Page, plainRule } from './page.ts';
import { wordMeant } from './words-tried.ts';

/** What Chevrotain's parser has, and does not declare. */
export interface RecoveringParser {
  readonly _errors: readonly Error[];
  readonly input: readonly IToken[];
  LA(k: number): IToken;
  SKIP_TOKEN(): IToken;
  consumeToken(): void;
  SAVE_ERROR(error: Error): Error;
  moveToTerminatedState(): void;
  exportLexerState(): number;
  importLexerState(state: number): void;
  findReSyncTokenType(): TokenType;
  tokenMatcher(token: IToken, type: TokenType): boolean;
  getCurrRuleFullName(): string;
  getHumanReadableRuleStack(): string[];
  getTokenToInsert(type: TokenType): IToken;
  flattenFollowSet(): TokenType[];
  canRecoverWithSingleTokenInsertion(expected: TokenType, follows: TokenType[]): boolean;
  canRecoverWithSingleTokenDeletion(expected: TokenType): boolean;
  canPerformInRuleRecovery(expected: TokenType, follows: TokenType[]): boolean;
  tryInRuleRecovery(expected: TokenType, follows: TokenType[]): IToken;
  tryInRepetitionRecovery(again: Again, args: unknown[], canStart: () => boolean, expected: TokenType): void;
}
type Again = (this: RecoveringParser, ...args: unknown[]) => void;

/** After so many mistakes of the parser a file is not read to its end. */
export const enough = 1000;

/**
 * Replaces what Chevrotain does after a mistake. It would go on at the first token that could start something, even in the
 * middle of a line or inside a block that it is skipping; and it takes the next word for the one that is missing.
 */
export function recoverByLines(parser: RecoveringParser, blocks: Blocks, readings: ReadonlyMap<string, Reading>): void {
  const giveUp = parser.tryInRuleRecovery;
  const save = parser.SAVE_ERROR;
  parser.canRecoverWithSingleTokenInsertion = () => false;
  parser.canRecoverWithSingleTokenDeletion = () => false;

  parser.SAVE_ERROR = function (error) {
    if (this._errors.length >= enough) this.moveToTerminatedState();
    return save.call(this, error);
  };

  parser.canPerformInRuleRecovery = function (expected, follows) {
    return mend(this, expected, follows, blocks) !== undefined;
  };

  parser.tryInRuleRecovery = function (expected, follows) {
    return mend(this, expected, follows, blocks)?.() ?? giveUp.call(this, expected, follows);
  };

  // A rule that fails goes on at the first word of a line, or at a bracket, bar or comma.
  parser.findReSyncTokenType = function () {
    const follow = this.flattenFollowSet();
    for (let k = 1; ; k++) {
      const token = this.LA(k);
      const found = isNameOnly(token) ? undefined : follow.find(type => this.tokenMatcher(token, type));
      if (found) return found;
    }
  };

  // In a block, or between two blocks: the next thing is not one that can stand here.
  parser.tryInRepetitionRecovery = function (again, args, canStart, expected) {
    const wrong = this.LA(1);
    const previous = this.LA(0);
    const report = (skipped: IToken[] = []) => {
      const error = new MismatchedTokenException(expected.name, wrong, previous);
      error.resyncedTokens = skipped;
      this.SAVE_ERROR(error);
    };
    const block = blocks.ofRule(plainRule(this.getCurrRuleFullName()));
    if (block && repair(this, block, blocks, readings, canStart)) {
      report();
      again.apply(this, args);
      return;
    }
    const after = this.flattenFollowSet();
    const isAfter = (token: IToken) => !isNameOnly(token) && after.some(type => this.tokenMatcher(token, type));
    const start = this.exportLexerState();
    // What is indented deeper belongs to this block, even if only another one can have it.
    const indent = pageOf(this, blocks).innermost(start + 1)?.indent ?? 1;
    const skipped: IToken[] = [];
    let depth = 0;
    for (let token = wrong; ; ) {
      if (token.startColumn === 1 && !isNameOnly(token)) depth = 0; // the block that is skipped was never closed
      if ((depth === 0 || isEnd(token)) && this.tokenMatcher(token, expected)) return report(skipped);
      if (depth === 0 && !isNameOnly(token) && canStart.call(this)) {
        report(skipped);
        again.apply(this, args);
        return;
      }
      if (isEnd(token)) break;
      if (depth === 0 && isAfter(token) && token.startColumn! <= indent) break;
      if (token.image === '{' && token !== wrong) depth++; // a { that is itself the mistake opens nothing
      if (token.image === '}') depth = Math.max(0, depth - 1);
      skipped.push(token);
      token = this.SKIP_TOKEN();
    }
    this.importLexerState(start);
  };
}

/**
 * How a token that is missing can be had, without a change to the rest of the line: by leaving one out, by reading a
 * misspelt one as if it were right, or by going on as if it were there. Undefined when none of these is likely.
 */
function mend(
  parser: RecoveringParser,
  expected: TokenType,
  follows: readonly TokenType[],
  blocks: Blocks,
): (() => IToken) | undefined {
  const wrong = parser.LA(1);
  const next = parser.LA(2);
  const isInLine = wrong.startLine === parser.LA(0).endLine;
  const canFollow = (token: IToken) => follows.some(type => parser.tokenMatcher(token, type));
  if (expected.name === '}') return isOutside(parser, blocks) ? () => parser.getTokenToInsert(expected) : undefined;
  if (expected.name === 'ID' && isGlued(wrong, next)) {
    return () => {
      parser.SKIP_TOKEN();
      parser.consumeToken();
      return Object.assign(next, { image: wrong.image + next.image, startOffset: wrong.startOffset });
    };
  }
  if (isInLine && next.startLine === wrong.startLine && parser.tokenMatcher(next, expected)) {
    return () => {
      parser.SKIP_TOKEN();
      parser.consumeToken();
      return next;
    };
  }
  if (isInLine && isLetters(expected.name) && isWord(wrong) && next.startLine === wrong.startLine && canFollow(next)) {
    return () => {
      parser.SKIP_TOKEN();
      return parser.getTokenToInsert(expected);
    };
  }
  return canFollow(wrong) ? () => parser.getTokenToInsert(expected) : undefined;
}

/** Whether the next token ends the block that is being read: the file ends, or something follows that only a block around it can have. */
function isOutside(parser: RecoveringParser, blocks: Blocks): boolean {
  const next = parser.LA(1);
  if (isEnd(next)) return true;
  if (next.startLine === parser.LA(0).endLine) return false;
  const around = parser.getHumanReadableRuleStack().slice(0, -1);
  if (!around.some(rule => blocks.ofRule(plainRule(rule))?.starts.has(next.image))) return false;
  const block = pageOf(parser, blocks).innermost(parser.exportLexerState() + 1);
  return block === undefined || next.startColumn! <= block.indent;
}

const pages = new WeakMap<readonly IToken[], Page>();

function pageOf({ input }: RecoveringParser, blocks: Blocks): Page {
  let page = pages.get(input);
  if (!page) pages.set(input, (page = new Page(input, blocks)));
  return page;
}

/** Reads a misspelt or an old word as the one that was meant, if something can start here with that one. */
function repair(
  parser: RecoveringParser,
  block: Block,
  blocks: Blocks,
  readings: ReadonlyMap<string, Reading>,
  canStart: () => boolean,
): boolean {
  const token = parser.LA(1);
  const { image, tokenType, tokenTypeIdx } = token;
  const previous = parser.LA(0);
  if (!isWord(token) || (token.startLine === previous.endLine && !/^[{}]$/.test(previous.image))) return false;
  const meant = wordMeant(image, block, blocks);
  const reading = meant && readings.get(meant);
  if (!reading) return false;
  Object.assign(token, { image: meant, tokenType: reading.only, tokenTypeIdx: reading.only.tokenTypeIdx });
  if (canStart.call(parser)) return true;
  Object.assign(token, { image, tokenType, tokenTypeIdx });
  return false;
}

const isLetters = (name: string): boolean => /^\p{Ll}+$/u.test(name);
