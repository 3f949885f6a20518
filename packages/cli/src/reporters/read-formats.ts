/** Reads `--format F` and `--format F=FILE`, for every command that prints in several ways. */
import { nearest, orList } from '@remit-cx/core/project/names';
import { absolute } from '@remit-cx/language/node/project-files';
import { Refusal } from '../refusal.ts';

export interface Formats<F> {
  /** What goes to stdout; undefined when nobody said. */
  readonly shown: F | undefined;
  /** Absolute paths. */
  readonly files: readonly { readonly format: F; readonly path: string }[];
}

/** Refuses unknown formats, a file without a name, and two formats for the terminal: nobody could read them apart. */
export function readFormats<F extends { readonly name: string }>(
  cwd: string,
  wanted: readonly string[],
  known: readonly F[],
): Formats<F> {
  const shown: F[] = [];
  const files: { format: F; path: string }[] = [];
  for (const text of wanted) {
    const equals = text.indexOf('=');
    const format = formatNamed(equals < 0 ? text : text.slice(0, equals), known);
    if (equals < 0) shown.push(format);
    else if (equals === text.length - 1) throw new Refusal(`\`--format ${text}\` lacks the name of a file.`);
    else files.push({ format, path: absolute(cwd, text.slice(equals + 1)) });
  }
  if (shown.length > 1)
    throw new Refusal(
      `Only one format can go to the terminal. Write the other to a file: --format ${shown[1]!.name}=<file>`,
    );
  return { shown: shown[0], files };
}

function formatNamed<F extends { readonly name: string }>(name: string, known: readonly F[]): F {
  const format = known.find(format => format.name === name);
  if (format) return format;
  const names = known.map(({ name }) => name);
  const guess = nearest(name, names);
  throw new Refusal(
    `There is no format \`${name}\`. ${guess ? `Did you mean \`${guess}\`?` : `It can be ${orList(names)}.`}`,
  );
}
