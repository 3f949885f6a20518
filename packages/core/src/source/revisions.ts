/** Changes made one after another, each to what the one before it left, as one change to the text that was there first. */
import type { Edit } from './span.ts';

type Change = Omit<Edit, 'file'>;

/** A stretch of the first text that is still there; or what was written since, and then `start` and `end` count in it. */
interface Piece {
  readonly written?: string;
  readonly start: number;
  readonly end: number;
}

export class Revisions {
  readonly #length: number;
  #pieces: readonly Piece[];

  /** `length`: that of the first text, in UTF-16 units. */
  constructor(length: number) {
    this.#length = length;
    this.#pieces = [{ start: 0, end: length }];
  }

  /** Takes in edits of the text as it is by now. As `applyEdits` does, it leaves out one that overlaps an earlier one. */
  apply(edits: readonly Change[]): void {
    const pieces: Piece[] = [];
    let done = 0;
    for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
      if (start < done) continue;
      pieces.push(...this.#between(done, start), { written: text, start: 0, end: text.length });
      done = end;
    }
    this.#pieces = [...pieces, ...this.#between(done, Number.POSITIVE_INFINITY)];
  }

  /** The edits of the first text that come to the same, in its order. */
  edits(): readonly Change[] {
    const edits: Change[] = [];
    let done = 0;
    let text = '';
    const close = (until: number) => {
      if (text !== '' || until > done) edits.push({ start: done, end: until, text });
      text = '';
    };
    for (const { written, start, end } of this.#pieces) {
      if (written !== undefined) {
        text += written.slice(start, end);
        continue;
      }
      close(start);
      done = end;
    }
    close(this.#length);
    return edits;
  }

  /** What stands between two offsets of the text as it is by now. */
  *#between(from: number, to: number): Iterable<Piece> {
    let at = 0;
    for (const piece of this.#pieces) {
      const length = piece.end - piece.start;
      const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)];
      if (start < end) yield { ...piece, start: piece.start + start, end: piece.start + end };
      at += length;
    }
  }
}
