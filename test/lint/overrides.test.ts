/** `overrides` in remit.json: levels and numbers for some files. */
import { readConfig } from '@remit-cx/core/config/read';
import { lint } from '@remit-cx/core/lint/lint';
import { type Rule, rule } from '@remit-cx/core/lint/rule';
import { settingOf } from '@remit-cx/core/lint/settings';
import { expect, test } from 'vitest';
import { modelOf, today } from '../project.ts';

const metrics = {
  'metrics.remit': 'metric csat "Satisfaction"\n',
  'regions/gulf/metrics.remit': 'metric gulf_nps "NPS in the Gulf"\n',
  'regions/iberia/metrics.remit': 'metric iberia_nps "NPS in Iberia"\n',
};

/** What `unowned-metric` finds: the severity in each file. */
function severities(config: object, files: Readonly<Record<string, string>> = metrics) {
  const { config: read, problems } = readConfig(JSON.stringify(config));
  expect(problems).toEqual([]);
  const { findings, failures } = lint(modelOf(files), today, read.lint);
  expect(failures).toEqual([]);
  return Object.fromEntries(
    findings.filter(({ rule }) => rule === 'unowned-metric').map(({ at, severity }) => [at.file, severity]),
  );
}

const inFiles = (files: readonly string[], level: string) => ({ files, rules: { 'unowned-metric': level } });

test('a level counts in the files that a pattern means', () => {
  expect(severities({ overrides: [inFiles(['regions/gulf/**'], 'info')] })).toEqual({
    'metrics.remit': 'error',
    'regions/gulf/metrics.remit': 'info',
    'regions/iberia/metrics.remit': 'error',
  });
});

test('of several that fit, the last one counts', () => {
  const all = inFiles(['regions/**'], 'warning');
  const gulf = inFiles(['./regions/gulf/*.remit'], 'info');
  expect(severities({ overrides: [all, gulf] })).toMatchObject({
    'regions/gulf/metrics.remit': 'info',
    'regions/iberia/metrics.remit': 'warning',
  });
  expect(severities({ overrides: [gulf, all] })).toMatchObject({ 'regions/gulf/metrics.remit': 'warning' });
});

test('off in some files, and on in some files only', () => {
  expect(Object.keys(severities({ overrides: [inFiles(['regions/**'], 'off')] }))).toEqual(['metrics.remit']);
  const onlyGulf = { rules: { 'unowned-metric': 'off' }, overrides: [inFiles(['regions/gulf/**'], 'error')] };
  expect(Object.keys(severities(onlyGulf))).toEqual(['regions/gulf/metrics.remit']);
});

test('a pattern that starts with `!` leaves files out, and one of them alone means all others', () => {
  expect(severities({ overrides: [inFiles(['regions/**', '!**/iberia/**'], 'info')] })).toEqual({
    'metrics.remit': 'error',
    'regions/gulf/metrics.remit': 'info',
    'regions/iberia/metrics.remit': 'error',
  });
  expect(severities({ overrides: [inFiles(['!metrics.remit'], 'info')] })).toMatchObject({ 'metrics.remit': 'error' });
});

test('names with umlauts and blanks are files like others', () => {
  const files = { 'Regionen/Türkei Süd/maße.remit': 'metric nps\n' };
  expect(severities({ overrides: [inFiles(['Regionen/Türkei Süd/**'], 'info')] }, files)).toEqual({
    'Regionen/Türkei Süd/maße.remit': 'info',
  });
});

/** Reports every role of which the project has more than `max`, and how many there are. */
const crowd = rule({
  name: 'role-crowd',
  group: 'people',
  level: 'warning',
  since: '0.1',
  summary: '',
  docs: '',
  source: '',
  bad: '',
  good: '',
  options: {
    max: { default: 1, least: 1, most: 9, meaning: '' },
    other: { default: 5, least: 1, most: 9, meaning: '' },
  },
  check({ graph, options, report }) {
    const roles = graph.all('role');
    if (roles.length > options.max)
      for (const role of roles) report(role, `${roles.length} of ${options.max}.`, { about: role });
  },
});

test('a number counts where a finding is reported, while the whole project is looked at', () => {
  const files = { 'a.remit': 'role cco', 'b.remit': 'role cmo', 'c.remit': 'role cio' };
  const overrides = [
    { files: ['b.remit', 'c.remit'], rules: { 'role-crowd': { options: { max: 2 } } } },
    { files: ['c.remit'], rules: { 'role-crowd': { level: 'error', options: { max: 3 } } } },
  ] as const;
  const config = { rules: {}, overrides };
  const said = (rules: readonly Rule[]) =>
    lint(modelOf(files), today, config, rules).findings.map(({ at, message }) => `${at.file} ${message}`);
  expect(said([crowd])).toEqual(['a.remit 3 of 1.', 'b.remit 3 of 2.']);
  // Level and numbers come each from the last one that says them.
  expect(settingOf(crowd, config, 'b.remit')).toEqual({ level: 'warning', options: { max: 2, other: 5 } });
  expect(settingOf(crowd, config, 'c.remit')).toEqual({ level: 'error', options: { max: 3, other: 5 } });
  expect(settingOf(crowd, config)).toEqual({ level: 'warning', options: { max: 1, other: 5 } });
});

test('a rule looks once for each different set of numbers, and not at all where it is off everywhere', () => {
  let looks = 0;
  const counting = { ...crowd, check: () => void looks++ } as Rule;
  const files = { 'a.remit': '', 'b.remit': '', 'c.remit': '' };
  const run = (rules: object, ...overrides: readonly { files: string[]; rules: object }[]) => {
    looks = 0;
    lint(modelOf(files), today, { rules, overrides } as never, [counting]);
    return looks;
  };
  expect(run({})).toBe(1);
  expect(run({}, { files: ['a.remit', 'b.remit'], rules: { 'role-crowd': { options: { max: 2 } } } })).toBe(2);
  expect(run({}, { files: ['**'], rules: { 'role-crowd': { options: { max: 2 } } } })).toBe(1);
  expect(run({}, { files: ['a.remit'], rules: { 'role-crowd': { level: 'info' } } })).toBe(1);
  expect(run({ 'role-crowd': { level: 'off' } })).toBe(0);
  expect(run({}, { files: ['**'], rules: { 'role-crowd': { level: 'off' } } })).toBe(0);
});

test('a waiver of what is off in its files is not called unused, elsewhere it is', () => {
  const files = {
    'regions/gulf/metrics.remit': 'role cco\nmetric gulf_nps { owner cco }\n',
    'waivers.remit': 'waive unowned-metric for gulf_nps until 2027-03-31 because "Known"\n',
  };
  const unused = (files_: readonly string[]) => {
    const { lint: settings } = readConfig(JSON.stringify({ overrides: [inFiles(files_, 'off')] })).config;
    return lint(modelOf(files), today, settings).findings.filter(({ rule }) => rule === 'waiver-unused').length;
  };
  expect(unused(['regions/gulf/**'])).toBe(0);
  expect(unused(['regions/iberia/**'])).toBe(1);
});
