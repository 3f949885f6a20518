import { csvCell, toCsv } from '@remit-cx/core/generate/csv';
import { expect, test } from 'vitest';

test.each([
  ['plain', 'plain'],
  ['', ''],
  ['a,b', '"a,b"'],
  ['say "yes"', '"say ""yes"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['+49 30 1', "'+49 30 1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['＝1', "'＝1"],
  ['a=b', 'a=b'],
  ['Größe', 'Größe'],
])('%j', (text, expected) => {
  expect(csvCell(text)).toBe(expected);
});

test('lines end as RFC 4180 says, and no byte order mark stands in front', () => {
  expect(
    toCsv([
      ['a', 'b'],
      ['1', '2,3'],
    ]),
  ).toBe('a,b\r\n1,"2,3"\r\n');
});
