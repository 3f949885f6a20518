/** Paths of names, and the nearest name to a misspelt one. */

/** Whether `path` holds `parts` in order, ending with the last of both: `book_pay.choose.seat_map` holds `book_pay.seat_map`. */
export function endsWithParts(path: readonly string[], parts: readonly string[]): boolean {
  if (path.at(-1) !== parts.at(-1)) return false;
  let found = 0;
  for (let i = 0; i < path.length - 1 && found < parts.length - 1; i++) if (path[i] === parts[found]) found++;
  return found === parts.length - 1;
}

/** The candidate that a misspelt word most likely means; undefined when none is near (a third of its letters may differ). */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = distanceBetween(wanted, candidate.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/**
 * Optimal string alignment distance (insert, delete, replace, swap neighbours); `limit` and more are returned as `limit`.
 * Asked of thousands of names where a file cannot be read: it makes three rows and no other list, and looks at no place that
 * is so far from the diagonal that the limit is reached there. Refuses lengths that are so far apart.
 */
function distanceBetween(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  let next: number[] = [];
  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(1, i - limit + 1);
    const last = Math.min(b.length, i + limit - 1);
    next[first - 1] = first === 1 ? i : limit;
    // The row before ends one place earlier.
    if (i > 1 && last === i + limit - 1) row[last] = limit;
    let least = next[first - 1]!;
    for (let j = first; j <= last; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + same);
      const isSwap =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwap) cost = Math.min(cost, before[j - 2]! + 1);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least >= limit) return limit;
    [before, row, next] = [row, next, before];
  }
  return row[b.length]!;
}

/** `a role`, `an organization`. */
export function withArticle(noun: string): string {
  return `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function orList(words: readonly string[]): string {
  return joined(words, 'or');
}

/** `a`, `a and b`, `a, b and c`. */
export function andList(words: readonly string[]): string {
  return joined(words, 'and');
}

function joined(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
