/** The tokens of a text by their lines and brackets: where a line starts, and which blocks are open at a place. */
import type { IToken } from 'chevrotain';
import { orName } from '../tokens.ts';
import type { Blocks } from './blocks.ts';

/** A block that is open: the words before its bracket. */
export interface OpenBlock {
  /** The keyword that it starts with. */
  readonly kind: IToken;
  /** Its name, where it has one. */
  readonly name: IToken | undefined;
  /** The column in which its line starts, from 1. */
  readonly indent: number;
}

export class Page {
  readonly tokens: readonly IToken[];
  readonly #blocks: Blocks;

  constructor(tokens: readonly IToken[], blocks: Blocks) {
    this.tokens = tokens;
    this.#blocks = blocks;
  }

  /** The index of the first token that starts at an offset or after it. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle]!.startOffset < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a token is the first of its line. */
  isFirst(index: number): boolean {
    const previous = this.tokens[index - 1];
    return previous === undefined || this.tokens[index]!.startLine! > previous.endLine!;
  }

  /** The index of the first token of the line in which a token stands. */
  lineStart(index: number): number {
    if (!this.#lineStarts) {
      this.#lineStarts = new Int32Array(this.tokens.length);
      for (let i = 1; i < this.tokens.length; i++) this.#lineStarts[i] = this.isFirst(i) ? i : this.#lineStarts[i - 1]!;
    }
    return this.#lineStarts[index]!;
  }

  #lineStarts: Int32Array | undefined;

  /** The tokens from one to the end of its line. */
  restOfLine(index: number): readonly IToken[] {
    let end = index + 1;
    while (end < this.tokens.length && !this.isFirst(end)) end++;
    return this.tokens.slice(index, end);
  }

  /** The innermost block that is open before a token. */
  innermost(index: number): OpenBlock | undefined {
    const brace = this.#openerOf(index);
    return brace < 0 ? undefined : this.blockAt(brace);
  }

  /** The blocks that are open before a token, innermost first. */
  openBlocks(index: number): readonly OpenBlock[] {
    const open: OpenBlock[] = [];
    for (let brace = this.#openerOf(index); brace >= 0; brace = this.#openerOf(brace)) open.push(this.blockAt(brace));
    return open;
  }

  /** For each token, the bracket of the innermost block that is open before it, -1 where none is; made when it is asked for. */
  #openers: Int32Array | undefined;

  #openerOf(index: number): number {
    if (!this.#openers) {
      this.#openers = new Int32Array(this.tokens.length + 1);
      const open: number[] = [];
      for (const [i, { image }] of this.tokens.entries()) {
        this.#openers[i] = open.at(-1) ?? -1;
        if (image === '{') open.push(i);
        else if (image === '}') open.pop();
      }
      this.#openers[this.tokens.length] = open.at(-1) ?? -1;
    }
    return this.#openers[Math.min(index, this.tokens.length)]!;
  }

  /** The block that a bracket opens. Where no kind of block stands before it, the first word of the line is taken for one. */
  blockAt(brace: number): OpenBlock {
    let last = brace - 1;
    if (this.tokens[last]?.tokenType.name === 'STRING') last--;
    const start = this.lineStart(Math.max(0, Math.min(last, brace - 1)));
    const indent = this.tokens[start]!.startColumn!;
    const [before, word] = [this.tokens[last - 1], this.tokens[last]];
    if (before && last > start && this.#blocks.of(before.image)?.isNamed) return { kind: before, name: word, indent };
    // `handoff from book.pay to airport.desk {`: the kind stands a few words further back.
    const near = Math.max(start, last - 10);
    let kind = last;
    while (kind > near && !this.#blocks.of(this.tokens[kind]!.image)) kind--;
    return { kind: this.tokens[kind > near ? kind : start]!, name: undefined, indent };
  }
}

/** Whether a token is a word: a name, a keyword or letters. */
export function isWord(token: IToken): boolean {
  return /^[_\p{L}]/u.test(token.image);
}

/** Whether a token is a keyword that can only be a name here, in the middle of a line. */
export function isNameOnly(token: IToken): boolean {
  return token.tokenType.name.endsWith(orName);
}

export function isEnd(token: IToken): boolean {
  return token.tokenType.name === 'EOF';
}

/** Whether two tokens are one word that starts with digits: `2nd_line`. */
export function isGlued(number: IToken, word: IToken): boolean {
  return number.tokenType.name === 'NUMBER' && isWord(word) && number.endOffset! + 1 === word.startOffset;
}

/** The name of a rule in the grammar; Langium marks it with an invisible character. */
export function plainRule(name: string): string {
  return name.replace('\u200B', '');
}
