/** Policies: the cases of policies.md, each with its findings in place, their messages, and their ways out. */
import { lint } from '@remit-cx/core/lint/lint';
import type { Finding } from '@remit-cx/core/lint/rule';
import type { LintConfig } from '@remit-cx/core/lint/settings';
import { writing } from '@remit-cx/core/lint/writing';
import { Graph } from '@remit-cx/core/model/graph';
import { Project } from '@remit-cx/core/project/project';
import { applyEdits, Lines } from '@remit-cx/core/source/span';
import { parse } from '@remit-cx/language/parse';
import { describe, expect, test } from 'vitest';
import { type Mark, readCases, withMarks, withoutMarks } from '../fixture.ts';
import { findingsIn, modelOf, show, today } from '../project.ts';

const builtIn = new Set<string>(writing.map(({ name }) => name));

/** What policies find, and what is wrong with the writing. */
function ownFindings(sources: Readonly<Record<string, string>>, day: string): readonly Finding[] {
  const policies = new Set(
    modelOf(sources)
      .all('policy')
      .map(({ name }) => name),
  );
  return findingsIn(sources, day).filter(({ rule }) => policies.has(rule) || builtIn.has(rule));
}

describe.each(readCases(new URL('policies.md', import.meta.url)))('$title', ({ files, day = today, fixed }) => {
  const sources = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, withoutMarks(text)]));
  const findings = ownFindings(sources, day);

  test('found in place, with these words', () => {
    const marked = Object.entries(sources).map(([name, text]) => [
      name,
      withMarks(
        text,
        findings.filter(({ at }) => at.file === name).map(finding => toMark(finding, text)),
      ),
    ]);
    expect(Object.fromEntries(marked)).toEqual(files);
  });

  test('each way out settles its finding, and brings no new error', () => {
    for (const finding of findings) {
      const titles = finding.fixes.map(({ title }) => title);
      expect(titles).toEqual([...new Set(titles)]);
      for (const { title, edits } of finding.fixes) {
        const after = ownFindings(withEdits(sources, edits), day);
        expect(after.map(keyOf), title).not.toContain(keyOf(finding));
        const before = new Set(findings.map(keyOf));
        const brought = after.filter(other => other.severity === 'error' && !before.has(keyOf(other)));
        expect(brought.map(other => show(other, sources))).toEqual([]);
      }
    }
    if (fixed !== undefined) {
      const [name] = Object.keys(sources);
      expect(withEdits(sources, findings.find(({ fixes }) => fixes.length)!.fixes[0]!.edits)[name!]).toBe(fixed);
    }
  });
});

function withEdits(sources: Readonly<Record<string, string>>, edits: Finding['fixes'][number]['edits']) {
  return Object.fromEntries(
    Object.entries(sources).map(([name, text]) => [
      name,
      applyEdits(
        text,
        edits.filter(({ file }) => file === name),
      ),
    ]),
  );
}

const keyOf = ({ rule, about, message }: Finding) => `${rule} ${about} ${message}`;

function toMark({ at, severity, rule, message }: Finding, text: string): Mark {
  const lines = new Lines(text);
  const start = lines.at(at.start);
  const end = lines.at(at.end);
  return {
    line: start.line,
    start: start.column,
    end: end.line === start.line ? end.column : lines.lineText(start.line).length,
    label: `${severity} ${rule}: ${message}`,
  };
}

const measured = `policy measured "Measured" { every touchpoint must have metric level error }
role lead
journey stay { owner lead touchpoint till { accountable lead responsible lead } }
`;
const found = (graph: Graph, config: LintConfig = { rules: {} }) =>
  lint(graph, today, config)
    .findings.filter(({ rule }) => rule === 'measured')
    .map(({ severity, about, at }) => `${severity} ${about} ${at.file}`);

describe('levels', () => {
  test.each(['low', 'intermediate', 'high'] as const)('what is written counts, at %s maturity too', profile => {
    expect(found(modelOf(measured), { rules: {}, profile })).toEqual(['error touchpoint stay.till main.remit']);
  });

  test('no version of the rules keeps a policy off', () => {
    expect(found(modelOf(measured), { rules: {}, rulesVersion: '0.1' })).toHaveLength(1);
  });

  test('off is silent', () => {
    expect(found(modelOf(measured.replace('level error', 'level off')))).toEqual([]);
  });
});

test('nothing is said to be missing while a file cannot be read to its end', () => {
  expect(found(modelOf({ 'main.remit': measured, 'half.remit': 'journey leave {' }))).toEqual([]);
});

test('two lines of one policy about one thing are two findings', () => {
  const both = measured.replace('level error', 'level error every touchpoint must have channel');
  expect(found(modelOf(both))).toEqual([
    'error touchpoint stay.till main.remit',
    'warning touchpoint stay.till main.remit',
  ]);
});

describe('the policies of a project that this one builds on', () => {
  const group = `policy measured "Measured" { every touchpoint must have metric level error }
policy heard "Heard" { some forum must have members }
`;
  const shop = (text: string) => {
    const other = new Project();
    other.set('group/policies.remit', parse('group/policies.remit', group));
    const project = new Project();
    project.set('main.remit', parse('main.remit', text));
    project.dependOn([{ name: 'group', project: other, words: {}, scheme: 'raci' }]);
    project.link();
    return new Graph(project);
  };
  const own = measured.split('\n').slice(1).join('\n');

  test('hold here too, and are waived here', () => {
    const graph = shop(own);
    expect(found(graph)).toEqual(['error touchpoint stay.till main.remit']);
    const waived = shop(`${own}waive measured for till until 2027-01-01 because "x"\n`);
    expect(found(waived)).toEqual([]);
    expect(lint(waived, today).findings.filter(({ rule }) => builtIn.has(rule))).toEqual([]);
  });

  test('one of its own has another name', () => {
    const graph = shop(`${own}policy heard "Ours" { every journey must have voice }\n`);
    expect(
      lint(graph, today)
        .findings.filter(({ rule }) => builtIn.has(rule))
        .map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([
      'ambiguous-name: There is a policy called `heard` in a project that this one builds on (group/policies.remit:2), which holds here too. Give this one another name, so that a waiver means one of the two.',
    ]);
  });

  test('what it lacks itself is said there', () => {
    expect(lint(shop(own), today).findings.filter(({ rule }) => rule === 'heard')).toEqual([]);
  });
});
