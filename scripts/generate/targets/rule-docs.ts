/** A page for each rule and for each finding about the writing, and the list of them. Reads the folder of rules, which the list in all.ts may not know yet. */
import { rulesToMarkdown, ruleToMarkdown } from '../../../packages/core/src/lint/docs.ts';
import type { Rule } from '../../../packages/core/src/lint/rule.ts';
import { writing } from '../../../packages/core/src/lint/writing.ts';
import { list } from '../read.ts';

const folder = 'packages/core/src/lint/rules';

export async function outputs() {
  const rules: Rule[] = [];
  for (const file of list(folder)) {
    const { default: rule } = (await import(`../../../${folder}/${file}`)) as { default: Rule };
    rules.push(rule);
  }
  return [
    { path: 'docs/rules/README.md', text: rulesToMarkdown(rules, writing) },
    ...[...rules, ...writing].map(rule => ({ path: `docs/rules/${rule.name}.md`, text: ruleToMarkdown(rule) })),
  ];
}
