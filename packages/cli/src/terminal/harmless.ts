/**
 * Text from a project is written by anybody: a title may hold what a terminal, a log or a reader would take for something
 * else. Nothing is dropped silently; what cannot be seen is made visible.
 */

/** Characters that turn the direction of a text, or hide in it. */
const hidden = /[\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\u0000-\u001F\u007F]/g;
const latinControls = /[\u0080-\u009F]/g;

/** A text on one line that shows what it holds: control characters as their pictures, hidden ones as `\uFFFD`. Keeps its length in UTF-16 units. */
export function visible(text: string): string {
  return text
    .replace(controls, character =>
      character === '\x7F' ? '\u2421' : String.fromCharCode(0x2400 + character.charCodeAt(0)),
    )
    .replace(latinControls, '\uFFFD')
    .replace(hidden, '\uFFFD');
}

/** A sentence on one line: line breaks and tabs become blanks. */
export function oneLine(text: string): string {
  return visible(text.replace(/[\r\n\t\u2028\u2029]+/g, ' '));
}

/** JSON whose bytes show nothing hidden, and which says exactly what was written. Without an indent it is one line. */
export function toJson(value: unknown, indent = 2): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, undefined, indent)
    .replace(hidden, escaped)
    .replace(/[\u007F-\u009F]/g, escaped);
}

/** A text in which a runner finds no command of its own: neither `::error::` nor the older `##[error]` and `##vso[...]`. */
export function withoutCommands(text: string): string {
  return text.replace(/::/g, ': :').replace(/##(?=\[|vso\[)/g, '## ');
}
