/** Code frames: marks stand under the words they are about, whatever the line is made of. */
import { Lines } from '@remit-cx/core/source/span';
import { describe, expect, test } from 'vitest';
import { type Mark, printFrames } from '../../packages/cli/src/reporters/frame.ts';
import { paint } from '../../packages/cli/src/terminal/colour.ts';
import { cellsOf } from '../../packages/cli/src/terminal/width.ts';

const plain = (text: string) => text;

/** A mark under the first appearance of some words in a text; `from..to` for words on two lines. */
function mark(path: string, text: string, words: string, message = '', isMain = message === ''): Mark {
  const lines = new Lines(text);
  const start = text.indexOf(words);
  return { place: { path, start: lines.at(start), end: lines.at(start + words.length), lines }, message, isMain };
}

function frames(marks: readonly Mark[], columns = 80): string {
  return `\n${printFrames(marks, { paint: paint(false), columns }, plain).join('\n')}\n`;
}

test('one word', () => {
  expect(frames([mark('a.remit', 'role cco\nrole cmo\n', 'cmo')])).toBe(`
 --> a.remit:2:6
  |
2 | role cmo
  |      ^^^
`);
});

test('several files, the one of the finding first as it was named; numbers of different width line up', () => {
  const long = `${'\n'.repeat(99)}role cmo`;
  expect(frames([mark('a.remit', 'role cco', 'cco'), mark('b.remit', long, 'cmo', 'the other one')])).toBe(`
   --> a.remit:1:6
    |
  1 | role cco
    |      ^^^
   --> b.remit:100:6
    |
100 | role cmo
    |      --- the other one
`);
});

test('several lines of one file: neighbours stand together, others apart', () => {
  const text = 'one\ntwo\nthree\nfour\nfive\n';
  expect(frames([mark('a', text, 'two'), mark('a', text, 'one', 'first'), mark('a', text, 'five', 'last')])).toBe(`
 --> a:2:1
  |
1 | one
  | --- first
2 | two
  | ^^^
...
5 | five
  | ---- last
`);
});

describe('several places on one line', () => {
  const text = 'consulted cco, cmo, cio';

  test('stand on one row as far as they have nothing to say', () => {
    expect(
      frames([mark('a', text, 'cco'), mark('a', text, 'cmo', '', false), mark('a', text, 'cio', 'three', false)]),
    ).toBe(`
 --> a:1:11
  |
1 | consulted cco, cmo, cio
  |           ^^^  ---  --- three
`);
  });

  test('and below each other where both say something', () => {
    expect(frames([mark('a', text, 'cco', 'one', true), mark('a', text, 'cmo', 'two')])).toBe(`
 --> a:1:11
  |
1 | consulted cco, cmo, cio
  |           ^^^ one
  |                --- two
`);
  });

  test('the same words are marked once, with what is said about them', () => {
    expect(frames([mark('a', text, 'cmo'), mark('a', text, 'cmo', 'again')])).toBe(`
 --> a:1:16
  |
1 | consulted cco, cmo, cio
  |                ^^^ again
`);
  });
});

test('tabs, wide and accented characters, emoji', () => {
  expect(frames([mark('a', '\towner 総務部 x', 'x')])).toContain('1 |     owner 総務部 x\n  |                  ^\n');
  expect(frames([mark('a', '"Cafe\u0301" y', 'y')])).toContain('\n  |        ^\n');
  expect(frames([mark('a', '"👩‍🚀🇪🇸" y', 'y')])).toContain('\n  |        ^\n');
  expect(cellsOf('é総👩‍🚀').map(({ width }) => width)).toEqual([1, 2, 2]);
});

test('nothing marked still shows where; what goes on below ends with its line', () => {
  expect(frames([mark('a', 'role', '')])).toContain('1 | role\n  | ^\n');
  expect(frames([mark('a', 'note """a\nb"""', '"""a\nb"""')])).toContain('1 | note """a\n  |      ^^^^\n');
  expect(frames([mark('a', '', '')])).toContain('1 |\n  | ^\n');
});

describe('a long line', () => {
  const text = `${'a'.repeat(300)} here ${'b'.repeat(300)}`;

  test('is cut around the words', () => {
    const [, , , source, marks] = frames([mark('a', text, 'here')], 60).split('\n');
    expect(source!.length).toBeLessThanOrEqual(60);
    expect(source).toMatch(/^1 \| …a+ here b+…$/);
    expect(marks!.indexOf('^^^^')).toBe(source!.indexOf('here'));
  });

  test.each(['x', '\u0301', '👩‍👩‍👧'])('of a million %j is looked at where the words are', letter => {
    const endless = `${letter.repeat(1_000_000 / letter.length)} here ${letter.repeat(1_000_000 / letter.length)}`;
    const [, , , source, marks] = frames([mark('a', endless, 'here')], 60).split('\n');
    expect(source).toMatch(/^1 \| ….* here .*…$/u);
    expect(source!.length).toBeLessThan(2_000);
    const before = source!.slice(0, source!.indexOf('here'));
    expect(marks!.indexOf('^^^^')).toBe(cellsOf(before).reduce((sum, { width }) => sum + width, 0));
  });

  test('at its start and its end', () => {
    expect(frames([mark('a', text, 'aaa')], 60)).toMatch(/1 \| a+…\n {2}\| \^\^\^\n/);
    const end = `${'a'.repeat(300)}zz`;
    expect(frames([mark('a', end, 'zz')], 60)).toMatch(/1 \| …a+zz\n {2}\| +\^\^\n/);
  });

  test('a second mark outside of what is shown stands at its edge', () => {
    const far = mark('a', text, 'bbb', 'far away');
    const [, , , source, marks] = frames([mark('a', text, 'aaa'), far], 60).split('\n');
    expect(marks!.indexOf('- far away')).toBe(source!.length - 1);
  });
});

test('what cannot be seen is shown, and keeps its room', () => {
  expect(frames([mark('a', 'x \u202E\u0007 y', 'y')])).toContain('1 | x \uFFFD\u2407 y\n  |      ^\n');
});
