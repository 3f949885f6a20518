/**
 * Brackets that are missing or too many, where the indentation of the lines tells which: else everything from there to the end
 * of the file would stand in the wrong block.
 */
import { createTokenInstance, type ILexingError, type IToken, type TokenType } from 'chevrotain';
import { capital, the } from './block-sentences.ts';
import type { Blocks } from './blocks.ts';
import { type Mended, mistake, type Tools } from './mended.ts';
import { isWord, type OpenBlock, Page } from './page.ts';

export function mendBrackets(tokens: IToken[], { types, blocks }: Tools): Mended {
  let missing = 0;
  for (const { image } of tokens) missing += image === '{' ? 1 : image === '}' ? -1 : 0;
  if (missing === 0) return { tokens, errors: [] };
  return missing > 0 ? close(tokens, missing, blocks, types['}']!) : open(tokens, -missing, blocks, types['{']!);
}

/** Puts a } before a line that is not indented as deep as the lines of the block in which it would stand. */
function close(tokens: readonly IToken[], missing: number, blocks: Blocks, type: TokenType): Mended {
  const page = new Page(tokens, blocks);
  const kept: IToken[] = [];
  const errors: ILexingError[] = [];
  const open: { readonly block: OpenBlock; inner: number }[] = [];
  let left = missing;
  for (const [i, token] of tokens.entries()) {
    if (page.isFirst(i)) {
      const column = token.startColumn!;
      if (open.at(-1)?.inner === 0) open.at(-1)!.inner = column;
      for (let last = open.at(-1); last && left > 0; last = open.at(-1)) {
        const { block, inner } = last;
        if (
          !blocks.of(block.kind.image) ||
          inner <= block.indent ||
          (token.image === '}' ? column >= block.indent : column > block.indent)
        )
          break;
        const message = `${capital(the(block))} is not closed. Put a } before \`${token.image}\` in line ${token.startLine}.`;
        errors.push(mistake(block.kind, message, block.name));
        kept.push(inserted(type, '}', kept.at(-1)!));
        open.pop();
        left--;
      }
    }
    if (token.image === '{') open.push({ block: page.blockAt(i), inner: 0 });
    else if (token.image === '}') open.pop();
    kept.push(token);
  }
  return { tokens: kept, errors };
}

/** Puts a { after a line that is followed by lines of its block, and leaves out a } that is followed by such lines. */
function open(tokens: readonly IToken[], surplus: number, blocks: Blocks, type: TokenType): Mended {
  const page = new Page(tokens, blocks);
  const kept: IToken[] = [];
  const errors: ILexingError[] = [];
  const open: OpenBlock[] = [];
  let left = surplus;
  const isInside = (line: IToken | undefined, kind: IToken, indent: number) =>
    line !== undefined && line.startColumn! > indent && blocks.of(kind.image)?.starts.has(line.image);
  for (const [i, token] of tokens.entries()) {
    const next = i + 1 < tokens.length && page.isFirst(i + 1) ? tokens[i + 1] : undefined;
    const last = open.at(-1);
    if (token.image === '}' && left > 0 && last && isInside(next, last.kind, last.indent)) {
      const message = `This } closes ${the(last)} too early: \`${next!.image}\` in line ${next!.startLine} still belongs to it.`;
      errors.push(mistake(token, message));
      left--;
      continue;
    }
    kept.push(token);
    if (token.image === '}') open.pop();
    else if (token.image === '{') open.push(page.blockAt(i));
    if (left === 0 || !next || /^[{},.]$/.test(token.image)) continue;
    const start = page.lineStart(i);
    const kind = tokens[start]!;
    const line = page.restOfLine(start);
    const isHeading = line.length < 4 && line.every(({ image }) => image !== '{') && line.slice(1, 2).every(isWord);
    if (!isHeading || !isInside(next, kind, kind.startColumn!)) continue;
    const block = page.blockAt(i + 1);
    errors.push(mistake(kind, `${capital(the(block))} has lines of its own, in a block. Put a { after it.`, token));
    kept.push(inserted(type, '{', token));
    open.push(block);
    left--;
  }
  return { tokens: kept, errors };
}

/** A token that the author forgot, after another one: the parser reads it, and it has no place in the tree. */
function inserted(type: TokenType, image: string, { endOffset, endLine, endColumn }: IToken): IToken {
  const after = [endOffset! + 1, endOffset!, endLine!, endLine!, endColumn! + 1, endColumn!] as const;
  return { ...createTokenInstance(type, image, ...after), isInsertedInRecovery: true };
}
