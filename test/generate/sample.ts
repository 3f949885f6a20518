/** The sample project of the documents, and the occasion on which they are written. */

import { generators } from '@remit-cx/core/generate/all';
import type { Generator, Occasion } from '@remit-cx/core/generate/generator';
import { sourceHash } from '@remit-cx/core/generate/source-hash';
import { lint } from '@remit-cx/core/lint/lint';
import unownedTouchpoint from '@remit-cx/core/lint/rules/unowned-touchpoint';
import { readCases } from '../fixture.ts';
import { modelOf, today } from '../project.ts';

type Files = Readonly<Record<string, string>>;

export const sample: Files = readCases(new URL('sample.md', import.meta.url))[0]!.files;

/** The sample with a text replaced, which must be in it once. */
export function sampleWith(before: string, after: string): Files {
  const found = Object.entries(sample).filter(([, text]) => text.includes(before));
  if (found.length !== 1 || found[0]![1].split(before).length !== 2)
    throw new Error(`not once in the sample: ${before}`);
  const [file, text] = found[0]!;
  return { ...sample, [file]: text.replace(before, () => after) };
}

/** One rule that stays as it is: the documents of the sample must not change with the catalogue. */
const rules = [unownedTouchpoint];

/** What a generator is given for some files. */
export function occasionOf(files: Files, day = today): Occasion {
  const graph = modelOf(files);
  const result = lint(graph, day, { rules: {} }, rules);
  for (const { error } of result.failures) throw error;
  return { graph, day, project: 'lindenhof', scheme: 'raci', lint: result, hash: sourceHash(graph.fragments) };
}

/** The files that a document consists of, by path. */
export function generated(name: string, format: string, files: Files = sample, day = today): Record<string, string> {
  const generator = generators.find(generator => generator.name === name) as Generator;
  return Object.fromEntries(generator.generate(occasionOf(files, day), format).map(({ path, text }) => [path, text]));
}
