/** Policies in `remit.json`: a level under `rules`, like any rule; names and settings that no policy has. */
import { policySettingProblems } from '@remit-cx/core/config/policy-settings';
import { readConfig } from '@remit-cx/core/config/read';
import { lint } from '@remit-cx/core/lint/lint';
import { settingOf } from '@remit-cx/core/lint/settings';
import { policyRules } from '@remit-cx/core/policy/policy-rules';
import { Project } from '@remit-cx/core/project/project';
import { parse } from '@remit-cx/language/parse';
import { describe, expect, test } from 'vitest';
import { modelOf, today } from '../project.ts';

const files = {
  'policies.remit': `policy measured "Measured" {
  every touchpoint must have metric level error
  every touchpoint must have channel level info
  every touchpoint must have sla level off
}
policy prüfung "Reviewed" { every journey must have last reviewed }
`,
  'stay.remit': 'role lead\njourney stay { owner lead touchpoint till { accountable lead responsible lead } }\n',
  'gulf/leave.remit': 'journey leave { owner lead touchpoint desk { accountable lead responsible lead } }\n',
};

/** What `measured` and `prüfung` find under a remit.json: severity, policy, thing. */
function found(config: object): string[] {
  const { config: read, problems } = readConfig(JSON.stringify(config));
  const graph = modelOf(files);
  expect([...problems, ...policySettingProblems(read.policies, graph.project)]).toEqual([]);
  return lint(graph, today, read.lint)
    .findings.filter(({ rule }) => rule === 'measured' || rule === 'prüfung')
    .map(({ severity, rule, about }) => `${severity} ${rule} ${about}`)
    .sort();
}

describe('levels', () => {
  test('without a word about it, what its lines say counts', () => {
    expect(found({})).toEqual([
      'error measured touchpoint leave.desk',
      'error measured touchpoint stay.till',
      'info measured touchpoint leave.desk',
      'info measured touchpoint stay.till',
      'warning prüfung journey leave',
      'warning prüfung journey stay',
    ]);
  });

  test.each([['warning'], [{ level: 'warning' }]])('%j counts for all its lines, also for one that is off', level => {
    expect(found({ rules: { measured: level, prüfung: 'off' } })).toEqual([
      ...Array(3).fill('warning measured touchpoint leave.desk'),
      ...Array(3).fill('warning measured touchpoint stay.till'),
    ]);
  });

  test.each(['low', 'high'])('and at %s maturity too', profile => {
    expect(found({ profile, rulesVersion: '0.1', rules: { measured: 'off', prüfung: 'error' } })).toEqual([
      'error prüfung journey leave',
      'error prüfung journey stay',
    ]);
  });

  test('in some files', () => {
    const overrides = [{ files: ['gulf/**'], rules: { measured: 'off', prüfung: { level: 'info' } } }];
    expect(found({ rules: { measured: 'off' }, overrides })).toEqual([
      'info prüfung journey leave',
      'warning prüfung journey stay',
    ]);
  });

  test('a name with the accents apart is the same name', () => {
    expect(found({ rules: { measured: 'off', ['prüfung'.normalize('NFD')]: 'error' } })).toHaveLength(2);
  });

  test('names that every object has are names like others', () => {
    const graph = modelOf('policy constructor { every role must have deputy }\nrole a');
    const [rule] = policyRules(graph);
    const { config, problems } = readConfig('{ "rules": { "constructor": "info" } }');
    expect([...problems, ...policySettingProblems(config.policies, graph.project)]).toEqual([]);
    expect(settingOf(rule!, config.lint).level).toBe('info');
    expect(settingOf(rule!, readConfig('{}').config.lint).level).toBe('warning');
  });
});

describe('what is said about mistakes', () => {
  const problems = (config: string, sources: Readonly<Record<string, string>> = files) => {
    const { config: read, problems } = readConfig(config);
    const all = [...problems, ...policySettingProblems(read.policies, modelOf(sources).project)];
    return all.map(({ start, end, message }) => `${config.slice(start, end)}: ${message}`);
  };

  test.each([
    [
      '{ "rules": { "unowned-touchpont": "off" } }',
      '"unowned-touchpont": There is no rule or policy `unowned-touchpont`. Did you mean `unowned-touchpoint`?',
    ],
    [
      '{ "rules": { "too-many-acountable": { "max": 9 } } }',
      '"too-many-acountable": There is no rule or policy `too-many-acountable`. Did you mean `too-many-accountable`?',
    ],
    ['{ "rules": { "mesured": "off" } }', '"mesured": There is no rule or policy `mesured`. Did you mean `measured`?'],
    ['{ "rules": { "zzz": "off" } }', '"zzz": There is no rule or policy `zzz`. `remit rules` lists them.'],
    ['{ "rules": { "": "off" } }', '"": There is no rule or policy ``. `remit rules` lists them.'],
    [
      '{ "overrides": [{ "files": ["x"], "rules": { "mesured": "off" } }] }',
      '"mesured": There is no rule or policy `mesured`. Did you mean `measured`?',
    ],
    [
      '{ "rules": { "measured": "eror" } }',
      '"eror": `rules.measured` is `error`, `warning`, `info` or `off`. Did you mean `error`?',
    ],
    ['{ "rules": { "measured": 3 } }', '3: `rules.measured` is `error`, `warning`, `info` or `off`.'],
    [
      '{ "rules": { "measured": { "level": "of" } } }',
      '"of": `rules.measured.level` is `error`, `warning`, `info` or `off`. Did you mean `off`?',
    ],
    [
      '{ "rules": { "measured": { "level": "info", "max": 3 } } }',
      '"max": `measured` is a policy: it has a `level`, and no other setting. What it asks stands in its lines.',
    ],
    [
      '{ "overrides": [{ "files": ["x"], "rules": { "measured": { "max": 3 } } }] }',
      '"max": `measured` is a policy: it has a `level`, and no other setting. What it asks stands in its lines.',
    ],
  ])('%s', (config, sentence) => {
    expect(problems(config)).toEqual([sentence]);
  });

  test('while a file cannot be read to its end, a name may be that of a policy in it', () => {
    const half = { ...files, 'half.remit': 'policy unread { every journey must have owner }\njourney {' };
    expect(problems('{ "rules": { "unraed": "off", "zzz": "off", "measured": 3 } }', half)).toEqual([
      '3: `rules.measured` is `error`, `warning`, `info` or `off`.',
    ]);
  });
});

test('the policies of a project that this one builds on are weighed here for this one', () => {
  const group = new Project();
  group.set('../group/policies.remit', parse('../group/policies.remit', files['policies.remit']));
  const project = new Project();
  project.set('stay.remit', parse('stay.remit', files['stay.remit']));
  project.dependOn([{ name: 'group', project: group, words: {}, scheme: 'raci' }]);
  project.link();
  const { policies } = readConfig('{ "rules": { "measured": "info", "mesured": "info" } }').config;
  expect(policySettingProblems(policies, project).map(({ message }) => message)).toEqual([
    'There is no rule or policy `mesured`. Did you mean `measured`?',
  ]);
});
