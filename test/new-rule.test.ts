/** `npm run new rule NAME`: what it writes works as it is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '@remit-cx/core/lint/rule';
import { applyEdits } from '@remit-cx/core/source/span';
import { expect, test } from 'vitest';
import { filesOfRule } from '../scripts/new-rule.ts';
import { readCases, withoutMarks } from './fixture.ts';
import { findingsIn, show } from './project.ts';

test('the rule is found by its own cases, and its fix settles it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'remit-new-rule-'));
  try {
    const [code, cases] = filesOfRule('cold-coffee');
    expect([code?.path, cases?.path]).toEqual([
      'packages/core/src/lint/rules/cold-coffee.ts',
      'test/rules/cold-coffee.md',
    ]);
    const source = resolve('packages/core/src');
    writeFileSync(
      join(folder, 'cold-coffee.ts'),
      code!.text.replaceAll("'../../", `'${source}/`).replaceAll("'../", `'${source}/lint/`),
    );
    writeFileSync(join(folder, 'cold-coffee.md'), cases!.text);
    const { default: rule } = (await import(join(folder, 'cold-coffee.ts'))) as { default: Rule };
    expect(rule.name).toBe('cold-coffee');
    expect(findingsIn(rule.bad, undefined, [rule])).toHaveLength(1);
    expect(findingsIn(rule.good, undefined, [rule])).toEqual([]);

    const [first, second] = readCases(pathToFileURL(join(folder, 'cold-coffee.md')));
    const text = withoutMarks(first!.files['main.remit']!);
    const found = findingsIn(text, undefined, [rule]);
    expect(found.map(finding => show(finding, text))).toEqual([
      'main.remit:1 cold-coffee [cx_council] The forum cx_council does not say what it is for.',
    ]);
    const fixed = applyEdits(text, found[0]!.fixes[0]!.edits);
    expect(fixed).toBe(first!.fixed);
    expect(findingsIn(fixed, undefined, [rule])).toEqual([]);
    expect(Object.keys(second!.files)).toEqual(['council.remit', 'board.remit']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ['unowned-metric', 'There is a rule unowned-metric already.'],
  ['unknown-name', 'There is a rule unknown-name already.'],
  ['Coffee', /^A rule is named after the pattern that it finds/],
  ['coffee', /^A rule is named after the pattern that it finds/],
  ['../coffee', /^A rule is named after the pattern that it finds/],
])('%s is refused', (name, message) => {
  expect(() => filesOfRule(name)).toThrow(message);
});
