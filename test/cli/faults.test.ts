/** A fault in Remit is never shown as a mistake of the user: it is named, with what to report, and the rest goes on. */

import { rules } from '@remit-cx/core/lint/all';
import type { Rule } from '@remit-cx/core/lint/rule';
import { loadProject } from '@remit-cx/language/node/load-project';
import { findProject } from '@remit-cx/language/node/project-files';
import { expect, test } from 'vitest';
import { exitOf } from '../../packages/cli/src/commands/check.ts';
import { judge } from '../../packages/cli/src/report.ts';
import { reporters } from '../../packages/cli/src/reporters/all.ts';
import { paint } from '../../packages/cli/src/terminal/colour.ts';
import { faultReport, ruleFaultReport } from '../../packages/cli/src/terminal/fault.ts';
import { today } from '../project.ts';
import { folderWith, runCli, unowned } from './cli.ts';

const failing = {
  ...rules.find(({ name }) => name === 'unowned-touchpoint')!,
  name: 'broken-rule',
  check: () => {
    throw new Error('index out of range');
  },
} as Rule;

test('a rule that fails: the others are heard, and the run ends with 3', async () => {
  const loaded = await loadProject(findProject(folderWith(unowned)));
  const report = judge('1.2.3', [{ loaded, folder: '', only: undefined, day: today }], undefined, [failing, ...rules]);
  expect(report.findings.map(({ rule }) => rule)).toEqual(['unowned-touchpoint']);
  expect(report.failures.map(({ rule }) => rule)).toEqual(['broken-rule']);
  expect(exitOf(report, 'none', undefined)).toBe(3);
  for (const { name, print } of reporters) {
    const text = print(report, { paint: paint(false), columns: 100 });
    if (name === 'human' || name === 'concise')
      expect(text).toContain('corner-shop (.): 1 error, not judged by every rule\n');
    if (name === 'json')
      expect(JSON.parse(text).failures).toEqual([{ rule: 'broken-rule', project: '.', message: 'index out of range' }]);
    if (name === 'sarif') expect(JSON.parse(text).runs[0].invocations[0].executionSuccessful).toBe(false);
  }
});

test('without a finding, nobody is told that all is well', async () => {
  const loaded = await loadProject(findProject(folderWith(unowned)));
  const report = judge('1.2.3', [{ loaded, folder: '', only: undefined, day: today }], undefined, [failing]);
  const text = reporters[0]!.print(report, { paint: paint(false), columns: 100 });
  expect(text).toBe('corner-shop (.): not judged by every rule\n');
});

test('what to report: the version, the rule, the place', () => {
  expect(ruleFaultReport('broken-rule', 'corner-shop', new Error('index out of range'), '1.2.3')).toMatch(
    /^The rule broken-rule failed in corner-shop: a fault in Remit, not in your files\. The other findings stand\.\nPlease report it with these lines:\n\n {2}remit 1\.2\.3, Node [\d.]+, \w+ \w+, rule broken-rule\n {2}Error: index out of range\n/,
  );
  expect(faultReport('odd', '1.2.3', ['check', 'x'])).toMatch(/ {2}remit check x\n {2}odd\n$/);
});

test('an error that nobody foresaw ends with 3', async () => {
  const { stdout, stderr, code } = await runCli(['check'], { cwd: undefined as never });
  expect({ stdout, code }).toEqual({ stdout: '', code: 3 });
  expect(stderr).toMatch(
    /^This is a fault in Remit, not in your files\. Please report it with these lines:\n[\s\S]*\n {2}TypeError[\s\S]*\n {6}at /,
  );
});
