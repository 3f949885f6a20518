/** "Expand selection": from a word to its name, its property, its block, and the blocks around. */
import type { Fragment, Node } from '@remit-cx/core/project/fragment';
import type { SelectionRange } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { refAt, segmentsOf } from './occurrences.ts';
import { linesOf, rangeOf } from './places.ts';
import { childrenOf } from './tree.ts';
import { endOf, wordsOfText } from './words.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** For each offset the ranges around it, from the narrowest to the whole file. */
export function selectionRanges({ project }: LiveProject, file: string, offsets: readonly number[]): SelectionRange[] {
  const fragment = project.fragment(file);
  if (!fragment) return [];
  const lines = linesOf(fragment);
  return offsets.map(offset => {
    let range: SelectionRange | undefined;
    for (const stretch of around(fragment, offset)) {
      const parent: SelectionRange | undefined = range;
      range = parent ? { range: rangeOf(lines, stretch), parent } : { range: rangeOf(lines, stretch) };
    }
    return range!;
  });
}

/** From the widest to the narrowest, each wider than the next. */
function around(fragment: Fragment, offset: number): readonly Stretch[] {
  const found: Stretch[] = [{ start: 0, end: fragment.text.length }];
  const narrow = (stretch: Stretch | undefined) => {
    const last = found.at(-1)!;
    if (!stretch || stretch.start > offset || offset > stretch.end) return;
    if (stretch.start < last.start || stretch.end > last.end) return;
    if (stretch.start > last.start || stretch.end < last.end) found.push(stretch);
  };
  for (const node of nodesAt(fragment.root, offset)) {
    narrow({ start: node.$start, end: node.$end });
    narrow(insideOf(fragment.text, node));
  }
  const ref = refAt(fragment, offset);
  narrow(ref);
  for (const segment of ref ? segmentsOf(fragment, ref) : []) narrow(segment);
  narrow(wordAt(fragment, found.at(-1)!, offset));
  return found;
}

/** The nodes that an offset is in, outermost first. */
function nodesAt(root: Node, offset: number): readonly Node[] {
  const found: Node[] = [];
  for (let at: Node | undefined = root; at; ) {
    if (at !== root) found.push(at);
    at = childrenOf(at).find(({ $start, $end }) => $start <= offset && offset <= $end);
  }
  return found;
}

/** What stands between the braces of a block. */
function insideOf(text: string, { $start, $end }: Node): Stretch | undefined {
  if (text[$end - 1] !== '}') return undefined;
  const open = text.indexOf('{', $start);
  return open < 0 ? undefined : { start: open + 1, end: $end - 1 };
}

function wordAt({ text }: Fragment, { start, end }: Stretch, offset: number): Stretch | undefined {
  const word = wordsOfText(text.slice(start, end)).tokens.find(
    token => start + token.startOffset <= offset && offset <= start + endOf(token),
  );
  return word && { start: start + word.startOffset, end: start + endOf(word) };
}
