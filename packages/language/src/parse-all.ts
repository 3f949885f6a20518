/** Texts to fragments, for whoever reads whole projects once. */
import { createFragment, type Fragment } from '@remit-cx/core/project/fragment';
import { parseFast } from './generated/fast-parser.ts';

/**
 * What files say, in their order: the same as `parse` returns for each. To load Langium, which says what is wrong, takes
 * longer than to read most projects: that happens only when a text has a mistake.
 */
export async function parseAll(
  files: readonly { readonly file: string; readonly text: string }[],
): Promise<readonly Fragment[]> {
  const read = files.map(({ text }) => parseFast(text));
  const langium = read.includes(undefined) ? await import('./langium-parse.ts') : undefined;
  return files.map(({ file, text }, i) => {
    const fast = read[i];
    if (fast) return createFragment(file, text, fast, []);
    const { parsed, errors } = langium!.parseWithLangium(text);
    return createFragment(file, text, parsed, errors);
  });
}
