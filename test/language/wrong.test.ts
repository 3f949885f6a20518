/** What is wrong is told in a sentence, with the words that it is about. */
import { Lines } from '@remit-cx/core/source/span';
import { expect, test } from 'vitest';
import { findingsIn, today } from '../project.ts';
import { sectionsOf } from './programs.ts';

const wrong = sectionsOf('wrong.md');

/** All findings about the writing: `3 syntax [acountable] ...`, the line, the name, the words, the sentence. */
function told(text: string): string {
  const lines = new Lines(text);
  return findingsIn(text, today, [])
    .map(({ rule, at, message }) => {
      const [words, more] = text.slice(at.start, at.end).split('\n');
      return `${lines.at(at.start).line + 1} ${rule} [${words}${more === undefined ? '' : ' ...'}] ${message}\n`;
    })
    .join('');
}

test('there are at least forty wrong programs', () => {
  expect(wrong.length).toBeGreaterThanOrEqual(40);
});

test.each(wrong)('$title', ({ fences }) => {
  expect(told(fences.remit!)).toBe(fences.finds);
});

test.each(wrong)('no words of programmers: $title', ({ fences }) => {
  expect(fences.finds).not.toMatch(
    /\b(token|syntax error|parse|identifier|string|EOF|undefined|expect|expecting|ID)\b/i,
  );
});
