/** The address of a `link "Title" "https://..."` opens where it is clicked. */
import type { Node } from '@remit-cx/core/project/fragment';
import type { Link } from '@remit-cx/core/project/syntax';
import type { DocumentLink } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { linesOf, rangeOf } from './places.ts';

/** The links of a file that lead to a page or a mail address; another sort of address is left as text, whatever it would start. */
export function documentLinks({ project }: LiveProject, file: string): DocumentLink[] {
  const fragment = project.fragment(file);
  if (!fragment) return [];
  const lines = linesOf(fragment);
  return linksIn(fragment.root).flatMap(({ title, url, $start, $end }) => {
    const at = fragment.text.lastIndexOf(url, $end);
    if (!/^(https?:\/\/|mailto:)\S+$/.test(url) || at < $start) return [];
    return [{ range: rangeOf(lines, { start: at, end: at + url.length }), target: url, tooltip: title }];
  });
}

function linksIn(node: Node): readonly Link[] {
  const { body = [], elements = [] } = node as Node & {
    readonly body?: readonly Node[];
    readonly elements?: readonly Node[];
  };
  return [...elements, ...body].flatMap(inner => (inner.$type === 'Link' ? [inner as Link] : linksIn(inner)));
}
