/** docs/coverage.md: what the five articles say, each with a line, rules and a part of a document that are there. */
import { readdirSync, readFileSync } from 'node:fs';
import { articles } from '@remit-cx/core/governance/source';
import { vocabularies } from '@remit-cx/core/project/vocabulary';
import { describe, expect, test } from 'vitest';
import { groups } from '../scripts/generate/articles/items.ts';
import { coveragePage, lineOf, partOf } from '../scripts/generate/articles/page.ts';

const items = groups.flatMap(({ items }) => items);
const rules = readdirSync('packages/core/src/lint/rules').map(file => file.replace(/\.ts$/, ''));
const first = items[0]!;
const pageWith = (change: Partial<typeof first>) => coveragePage([{ title: 'One', items: [{ ...first, ...change }] }]);

test('there are fifty-five things, and the page numbers them', () => {
  expect(items).toHaveLength(55);
  const page = readFileSync('docs/coverage.md', 'utf8');
  expect([...page.matchAll(/^\| (\d+) \|/gm)].map(match => Number(match[1]))).toEqual(items.map((_, i) => i + 1));
});

describe.each(items.map(item => [item.says, item] as const))('%s', (_, item) => {
  test('is written in an example', () => {
    const { path, number, text } = lineOf(item);
    expect(readFileSync(path, 'utf8').split('\n')[number - 1]!.trim()).toBe(text);
  });

  test('is printed in what the example gives', () => {
    expect(partOf(item)).toContain(item.printed.shows);
  });

  test('is checked by rules that there are, or it is said why not', () => {
    if (typeof item.rules === 'string') expect(item.rules).toMatch(/^[A-Z].{20,}\.$/);
    else expect(item.rules.filter(rule => !rules.includes(rule))).toEqual([]);
  });

  test('is written in words of the language', () => {
    const grammar = readFileSync('packages/language/src/remit.langium', 'utf8');
    const words = new Set([
      ...[...grammar.matchAll(/'([a-z]+)'/g)].map(match => match[1]!),
      ...Object.values(vocabularies).flatMap(({ words }): readonly string[] => words),
      // Names of the airline, and the file beside the language.
      ...['product_design', 'remit', 'json', 'profile'],
    ]);
    const used = item.construct.replace(/"\.\.\."/g, '').match(/[a-z_]+(?:-[a-z]+)*/g)!;
    expect(used.filter(word => !words.has(word))).toEqual([]);
  });
});

test('the five articles are cited, and of them every section that says something', () => {
  const cited = new Set(
    items.flatMap(({ sources }) => sources.map(({ article, section }) => `${article}: ${section}`)),
  );
  // Of these nothing is left to say beside what other sections say.
  const beside = [/Introduction$/, /^10\. Conclusion$/, /The Final Jam/, /^So, who's really/, /^We have a CX team/];
  const uncited = articles.flatMap(({ id, headings }) =>
    headings
      .filter(heading => !beside.some(pattern => pattern.test(heading)))
      .filter(heading => !cited.has(`${id}: ${heading}`)),
  );
  expect(uncited).toEqual([]);
  expect(new Set(items.flatMap(({ sources }) => sources.map(({ article }) => article))).size).toBe(5);
});

describe('what is not so is refused', () => {
  test('an example that does not use the construct', () => {
    expect(() => pageWith({ example: { ...first.example, line: /lead +astrology/ } })).toThrow(
      'No line of examples/models/marketing is like /lead +astrology/, which is to show: Marketing leads',
    );
  });

  test('a rule that is none', () => {
    expect(() => pageWith({ rules: ['unowned-toaster'] })).toThrow('There is no rule unowned-toaster.');
  });

  test.each([
    [
      { section: 'The lead: Astrology' },
      'cx_charter.md of examples/models/marketing has no part “The lead: Astrology”',
    ],
    [
      { shows: 'stars' },
      '“The lead: Marketing-led” in cx_charter.md of examples/models/marketing does not say “stars”.',
    ],
    [{ path: 'stars.md' }, 'examples/models/marketing gives no charter stars.md'],
  ])('a part of a document that is not there: %j', (change, sentence) => {
    expect(() => pageWith({ printed: { ...first.printed, ...change } })).toThrow(sentence);
  });
});
