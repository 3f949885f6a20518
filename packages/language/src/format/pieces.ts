/** A text as a row of pieces, its words and its comments: all that a layout may move, and nothing that it may lose. */
import { remitServices } from '../services.ts';

export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The name of its token type; empty for a comment. */
  readonly type: string;
  readonly isComment: boolean;
  /** Whether it is a comment that goes on to the end of its line. */
  readonly endsLine: boolean;
  /** Whether it is the first piece of its line in the source. */
  readonly isFirst: boolean;
  /** Whether an empty line stands before it in the source. */
  readonly isAfterBlank: boolean;
  /** Its column in the source, in UTF-16 units, from 0. */
  readonly column: number;
}

/** The words and comments of a text that has no mistake, in the order of their places. */
export function piecesOf(text: string): readonly Piece[] {
  const { tokens, hidden } = remitServices().parser.Lexer.tokenize(text);
  const found = [...tokens, ...hidden.filter(({ tokenType: { name } }) => name.endsWith('_COMMENT'))];
  found.sort((a, b) => a.startOffset - b.startOffset);
  let before = 0;
  return found.map(({ image, startOffset: start, startColumn, tokenType: { name } }, i): Piece => {
    const breaks = text.slice(before, start).match(/\r\n|\r|\n/g)?.length ?? 0;
    const end = start + image.length;
    before = end;
    const isComment = name.endsWith('_COMMENT');
    return {
      text: image,
      start,
      end,
      type: isComment ? '' : name,
      isComment,
      endsLine: name === 'SL_COMMENT',
      isFirst: i === 0 || breaks > 0,
      isAfterBlank: i > 0 && breaks > 1,
      column: startColumn! - 1,
    };
  });
}
