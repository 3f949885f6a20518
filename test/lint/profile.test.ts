/** How much rules weigh at low, intermediate and high maturity. */
import { readConfig } from '@remit-cx/core/config/read';
import { rules } from '@remit-cx/core/lint/all';
import { lint } from '@remit-cx/core/lint/lint';
import { levelAt, levelsInWords, levelsOf } from '@remit-cx/core/lint/profile';
import { rule } from '@remit-cx/core/lint/rule';
import { settingOf } from '@remit-cx/core/lint/settings';
import { describe, expect, test } from 'vitest';
import { modelOf, today } from '../project.ts';

describe('at low maturity', () => {
  const errors = rules.filter(rule => levelAt(rule, 'low') === 'error').map(({ name }) => name);

  test('at most ten rules are errors: nobody is accountable, several are, or it is somebody who cannot be', () => {
    expect(errors.length).toBeLessThanOrEqual(10);
    expect(errors).toEqual([
      'collective-owner',
      'conflicting-owners',
      'decision-band-gap',
      'department-without-head',
      'no-decider',
      'unowned-journey',
      'unowned-responsibility',
      'unowned-touchpoint',
      'vacant-owner',
      'vendor-accountable',
    ]);
  });

  test('they are errors at every maturity', () => {
    for (const rule of rules.filter(({ name }) => errors.includes(name)))
      expect(levelsOf(rule)).toEqual({ low: 'error', intermediate: 'error', high: 'error' });
  });

  test('no other is marked as one that matters most', () => {
    expect(rules.filter(({ essential }) => essential).map(({ name }) => name)).toEqual(errors);
  });

  test('the other errors are warnings; warnings about forums and metrics are information; the rest stays', () => {
    for (const rule of rules.filter(({ essential }) => !essential)) {
      const isLater = rule.group === 'forums' || rule.group === 'metrics';
      const milder = { error: 'warning', warning: isLater ? 'info' : 'warning', info: 'info', off: 'off' } as const;
      expect([rule.name, levelAt(rule, 'low')]).toEqual([rule.name, milder[rule.level]]);
    }
    // Each of these is met in the catalogue, so that none is held in vain.
    const met = rules.filter(({ essential }) => !essential).map(({ level, group }) => `${level} ${group}`);
    expect(met).toEqual(expect.arrayContaining(['error forums', 'warning forums', 'error model', 'warning raci']));
  });
});

test('no level gets milder with maturity', () => {
  const order = ['off', 'info', 'warning', 'error'];
  for (const rule of rules) {
    const levels = Object.values(levelsOf(rule)).map(level => order.indexOf(level));
    expect([rule.name, levels.toSorted()]).toEqual([rule.name, levels]);
  }
});

const described = { summary: '', docs: '', source: '', bad: '', good: '', since: '0.1', check: () => {} } as const;

test('a rule may be stricter at high maturity only', () => {
  const split = rule({ ...described, name: 'no-split', group: 'metrics', level: 'info', atHigh: 'error' });
  expect(levelsOf(split)).toEqual({ low: 'info', intermediate: 'info', high: 'error' });
  expect(levelsInWords(split)).toBe('info; error at high maturity');
});

test('what differs is said in words', () => {
  const chair = rule({ ...described, name: 'no-chair', group: 'forums', level: 'warning' });
  expect(levelsInWords(chair)).toBe('warning; info at low maturity');
  expect(levelsInWords({ ...chair, atHigh: 'error' })).toBe('warning; info at low maturity; error at high maturity');
  expect(levelsInWords({ ...chair, level: 'error', essential: true })).toBe('error');
});

describe('the profile in remit.json', () => {
  const text = 'forum cx_council { cadence weekly }';
  const found = (config: string) =>
    lint(modelOf(text), today, readConfig(config).config.lint)
      .findings.filter(({ rule }) => rule === 'forum-without-chair')
      .map(({ severity }) => severity);

  test.each([
    ['{}', 'error'],
    ['{ "profile": "low" }', 'warning'],
    ['{ "profile": "intermediate" }', 'error'],
    ['{ "profile": "high" }', 'error'],
    ['{ "profile": "low", "rules": { "forum-without-chair": "error" } }', 'error'],
    ['{ "profile": "low", "rules": { "forum-without-chair": { "level": "info" } } }', 'info'],
  ])('%s', (config, severity) => {
    expect(found(config)).toEqual([severity]);
  });

  test('numbers alone leave the level to the profile', () => {
    const many = rules.find(({ name }) => name === 'too-many-accountable')!;
    const { lint } = readConfig('{ "profile": "low", "rules": { "too-many-accountable": { "max": 3 } } }').config;
    expect(settingOf(many, lint)).toEqual({ level: levelAt(many, 'low'), options: { max: 3 } });
  });

  test('the maturity that the organization declares does not count', () => {
    const young = `organization velmara { maturity low assessed 2026-03-01 }\n${text}`;
    const severities = lint(modelOf(young), today)
      .findings.filter(({ rule }) => rule === 'forum-without-chair')
      .map(({ severity }) => severity);
    expect(severities).toEqual(['error']);
  });
});
