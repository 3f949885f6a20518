/** The pages of the rules: fresh, complete, and true. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readConfig } from '@remit-cx/core/config/read';
import { rules } from '@remit-cx/core/lint/all';
import { groupTitles, rulesToMarkdown, ruleToMarkdown, ruleUrl } from '@remit-cx/core/lint/docs';
import { levelsOf } from '@remit-cx/core/lint/profile';
import { writing } from '@remit-cx/core/lint/writing';
import { format } from '@remit-cx/language/format';
import { describe, expect, test } from 'vitest';
import { outputs } from '../scripts/generate/targets/rule-docs.ts';
import { findingsIn, show } from './project.ts';

const documented = [...rules, ...writing];

test('docs/rules holds a fresh page for each rule, the list, and nothing else', async () => {
  const pages = await outputs();
  expect(readdirSync('docs/rules').sort()).toEqual(pages.map(({ path }) => path.replace('docs/rules/', '')).sort());
  const stale = pages.filter(({ path, text }) => readFileSync(path, 'utf8') !== text).map(({ path }) => path);
  expect(stale, 'run `npm run generate`').toEqual([]);
});

test('the address of a page is its file in the repository', () => {
  const folder = 'https://github.com/remit-cx/remit/blob/main/';
  for (const url of [ruleUrl(), ...documented.map(({ name }) => ruleUrl(name))]) {
    expect(url.startsWith(folder), url).toBe(true);
    expect(existsSync(url.slice(folder.length)), url).toBe(true);
  }
});

test('no rule has the name of a finding about the writing', () => {
  const names = documented.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

const takesAWholeProject = new Set([
  'core-duty-unassigned',
  'lifecycle-gap',
  'metric-set-incomplete',
  'no-business-goal',
  'sole-function-ownership',
  'undeclared-model',
]);

describe.each(documented)('$name', ({ name, summary, docs, ...rest }) => {
  test('its page says in plain words why it matters and what to do', () => {
    expect(summary).toMatch(/^[A-Z][^\n]*\.$/);
    const paragraphs = docs.trim().split(/\n{2,}/);
    expect(paragraphs.length).toBeGreaterThanOrEqual(2);
    for (const paragraph of paragraphs) expect(paragraph.trim()).toMatch(/[.:)`]$/);
    expect(`${summary} ${docs}`).not.toMatch(/\b(AST|token|parse[rd]?|undefined|null|boolean|string|regex|array)\b/i);
  });

  test('its examples are laid out as `remit format` does it', () => {
    for (const example of [rest.bad, rest.good]) {
      const laidOut = format(example.trimStart());
      if (name === 'syntax' && example === rest.bad) expect(laidOut).toHaveProperty('problem');
      else expect(laidOut).toEqual({ text: example.trimStart() });
    }
  });

  test('nothing is found in its good example, unless it takes a whole project', () => {
    const findings = findingsIn(rest.good).map(finding => show(finding, rest.good));
    // From ten touchpoints on much else is asked of a project, and an example with all of it would hide what it shows.
    if (takesAWholeProject.has(name)) expect(findings).not.toEqual([]);
    else expect(findings).toEqual([]);
  });

  test('its settings have bounds around their usual value', () => {
    for (const { default: usual, least, most } of Object.values('options' in rest ? (rest.options ?? {}) : {})) {
      expect(least).toBeLessThanOrEqual(usual);
      expect(most).toBeGreaterThanOrEqual(usual);
    }
  });

  test('what it says about its examples is a sentence', () => {
    for (const { message, related } of findingsIn(rest.bad))
      for (const sentence of [message, ...related.map(({ message }) => message)])
        expect(sentence).toMatch(/^(`|[^a-z])(?!.*\b(undefined|NaN|null)\b).*[.?]$/);
  });
});

describe.each(writing)('$name', ({ name, bad, good }) => {
  const names = new Set<string>(writing.map(kind => kind.name));

  test('its example has the mistake and no other, and is right when put right', () => {
    expect([...new Set(findingsIn(bad).map(({ rule }) => rule))].filter(rule => names.has(rule))).toEqual([name]);
    expect(
      findingsIn(good)
        .filter(({ rule }) => names.has(rule))
        .map(finding => show(finding, good)),
    ).toEqual([]);
  });
});

describe('the list', () => {
  const list = rulesToMarkdown(rules, writing);

  test('leads to what it speaks of: its chapters, pages and other documents', () => {
    const headings = new Set(
      [...list.matchAll(/^## (.*)$/gm)].map(([, title]) => `#${title!.toLowerCase().replaceAll(' ', '-')}`),
    );
    const targets = [...list.matchAll(/\]\((.*?)\)/g)].map(([, target]) => target!);
    for (const target of new Set(targets)) {
      const [path, heading] = target.split('#');
      if (path) expect(existsSync(`docs/rules/${path}`), target).toBe(true);
      else expect(headings, target).toContain(`#${heading}`);
    }
  });

  test('shows a waiver as it is written', () => {
    const [, example] = /```remit\n(.*?)```/s.exec(list)!;
    expect(format(example!)).toEqual({ text: example });
  });

  test('has every rule under its group, with its level at low, intermediate and high maturity', () => {
    const chapters = new Map(list.split(/^## /m).map(text => [text.slice(0, text.indexOf('\n')), text]));
    for (const rule of rules) {
      const { low, intermediate, high } = levelsOf(rule);
      const row = `| [${rule.name}](${rule.name}.md) | ${low} | ${intermediate} | ${high} | ${rule.summary} |`;
      expect(chapters.get(groupTitles[rule.group])?.split('\n')).toContain(row);
    }
    for (const { name, summary } of writing)
      expect(chapters.get(groupTitles.writing)).toContain(`| [${name}](${name}.md) | ${summary} |`);
  });

  test('says how rules weigh, with an example that remit.json takes', () => {
    const [, example] = /```json\n(.*?)```/s.exec(list)!;
    expect(readConfig(example!).problems).toEqual([]);
    const [low, high] = [/^## With ten minutes\n.*?^Then/ms, /^At `high`, .*/m].map(pattern => pattern.exec(list)![0]);
    for (const { name, essential, atHigh } of rules) {
      expect(low!.includes(`[${name}]`), name).toBe(essential ?? false);
      expect(high!.includes(`[${name}]`), name).toBe(atHigh !== undefined);
    }
  });
});

