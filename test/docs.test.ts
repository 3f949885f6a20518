/** What the documents say of the language is so: every example is read without a mistake, and no word of the language is left out. */
import { readFileSync } from 'node:fs';
import { keywords } from '@remit-cx/language/generated/token-table';
import { expect, test } from 'vitest';
import { findingsIn, show } from './project.ts';

const pages = ['README.md', 'docs/language.md'];
const writing = new Set([
  'syntax',
  'unknown-name',
  'ambiguous-name',
  'impossible-value',
  'unknown-word',
  'said-twice',
  'table-row',
  'incomplete',
]);

const examples = pages.flatMap(page =>
  [...readFileSync(page, 'utf8').matchAll(/^```remit\n(.*?)^```$/gms)].map(
    ([, text], i) => [`${page}, example ${i + 1}`, text!] as const,
  ),
);

test.each(examples)('%s', (_, text) => {
  const mistakes = findingsIn(text).filter(({ rule }) => writing.has(rule));
  expect(mistakes.map(finding => show(finding, text))).toEqual([]);
});

test('docs/language.md has a section for every construct, with its grammar and its rules', () => {
  const page = readFileSync('docs/language.md', 'utf8');
  const sections = [...page.matchAll(/^<!-- generated: (.*) -->$/gm)].flatMap(([, names]) => names!.split(' '));
  const grammar = readFileSync('packages/language/src/remit.langium', 'utf8');
  const elements = /^Element:([^;]*);/m.exec(grammar)![1]!.match(/\w+/g)!;
  expect([...elements, 'Stage', 'Touchpoint', 'Claim', 'Duty'].filter(name => !sections.includes(name))).toEqual([]);
  for (const [, text] of page.matchAll(/^<!-- generated: .*? -->\n(.*?)^<!-- end -->$/gms))
    expect(text).toMatch(/^\n```text\n[^`]+```\n/);
});

test('every keyword stands in an example of docs/language.md', () => {
  const words = new Set(examples.flatMap(([, text]) => text.match(/[\w-]+/g) ?? []));
  // Words for schemes beside RACI, and for claims that stand where the party is, are told in a sentence.
  const told = new Set([
    'support',
    'verifier',
    'signatory',
    'omitted',
    'for',
    'on',
    'about',
    'jointly',
    'with',
    'default',
    'above',
  ]);
  expect([...keywords.keys()].filter(word => !words.has(word) && !told.has(word))).toEqual([]);
  const page = readFileSync('docs/language.md', 'utf8');
  expect([...told].filter(word => !new RegExp(`\\b${word}\\b`).test(page))).toEqual([]);
});

test('the finding in the README is what is found', () => {
  const text = readFileSync('README.md', 'utf8');
  const [, source] = /^```remit\n(.*?)^```$/ms.exec(text)!;
  const [finding] = findingsIn(source!).filter(({ rule }) => rule === 'unowned-touchpoint');
  expect(text).toContain(`error: ${finding!.message}`);
});
