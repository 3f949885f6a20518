/** Policies: the cases of policies.md, each with its findings in place, their messages, and their ways out. */
import type { Finding } from '@remit-cx/core/lint/rule';
import { writing } from '@remit-cx/core/lint/writing';
import { applyEdits, Lines } from '@remit-cx/core/source/span';
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
