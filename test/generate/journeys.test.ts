import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generated } from './sample.ts';

const everything = { 'main.remit': readFileSync('test/generate/everything.txt', 'utf8') };
const journeys = (files: Readonly<Record<string, string>>) => generated('journeys', 'md', files);
const one = (text: string) => journeys({ 'main.remit': text });

test('a journey of which everything is written, and the page of all', async () => {
  const pages = journeys(everything);
  expect(Object.keys(pages)).toEqual(['journeys.md', 'journeys/book.md']);
  await expect(pages['journeys.md']).toMatchFileSnapshot('golden/everything-journeys.md');
  await expect(pages['journeys/book.md']).toMatchFileSnapshot('golden/everything-journeys-book.md');
});

test('the journeys of the sample: owners by region, two and none, what is not met yet', async () => {
  await expect(generated('journeys', 'md')['journeys/buy.md']).toMatchFileSnapshot('golden/journeys-buy.md');
});

test('only what is written has a column or a heading', () => {
  const pages = one('journey book "Book" { owner a touchpoint page "Page" { accountable a channel web } }\nrole a "A"');
  expect(pages['journeys/book.md']).toContain(`- **Answers for it from end to end:** A

## At a glance

| Touchpoint | Channel | Accountable |
| --- | --- | --- |
| **Page** | web | A |

---
`);
  expect(pages['journeys.md']).toContain(`As of **2026-11-01**.

| Journey | Answers for it from end to end | Touchpoints |
| --- | --- | --- |
| [Book](journeys/book.md) | A | 1 |

---
`);
});

test('irritants and opportunities stand side by side', () => {
  const text = `journey j { touchpoint t "T" { irritant "Slow" irritant "Loud" opportunity "Quick" } touchpoint u "U" { opportunity "Short" } }`;
  expect(one(text)['journeys/j.md']).toContain(`## What hurts, and what could be better

| Touchpoint | What hurts | What could be better |
| --- | --- | --- |
| T | • Slow<br>• Loud | Quick |
| U |  | Short |
`);
});

test('a promise names the journeys, touchpoints and partners that keep it', () => {
  const text = `organization o { promise p "Kept" }
journey j "J" { promise p touchpoint t "T" { promise p } }
vendor v "V" { promise p }`;
  expect(one(text)['journeys.md']).toContain(`| Promise | Journeys | Touchpoints | Partners |
| --- | --- | --- | --- |
| **Kept** | J | J: T | V |
`);
});

test('a link leads only to a page or an address for mail', () => {
  const text = `journey j "J" { link "A (b)" "https://x.example/a_(b)|c" link "Run" "javascript:alert(1)" link "Mail" "mailto:a@b.example" }`;
  expect(one(text)['journeys/j.md']).toContain(
    '- **See also:** [A (b)](https://x.example/a_%28b%29%7cc), Run (`javascript:alert(1)`), [Mail](mailto:a@b.example)',
  );
});

test('without a journey the page of all says so', () => {
  expect(Object.keys(one(''))).toEqual(['journeys.md']);
  expect(one('')['journeys.md']).toContain('No journey is declared.');
});
