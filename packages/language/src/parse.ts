/** Text to fragment: what the command line, the server for files that nobody has open, and the tests call. */
import { createFragment, type Fragment } from '@remit-cx/core/project/fragment';
import { parseFast } from './generated/fast-parser.ts';
import { parseWithLangium } from './langium-parse.ts';

/** What a file says. `file` is its path from the project's folder, with `/`. Never refuses: mistakes are in `errors`. */
export function parse(file: string, text: string): Fragment {
  const fast = parseFast(text);
  if (fast) return createFragment(file, text, fast, []);
  const { parsed, errors } = parseWithLangium(text);
  return createFragment(file, text, parsed, errors);
}
