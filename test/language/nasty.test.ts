/** What is right is read, and means what it says. */
import { parse } from '@remit-cx/language/parse';
import { createRemitServices } from '@remit-cx/language/services';
import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { dump } from './dump.ts';
import { airline, everywhere, nasty } from './programs.ts';

const keywords = [
  ...new Set(
    AstUtils.streamAllContents(createRemitServices().remit.Grammar)
      .filter(GrammarAST.isKeyword)
      .map(({ value }) => value)
      .filter(value => /^\p{L}+$/u.test(value)),
  ),
];

/** What a program says, as `says` of a program spells it. A mistake in it makes the test fail. */
function said(text: string): string {
  const { root, errors } = parse('main.remit', text);
  expect(errors.map(({ start, end, message }) => `[${text.slice(start, end)}] ${message}`)).toEqual([]);
  return dump(root).split('\n').slice(1).join('\n').replace(/^ {2}/gm, '');
}

test('the example of the language page', () => {
  expect(said(airline.text)).toBe(airline.says);
});

test('there are at least sixty nasty programs', () => {
  expect(nasty.length).toBeGreaterThanOrEqual(60);
});

test.each(nasty)('$title', ({ text, says }) => {
  expect(said(text)).toBe(says);
});

describe('a keyword is a name of every kind, at every place', () => {
  const plain = said(everywhere('plain'));

  test('the grammar has keywords', () => {
    expect(keywords).toEqual(expect.arrayContaining(['in', 'until', 'accountable', 'structure', 'raci', 'all']));
    expect(keywords.length).toBeGreaterThan(140);
  });

  test.each(keywords)('%s', keyword => {
    expect(said(everywhere(keyword))).toBe(plain.replaceAll('plain', keyword));
  });
});
