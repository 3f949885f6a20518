import { selectionRanges } from '@remit-cx/language/lsp/selection-ranges';
import { expect, test } from 'vitest';
import { type Files, marked, withCursor, withoutCursor } from './editor.ts';

/** What is selected, step by step, each once. */
function expanded(files: Files): string[] {
  const { live, file, offset } = withCursor(files);
  const steps: string[] = [];
  for (let at = selectionRanges(live, file, [offset])[0]; at; at = at.parent) {
    const text = marked(withoutCursor(files), [{ uri: `file:///project/${file}`, range: at.range }])[file]!;
    steps.push(text.slice(text.indexOf('«') + 1, text.indexOf('»')));
  }
  return steps;
}

test('from a name of a path to the path, the line, the block and the file', () => {
  const text = 'role a { accountable for j.s.<|>t in g }\nregion g\n';
  expect(expanded(text)).toEqual([
    't',
    'j.s.t',
    'accountable for j.s.t in g',
    ' accountable for j.s.t in g ',
    'role a { accountable for j.s.t in g }',
    'role a { accountable for j.s.t in g }\nregion g\n',
  ]);
});

test('in a half-typed block, and in an empty file', () => {
  expect(expanded('role a {\n  lev<|>')[0]).toBe('lev');
  expect(expanded('<|>')).toEqual(['']);
});

test('a text between quotes is one step', () => {
  expect(expanded('role a "The <|>chief" { level executive }').slice(0, 2)).toEqual([
    '"The chief"',
    'role a "The chief" { level executive }',
  ]);
});
