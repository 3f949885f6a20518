/** Findings about the writing, as sentences with a place. */
import { expect, test } from 'vitest';
import { findingsIn, show } from './project.ts';

const writing = (text: string) =>
  findingsIn(text)
    .filter(({ rule }) => /name$|word|incomplete/.test(rule) && rule !== 'duplicate-name')
    .map(finding => show(finding, text));

test('a name that two things have in different places asks for more of its path', () => {
  const text = `
role cco { accountable for help_desk }
journey airport { touchpoint help_desk }
journey arrival { touchpoint help_desk }
`;
  expect(writing(text)).toEqual([
    'main.remit:2 ambiguous-name [help_desk] `help_desk` could be the touchpoint `airport.help_desk` (main.remit:3) or the touchpoint `arrival.help_desk` (main.remit:4). Write more of its path.',
  ]);
});

test('a name that two kinds of thing have asks for another name', () => {
  const text = `
role cx
department cx
responsibility strategy { accountable cx }
`;
  expect(writing(text)).toEqual([
    'main.remit:4 ambiguous-name [cx] `cx` could be the role `cx` (main.remit:2) or the department `cx` (main.remit:3). Give them different names.',
  ]);
});

test('what a waiver lacks is said in one sentence', () => {
  expect(writing('waive unowned-metric')).toEqual([
    'main.remit:1 incomplete [unowned-metric] This waiver does not say what it is for (`for NAME`), its end (`until 2027-03-31`) and the reason (`because "..."`).',
  ]);
});

test('where thousands of names are not known, only the first are guessed', () => {
  const names = Array.from({ length: 1000 }, (_, i) => `touchpoint t_${i}`);
  const lines = Array.from({ length: 1000 }, (_, i) => `accountable for t_${i}x`);
  const findings = findingsIn(`journey j {\n${names.join('\n')}\n}\nrole r {\n${lines.join('\n')}\n}`, undefined, []);
  expect(findings).toHaveLength(1000);
  expect(findings[0]?.fixes).toHaveLength(1);
  expect(findings.filter(({ fixes }) => fixes.length > 0).length).toBeLessThan(200);
});
