/** Reading on after a mistake: skip whole blocks, and go on at the first word of a line. */
import { type IToken, MismatchedTokenException, type TokenType } from 'chevrotain';
import type { LangiumParser } from 'langium';

type Recovering = {
  LA(k: number): IToken;
  SKIP_TOKEN(): IToken;
  SAVE_ERROR(error: Error): Error;
  exportLexerState(): number;
  importLexerState(state: number): void;
  findReSyncTokenType(): TokenType;
  tokenMatcher(token: IToken, type: TokenType): boolean;
  getCurrRuleFullName(): string;
  errorMessageProvider: {
    buildMismatchTokenMessage(options: {
      expected: TokenType;
      actual: IToken;
      previous: IToken;
      ruleName: string;
    }): string;
  };
  flattenFollowSet(): TokenType[];
  canRecoverWithSingleTokenDeletion(expected: TokenType): boolean;
  tryInRepetitionRecovery(rule: Function, args: unknown[], lookahead: () => boolean, expected: TokenType): void;
};

/**
 * Replaces Chevrotain's recovery inside a repetition (the lines of a block, the blocks of a file). Chevrotain goes on at
 * the first token that could start an iteration, even in the middle of a line or inside a block that it is skipping.
 */
export function recoverByLines(langiumParser: LangiumParser): void {
  const parser = (langiumParser as unknown as { wrapper: Recovering }).wrapper;
  // The first word of a line is never what is too much.
  parser.canRecoverWithSingleTokenDeletion = function (this: Recovering, expected) {
    return !isKeywordOnly(this.LA(1)) && this.tokenMatcher(this.LA(2), expected);
  };
  // A rule that fails goes on at the first word of a line, or at a bracket, bar or comma.
  parser.findReSyncTokenType = function (this: Recovering) {
    const follow = this.flattenFollowSet();
    for (let k = 1; ; k++) {
      const token = this.LA(k);
      const found = isFirstWord(token) ? follow.find(type => this.tokenMatcher(token, type)) : undefined;
      if (found) return found;
    }
  };
  parser.tryInRepetitionRecovery = function (this: Recovering, rule, args, lookahead, expected) {
    const resync = this.findReSyncTokenType();
    const start = this.exportLexerState();
    const wrong = this.LA(1),
      previous = this.LA(0);
    const skipped: IToken[] = [];
    let depth = 0;
    const report = () => {
      const message = this.errorMessageProvider.buildMismatchTokenMessage({
        expected,
        actual: wrong,
        previous,
        ruleName: this.getCurrRuleFullName(),
      });
      const error = new MismatchedTokenException(message, wrong, previous);
      error.resyncedTokens = skipped.slice(0, -1);
      this.SAVE_ERROR(error);
    };
    for (let token = wrong; ; ) {
      if (token.startColumn === 1 && isFirstWord(token)) depth = 0; // the block that is skipped was never closed
      if (depth === 0 && this.tokenMatcher(token, expected)) return report();
      if (depth === 0 && isFirstWord(token) && lookahead.call(this)) {
        report();
        rule.apply(this, args);
        return;
      }
      if ((depth === 0 && isFirstWord(token) && this.tokenMatcher(token, resync)) || token.tokenType.name === 'EOF')
        break;
      if (token.image === '{' && token !== wrong) depth++; // a { that is itself the mistake opens nothing
      if (token.image === '}') depth = Math.max(0, depth - 1);
      token = this.SKIP_TOKEN();
      skipped.push(token);
    }
    this.importLexerState(start);
  };
}

const isKeywordOnly = (token: IToken): boolean => /^\p{Ll}+$/u.test(token.tokenType.name);
const isFirstWord = (token: IToken): boolean => !token.tokenType.name.endsWith('(or a name)');
