/** The pages of rules: one definition feeds `remit explain`, the editor, SARIF's help and docs/rules. */
import { type PolicyPage, policyToMarkdown } from '../policy/policy-page.ts';
import { rules } from './all.ts';
import { livingWithFindings, whereToBegin } from './list-introduction.ts';
import { levelsInWords, levelsOf } from './profile.ts';
import { type Group, groups, type OptionSpec, type Rule } from './rule.ts';
import { weighing } from './weighing.ts';
import { type Writing, writing } from './writing.ts';

/** What has a page: a rule, a finding about the writing, or a policy of a project. */
export type Documented = Rule | Writing | PolicyPage;

const docs = 'https://github.com/remit-cx/remit/blob/main/docs';
const published: ReadonlySet<string> = new Set([...rules, ...writing].map(({ name }) => name));

/** Where a rule's page can be read; without a name, the list of all. A project's own policies have none: what policies are is told. */
export function ruleUrl(name?: string): string {
  if (name !== undefined && !published.has(name)) return `${docs}/language.md#policy`;
  return `${docs}/rules/${name ?? 'README'}.md`;
}

/** What a group is called in a heading. */
export const groupTitles: Readonly<Record<Group | 'writing', string>> = {
  ownership: 'Ownership',
  raci: 'RACI tables',
  decisions: 'Decisions',
  model: 'The governance model',
  journeys: 'Journeys',
  metrics: 'Metrics',
  forums: 'Forums',
  escalation: 'Escalation',
  time: 'Dates',
  people: 'People',
  separation: 'Separation of duties',
  vendors: 'Vendors',
  project: 'The project',
  policies: "The project's own policies",
  writing: 'The writing itself',
};

/** The page of a rule, of a finding about the writing, or of a policy, as Markdown. */
export function ruleToMarkdown(rule: Documented): string {
  if ('place' in rule) return policyToMarkdown(rule);
  const [why = '', ...ways] = rule.docs.trim().split(/\n{2,}/);
  const sections = [
    `# ${rule.name}`,
    rule.summary,
    'level' in rule
      ? `${groupTitles[rule.group]}. Level: ${levelsInWords(rule)}. Since ${rule.since}.`
      : `${groupTitles.writing}. Always an error: no setting turns it off, and no waiver covers it.`,
    '## Why it matters',
    why,
    '## What to do',
    ...ways,
    '## Avoid',
    fence('remit', rule.bad),
    '## Prefer',
    fence('remit', rule.good),
  ];
  if ('level' in rule) sections.push(...settings(rule), '## Source', rule.source);
  return `${sections.join('\n\n')}\n`;
}

/** The list of all pages, by group. Links are relative to the folder of the pages. */
export function rulesToMarkdown(rules: readonly Rule[], writing: readonly Writing[]): string {
  const link = (name: string) => `[${name}](${name}.md)`;
  const chapters = groups.filter(group => rules.some(rule => rule.group === group)).map(group => groupTitles[group]);
  const sections = groups.flatMap(group => {
    const own = rules.filter(rule => rule.group === group);
    const rows = own.map(rule => [link(rule.name), ...Object.values(levelsOf(rule)), rule.summary]);
    return own.length
      ? [`## ${groupTitles[group]}`, table(['Rule', 'Low', 'Intermediate', 'High', 'What it finds'], rows)]
      : [];
  });
  return `${[
    '# Rules',
    ...whereToBegin(rules, [...chapters, groupTitles.writing], link),
    ...livingWithFindings,
    '## How much rules weigh',
    ...weighing(rules, link),
    ...sections,
    `## ${groupTitles.writing}`,
    'These are always errors: no setting turns them off, and no waiver covers them.',
    table(
      ['What', 'What it finds'],
      writing.map(({ name, summary }) => [link(name), summary]),
    ),
  ].join('\n\n')}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function settings({ name, level, options = {}, ...rule }: Rule): string[] {
  const specs = Object.entries(options);
  const example = { level: level === 'info' ? 'warning' : 'info', ...Object.fromEntries(specs.map(exampleOf)) };
  const sections = [
    '## Settings',
    ...(specs.length ? [optionTable(specs)] : []),
    'In `remit.json`, a level is `error`, `warning`, `info` or `off`; under `overrides` it is for some files only:',
    fence('json', `{\n  "rules": {\n    "${name}": ${inOneLine(example)}\n  }\n}`),
  ];
  if ('check' in rule)
    sections.push(
      'To accept one finding for some time, write a waiver:',
      fence('remit', `waive ${name} for NAME until 2027-03-31 because "Who agreed to it, and why"`),
    );
  return sections;
}

function optionTable(specs: readonly (readonly [string, OptionSpec])[]): string {
  const rows = specs.map(([name, { meaning, default: usual, least, most }]) =>
    [`\`${name}\``, meaning, usual, least, most].map(String),
  );
  return table(['Setting', 'Meaning', 'Usual', 'Least', 'Most'], rows);
}

function exampleOf([name, { default: usual }]: readonly [string, OptionSpec]): [string, number] {
  return [name, usual];
}

function inOneLine(value: Readonly<Record<string, string | number>>): string {
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${JSON.stringify(one)}`);
  return `{ ${entries.join(', ')} }`;
}

function fence(language: string, source: string): string {
  return `\`\`\`${language}\n${source.trim()}\n\`\`\``;
}
