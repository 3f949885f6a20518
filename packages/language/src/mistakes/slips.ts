/** Slips inside of one line, or at the end of one, that can mean only one thing. */
import type { ILexingError, IToken, TokenType } from 'chevrotain';
import { orName } from '../tokens.ts';
import type { Blocks } from './blocks.ts';
import { type Mended, mistake, type Tools } from './mended.ts';

export function mendSlips(tokens: readonly IToken[], { text, types, readings, blocks }: Tools): Mended {
  const kept: IToken[] = [];
  const errors: ILexingError[] = [];
  for (const line of linesOf(tokens)) {
    const [first, second] = line as [IToken, IToken | undefined];
    const before = kept.at(-1);
    if (isTitleUnquoted(line, blocks)) {
      const title = toTitle(line, text, types.STRING!);
      errors.push(mistake(title, `Put the title between quotes: ${title.image}.`));
      kept.push(first, second!, title, line.at(-1)!);
      continue;
    }
    if (before && second && beginsAnew(first, second, before)) {
      const mark = before.image === ',' ? 'comma' : 'dot';
      const message = `There is a ${mark} too many here: \`${first.image}\`, on the next line, begins something new.`;
      errors.push(mistake(before, message));
      kept.pop();
      const { only } = readings.get(first.image)!;
      Object.assign(first, { tokenType: only, tokenTypeIdx: only.tokenTypeIdx });
    }
    for (const token of line) kept.push(token);
  }
  return { tokens: kept, errors };
}

function* linesOf(tokens: readonly IToken[]): Iterable<IToken[]> {
  for (let start = 0, end: number; start < tokens.length; start = end) {
    end = start + 1;
    while (end < tokens.length && tokens[end]!.startLine === tokens[end - 1]!.endLine) end++;
    yield tokens.slice(start, end);
  }
}

/** `role cco Chief Customer Officer {`: a kind, a name, other words, and the bracket that opens the block. */
function isTitleUnquoted(line: readonly IToken[], blocks: Blocks): boolean {
  if (line.length < 4 || line.at(-1)!.image !== '{' || !blocks.of(line[0]!.image)?.isNamed) return false;
  const isPart = ({ image, tokenType }: IToken) => tokenType.name !== 'STRING' && !/^[{}|]$/.test(image);
  return line.slice(1, -1).every(isPart) && line.slice(2, -1).every(({ image }) => !blocks.of(image));
}

function toTitle(line: readonly IToken[], text: string, string: TokenType): IToken {
  const name = line[1]!;
  const brace = line.at(-1)!;
  const between = text.slice(name.endOffset! + 1, brace.startOffset);
  const blank = between.length - between.trimStart().length;
  const written = between.trim();
  const startOffset = name.endOffset! + 1 + blank;
  return {
    ...line[2]!,
    image: `"${written.replace(/^['‘’‚`´]+|['‘’‚`´]+$/g, '')}"`,
    startOffset,
    endOffset: startOffset + written.length - 1,
    startColumn: name.endColumn! + 1 + blank,
    endColumn: name.endColumn! + blank + written.length,
    tokenType: string,
    tokenTypeIdx: string.tokenTypeIdx!,
  };
}

/**
 * `members cco,` and on the next line `head ceo`: a keyword that would be the next name of the list, but another name
 * follows it. (After a comma in `includes`, `raci` is followed by the name of a table.)
 */
function beginsAnew(first: IToken, second: IToken, before: IToken): boolean {
  const isNameAfterName = first.tokenType.name.endsWith(orName) && /^(ID|STRING)$/.test(second.tokenType.name);
  return isNameAfterName && /^[,.]$/.test(before.image) && first.image !== 'raci';
}
