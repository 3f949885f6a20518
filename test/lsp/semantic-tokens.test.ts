import { tokenTypes } from '@remit-cx/language/lsp/kinds';
import { semanticTokens, tokenModifiers } from '@remit-cx/language/lsp/semantic-tokens';
import { expect, test } from 'vitest';
import { projectOf } from './editor.ts';

/** `word:type`, with `!` where it is declared and `*` for a word of the language; read back from the encoding of the protocol. */
function coloured(text: string, part?: { start: number; end: number }): string[] {
  const { data } = semanticTokens(projectOf(text), 'main.remit', part);
  const lines = text.split(/\r?\n/);
  const words: string[] = [];
  let [line, column] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type, modifiers] = data.slice(i, i + 5) as [number, number, number, number, number];
    line += down;
    column = down === 0 ? column + right : right;
    const marks = tokenModifiers.map((_, bit) => (modifiers & (1 << bit) ? '!*'[bit] : '')).join('');
    words.push(`${lines[line]!.slice(column, column + length)}:${tokenTypes[type]}${marks}`);
  }
  return words;
}

test('names are told from keywords, whatever they are called', () => {
  expect(
    coloured(
      'department service "Service" { head owner }\nrole owner { part of service }\njourney journey { owner owner }',
    ),
  ).toEqual([
    'department:keyword',
    'service:class!',
    'head:keyword',
    'owner:type',
    'role:keyword',
    'owner:type!',
    'part:keyword',
    'of:keyword',
    'service:class',
    'journey:keyword',
    'journey:namespace!',
    'owner:keyword',
    'owner:type',
  ]);
});

test('words of a vocabulary and letters of a table are neither', () => {
  expect(
    coloured(
      'metric m { kind nps every quarter }\nraci r {\n  parties | cco |\n  responsibility x "X" | A/R |\n}\nrole cco',
    ),
  ).toEqual([
    'metric:keyword',
    'm:variable!',
    'kind:keyword',
    'nps:enumMember',
    'every:keyword',
    'quarter:enumMember',
    'raci:keyword',
    'r:namespace!',
    'parties:keyword',
    'cco:type',
    'responsibility:keyword',
    'x:method!',
    'A/R:enumMember',
    'role:keyword',
    'cco:type!',
  ]);
});

test('what people say freely is a word too, unless it stands in quotes or is a length of time', () => {
  expect(coloured('model { context { size service method "agile" } }\nvoice v { every 2 weeks }')).toEqual([
    'model:keyword',
    'context:keyword',
    'size:keyword',
    'service:enumMember',
    'method:keyword',
    'voice:keyword',
    'v:variable!',
    'every:keyword',
  ]);
});

test('each name of a path is what it names', () => {
  expect(
    coloured('journey b { stage s { touchpoint t } }\nrole r { accountable for b.t, b.s.t, b.s }').slice(-8),
  ).toEqual([
    'for:keyword',
    'b:namespace',
    't:function',
    'b:namespace',
    's:namespace',
    't:function',
    'b:namespace',
    's:namespace',
  ]);
});

test('a name that names nothing is coloured as what is wanted there', () => {
  expect(coloured('forum f { discussed }\nmetric m { discussed in nowhere }').at(-1)).toBe('nowhere:class');
});

test('words of the language', () => {
  expect(coloured('role r { held by nobody }').at(-1)).toBe('nobody:variable*');
});

test('a part of a file, and Windows line ends', () => {
  const text = 'role a\r\nrole b\r\nrole c\r\n';
  expect(coloured(text)).toEqual(['role:keyword', 'a:type!', 'role:keyword', 'b:type!', 'role:keyword', 'c:type!']);
  expect(coloured(text, { start: text.indexOf('role b'), end: text.indexOf('role c') })).toEqual([
    'role:keyword',
    'b:type!',
  ]);
});
