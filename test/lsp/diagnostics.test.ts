import { lint } from '@remit-cx/core/lint/lint';
import { toDiagnostic } from '@remit-cx/language/diagnostics';
import { expect, test } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { today } from '../project.ts';
import { type Files, marked, projectOf } from './editor.ts';

const diagnosticsOf = (files: Files, config?: string) => {
  const live = projectOf(files, config);
  const { findings } = lint(live.graph, today, live.config.lint);
  return findings.map(finding => toDiagnostic(live, finding));
};

test('a finding stands under its word, says what and why, and links to the page of its rule', () => {
  const text = 'role cco\r\njourney j {\r\n  owner ccö\r\n}\r\n';
  const [diagnostic] = diagnosticsOf(text);
  expect(diagnostic).toMatchObject({ severity: DiagnosticSeverity.Error, source: 'remit', code: 'unknown-name' });
  expect(diagnostic!.codeDescription!.href).toMatch(/^https:\/\/.*\/unknown-name\.md$/);
  expect(marked(text, [{ uri: 'file:///project/main.remit', range: diagnostic!.range }])).toEqual({
    'main.remit': text.replace('ccö', '«ccö»'),
  });
});

test('the other places involved, in whichever file', () => {
  const files = {
    'a.remit': 'journey j {\n  owner cco\n  touchpoint t {\n    accountable cco\n    responsible cco\n  }\n}\n',
    'b.remit': 'role cco\nrole cmo { accountable for t }\n',
  };
  const conflict = diagnosticsOf(files).find(({ code }) => code === 'conflicting-owners');
  expect(
    marked(
      files,
      conflict!.relatedInformation!.map(({ location }) => location),
    ),
  ).toEqual({
    'a.remit': files['a.remit'].replace('accountable cco', 'accountable «cco»'),
    'b.remit': files['b.remit'].replace('for t', 'for «t»'),
  });
});

test('levels, also those that remit.json sets', () => {
  const text = 'role cco\njourney j {\n  owner cco\n  touchpoint t { responsible cco }\n}\n';
  const severity = (level: string) =>
    diagnosticsOf(text, `{ "rules": { "unowned-touchpoint": "${level}" } }`).find(
      ({ code }) => code === 'unowned-touchpoint',
    )?.severity;
  expect(['error', 'warning', 'info', 'off'].map(severity)).toEqual([1, 2, 3, undefined]);
});

test('what is superfluous is shown faded', () => {
  const text =
    'role cco\nresponsibility x { accountable cco responsible cco }\nwaive unowned-responsibility for x until 2027-01-01 because "x"\n';
  const unused = diagnosticsOf(text).find(({ code }) => code === 'waiver-unused');
  expect(unused!.tags).toEqual([DiagnosticTag.Unnecessary]);
});

test('what a name could mean is said in the order of the files, whichever came last', () => {
  const files = {
    'a.remit': 'journey j { owner cco }\n',
    'c.remit': 'role cco\n',
    'b.remit': 'department cco\nrole cfo\n',
  };
  const live = projectOf(files);
  const said = () =>
    lint(live.graph, today)
      .findings.filter(({ rule }) => rule === 'ambiguous-name')
      .map(({ message }) => message);
  const before = said();
  expect(before).toEqual([
    '`cco` could be the department `cco` (b.remit:1) or the role `cco` (c.remit:1). Give them different names.',
  ]);
  live.remove('b.remit');
  expect(said()).toEqual([]);
  live.set('b.remit', 'file:///project/b.remit', files['b.remit']);
  expect(said()).toEqual(before);
});
