/** A megabyte of anything gives a hundred sentences at most, and never an exception. */
import { parse } from '@remit-cx/language/parse';
import { expect, test } from 'vitest';
import { findingsIn, today } from '../project.ts';

/** The same numbers on every machine. */
let seed = 7;
function random(below: number): number {
  seed = (seed * 48271) % 2147483647;
  return seed % below;
}

function megabyte(make: () => string): string {
  const parts: string[] = [];
  for (let length = 0; length < 1_000_000; length += parts.at(-1)!.length) parts.push(make());
  return parts.join('');
}

const words =
  'role cco in { } "x" \n \n accountable department | , . until 2026-01-01 raci parties responsibility @ held by 50 EUR "'.split(
    ' ',
  );

const noise: Readonly<Record<string, () => string>> = {
  'characters on one line': () => megabyte(() => String.fromCharCode(32 + random(95))),
  'characters on lines': () => megabyte(() => (random(40) ? String.fromCharCode(32 + random(95)) : '\n')),
  'any character of Unicode, and halves of some': () => megabyte(() => String.fromCharCode(random(65536))),
  'words of the language': () => megabyte(() => `${words[random(words.length)]!} `),
  'opening brackets': () => '{'.repeat(1_000_000),
  'closing brackets': () => '}\n'.repeat(500_000),
  'quotes on one line': () => '"'.repeat(1_000_000),
  'quotes on lines': () => '"\n'.repeat(500_000),
  'openings of comments': () => '/*'.repeat(500_000),
  'openings of comments on lines': () => '/* \n'.repeat(250_000),
  'empty comments': () => `${'//\n'.repeat(333_000)}}`,
  'triple quotes': () => '"""\n'.repeat(250_001),
  bars: () => `raci t {\n${'| a '.repeat(250_000)}`,
  'a table with too many parties': () => `raci t { parties ${'| a '.repeat(250_000)}}`,
  'departments inside departments': () => 'department a {\n'.repeat(60_000),
  'departments inside departments, all closed': () => 'department a {'.repeat(40_000) + '}'.repeat(40_000),
  'mistakes inside departments inside departments': () => 'department a {\n  colour x\n'.repeat(40_000),
  'half a declaration, again and again': () => 'role\n'.repeat(200_000),
  'declarations on one line': () => 'role '.repeat(200_000),
  'half a property, again and again': () => `journey j {\n${'  touchpoint t {\n    accountable\n  }\n'.repeat(25_000)}`,
  'lines that mean nothing': () => 'colour blue\n'.repeat(80_000),
  'lines of a spreadsheet': () => 'a,b,c;d\n'.repeat(125_000),
  'paths for names': () => 'role a.b.c\n'.repeat(90_000),
  'one number': () => '1'.repeat(1_000_000),
  'one line of dashes': () => '-'.repeat(1_000_000),
  'one word': () => 'a'.repeat(1_000_000),
};

test.each(Object.entries(noise))('%s', (_, make) => {
  const text = make();
  const { errors } = parse('main.remit', text);
  expect(errors.length).toBeLessThanOrEqual(101);
  for (const { start, end, message } of errors) {
    expect(message).toMatch(/^.{10,250}[.?]$/s);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  if (errors.length === 101)
    expect(errors.at(-1)!.message).toMatch(/^From here on there are .*more mistakes like these/);
});

test('what is left of a text with mistakes can be checked', () => {
  const text = megabyte(() => `${words[random(words.length)]!} `).slice(0, 50_000);
  expect(findingsIn(text, today, []).length).toBeGreaterThan(100);
});
