/** The words of a text as the editor needs them: also of a text that cannot be read to its end, and with its comments. */
import type { IToken } from 'chevrotain';
import { remitServices } from '../services.ts';
import { orName } from '../tokens.ts';
import { isClosed } from '../values.ts';

export interface Words {
  readonly tokens: readonly IToken[];
  /** In source order. One that is not closed is not among them: see `openComment`. */
  readonly comments: readonly IToken[];
  /** The offset of a comment that is never closed. */
  readonly openComment: number | undefined;
}

export function wordsOfText(text: string): Words {
  const { tokens, hidden, errors } = remitServices().parser.Lexer.tokenize(text);
  const comments = hidden.filter(({ tokenType: { name } }) => name.endsWith('_COMMENT'));
  const open = errors.find(({ offset }) => text.startsWith('/*', offset));
  return { tokens, comments, openComment: open?.offset };
}

/** The offset behind a word. */
export function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

/** Whether something is written here that nobody completes: a text that is not closed yet, or a comment. */
export function endsInProse({ tokens, comments, openComment }: Words, length: number): boolean {
  const last = tokens.at(-1);
  if (openComment !== undefined) return true;
  if (last?.tokenType.name === 'STRING' && endOf(last) === length && !isClosed(last.image)) return true;
  return comments.some(comment => comment.tokenType.name === 'SL_COMMENT' && endOf(comment) === length);
}

/** Whether a word may be (the beginning of) a name or a keyword. */
export function isWord({ tokenType: { name } }: IToken): boolean {
  return name === 'ID' || name === 'CODE' || name.endsWith(orName) || /^\p{Ll}+$/u.test(name);
}

/** Whether a word is the first of its line. */
export function isFirstOfLine(tokens: readonly IToken[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || tokens[index]!.startLine! > before.endLine!;
}
