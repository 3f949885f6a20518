/**
 * Text to words for the fast parser: the same words as Langium's lexer with tokens.ts makes, without objects.
 *
 * It accepts or refuses: a text with a character that means nothing, or with an unclosed quote or comment, is left to
 * Langium, which says what is wrong.
 */
import { code, eof, id, keywords, orName, punctuation, rowStarts, terminals } from './generated/token-table.ts';
import { isClosed } from './values.ts';

/** The words of the text that was scanned last, by index. Reused from text to text, so that nothing is collected. */
export const tokens = {
  count: 0,
  types: new Uint16Array(1 << 14),
  starts: new Int32Array(1 << 14),
  ends: new Int32Array(1 << 14),
  /** For words only: the text in Unicode NFC. */
  words: [] as string[],
};

/** How many blocks may stand inside one another: far more than anybody needs, and no machine runs out of room. */
export const deepest = 100;

const interned = new Map<string, string>();

const isWordPart = new Uint8Array(128);
for (let i = 0; i < 128; i++) if (/[\w-]/.test(String.fromCharCode(i))) isWordPart[i] = 1;

const blank = /[\s\uFEFF]+/y;
const wordRest = /[\w\p{L}\p{M}\p{N}-]+/uy;

/** Fills `tokens`. False when the text cannot be read to its end. */
export function scan(text: string): boolean {
  const length = text.length;
  let { types, starts, ends } = tokens;
  const { words } = tokens;
  let count = 0;
  let at = 0;
  let isFirst = true; // of its line
  let isRow = false;
  let isAfterBar = false;
  let depth = 0;
  let previous = 0; // the character code of the last token, where it is punctuation

  const add = (type: number, end: number) => {
    if (count + 3 >= types.length) {
      tokens.types = types = grow(types, new Uint16Array(types.length * 2));
      tokens.starts = starts = grow(starts, new Int32Array(starts.length * 2));
      tokens.ends = ends = grow(ends, new Int32Array(ends.length * 2));
    }
    types[count] = type;
    starts[count] = at;
    ends[count] = end;
    count++;
    at = end;
  };

  while (at < length) {
    const char = text.charCodeAt(at);
    if (char === 32 || char === 9) {
      at++;
      continue;
    }
    if (char === 10 || char === 13) {
      isFirst = true;
      at++;
      continue;
    }
    if (char === 47) {
      const end = endOfComment(text, at);
      if (end < 0) return false;
      if (!isFirst) isFirst = hasLineBreak(text, at, end);
      at = end;
      continue;
    }
    const mark = punctuation[char];
    if (mark !== undefined) {
      if (isFirst) isAfterBar = false;
      isFirst = false;
      if (char === 124) isAfterBar = true;
      if (char === 123 && ++depth > deepest) return false;
      if (char === 125 && depth > 0) depth--;
      previous = char;
      add(mark, at + 1);
      continue;
    }
    if (
      char < 128
        ? isWordPart[char] === 1 && !(char >= 48 && char <= 57) && char !== 45
        : matches(terminals.ID, text, at)
    ) {
      let end = at;
      let type = id;
      if (char >= 65 && char <= 90 && matches(terminals.CODE, text, at)) {
        end = terminals.CODE.lastIndex;
        type = code;
      } else {
        while (end < length) {
          const next = text.charCodeAt(end);
          if (next >= 128) {
            if (!matches(wordRest, text, end)) break;
            end = wordRest.lastIndex;
          } else if (isWordPart[next] === 1) end++;
          else break;
        }
      }
      const word = intern(text.substring(at, end));
      words[count] = word;
      if (isFirst) {
        isAfterBar = false;
        isRow = rowStarts.has(word);
      }
      if (isRow && isAfterBar) type = code;
      else {
        const keyword = keywords.get(word);
        if (keyword !== undefined) type = isFirst && previous !== 44 && previous !== 46 ? keyword : keyword + orName;
      }
      isFirst = false;
      previous = 0;
      add(type, end);
      continue;
    }
    if (char >= 128 && matches(blank, text, at)) {
      if (!isFirst) isFirst = hasLineBreak(text, at, blank.lastIndex);
      at = blank.lastIndex;
      continue;
    }
    const literal = terminals.literals.find(({ pattern }) => matches(pattern, text, at));
    if (!literal) {
      if (!matches(blank, text, at)) return false;
      at = blank.lastIndex;
      continue;
    }
    const end = literal.pattern.lastIndex;
    if (literal.isText && !isClosed(text.slice(at, end))) return false;
    if (isFirst) isAfterBar = false;
    isFirst = false;
    previous = 0;
    add(literal.type, end);
  }
  types[count] = eof;
  starts[count] = ends[count] = length;
  types[count + 1] = eof;
  tokens.count = count;
  return true;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** One string for each spelling: names are compared and looked up often. */
function intern(image: string): string {
  const known = interned.get(image);
  if (known !== undefined) return known;
  const word = image.normalize('NFC');
  interned.set(image, word);
  return word;
}

/** The offset after a comment; -1 when there is none, or it is not closed. */
function endOfComment(text: string, at: number): number {
  if (text.charCodeAt(at + 1) === 42) {
    const close = text.indexOf('*/', at + 2);
    return close < 0 ? -1 : close + 2;
  }
  if (text.charCodeAt(at + 1) !== 47) return -1;
  let end = at + 2;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}

/** Only `\n` and `\r` end a line, as in Langium's lexer. */
function hasLineBreak(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13) return true;
  return false;
}

function grow<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
