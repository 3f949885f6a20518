/** How text becomes words: which words are keywords here, which are names, and which are RACI letters. */
import { Lexer as ChevrotainLexer, type ILexingError, type IToken, type TokenType } from 'chevrotain';
import {
  DefaultLexer,
  DefaultTokenBuilder,
  type GrammarAST,
  type LangiumCoreServices,
  type LexerResult,
  type TokenBuilderOptions,
  type TokenizeOptions,
} from 'langium';

/** The two readings of a keyword: `only` matches the keyword alone, `word` matches the keyword and a name. */
export interface Reading {
  readonly only: TokenType;
  readonly word: TokenType;
}

/** What the name of a token type ends with when it may also be a name. */
export const orName = ' (or a name)';

/** Keywords are looked up after lexing: 170 keyword patterns would be tried at every word, and each has two readings. */
export class RemitTokenBuilder extends DefaultTokenBuilder {
  readonly readings = new Map<string, Reading>();

  override buildTokens(grammar: GrammarAST.Grammar, options?: TokenBuilderOptions): TokenType[] {
    const tokens = super.buildTokens(grammar, options) as TokenType[];
    const id = tokens.find(({ name }) => name === 'ID')!;
    return tokens.flatMap(token => {
      if (typeof token.PATTERN === 'string' && /^\p{L}+$/u.test(token.PATTERN)) {
        const only: TokenType = { name: token.name, PATTERN: ChevrotainLexer.NA };
        const word: TokenType = { name: `${token.name}${orName}`, PATTERN: ChevrotainLexer.NA, CATEGORIES: [only, id] };
        this.readings.set(token.name, { only, word });
        return [only, word];
      }
      // Chevrotain picks a pattern by its first character, and cannot see it in a pattern with the u flag.
      if (token.name === 'ID')
        token.START_CHARS_HINT = [...'_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', ...nonAscii];
      if (token.name === 'CODE') {
        token.CATEGORIES = [id];
        token.START_CHARS_HINT = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
      }
      return [token];
    });
  }
}

/** Chevrotain puts all characters from 256 on into a few buckets; one of each is enough, and every one below is named. */
const nonAscii = Array.from({ length: 0xffff - 128 }, (_, i) => i + 128).filter(code => code < 256 || code % 255 === 0);

const rowStarts = new Set(['responsibility', 'touchpoint']);

export class RemitLexer extends DefaultLexer {
  readonly #readings: ReadonlyMap<string, Reading>;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.#readings = (services.parser.TokenBuilder as RemitTokenBuilder).readings;
  }

  override tokenize(text: string, options?: TokenizeOptions): LexerResult {
    const result = super.tokenize(text, options);
    const code = this.tokenTypes.CODE!;
    let previous: IToken | undefined;
    let isRow = false;
    let isAfterBar = false;
    for (const token of result.tokens) {
      const isFirst = previous === undefined || token.startLine! > previous.endLine!;
      if (isFirst) isAfterBar = false;
      const { name } = token.tokenType;
      if (name === 'ID' || name === 'CODE') {
        if (isFirst) isRow = rowStarts.has(token.image);
        if (isRow && isAfterBar) {
          retype(token, code);
        } else {
          const reading = this.#readings.get(token.image);
          const continues = previous?.image === ',' || previous?.image === '.';
          if (reading) retype(token, isFirst && !continues ? reading.only : reading.word);
        }
      } else if (token.image === '|') {
        isAfterBar = true;
      } else if (name === 'STRING' && !isClosed(token.image)) {
        result.errors.push(notClosed(token));
      }
      previous = token;
    }
    return result;
  }
}

function retype(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx!;
}

/** Whether a text ends with the quotes it needs. */
export function isClosed(image: string): boolean {
  return image.startsWith('"""') ? image.length > 5 && image.endsWith('"""') : image.length > 1 && /["”“]$/.test(image);
}

function notClosed(token: IToken): ILexingError {
  const quotes = token.image.startsWith('"""') ? '"""' : '"';
  return {
    offset: token.startOffset,
    line: token.startLine,
    column: token.startColumn,
    length: token.image.split(/[\r\n]/)[0]!.length,
    message: `This text is not closed: put ${quotes} at its end.`,
  };
}
