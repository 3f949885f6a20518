/** What an editor does while somebody types, before any server answers: words, brackets, comments, indentation. */
import { readFileSync } from 'node:fs';
import { format } from '@remit-cx/language/format';
import { expect, test } from 'vitest';
import { airline, nasty } from './programs.ts';

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly previousLineText?: string;
  readonly action: { readonly indent: string; readonly appendText?: string; readonly removeText?: number };
}

const configuration = JSON.parse(readFileSync('packages/vscode/language-configuration.json', 'utf8')) as {
  readonly comments: { readonly lineComment: string; readonly blockComment: readonly string[] };
  readonly autoClosingPairs: readonly {
    readonly open: string;
    readonly close: string;
    readonly notIn: readonly string[];
  }[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly indentationRules: { readonly increaseIndentPattern: string; readonly decreaseIndentPattern: string };
  readonly onEnterRules: readonly EnterRule[];
};

const { pattern, flags } = configuration.wordPattern;
const increase = new RegExp(configuration.indentationRules.increaseIndentPattern);
const decrease = new RegExp(configuration.indentationRules.decreaseIndentPattern);

/** What the first rule that fits does when Enter is pressed between two texts, below a line. */
function onEnter(before: string, after = '', previousLine = ''): EnterRule['action'] | undefined {
  return configuration.onEnterRules.find(
    rule =>
      new RegExp(rule.beforeText).test(before) &&
      (rule.afterText === undefined || new RegExp(rule.afterText).test(after)) &&
      (rule.previousLineText === undefined || new RegExp(rule.previousLineText).test(previousLine)),
  )?.action;
}

test('a word is a whole name: with hyphens, in any script; a day, an amount', () => {
  const words = (text: string) => text.match(new RegExp(pattern, `g${flags}`));
  expect(words('accountable head-of-care in größe.Özel_ekip')).toEqual([
    'accountable',
    'head-of-care',
    'in',
    'größe',
    'Özel_ekip',
  ]);
  expect(words('from 2026-03-01 up to 2,000.50 EUR, 40%')).toEqual([
    'from',
    '2026-03-01',
    'up',
    'to',
    '2,000.50',
    'EUR',
    '40%',
  ]);
  expect(words('| A/R | cafe\u0301 |')).toEqual(['A', 'R', 'cafe\u0301']);
  expect(words('role 責任者 inflight_service a.b')).toEqual(['role', '責任者', 'inflight_service', 'a', 'b']);
});

test('the manifest names this file, and every pattern in it is one', () => {
  const { contributes } = JSON.parse(readFileSync('packages/vscode/package.json', 'utf8'));
  const remit = contributes.languages.find(({ id }: { id: string }) => id === 'remit');
  expect(remit.configuration).toBe('./language-configuration.json');
  const { markers } = (configuration as unknown as { folding: { markers: Record<string, string> } }).folding;
  const patterns = [
    ...Object.values(markers),
    ...Object.values(configuration.indentationRules),
    ...configuration.onEnterRules.flatMap(({ action, ...texts }) => Object.values(texts)),
  ];
  expect(patterns.length).toBeGreaterThan(10);
  for (const each of patterns) expect(() => new RegExp(each), each).not.toThrow();
});

test('comments are those of the language', () => {
  expect(configuration.comments).toEqual({ lineComment: '//', blockComment: ['/*', '*/'] });
});

test('pairs are closed where they open something', () => {
  expect(configuration.autoClosingPairs.map(({ open, close }) => `${open} ${close}`)).toEqual([
    '{ }',
    '" "',
    '“ ”',
    '""" """',
    '/*  */',
    '/**  */',
  ]);
  for (const { open, notIn } of configuration.autoClosingPairs) expect(notIn, open).toContain('string');
});

test.each([
  ['role cco {', true],
  ['role cco { // the chief', true],
  ['  stage pay "Pay" { /* later', true],
  ['role cco "a { b"', false],
  ['// role cco {', false],
  ['role cco {}', false],
  ['person ada { email "a" }', false],
])('%s opens a level: %s', (line, isOpening) => {
  expect(increase.test(line)).toBe(isOpening);
});

test('the lines of a formatted text are indented as typing would indent them', () => {
  let checked = 0;
  for (const { text } of [airline, ...nasty]) {
    const result = format(text);
    if ('problem' in result || /"""|\/\*/.test(text)) continue;
    let level = 0;
    let previous = '';
    for (const line of result.text.split(/\r?\n/)) {
      if (line.trim() === '') continue;
      if (decrease.test(line)) level--;
      // A line that goes on from the one before is indented as far as the formatter likes.
      if (!/,\s*(\/\/.*)?$/.test(previous) && !/^\s*(because|for|from|until|\/\/|,)/.test(line)) {
        expect(/^ */.exec(line)![0].length, result.text).toBe(2 * level);
        checked++;
      }
      if (increase.test(line)) level++;
      previous = line;
    }
  }
  expect(checked).toBeGreaterThan(300);
});

test('Enter goes on with a comment, a description, a text and a list', () => {
  expect(onEnter('  /** Sets', ' */')).toEqual({ indent: 'indentOutdent', appendText: ' * ' });
  expect(onEnter('  /** Sets')).toEqual({ indent: 'none', appendText: ' * ' });
  expect(onEnter('   * the standards', '', '  /** Sets')).toEqual({ indent: 'none', appendText: '* ' });
  expect(onEnter('   */')).toEqual({ indent: 'none', removeText: 1 });
  expect(onEnter('  // one ', 'two')).toEqual({ indent: 'none', appendText: '// ' });
  expect(onEnter('  // one')).toBeUndefined();
  expect(onEnter('  mission """', '"""')).toEqual({ indent: 'indentOutdent' });
  expect(onEnter('  members cco,', '', 'team t {')).toEqual({ indent: 'indent' });
  expect(onEnter('    ceo,', '', '  members cco,')).toBeUndefined();
  expect(onEnter('  mission "one,')).toBeUndefined();
});
