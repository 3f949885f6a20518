import { formatting, formattingOnType } from '@remit-cx/language/lsp/formatting';
import { describe, expect, test } from 'vitest';
import { applyTextEdits, projectOf } from './editor.ts';

const formatted = (text: string, part?: Parameters<typeof formatting>[2]) =>
  applyTextEdits(text, formatting(projectOf(text), 'main.remit', part));

test('a file is laid out, and its comments stay', () => {
  const text = 'role   cco "Chief" { // the first\nlevel executive\n   held by ada from 2026-01-01 }\nperson ada\n';
  const result = formatted(text);
  expect(result).toContain('role cco "Chief" {');
  expect(result).toContain('// the first');
  expect(formatted(result)).toBe(result);
  expect(formatting(projectOf(result), 'main.remit')).toEqual([]);
});

test('of a part only that part', () => {
  const text = 'role   a\n\nrole   b\n';
  expect(formatted(text, { start: { line: 2, character: 0 }, end: { line: 2, character: 8 } })).toBe(
    'role   a\n\nrole b\n',
  );
});

test('Windows line ends stay', () => {
  expect(formatted('role   a {\r\nlevel executive\r\n}\r\n')).toBe('role a {\r\n  level executive\r\n}\r\n');
});

test('a file with a mistake is left alone', () => {
  expect(formatting(projectOf('role   a {\n  lev\n'), 'main.remit')).toEqual([]);
});

describe('while typing', () => {
  /** What is there after the character before `^` was typed. */
  const typed = (marked: string, ch: string) => {
    const text = marked.replace('^', '');
    return applyTextEdits(text, formattingOnType(projectOf(text), 'main.remit', marked.indexOf('^'), ch));
  };

  test('a } lays out the block that it closes, and no other', () => {
    expect(typed('role   a\nrole   b {\nlevel  executive\n}^\n', '}')).toBe(
      'role   a\nrole b {\n  level executive\n}\n',
    );
  });

  test('a bar sets the columns of its table below each other', () => {
    const text = 'role a\nrole   b\nraci t {\n  parties | a | b |\n  responsibility x "X" | A | R |^\n}\n';
    expect(typed(text, '|')).toBe(
      'role a\nrole   b\nraci t {\n  parties              | a | b |\n  responsibility x "X" | A | R |\n}\n',
    );
  });

  test('Enter lays out the line that was left', () => {
    expect(typed('role   a\nrole b {\n  level    executive\r\n^\n}\n', '\n')).toBe(
      'role   a\nrole b {\n  level executive\r\n\n}\n',
    );
  });

  test('nothing happens in a file with a mistake', () => {
    expect(typed('role   a {\nlevel   executive\n^', '\n')).toBe('role   a {\nlevel   executive\n');
  });
});
