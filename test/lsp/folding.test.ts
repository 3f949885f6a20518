import { foldingRanges } from '@remit-cx/language/lsp/folding';
import { expect, test } from 'vitest';

/** Lines are counted from 1, as people see them. */
const folds = (text: string) =>
  foldingRanges(text)
    .map(({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind ? ` ${kind}` : ''}`)
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));

test('blocks, texts, sections and comments; the line that closes stays visible', () => {
  const text = `// one
// two

/**
 * About the department.
 */
department cx { // not a block of comments
  mission """
    Sets
    standards.
  """
  role cco { level executive }
}
raci r {
  parties | cco |
  section "Run"
  responsibility a "A" | A |
  responsibility b "B" | A |
  section "Listen"
  responsibility c "C" | A |
}
`;
  expect(folds(text)).toEqual(['1-2 comment', '4-6 comment', '7-12', '8-10', '14-20', '16-18', '19-20']);
});

test('what is not closed does not keep the rest from folding', () => {
  expect(folds('role a {\n  level x\nrole b {\n  level y\n}\n"not closed\n')).toEqual(['3-4']);
});

test('Windows line ends', () => {
  expect(folds('role a {\r\n  level x\r\n}\r\n')).toEqual(['1-2']);
});
