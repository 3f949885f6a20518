/** A project as an editor has it, for tests: text in, with a cursor `<|>` or marks `<name>`. */
import { applyEdits, Lines } from '@remit-cx/core/source/span';
import { LiveProject } from '@remit-cx/language/builder';
import type { Location, Position, TextEdit, WorkspaceEdit } from 'vscode-languageserver';

export type Files = string | Readonly<Record<string, string>>;

const cursor = '<|>';

/** What is around a project that no other one builds on. */
export const nobody = { placesOf: () => [], configsOf: () => [] };

/** A project of some files, by name; a single text is `main.remit`. */
export function projectOf(files: Files, config?: string): LiveProject {
  const live = new LiveProject('file:///project');
  live.configure(config);
  for (const [file, text] of Object.entries(named(files))) live.set(file, `file:///project/${file}`, text);
  return live;
}

/** A project with a cursor in one of its files: where it is, and the project without it. */
export function withCursor(files: Files, config?: string): { live: LiveProject; file: string; offset: number } {
  const found = Object.entries(named(files)).find(([, text]) => text.includes(cursor));
  if (!found) throw new Error('No cursor <|> in the files.');
  const [file, text] = found;
  const live = projectOf({ ...named(files), [file]: text.replace(cursor, '') }, config);
  return { live, file, offset: text.indexOf(cursor) };
}

export function named(files: Files): Readonly<Record<string, string>> {
  return typeof files === 'string' ? { 'main.remit': files } : files;
}

/** The files with the ranges of some locations between `«` and `»`; files without any are left out. */
export function marked(files: Files, locations: readonly Location[]): Record<string, string> {
  const marks = new Map<string, { at: number; mark: string }[]>();
  for (const { uri, range } of locations) {
    const file = fileOf(uri);
    const lines = new Lines(named(files)[file]!);
    const places = marks.get(file) ?? [];
    places.push(
      { at: lines.offsetOf(toCore(range.start)), mark: '«' },
      { at: lines.offsetOf(toCore(range.end)), mark: '»' },
    );
    marks.set(file, places);
  }
  return Object.fromEntries(
    [...marks].map(([file, places]) => {
      let text = named(files)[file]!;
      for (const { at, mark } of places.sort((a, b) => b.at - a.at || (a.mark === '«' ? -1 : 1)))
        text = text.slice(0, at) + mark + text.slice(at);
      return [file, text];
    }),
  );
}

/** What some edits make of the files; files that they leave as they are are left out. */
export function edited(files: Files, { changes = {} }: WorkspaceEdit): Record<string, string> {
  return Object.fromEntries(
    Object.entries(changes).map(([uri, edits]) => [fileOf(uri), applyTextEdits(named(files)[fileOf(uri)]!, edits)]),
  );
}

export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = new Lines(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      start: lines.offsetOf(toCore(range.start)),
      end: lines.offsetOf(toCore(range.end)),
      text: newText,
    })),
  );
}

const toCore = ({ line, character }: Position) => ({ line, column: character });
const fileOf = (uri: string) => decodeURIComponent(uri.replace('file:///project/', ''));

/** The files without the cursor. */
export function withoutCursor(files: Files): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(named(files)).map(([file, text]) => [file, text.replace(cursor, '')]));
}