test('a page reads from the name down to the source', () => {
  const page = ruleToMarkdown({
    name: 'cold-coffee',
    group: 'people',
    level: 'warning',
    atHigh: 'error',
    since: '0.1',
    summary: 'The coffee is cold.',
    docs: '\nCold coffee wakes nobody.\n\nMake new coffee.\n\nOr drink tea.\n',
    source: 'Practice.',
    bad: 'role cco\n',
    good: 'role cmo\n',
    options: { degrees: { default: 60, least: 40, most: 90, meaning: 'How warm it must be.' } },
    check() {},
  });
  expect(page).toBe(`# cold-coffee

The coffee is cold.

People. Level: warning; error at high maturity. Since 0.1.

## Why it matters

Cold coffee wakes nobody.

## What to do

Make new coffee.

Or drink tea.

## Avoid

\`\`\`remit
role cco
\`\`\`

## Prefer

\`\`\`remit
role cmo
\`\`\`

## Settings

| Setting | Meaning | Usual | Least | Most |
|---|---|---|---|---|
| \`degrees\` | How warm it must be. | 60 | 40 | 90 |

In \`remit.json\`, a level is \`error\`, \`warning\`, \`info\` or \`off\`; under \`overrides\` it is for some files only:

\`\`\`json
{
  "rules": {
    "cold-coffee": { "level": "info", "degrees": 60 }
  }
}
\`\`\`

To accept one finding for some time, write a waiver:

\`\`\`remit
waive cold-coffee for NAME until 2027-03-31 because "Who agreed to it, and why"
\`\`\`

## Source

Practice.
`);
});
