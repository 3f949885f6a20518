/** Text from outside, for a page or a terminal: what it looks like is what it is. */

/** Without the control characters that are not text (a terminal would obey them), or that turn round the characters after them. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, character =>
    /\s/.test(character) ? character : '',
  );
}

/** The same on one line, without blanks around it. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}
