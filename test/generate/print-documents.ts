/** Prints every document of the sample, for a test that starts this in another time zone and language. */
import { generators } from '@remit-cx/core/generate/all';
import { generated } from './sample.ts';

for (const { name, formats } of generators)
  for (const format of formats) process.stdout.write(JSON.stringify(generated(name, format)));
