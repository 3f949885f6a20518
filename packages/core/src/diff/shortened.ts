/** Two long texts that differ somewhere, cut to where they do. */

/** So long a text is shown whole. */
const longest = 120;
/** So much is shown around the difference, at most. */
const around = 30;

/** Both texts; of two that are long, what they share at the beginning and at the end is cut, at a blank. */
export function shortened(
  before: string | undefined,
  after: string | undefined,
): { before: string | undefined; after: string | undefined } {
  const [old, now] = [before, after].map(text => text?.replace(/\s+/g, ' ').trim());
  if (old === undefined || now === undefined || Math.max(old.length, now.length) <= longest)
    return { before: old, after: now };
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const cut = (text: string) => {
    const from = start <= around ? 0 : wordStart(text, start - around);
    const to = end <= around ? text.length : wordEnd(text, text.length - end + around);
    return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  };
  return { before: cut(old), after: cut(now) };
}

/** The start of the first word at or behind an offset. */
function wordStart(text: string, offset: number): number {
  const blank = text.indexOf(' ', offset);
  return blank < 0 ? offset : blank + 1;
}

/** The end of the last word before an offset. */
function wordEnd(text: string, offset: number): number {
  const blank = text.lastIndexOf(' ', offset);
  return blank < 0 ? offset : blank;
}
