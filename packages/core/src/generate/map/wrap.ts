/** Text in the room that there is. A picture is drawn where no letter can be measured, so their widths are estimated. */

export interface Font {
  /** In pixels. */
  readonly size: number;
  readonly isBold?: boolean;
}

/** How wide a letter is on average, in parts of the size of the font; wide capitals and narrow letters even out in a title. */
const [usualWidth, boldWidth] = [0.54, 0.6];

/** The lines of a text that fit into a width, in pixels, at most so many; what does not fit into the last one ends with `…`. */
export function wrap(text: string, width: number, { size, isBold = false }: Font, most: number): readonly string[] {
  const room = Math.max(4, Math.floor(width / (size * (isBold ? boldWidth : usualWidth))));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const isFull = last === undefined || (lines.length < most && last.length + 1 + word.length > room);
    if (isFull) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map(line => (line.length > room ? `${line.slice(0, room - 1).trimEnd()}…` : line));
}
