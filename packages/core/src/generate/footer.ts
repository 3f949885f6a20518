/** The end of a document: the day it speaks of and the text it was made from. on-disk.ts reads the day back. */
import type { Day } from '../project/values.ts';
import { type Block, md, paragraph, plain } from './markdown.ts';
import { oneLine } from './visible.ts';

interface Made {
  readonly project: string;
  readonly day: Day;
  /** Left out of pages that stand among many others: they would all change with every line of the source. */
  readonly hash?: string;
}

/** The footer of a Markdown document. */
export function footer({ project, day, hash }: Made): Block[] {
  return [
    { block: '---' },
    paragraph(
      md`*As of ${day}. Written by Remit from the files of ${project}${plain(sourceText(hash))}; change those, not this document.*`,
    ),
  ];
}

/** The same as plain text on one line, for a picture. */
export function footerText({ project, day, hash }: Made): string {
  return oneLine(
    `As of ${day}. Written by Remit from the files of ${project}${sourceText(hash)}; change those, not this document.`,
  );
}

function sourceText(hash: string | undefined): string {
  return hash === undefined ? '' : ` (source ${hash})`;
}

/** The column of a table of values that says its day. */
export const dayColumn = 'As of';
