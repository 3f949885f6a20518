/** Which documents and formats the words on the command line mean. */
import { generators } from '@remit-cx/core/generate/all';
import type { Generator } from '@remit-cx/core/generate/generator';
import { nearest, orList } from '@remit-cx/core/project/names';
import { Refusal } from '../refusal.ts';

/** The document of a name. Refuses others, with the one that was probably meant. */
export function generatorNamed(name: string): Generator {
  const found = generators.find(generator => generator.name === name);
  if (found) return found;
  const names = generators.map(({ name }) => name);
  const guess = nearest(name, names);
  throw new Refusal(
    `There is no document \`${name}\`. ${guess ? `Did you mean \`${guess}\`?` : `It can be ${orList(names)}.`}`,
  );
}

/** The formats of `--as`; undefined for none. Refuses one that a document does not have. */
export function readFormats(formats: readonly string[], wanted: readonly Generator[]): readonly string[] | undefined {
  for (const format of formats) {
    const without = wanted.find(generator => !generator.formats.includes(format));
    if (without)
      throw new Refusal(`${without.name} is not written as \`${format}\`. It can be ${orList(without.formats)}.`);
  }
  return formats.length ? [...new Set(formats)] : undefined;
}
