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

/** The characters after which something is laid out while it is typed. */
export const typedTriggers = ['}', '|', '\n'] as const;

/**
 * After a `}` the block that it closes; after a bar the table around it, so that its columns stand below each other; after
 * Enter the line that was left. Nothing while the file has a mistake.
 */
export function formattingOnType(live: LiveProject, file: string, offset: number, typed: string): TextEdit[] {
  const fragment = live.project.fragment(file);
  if (!fragment) return [];
  const part = (start: number, end: number) => formatting(live, file, rangeOf(linesOf(fragment), { start, end }));
  if (typed === '\n') {
    const left = fragment.text.slice(0, offset).trimEnd().length;
    return part(fragment.text.lastIndexOf('\n', left - 1) + 1, left);
  }
  const around = fragment.named.findLast(({ $type, $start, $end }) =>
    typed === '}' ? $end === offset : $type === 'RaciTable' && $start < offset && offset <= $end,
  );
  return around ? part(around.$start, around.$end) : [];
}
