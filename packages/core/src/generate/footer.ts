/** The end of a document: the day it speaks of and the text it was made from. on-disk.ts reads the day back. */
import type { Day } from '../project/values.ts';
import { type Block, md, paragraph } from './markdown.ts';

interface Made {
  readonly project: string;
  readonly day: Day;
  readonly hash: string;
}

/** The footer of a Markdown document. */
export function footer({ project, day, hash }: Made): Block[] {
  return [
    { block: '---' },
    paragraph(
      md`*As of ${day}. Written by Remit from the files of ${project} (source ${hash}); change those, not this document.*`,
    ),
  ];
}

/** The column of a table of values that says its day. */
export const dayColumn = 'As of';
