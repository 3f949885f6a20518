import { signatureHelp } from '@remit-cx/language/lsp/signature-help';
import { expect, test } from 'vitest';
import { withCursor } from './editor.ts';

/** The form of the line, with the part that comes next between «». */
function form(text: string): string | undefined {
  const { live, file, offset } = withCursor(text);
  const help = signatureHelp(live, file, offset);
  if (!help) return undefined;
  const [{ label, parameters }] = help.signatures as [NonNullable<(typeof help.signatures)[0]>];
  const [start, end] = parameters![help.activeParameter!]!.label as [number, number];
  return `${label.slice(0, start)}«${label.slice(start, end)}»${label.slice(end)}`;
}

test('a line of a block, and where in it', () => {
  expect(form('metric m {\n  target <|>\n}')).toBe('target «[at (least | most)]» AMOUNT');
  expect(form('role a {\n  held by <|>')).toBe('held by «PERSON» [from DAY] [until DAY], ...');
  expect(form('role a {\n  held by ada from <|>')).toBe('held by PERSON «[from DAY]» [until DAY], ...');
  expect(form('role a {\n  mandate {\n    approved by <|>')).toBe('approved by «PARTY» [on DAY], ...');
});

test('of several lines that begin alike, the one that fits', () => {
  expect(form('journey j { touchpoint t {\n  last reviewed <|>')).toBe('last reviewed «DAY»');
  expect(form('decision d {\n  recommend <|>')).toContain('«PARTY, ...»');
});

test('what stands at the top of a file', () => {
  expect(form('delegation of <|>')).toBe('delegation of «ROLE» to PARTY [from DAY] [until DAY] [because "TEXT"]');
});

test('nothing in prose, in a table, and before a word is there', () => {
  expect(form('role a {\n  <|>\n}')).toBeUndefined();
  expect(form('role a { // held by <|>')).toBeUndefined();
  expect(form('raci t {\n  parties | a | <|>')).toBeUndefined();
  expect(form('role a { nonsense <|>')).toBeUndefined();
});
