import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const script = (name: string) => import(new URL(`../../scripts/${name}.mjs`, import.meta.url).href);
const { installReason } = await script('installed');
const { countTests } = await script('checks');
const { fingerprint } = await script('fingerprint');
const { duration } = await script('step');

describe('the packages are installed again when they differ from the lock', () => {
  const lock = {
    packages: {
      '': { name: 'x' },
      'packages/cli': { version: '0.1.0' },
      'node_modules/langium': { version: '4.4.0', integrity: 'a' },
      'node_modules/other-machine': { version: '1.0.0', integrity: 'b', optional: true },
    },
  };
  const installed = (packages: object) => ({ packages: { 'packages/cli': { version: '0.1.0' }, ...packages } });
  const langium = { 'node_modules/langium': { version: '4.4.0', integrity: 'a' } };
  const there = () => true;

  test.each([
    ['equal', installed(langium), there, undefined],
    ['nothing there, or an install that broke off', undefined, there, 'nothing is installed yet'],
    ['a package is new', installed({}), there, 'langium is missing'],
    ['its folder was deleted', installed(langium), () => false, 'langium is missing'],
    [
      'another version',
      installed({ 'node_modules/langium': { version: '4.3.0' } }),
      there,
      'langium has another version',
    ],
    [
      'another content',
      installed({ 'node_modules/langium': { version: '4.4.0', integrity: 'c' } }),
      there,
      'langium has another version',
    ],
    [
      'one too many',
      installed({ ...langium, 'node_modules/left': { version: '1.0.0' } }),
      there,
      'node_modules/left is no longer needed',
    ],
  ])('%s', (_, record, exists, reason) => {
    expect(installReason(lock, record, exists)).toBe(reason);
  });
});

describe('the closing line counts what went wrong, whatever it was', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map(status => ({ status })),
  });

  test.each([
    ['all well', { numPassedTests: 2, numFailedTests: 0, testResults: [file('passed', 'passed', 'passed')] }, 0, 2, 0],
    ['one fails', { numPassedTests: 1, numFailedTests: 1, testResults: [file('failed', 'passed', 'failed')] }, 1, 1, 1],
    [
      'a file does not load',
      { numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', 'passed'), file('failed')] },
      1,
      1,
      1,
    ],
    [
      'an error after the last test',
      { numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', 'passed')] },
      1,
      1,
      1,
    ],
    ['no test at all', { numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0, 0, 1],
    ['no report', undefined, 1, 0, 1],
  ])('%s', (_, report, exitCode, passed, failed) => {
    expect(countTests(report, exitCode)).toEqual({ passed, failed, skipped: 0 });
  });

  test('a test that was left out is told', () => {
    const report = { numPassedTests: 1, numPendingTests: 1, numTodoTests: 1, testResults: [] };
    expect(countTests(report, 0)).toEqual({ passed: 1, failed: 0, skipped: 2 });
  });
});

describe('what is stale is told by content', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'remit-fingerprint-'));
    mkdirSync(join(root, 'src/dist'), { recursive: true });
    writeFileSync(join(root, 'src/a.ts'), 'a');
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const of = (...entries: string[]) => fingerprint(root, entries, /^dist$/);

  test('writing the same again changes nothing', () => {
    const before = of('src');
    writeFileSync(join(root, 'src/a.ts'), 'a');
    writeFileSync(join(root, 'src/dist/out.js'), 'built');
    expect(of('src')).toBe(before);
  });

  test('another text, another name, one file more, one file less: all count', () => {
    const seen = new Set([of('src'), of('src', 'none')]);
    expect(seen.size).toBe(1);
    writeFileSync(join(root, 'src/a.ts'), 'b');
    seen.add(of('src'));
    writeFileSync(join(root, 'src/b.ts'), '');
    seen.add(of('src'));
    rmSync(join(root, 'src/a.ts'));
    seen.add(of('src'));
    rmSync(join(root, 'src/b.ts'));
    seen.add(of('src'));
    expect(seen.size).toBe(5);
  });
});

test.each([
  [420, '0.4 s'],
  [9_940, '9.9 s'],
  [12_300, '12 s'],
  [125_000, '2 min 5 s'],
])('%i milliseconds are %s', (milliseconds, words) => {
  expect(duration(milliseconds)).toBe(words);
});
