import { lint } from '@remit-cx/core/lint/lint';
import { codeActions } from '@remit-cx/language/lsp/code-actions';
import { linesOf, offsetAt, positionAt } from '@remit-cx/language/lsp/places';
import { expect, test } from 'vitest';
import { today } from '../project.ts';
import { edited, type Files, projectOf, withCursor, withoutCursor } from './editor.ts';

/** The titles of the quick fixes at the cursor, with the files that each makes. */
function fixes(files: Files): Record<string, Record<string, string>> {
  const { live, file, offset } = withCursor(files);
  live.result = lint(live.graph, today);
  const lines = linesOf(live.project.fragment(file)!);
  const position = positionAt(lines, offset);
  expect(offsetAt(lines, position)).toBe(offset);
  const actions = codeActions(live, file, { range: { start: position, end: position }, only: ['quickfix'] });
  return Object.fromEntries(
    actions.flatMap(({ title, edit }) => (edit ? [[title, edited(withoutCursor(files), edit)]] : [])),
  );
}

test('a name that is misspelt is changed to the nearest one', () => {
  expect(fixes('role cco\njourney j { owner c<|>oc }')).toEqual({
    'Change to `cco`': { 'main.remit': 'role cco\njourney j { owner cco }' },
  });
});

test('behind the word of a finding its fixes are offered, elsewhere none', () => {
  expect(Object.keys(fixes('role cco\njourney j { owner coc<|> }'))).toEqual(['Change to `cco`']);
  expect(fixes('role c<|>co\njourney j { owner coc }')).toEqual({});
});

test('what a rule offers: each way out settles the finding', () => {
  const offered = fixes('role cco\njourney book {\n  owner cco\n  touchpoint ca<|>rd\n}\n');
  expect(Object.keys(offered).length).toBeGreaterThan(0);
  for (const files of Object.values(offered)) {
    const { findings } = lint(projectOf(files).graph, today);
    expect(findings.map(({ rule }) => rule)).not.toContain('unowned-touchpoint');
  }
});

test('an editor with a command for it is offered the page of the rule, last', () => {
  const live = projectOf('role cco\njourney j { owner coc }');
  live.result = lint(live.graph, today);
  const range = { start: { line: 1, character: 18 }, end: { line: 1, character: 21 } };
  const only = ['quickfix'];
  expect(codeActions(live, 'main.remit', { range, only, explainCommand: 'show.page' }).at(-1)).toMatchObject({
    title: 'Explain unknown-name',
    command: { command: 'show.page', arguments: ['unknown-name'] },
  });
  expect(codeActions(live, 'main.remit', { range }).every(({ command }) => command === undefined)).toBe(true);
});
