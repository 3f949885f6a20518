/** Markdown on a terminal: the text as it is, with its headings, emphasis and code told apart by colour. */
import type { Paint } from './colour.ts';

export function paintMarkdown(markdown: string, { bold, dim, blue }: Paint): string {
  let isCode = false;
  return markdown
    .split('\n')
    .map(line => {
      if (line.startsWith('```')) {
        isCode = !isCode;
        return dim(line);
      }
      if (isCode) return line;
      if (line.startsWith('#')) return bold(line);
      return line.replace(/`[^`]+`/g, code => blue(code));
    })
    .join('\n');
}
