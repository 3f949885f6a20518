/** The end of a document: the day it speaks of and the text it was made from. `generate --check` reads the day back. */
import { type Day, isDay } from '../project/values.ts';
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

/**
 * The day that a generated document speaks of: of a Markdown footer, of the column `As of` of a table of values, or of the
 * property `day` of JSON. Undefined for a text that names none.
 */
export function dayOf(text: string): Day | undefined {
  const found =
    /\n\*As of (\d{4}-\d{2}-\d{2})\. [^\n]*\*\s*$/.exec(text) ??
    /^As of,[^\r\n]*\r?\n(\d{4}-\d{2}-\d{2}),/.exec(text) ??
    /^\{[^{}[\]]*?"day": "(\d{4}-\d{2}-\d{2})"/.exec(text);
  return found && isDay(found[1]!) ? found[1] : undefined;
}
