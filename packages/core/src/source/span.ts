/** Places in source text. Offsets count UTF-16 units from the start of the file; lines and columns are made where they are printed. */

/** A stretch of one file: `start` inclusive, `end` exclusive. `file` is relative to the project's folder, with `/`. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A new text for a span: the only form in which core proposes a change. */
export interface Edit extends Span {
  readonly text: string;
}

/** A line and a column, both counted from 0; the column counts UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where each line of a text starts. `\n`, `\r\n` and a lone `\r` end a line. */
export class Lines {
  readonly text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.#starts = starts;
  }

  /** How many lines there are; a text that ends with a line break has an empty last line. */
  get count(): number {
    return this.#starts.length;
  }

  /** The position of an offset; an offset outside the text is moved to its nearest end. */
  at(offset: number): Position {
    const wanted = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: wanted - this.#starts[low]! };
  }

  /** The offset of a position; a column past the end of its line is moved to the line's end. */
  offsetOf({ line, column }: Position): number {
    if (line < 0) return 0;
    if (line >= this.#starts.length) return this.text.length;
    return Math.min(this.#starts[line]! + column, this.#starts[line]! + this.lineText(line).length);
  }

  /** The text of a line, without its line break; empty for a line that does not exist. */
  lineText(line: number): string {
    const start = this.#starts[line];
    if (start === undefined) return '';
    return this.text.slice(start, this.#starts[line + 1] ?? this.text.length).replace(/[\r\n]+$/, '');
  }
}

/** The text with the edits made. Edits that overlap an earlier one are left out; the order in which they are given does not matter. */
export function applyEdits(text: string, edits: readonly Omit<Edit, 'file'>[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let done = 0;
  for (const { start, end, text: replacement } of sorted) {
    if (start < done) continue;
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}
