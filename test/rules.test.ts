/** Every rule: its bad and good source, its fixture, and its fixes. */
import { rules } from '@remit-cx/core/lint/all';
import type { Finding } from '@remit-cx/core/lint/rule';
import { writing } from '@remit-cx/core/lint/writing';
import type { RaciScheme } from '@remit-cx/core/model/raci-scheme';
import { applyEdits, Lines } from '@remit-cx/core/source/span';
import { describe, expect, test } from 'vitest';
import { readCases, withMarks, withoutMarks } from './fixture.ts';
import { findingsIn, show, today } from './project.ts';

describe.each(rules)('$name', rule => {
  test('the bad source breaks it, the good one does not, and has no error', () => {
    const bad = findingsIn(rule.bad);
    expect(bad.map(finding => finding.rule)).toContain(rule.name);
    expect(bad.filter(({ rule: other }) => builtIn.has(other)).map(finding => show(finding, rule.bad))).toEqual([]);
    const left = findingsIn(rule.good).filter(
      ({ rule: other, severity }) => other === rule.name || severity === 'error',
    );
    expect(left.map(finding => show(finding, rule.good))).toEqual([]);
  });

  test.each(readCases(new URL(`rules/${rule.name}.md`, import.meta.url)))(
    '$title',
    ({ files, day = today, scheme, fixed }) => {
      const sources = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, withoutMarks(text)]));
      const findings = findingsIn(sources, day, undefined, scheme).filter(
        finding => finding.rule === rule.name || builtIn.has(finding.rule),
      );
      const marked = Object.entries(sources).map(([name, text]) => [
        name,
        withMarks(
          text,
          findings.filter(({ at }) => at.file === name).map(finding => toMark(finding, text)),
        ),
      ]);
      expect(Object.fromEntries(marked)).toEqual(files);
      for (const finding of findings)
        for (const fix of finding.fixes) expectFixed(sources, day, scheme, finding, fix.title);
      if (fixed !== undefined) {
        const [name, text] = Object.entries(sources)[0]!;
        const edits = findings.find(({ fixes }) => fixes.length)!.fixes[0]!.edits;
        expect(
          applyEdits(
            text,
            edits.filter(({ file }) => file === name),
          ),
        ).toBe(fixed);
      }
    },
  );
});

/** A fix settles its finding, and brings no new error. */
function expectFixed(
  sources: Readonly<Record<string, string>>,
  day: string,
  scheme: RaciScheme | undefined,
  finding: Finding,
  title: string,
): void {
  const { edits } = finding.fixes.find(fix => fix.title === title)!;
  const fixed = Object.fromEntries(
    Object.entries(sources).map(([name, text]) => [
      name,
      applyEdits(
        text,
        edits.filter(({ file }) => file === name),
      ),
    ]),
  );
  const key = ({ rule, about, message }: Finding) => `${rule} ${about} ${message}`;
  const before = new Set(findingsIn(sources, day, undefined, scheme).map(key));
  const after = findingsIn(fixed, day, undefined, scheme);
  expect(after.map(key), title).not.toContain(key(finding));
  expect(
    after.filter(other => other.severity === 'error' && !before.has(key(other))).map(other => show(other, fixed)),
    title,
  ).toEqual([]);
}

const builtIn = new Set<string>(writing.map(({ name }) => name));

function toMark({ at, severity, rule }: Finding, text: string) {
  const lines = new Lines(text);
  const start = lines.at(at.start);
  const end = lines.at(at.end);
  return {
    line: start.line,
    start: start.column,
    end: end.line === start.line ? end.column : lines.lineText(start.line).length,
    label: `${severity} ${rule}`,
  };
}
