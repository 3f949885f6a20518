/** The formatter: one layout, nothing lost, nothing said differently. */
import { globSync, readFileSync } from 'node:fs';
import { applyEdits } from '@remit-cx/core/source/span';
import { format, formatEdits, laidOut, textOf } from '@remit-cx/language/format';
import { saySame } from '@remit-cx/language/format/meaning';
import { piecesOf } from '@remit-cx/language/format/pieces';
import { parse } from '@remit-cx/language/parse';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { airline, everywhere, nasty, sectionsOf } from './programs.ts';

const programs: readonly { readonly title: string; readonly text: string }[] = [
  airline,
  { title: 'A name everywhere', text: everywhere('plain') },
  ...nasty,
  ...sectionsOf('format.md').map(({ title, fences }) => ({ title, text: fences.remit! })),
  ...[...globSync('examples/**/*.remit').sort(), 'test/language/constructs.txt'].map(file => ({
    title: file,
    text: readFileSync(file, 'utf8'),
  })),
];

function formatted(text: string): string {
  const result = format(text);
  if ('problem' in result) throw new Error(result.problem.message);
  return result.text;
}

test.each(sectionsOf('format.md'))('$title', ({ fences }) => {
  expect(formatted(fences.remit!)).toBe(fences.formatted ?? fences.remit);
});

test('a text with a mistake is left alone, and its first mistake is told', () => {
  expect(format('role cco {\n   level executive')).toEqual({
    problem: { start: 0, end: 8, message: 'The role `cco` is not closed. Put a } at its end.' },
  });
  expect(formatEdits('role cco {\n   level executive')).toEqual([]);
});

test('line ends and a byte-order mark stay', () => {
  expect(formatted('\uFEFFrole  a{\r\nlevel manager // c\r\n\r\n}')).toBe(
    '\uFEFFrole a {\r\n  level manager // c\r\n}\r\n',
  );
  expect(formatted('role a\n')).toBe('role a\n');
  expect(formatted('\r\n/* b\n   c */\nrole a\rrole b\n')).toBe('/* b\r\n   c */\r\nrole a\r\nrole b\r\n');
  expect(formatted('\n\n')).toBe('');
});

describe('edits', () => {
  const text = 'role a {\n level   manager\n}\nraci t {\n  parties | a |\n  responsibility x "X" | R A |\n}\n';

  test('touch nothing but blanks, and the letters of a cell', () => {
    const changed = formatEdits(text).map(({ start, end, text: wanted }) => [text.slice(start, end), wanted]);
    expect(changed).toEqual([
      ['\n ', '\n  '],
      ['   ', ' '],
      ['\n', '\n\n'],
      [' ', '              '],
      [' ', '   '],
      ['R', 'A/R'],
      [' ', ''],
      ['A', ''],
    ]);
  });

  test('inside of a range leave the rest as it is', () => {
    const end = text.indexOf('raci');
    expect(applyEdits(text, formatEdits(text, { start: 0, end: end - 2 }))).toBe(
      `role a {\n  level manager\n}\n${text.slice(end)}`,
    );
  });
});

describe.each(programs)('$title', ({ text }) => {
  test('the layout says the same, so that nobody ever needs the look at it in `format`', () => {
    const wanted = textOf(text, laidOut(text));
    expect(saySame(parse('', text), parse('', wanted)), wanted).toBe(true);
    expect(formatted(text)).toBe(wanted);
  });

  test('formatted twice is formatted once', () => {
    const once = formatted(text);
    expect(formatted(once)).toBe(once);
  });

  test('edits make the same of it', () => {
    expect(applyEdits(text, formatEdits(text))).toBe(formatted(text));
  });
});

/** A text with other blanks, line breaks and comments between some of its words. */
function respaced(text: string, changes: readonly { readonly at: number; readonly gap: string }[]): string {
  const pieces = piecesOf(text);
  let result = text;
  for (const { at, gap } of [...changes].sort((a, b) => b.at - a.at)) {
    const i = at % Math.max(1, pieces.length);
    const [before, piece] = [pieces[i - 1], pieces[i]];
    if (!piece || !before || before.endsLine) continue;
    // A line break in the middle of a line is rarely right: most of them become blanks.
    const isLikely = piece.isFirst || before.text === ',' || at % 5 === 0;
    result =
      result.slice(0, before.end) + (isLikely ? gap : gap.replace(/[\r\n]|\/\/.*/g, ' ')) + result.slice(piece.start);
  }
  return result;
}

/** Whether each comment stands on a line of its own, or behind something. */
function placesOfComments(text: string): string[] {
  return piecesOf(text)
    .filter(({ endsLine }) => endsLine)
    .map(comment => `${comment.isFirst ? 'alone' : 'behind'} ${comment.text}`);
}

test('whatever the blanks and comments are, the layout says the same and is the layout of itself', () => {
  const texts = programs.map(({ text }) => text).filter(text => text.length > 20 && text.length < 20_000);
  const gap = fc.constantFrom(
    ' ',
    '   ',
    '\t',
    '\n',
    '\n\n\n',
    '\r\n      ',
    ' /* c */ ',
    '\n  /* d */\n',
    ' // e\n',
    '\n// f\n',
  );
  let same = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(fc.record({ at: fc.nat(), gap }), { minLength: 1, maxLength: 12 }),
      (text, changes) => {
        const spaced = respaced(text, changes);
        const before = parse('', spaced);
        // A line break may begin something new: then the text has a mistake, or says something else.
        if (before.broken) return;
        same++;
        const wanted = textOf(spaced, laidOut(spaced));
        const after = parse('', wanted);
        expect(after.errors, wanted).toEqual([]);
        expect(saySame(before, after), `${spaced}\n---\n${wanted}`).toBe(true);
        expect(placesOfComments(wanted), `${spaced}\n---\n${wanted}`).toEqual(placesOfComments(spaced));
        expect(formatted(wanted), spaced).toBe(wanted);
        expect(applyEdits(spaced, formatEdits(spaced))).toBe(wanted);
      },
    ),
    { numRuns: 1700, seed: 11 },
  );
  expect(same).toBeGreaterThan(500);
});
