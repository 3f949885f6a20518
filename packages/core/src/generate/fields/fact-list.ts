/** What is written of a thing as a list for a page. */
import { type Block, joined, list, md } from '../markdown.ts';
import type { Fact } from './fields.ts';
import { fieldTitle } from './titles.ts';

/** A line for each field; undefined when nothing is written. */
export function factList(facts: readonly Fact[]): Block | undefined {
  if (facts.length === 0) return undefined;
  return list(facts.map(({ name, texts }) => md`**${fieldTitle(name)}:** ${joined(texts, '; ')}`));
}
