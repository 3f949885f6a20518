/** The pages of the rules, of the findings about the writing, and of the policies of projects. */
import { rules } from '@remit-cx/core/lint/all';
import { ruleToMarkdown } from '@remit-cx/core/lint/docs';
import { writing } from '@remit-cx/core/lint/writing';
import { type PolicyPage, policyPages } from '@remit-cx/core/policy/policy-page';
import type { LiveProject } from '../builder.ts';
import type { RuleSummary } from './protocol.ts';

const pages = [...rules, ...writing];

/** What can be explained where some projects are open, for a list to choose from. */
export function explainable(projects: Iterable<LiveProject>): RuleSummary[] {
  return [...pages, ...policiesIn(projects)].map(({ name, summary }) => ({ name, summary }));
}

/** The page of a rule, or of a policy of one of the projects, as Markdown; undefined for a name that none has. */
export function explain(rule: string, projects: Iterable<LiveProject>): string | undefined {
  const page = pages.find(({ name }) => name === rule) ?? policiesIn(projects).find(({ name }) => name === rule);
  return page && ruleToMarkdown(page);
}

/** A page as part of something small: its headings would be as large there as in a window of their own. No line of ours begins with `#` otherwise. */
export function inSmall(page: string): string {
  return page.replace(/^#+ (.*)$/gm, '**$1**');
}

function policiesIn(projects: Iterable<LiveProject>): readonly PolicyPage[] {
  return [...projects].flatMap(({ graph, config }) => policyPages(graph, config.lint));
}
