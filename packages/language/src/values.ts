/** What a literal says: a name in one spelling, a text without its quotes. Never throws; core judges the rest. */

/** The value of a terminal: names in Unicode NFC (macOS hands out decomposed accents), texts unquoted, all else as written. */
export function valueOfTerminal(terminal: string, image: string): string {
  if (terminal === 'ID') return image.normalize('NFC');
  if (terminal === 'STRING') return textOf(image);
  return image;
}

/** The text inside quotes; Markdown between `"""` without its common indent, first and last line break. */
export function textOf(image: string): string {
  const isWhole = isClosed(image);
  if (image.startsWith('"""')) return dedent(image.slice(3, isWhole ? -3 : undefined));
  const inner = image.slice(1, isWhole ? -1 : undefined);
  return inner.includes('\\')
    ? inner.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped === 't' ? '\t' : escaped))
    : inner;
}

/** Whether a text ends with the quotes it needs; a quote after a backslash belongs to the text. */
export function isClosed(image: string): boolean {
  if (image.startsWith('"""')) return image.length > 5 && image.endsWith('"""');
  return image.length > 1 && /(?<!\\)(\\\\)*["”“]$/.test(image);
}

/** Cuts the indent that all lines share, the blank lines around, and the blanks at the ends of lines; line breaks become `\n`. */
function dedent(text: string): string {
  const [first = '', ...lines] = text.split(/\r\n?|\n/);
  const indents = lines.filter(line => line.trim() !== '').map(line => /^[ \t]*/.exec(line)![0].length);
  const cut = indents.length ? Math.min(...indents) : 0;
  const body = lines.map(line => line.slice(cut).trimEnd());
  if (first.trim() !== '') body.unshift(first.trim());
  while (body[0] === '') body.shift();
  while (body.at(-1) === '') body.pop();
  return body.join('\n');
}
