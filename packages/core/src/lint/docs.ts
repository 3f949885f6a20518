/** The page of a rule: one text for `remit explain`, the editor, SARIF and docs/rules. */
import type { OptionSpec, Rule } from './rule.ts';
import type { Writing } from './writing.ts';

/** Where the pages of this project are read. */
const home = 'https://github.com/remit-cx/remit';

/** The address of a rule's page; that of the project for no rule. */
export function ruleUrl(name?: string): string {
  return name === undefined ? home : `${home}/blob/main/docs/rules/${name}.md`;
}

/** What kind of finding it is, in one line: `error, about ownership`. */
export function kindOf(rule: Rule | Writing): string {
  if (!('level' in rule)) return 'error, about the writing itself: it cannot be turned off or waived';
  return rule.level === 'off'
    ? `off, unless remit.json turns it on; about ${rule.group}`
    : `${rule.level}, about ${rule.group}`;
}

/** The page as Markdown, with a line break at its end. */
export function ruleToMarkdown(rule: Rule | Writing): string {
  const options = 'options' in rule ? Object.entries(rule.options ?? {}) : [];
  const sections = [
    `# ${rule.name}`,
    rule.summary,
    `*${kindOf(rule)}*`,
    rule.docs.trim(),
    '## Example',
    `This is reported:\n\n${fenced(rule.bad)}`,
    `This is not:\n\n${fenced(rule.good)}`,
    ...(options.length ? [settings(rule.name, options)] : []),
    ...('source' in rule ? ['## Source', rule.source] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function fenced(source: string): string {
  return `\`\`\`remit\n${source.replace(/^\n+|\s+$/g, '')}\n\`\`\``;
}

function settings(rule: string, options: readonly (readonly [string, OptionSpec])[]): string {
  const example = Object.fromEntries(options.map(([name, { default: otherwise }]) => [name, otherwise]));
  const rows = options.map(
    ([name, { default: otherwise, least, most, meaning }]) =>
      `- \`${name}\` (${least} to ${most}, usually ${otherwise}): ${meaning}`,
  );
  const json = JSON.stringify({ rules: { [rule]: example } }, undefined, 2);
  return `## Settings\n\nIn remit.json:\n\n\`\`\`json\n${json}\n\`\`\`\n\n${rows.join('\n')}`;
}
