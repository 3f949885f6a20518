/** docs/coverage.md: what the five articles say, and how each thing is written, checked and printed. Named to come after the parser, which it uses. */
import { groups } from '../articles/items.ts';
import { coveragePage } from '../articles/page.ts';

export const outputs = () => [{ path: 'docs/coverage.md', text: coveragePage(groups) }];
