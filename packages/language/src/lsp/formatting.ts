/** The formatter as an editor calls it: small changes, so that the cursor and the folds stay where they are. */
import type { Range, TextEdit } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { formatEdits } from '../format.ts';
import { linesOf, offsetAt, rangeOf } from './places.ts';

/** What brings a file, or a part of it, into its canonical layout; nothing for a file with a mistake. */
export function formatting({ project }: LiveProject, file: string, part?: Range): TextEdit[] {
  const fragment = project.fragment(file);
  if (!fragment || fragment.broken) return [];
  const lines = linesOf(fragment);
  const within = part && { start: offsetAt(lines, part.start), end: offsetAt(lines, part.end) };
  return formatEdits(fragment.text, within).map(({ text, ...span }) => ({
    range: rangeOf(lines, span),
    newText: text,
  }));
}
