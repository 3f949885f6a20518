/** Ways out that cost much are found when somebody looks at them, once. */
import { lint } from '@remit-cx/core/lint/lint';
import { type Choice, rule } from '@remit-cx/core/lint/rule';
import { expect, test } from 'vitest';
import { clean, folderWith, runCli } from '../cli/cli.ts';
import { modelOf, today } from '../project.ts';

const way: Choice = { title: 'Do it', edits: [{ file: 'main.remit', start: 0, end: 4, text: 'role' }] };

/** Finds every role, with ways out that `find` returns. */
const finding = (find: () => readonly Choice[]) =>
  rule({
    name: 'late-fix',
    group: 'people',
    level: 'error',
    since: '0.1',
    summary: '',
    docs: '',
    source: '',
    bad: '',
    good: '',
    check({ graph, report }) {
      for (const role of graph.all('role')) report(role, 'Found.', { about: role, fixes: find });
    },
  });

test('nobody has looked: nothing was asked; then it is asked once', () => {
  let asked = 0;
  const find = () => {
    asked++;
    return [way];
  };
  const { findings } = lint(modelOf('role cco role cmo'), today, undefined, [finding(find)]);
  expect(findings).toHaveLength(2);
  expect(findings[0]!.hasSafeFix).toBe(false);
  expect(asked).toBe(0);
  expect(findings[0]!.fixes).toEqual([way]);
  expect(findings[0]!.fixes).toBe(findings[0]!.fixes);
  expect(asked).toBe(1);
});

test('a mistake in looking for them is named with its rule', () => {
  const fails = () => {
    throw new Error('a bug');
  };
  const { findings, failures } = lint(modelOf('role cco'), today, undefined, [finding(fails)]);
  expect(failures).toEqual([]);
  expect(() => findings[0]!.fixes).toThrow('The rule late-fix failed to find a way out.');
});

test('reports that show ways out have them', async () => {
  const cwd = folderWith({
    ...clean,
    'shop.remit': clean['shop.remit'].replace('accountable owner', 'accountable owner\n    accountable helper'),
    'helper.remit': 'role helper "Helper"\n',
  });
  const { stdout } = await runCli(['check', '--rule', 'conflicting-owners'], { cwd });
  expect(stdout).toContain('fix: Make only Shop owner accountable');
  const json = JSON.parse(
    (await runCli(['check', '--rule', 'conflicting-owners', '--format', 'json'], { cwd })).stdout,
  );
  expect(json.findings[0].fixes.length).toBeGreaterThan(1);
});
