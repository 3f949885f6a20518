/** `rulesVersion` in remit.json: rules that came later stay off. */
import { readConfig } from '@remit-cx/core/config/read';
import { rules } from '@remit-cx/core/lint/all';
import { lint } from '@remit-cx/core/lint/lint';
import { levelsOf } from '@remit-cx/core/lint/profile';
import { type Level, rule } from '@remit-cx/core/lint/rule';
import { compareVersions, type RulesVersion, versionsOf } from '@remit-cx/core/lint/rules-version';
import { isHeldBack, type LintConfig, settingOf } from '@remit-cx/core/lint/settings';
import { describe, expect, test } from 'vitest';
import manifest from '../../packages/core/package.json' with { type: 'json' };
import { modelOf, today } from '../project.ts';

const ruleOf = (name: string, since: RulesVersion) =>
  rule({
    name,
    group: 'people',
    level: 'error',
    since,
    summary: '',
    docs: '',
    source: '',
    bad: '',
    good: '',
    options: { max: { default: 1, least: 1, most: 9, meaning: '' } },
    check({ graph, report }) {
      for (const role of graph.all('role')) report(role, 'Found.', { about: role });
    },
  });
const all = [ruleOf('first-rule', '0.1'), ruleOf('second-rule', '0.9'), ruleOf('third-rule', '0.10')];

function found(config: LintConfig, files = { 'main.remit': 'role cco' } as Record<string, string>) {
  return lint(modelOf(files), today, config, all).findings.map(({ rule, at }) => `${rule} ${at.file}`);
}

test('without a version, every rule is on', () => {
  expect(found({ rules: {} })).toHaveLength(3);
});

test('with one, those that came later are off; 0.10 comes after 0.9', () => {
  expect(found({ rules: {}, rulesVersion: '0.1' })).toEqual(['first-rule main.remit']);
  expect(found({ rules: {}, rulesVersion: '0.9' })).toEqual(['first-rule main.remit', 'second-rule main.remit']);
  expect(found({ rules: {}, rulesVersion: '0.10' })).toHaveLength(3);
  expect(compareVersions('0.9', '0.10')).toBeLessThan(0);
  expect(compareVersions('1.0', '0.10')).toBeGreaterThan(0);
});

test('a level turns a later one on, numbers alone do not', () => {
  const named: LintConfig = { rules: { 'third-rule': { level: 'info' } }, rulesVersion: '0.1' };
  expect(found(named)).toEqual(['first-rule main.remit', 'third-rule main.remit']);
  expect(all.map(rule => isHeldBack(rule, named))).toEqual([false, true, false]);
  expect(found({ rules: { 'third-rule': { options: { max: 2 } } }, rulesVersion: '0.1' })).toHaveLength(1);
});

test('what a rule finds only since later comes with its version, whatever level is named', () => {
  const grown = rule({
    ...ruleOf('first-rule', '0.1'),
    check({ graph, report }) {
      for (const role of graph.all('role')) report(role, 'Found since.', { about: role, since: '0.9' });
    },
  });
  const count = (config: LintConfig) => lint(modelOf('role cco'), today, config, [grown]).findings.length;
  expect(count({ rules: {} })).toBe(1);
  expect(count({ rules: {}, rulesVersion: '0.1' })).toBe(0);
  expect(count({ rules: { 'first-rule': { level: 'warning' } }, rulesVersion: '0.1' })).toBe(0);
  expect(count({ rules: {}, rulesVersion: '0.10' })).toBe(1);
});

test('also for some files', () => {
  const overrides = [{ files: ['gulf/**'], rules: { 'third-rule': { level: 'warning' } } }] as const;
  expect(
    found({ rules: {}, rulesVersion: '0.1', overrides }, { 'a.remit': 'role cco', 'gulf/b.remit': 'role cmo' }),
  ).toEqual(['first-rule a.remit', 'first-rule gulf/b.remit', 'third-rule gulf/b.remit']);
});

test('what a profile makes stricter does not turn a later rule on', () => {
  const strict = { ...all[2]!, atHigh: 'error' as const };
  expect(settingOf(strict, { rules: {}, profile: 'high', rulesVersion: '0.9' }).level).toBe('off');
});

describe('the rules of this Remit', () => {
  test('the first ones are pinned by 0.1, and only they', () => {
    const { lint: pinned } = readConfig('{ "rulesVersion": "0.1" }').config;
    const on = rules.filter(rule => settingOf(rule, pinned).level !== 'off').map(({ name }) => name);
    expect(on).toEqual(Object.keys(firstRules));
  });

  test('none of the first ones is stricter than it was, at any maturity', () => {
    const order: readonly Level[] = ['off', 'info', 'warning', 'error'];
    for (const rule of rules.filter(({ since }) => since === '0.1'))
      for (const level of Object.values(levelsOf(rule)))
        expect(order.indexOf(level), rule.name).toBeLessThanOrEqual(order.indexOf(firstRules[rule.name]!));
  });

  test('none is of a version that does not come next', () => {
    const [major, minor] = manifest.version.split('.').map(Number);
    for (const version of versionsOf(rules))
      expect(compareVersions(version, `${major!}.${minor! + 1}`), version).toBeLessThanOrEqual(0);
  });
});

/** The rules of version 0.1 with their levels. This list is history: a rule leaves it only when it is gone. */
const firstRules: Readonly<Record<string, Level>> = {
  'charter-overdue': 'warning',
  'collective-owner': 'error',
  'conflicting-owners': 'error',
  'cross-functional-without-forum': 'error',
  'decision-band-gap': 'error',
  'delegation-cycle': 'error',
  'department-missing-from-forum': 'warning',
  'department-without-head': 'error',
  'duplicate-name': 'error',
  'duplicate-responsibility': 'warning',
  'end-before-start': 'error',
  'escalation-cycle': 'error',
  'executive-without-mandate': 'error',
  'forum-without-cadence': 'error',
  'forum-without-chair': 'error',
  'forum-without-decision-process': 'error',
  'hybrid-without-local-team': 'error',
  'joint-without-reason': 'error',
  'no-responsible': 'error',
  'quorum-unreachable': 'error',
  'redundant-letters': 'warning',
  'shared-role': 'warning',
  'too-many-accountable': 'warning',
  'undecided-owner': 'info',
  'unowned-journey': 'error',
  'unowned-metric': 'error',
  'unowned-responsibility': 'error',
  'unowned-touchpoint': 'error',
  'upcoming-conflict': 'warning',
  'upcoming-gap': 'warning',
  'vacant-owner': 'error',
  'vendor-accountable': 'error',
  'waiver-expired': 'warning',
  'waiver-unused': 'warning',
};

test.each([
  [
    'executive-without-mandate',
    `role cco { level executive mandate { scope all journeys authority "Sets the standards" } }
role cmo
model { lead executive cco }
responsibility voice { accountable cmo responsible cmo }`,
  ],
  [
    'hybrid-without-local-team',
    `role cco
role cmo
role lead_gulf
region gulf
model { structure hybrid central cco local gulf led by lead_gulf }
responsibility voice { accountable cmo responsible cmo }`,
  ],
])('%s found less in 0.1', (name, text) => {
  const count = (rulesVersion: RulesVersion | undefined) =>
    lint(modelOf(text), today, { rules: {}, rulesVersion }).findings.filter(({ rule }) => rule === name).length;
  expect(count(undefined)).toBe(1);
  expect(count('0.1')).toBe(0);
});
