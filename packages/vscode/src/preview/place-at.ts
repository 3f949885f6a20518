/** Which of the places that a preview shows the cursor is at. */
import type { PreviewPlace } from '@remit-cx/language/lsp/preview/places';

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Stretch {
  readonly start: Position;
  readonly end: Position;
}

/** The number of the place whose name the cursor is on, else of the smallest thing around it; undefined for none. */
export function placeAt(places: readonly PreviewPlace[], uri: string, cursor: Position): number | undefined {
  let best: number | undefined;
  for (const [number, place] of places.entries()) {
    if (place.uri !== uri) continue;
    if (contains(place.at, cursor)) return number;
    if (contains(place.whole, cursor) && (best === undefined || contains(places[best]!.whole, place.whole.start)))
      best = number;
  }
  return best;
}

function contains({ start, end }: Stretch, position: Position): boolean {
  return compare(start, position) <= 0 && compare(position, end) <= 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
