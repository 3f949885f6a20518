import {
  anchors,
  code,
  escaped,
  joined,
  md,
  page,
  paragraph,
  plain,
  prose,
  table,
} from '@remit-cx/core/generate/markdown';
import { expect, test } from 'vitest';

test.each([
  ['a | b', 'a \\| b'],
  ['a \\| b', 'a \\\\\\| b'],
  ['two\nlines\r\nor three', 'two lines or three'],
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['`code` and *stars* and _lines_', '\\`code\\` and \\*stars\\* and \\_lines\\_'],
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['+ no list', '\\+ no list'],
  ['1. no list', '1\\. no list'],
  ['2) no list', '2\\) no list'],
  ['--- | ---', '\\--- \\| ---'],
  [':---:', '\\:---:'],
  ['[a link](javascript:alert(1))', '\\[a link\\](javascript:alert(1))'],
  ['![a picture](x)', '!\\[a picture\\](x)'],
  ['~~gone~~', '\\~\\~gone\\~\\~'],
  ['$x$', '\\$x\\$'],
  ['https://example.com and www.example.com', 'https\\://example.com and www\\.example.com'],
  ['a@example.com, @handle', 'a\\@example.com, @handle'],
  ['number #', 'number \\#'],
  ['Gulf & Africa', 'Gulf & Africa'],
  ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
  ['turned\u202Eround\u0000', 'turnedround'],
  ['Möbel  Größe', 'Möbel Größe'],
])('%j stays text on one line', (text, expected) => {
  expect(escaped(text)).toBe(expected);
  expect(md`${text}`.markdown).toBe(expected);
});

test('what is written in the template is Markdown, what is put into it is text', () => {
  expect(md`**${'a*b'}** ${md`*${1}*`}`.markdown).toBe('**a\\*b** *1*');
});

test('blanks around a text are kept where they are asked for', () => {
  expect(plain(' (a|b) ').markdown).toBe(' (a\\|b) ');
  expect(plain('').markdown).toBe('');
});

test('a name is set as code, unless a grave accent would end it', () => {
  expect(code('book_pay.seat_map').markdown).toBe('`book_pay.seat_map`');
  expect(code('a`b').markdown).toBe('a\\`b');
});

test('a table has as many cells in each row whatever the titles hold', () => {
  const { block } = table(['A', 'B'], [['x | y', 'new\nline']], { from: 1, to: 2 });
  expect(block).toBe('| A | B |\n| --- | :---: |\n| x \\| y | new line |');
});

test('prose keeps emphasis, lists and links, and nothing that reaches further', () => {
  const text = [
    'We *look after* people. <img src=x onerror=alert(1)>',
    '',
    '# Not a heading',
    '- one [page](https://example.com/a)',
    '- two [trap](javascript:alert(1)) [trap]( data:text/html,x)',
    '```',
    '~~~',
    'Not a heading',
    '===',
    '---',
    '***',
    'the end',
  ];
  expect(prose(text.join('\r\n')).block.split('\n')).toEqual([
    'We *look after* people. &lt;img src=x onerror=alert(1)>',
    '',
    '\\# Not a heading',
    '- one [page](https://example.com/a)',
    '- two [trap]\\(javascript:alert(1)) [trap]\\(data:text/html,x)',
    '\\```',
    '\\~~~',
    'Not a heading',
    '\\===',
    '\\---',
    '\\***',
    'the end',
  ]);
});

test('headings are found where GitHub puts them', () => {
  const anchor = anchors();
  expect(['Find & buy', 'Möbel: außen', 'A_b c-d', 'Find & buy'].map(anchor)).toEqual([
    'find--buy',
    'möbel-außen',
    'a_b-c-d',
    'find--buy-1',
  ]);
});

test('a page has one empty line between blocks, and none where a block is missing', () => {
  expect(page([paragraph('a'), undefined, prose(''), paragraph('b')])).toBe('a\n\nb\n');
});

test.each([
  [['Choose', 'Pay'], 'Choose, Pay'],
  [['Choose, part one', 'Pay'], 'Choose, part one; Pay'],
])('%j in a row: it is seen where each ends', (pieces, expected) => {
  expect(joined(pieces).markdown).toBe(expected);
});
