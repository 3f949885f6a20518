/** Offsets in a project's files as positions, ranges and locations of the protocol. */
import type { Fragment } from '@remit-cx/core/project/fragment';
import { type Edit, Lines, type Span } from '@remit-cx/core/source/span';
import type { Location, Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';

/** The start of a file. */
export const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const known = new WeakMap<Fragment, Lines>();

/** The lines of a file, worked out once. */
export function linesOf(fragment: Fragment): Lines {
  let lines = known.get(fragment);
  if (!lines) known.set(fragment, (lines = new Lines(fragment.text)));
  return lines;
}

export function positionAt(lines: Lines, offset: number): Position {
  const { line, column } = lines.at(offset);
  return { line, character: column };
}

/** The offset of a position; a position outside the text is moved to its nearest place. */
export function offsetAt(lines: Lines, { line, character }: Position): number {
  return lines.offsetOf({ line, column: character });
}

export function rangeOf(lines: Lines, { start, end }: { readonly start: number; readonly end: number }): Range {
  return { start: positionAt(lines, start), end: positionAt(lines, end) };
}

/** Where a span is, for another program. Undefined for a file that is no longer there. */
export function locationOf(live: LiveProject, span: Span): Location | undefined {
  const fragment = live.project.fragment(span.file);
  return fragment && { uri: live.uriOf(span.file), range: rangeOf(linesOf(fragment), span) };
}

/** Edits as the protocol has them. Edits of files that are no longer there are left out. */
export function workspaceEdit(live: LiveProject, edits: readonly Edit[]): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const { text, ...span } of edits) {
    const location = locationOf(live, span);
    if (location) (changes[location.uri] ??= []).push({ range: location.range, newText: text });
  }
  return { changes };
}
