/** Where the places of a preview are once something was written: until the next answer a click leads to the same words as before. */
import type { PreviewPlace } from '@remit-cx/language/lsp/preview/places';

interface Position {
  readonly line: number;
  readonly character: number;
}

/** What was written instead of what, as an editor tells it. */
export interface Change {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

/** The same places after some changes of a file, each about the text that the one before has left. */
export function movedPlaces(
  places: readonly PreviewPlace[],
  uri: string,
  changes: readonly Change[],
): readonly PreviewPlace[] {
  return changes.reduce<readonly PreviewPlace[]>(
    (moved, change) =>
      moved.map(place =>
        place.uri === uri
          ? {
              uri,
              at: { start: move(place.at.start, change), end: move(place.at.end, change) },
              whole: { start: move(place.whole.start, change), end: move(place.whole.end, change) },
            }
          : place,
      ),
    places,
  );
}

function move(position: Position, { range: { start, end }, text }: Change): Position {
  if (isBefore(position, start)) return position;
  if (isBefore(position, end)) return { ...start };
  const lines = text.split(/\r\n?|\n/);
  const last = lines.at(-1)!.length;
  const line = start.line + lines.length - 1;
  const character = lines.length === 1 ? start.character + last : last;
  return position.line === end.line
    ? { line, character: position.character - end.character + character }
    : { line: position.line - end.line + line, character: position.character };
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
