/** Changes one after another, as one change to the first text. */
import { Revisions } from '@remit-cx/core/source/revisions';
import { applyEdits } from '@remit-cx/core/source/span';
import { expect, test } from 'vitest';

/** A text after several rounds of edits; the edits of the first text that come to the same. */
function revised(text: string, ...rounds: { start: number; end: number; text: string }[][]) {
  const revisions = new Revisions(text.length);
  let now = text;
  for (const edits of rounds) {
    revisions.apply(edits);
    now = applyEdits(now, edits);
  }
  expect(applyEdits(text, revisions.edits())).toBe(now);
  return { now, edits: revisions.edits() };
}

test('what stays is not written again', () => {
  expect(
    revised('accountable cco, cmo', [{ start: 12, end: 15, text: 'head' }], [{ start: 16, end: 21, text: '' }]),
  ).toEqual({
    now: 'accountable head',
    edits: [{ start: 12, end: 20, text: 'head' }],
  });
});

test('nothing, a change of what was written before, and one at the end', () => {
  expect(revised('abc').edits).toEqual([]);
  expect(revised('abc', [{ start: 1, end: 2, text: 'xyz' }], [{ start: 2, end: 3, text: '-' }]).edits).toEqual([
    { start: 1, end: 2, text: 'x-z' },
  ]);
  expect(revised('abc', [{ start: 3, end: 3, text: 'd' }], [{ start: 4, end: 4, text: 'e' }])).toEqual({
    now: 'abcde',
    edits: [{ start: 3, end: 3, text: 'de' }],
  });
});

test('any edits in any number of rounds', () => {
  let seed = 7;
  const random = (most: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % (most + 1);
  };
  for (let run = 0; run < 300; run++) {
    let length = 20;
    const rounds = Array.from({ length: 1 + random(3) }, () => {
      const start = random(length);
      const end = start + random(length - start);
      const later = end + 1 + random(3);
      const edits = [{ start, end, text: 'xyz'.slice(random(3)) }];
      if (later <= length) edits.push({ start: later, end: later, text: '+' });
      length += edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
      return edits;
    });
    revised('abcdefghijklmnopqrst', ...rounds);
  }
});
