/** Fixes keep the way a file is written: with the line ends of Windows, the same is found, and the same fixes settle it. */
import { rules } from '@remit-cx/core/lint/all';
import { applyEdits } from '@remit-cx/core/source/span';
import { describe, expect, test } from 'vitest';
import { findingsIn } from './project.ts';

describe.each(rules)('$name', ({ name, bad }) => {
  const own = (text: string) => findingsIn(text).filter(({ rule }) => rule === name);
  const fixesOf = (text: string) => own(text).flatMap(({ fixes }) => fixes);

  test('with CRLF', () => {
    const crlf = bad.replaceAll('\n', '\r\n');
    expect(own(crlf).map(({ message }) => message)).toEqual(own(bad).map(({ message }) => message));
    const fixed = (text: string) => fixesOf(text).map(({ edits }) => applyEdits(text, edits));
    expect(fixed(crlf)).toEqual(fixed(bad).map(text => text.replaceAll('\n', '\r\n')));
  });

  test('what is safe is known before anybody looks at the ways out', () => {
    for (const { fixes, hasSafeFix } of own(bad)) expect(hasSafeFix).toBe(fixes.some(({ safe }) => safe));
  });

  test('titles are instructions, each its own', () => {
    for (const { fixes } of own(bad)) {
      const titles = fixes.map(({ title }) => title);
      expect(titles).toEqual([...new Set(titles)]);
      for (const title of titles) expect(title).toMatch(/^[A-Z].*[^.]$/);
    }
  });
});
