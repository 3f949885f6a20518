/** How text becomes words: which words are keywords here, which are names, and which are RACI letters. */
import {
  Lexer as ChevrotainLexer,
  type CustomPatternMatcherFunc,
  type ILexingError,
  type IToken,
  type TokenType,
} from 'chevrotain';
import {
  DefaultLexer,
  DefaultTokenBuilder,
  type GrammarAST,
  type LangiumCoreServices,
  type LexerResult,
  type TokenBuilderOptions,
  type TokenizeOptions,
} from 'langium';
import { isClosed } from './values.ts';

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
  /** Where the last closing of a comment stands in the text that is about to be read; -1 when it has none. */
  lastClosing = -1;

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
      // Chevrotain picks a pattern by its first character, and cannot see it in a function or a pattern with the u flag.
      if (token.name === 'ID')
        token.START_CHARS_HINT = [...'_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', ...nonAscii];
      if (token.name === 'CODE') {
        token.CATEGORIES = [id];
        token.START_CHARS_HINT = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
      }
      if (token.name === 'ML_COMMENT')
        Object.assign(token, { PATTERN: this.#matchComment, START_CHARS_HINT: ['/'], LINE_BREAKS: true });
      return [token];
    });
  }

  /** A comment that is not closed ends with its line, and its end is not looked for at every place where one seems to start. */
  readonly #matchComment: CustomPatternMatcherFunc = (text, offset) => {
    if (!text.startsWith('/*', offset)) return null;
    let end = offset + 2;
    if (end <= this.lastClosing) end = text.indexOf('*/', end) + 2;
    else while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    return [text.slice(offset, end)] as unknown as RegExpExecArray;
  };
}

/** Chevrotain puts all characters from 256 on into buckets of 255; one of each is enough, and every one below is named. */
const nonAscii = Array.from({ length: 0xffff - 128 }, (_, i) => i + 128).filter(
  code => code <= 256 || code % 255 === 0,
);

const rowStarts = new Set(['responsibility', 'touchpoint']);

export class RemitLexer extends DefaultLexer {
  readonly #builder: RemitTokenBuilder;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.#builder = services.parser.TokenBuilder as RemitTokenBuilder;
  }

  override tokenize(text: string, options?: TokenizeOptions): LexerResult {
    const { readings } = this.#builder;
    this.#builder.lastClosing = text.lastIndexOf('*/');
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
          const reading = readings.get(token.image);
          const continues = previous?.image === ',' || previous?.image === '.';
          if (reading) retype(token, isFirst && !continues ? reading.only : reading.word);
        }
      } else if (token.image === '|') {
        isAfterBar = true;
      } else if (name === 'STRING' && !isClosed(token.image)) {
        result.errors.push(textNotClosed(token));
      }
      previous = token;
    }
    for (const token of result.hidden)
      if (token.image.startsWith('/*') && !isCommentClosed(token.image)) result.errors.push(commentNotClosed(token));
    return result;
  }
}

function retype(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx!;
}

function isCommentClosed(image: string): boolean {
  return image.length > 3 && image.endsWith('*/');
}

function commentNotClosed({ startOffset: offset, startLine: line, startColumn: column }: IToken): ILexingError {
  return { offset, line, column, length: 2, message: 'This comment is not closed: put */ at its end.' };
}

function textNotClosed({ startOffset: offset, startLine: line, startColumn: column, image }: IToken): ILexingError {
  const advice = image.startsWith('"""') ? '""" at its end' : '" at its end, or """ around it if it has several lines';
  const length = image.split(/[\r\n]/)[0]!.length;
  return { offset, line, column, length, message: `This text is not closed: put ${advice}.` };
}
