/** The pages of the rules, and of the findings about the writing. */
import { rules } from '@remit-cx/core/lint/all';
import { ruleToMarkdown } from '@remit-cx/core/lint/docs';
import { writing } from '@remit-cx/core/lint/writing';
import type { RuleSummary } from './protocol.ts';

const pages = [...rules, ...writing];

/** What can be explained, for a list to choose from. */
export function explainable(): RuleSummary[] {
  return pages.map(({ name, summary }) => ({ name, summary }));
}

/** The page of a rule as Markdown; undefined for a name that no rule has. */
export function explain(rule: string): string | undefined {
  const page = pages.find(({ name }) => name === rule);
  return page && ruleToMarkdown(page);
}
