/** How much rules weigh, as people see it: profile, overrides and rulesVersion in remit.json, and what is said about them. */
import { rules } from '@remit-cx/core/lint/all';
import { levelsOf } from '@remit-cx/core/lint/profile';
import { describe, expect, test } from 'vitest';
import { clean, folderWith, runCli, unowned } from './cli.ts';

const later = rules.filter(({ since }) => since !== '0.1');
const head = later[0]!;

describe('a pinned version', () => {
  test('what is off is counted once, whatever the format', async () => {
    const cwd = folderWith({ ...clean, 'remit.json': '{ "rulesVersion": "0.1" }' });
    const sentence = `${later.length} rules that came after 0.1 are off, as remit.json says. \`remit rules --new\` lists them.\n`;
    expect(await runCli(['check'], { cwd })).toMatchObject({ stderr: sentence, code: 0 });
    const { stdout, stderr } = await runCli(['check', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout).findings).toEqual([]);
    expect(stderr).toBe(sentence);
  });

  test('several projects each say their own', async () => {
    const cwd = folderWith({
      'a/remit.json': '{ "rulesVersion": "0.1" }',
      'a/x.remit': clean['shop.remit'],
      'b/remit.json': '{}',
      'b/x.remit': clean['shop.remit'],
    });
    const { stderr } = await runCli(['check'], { cwd });
    expect(stderr).toBe(
      `${later.length} rules that came after 0.1 are off, as a/remit.json says. \`remit rules --new --project a\` lists them.\n`,
    );
  });

  test('remit rules --new lists them, from anywhere in the project', async () => {
    const files = { 'remit.json': '{ "rulesVersion": "0.1" }', 'journeys/x.remit': '' };
    const cwd = `${folderWith(files)}/journeys`;
    const { stdout, stderr, code } = await runCli(['rules', '--new'], { cwd });
    const listed = stdout.match(/^ {2}[a-z][a-z-]+/gm)!.map(name => name.trim());
    expect(listed.sort()).toEqual(later.map(({ name }) => name).sort());
    expect(stderr).toMatch(/^These came after 0\.1 and are off\. /);
    expect(code).toBe(0);
  });

  test('one that a level turns on is not among them', async () => {
    const config = { rulesVersion: '0.1', rules: { [head.name]: 'info' } };
    const cwd = folderWith({ ...clean, 'remit.json': JSON.stringify(config) });
    const { stdout } = await runCli(['rules', '--new', '--format', 'json'], { cwd });
    const names = JSON.parse(stdout).rules.map(({ name }: { name: string }) => name);
    expect(names).not.toContain(head.name);
    expect(names).toHaveLength(later.length - 1);
  });

  test('where none is pinned, --new lists what the latest version brought', async () => {
    for (const cwd of [folderWith(clean), folderWith({})]) {
      const { stdout, stderr } = await runCli(['rules', '--new', '--format', 'json'], { cwd });
      expect(JSON.parse(stdout).rules.map(({ name }: { name: string }) => name)).toContain(head.name);
      expect(stderr).toMatch(/^No version of the rules is pinned here, so all are on\. These came with \d+\.\d+\.\n$/);
    }
  });

  test('a version that this Remit does not know is a mistake in remit.json', async () => {
    const cwd = folderWith({ ...clean, 'remit.json': '{ "rulesVersion": "99.0" }' });
    const { stderr, code } = await runCli(['check'], { cwd });
    expect(stderr).toContain('A later one needs a newer Remit.');
    expect(code).toBe(2);
  });
});

describe('the profile', () => {
  const withMaturity = (level: string) => ({
    ...unowned,
    'company.remit': `organization shop "Corner Shop" { maturity ${level} }\n`,
  });

  test('at low maturity the same project has fewer errors, and what matters most still fails the run', async () => {
    const files = { ...unowned, 'forum.remit': 'forum council "Council" { cadence weekly }\n' };
    const errors = async (config: string) => {
      const { stdout, code } = await runCli(['check', '--format', 'json'], {
        cwd: folderWith({ ...files, 'remit.json': config }),
      });
      return {
        code,
        errors: JSON.parse(stdout).findings.filter((one: { severity: string }) => one.severity === 'error'),
      };
    };
    const low = await errors('{ "profile": "low" }');
    const usual = await errors('{}');
    expect(low.errors.map(({ rule }: { rule: string }) => rule)).toEqual(['unowned-touchpoint']);
    expect(usual.errors.length).toBeGreaterThan(1);
    expect([low.code, usual.code]).toEqual([1, 1]);
  });

  test('where the organization declares another maturity than counts, check says so', async () => {
    expect((await runCli(['check'], { cwd: folderWith(withMaturity('low')) })).stderr).toBe(
      'Corner Shop declares low maturity, and findings weigh as at intermediate maturity. To make them fit, write `"profile": "low"` into remit.json.\n',
    );
  });

  test.each([
    ['intermediate', '{}'],
    ['low', '{ "profile": "low" }'],
    ['low', '{ "profile": "intermediate" }'],
  ])('declared %s, remit.json %s: nothing is to be said', async (level, config) => {
    const cwd = folderWith({ ...withMaturity(level), 'remit.json': config });
    expect((await runCli(['check'], { cwd })).stderr).toBe('');
  });
});

describe('overrides', () => {
  const gulf = { files: ['gulf/**'], rules: { 'unowned-touchpoint': 'warning', 'too-many-accountable': { max: 20 } } };

  test('decide how the run ends', async () => {
    const files = { 'gulf/shop.remit': unowned['shop.remit'] };
    const codeWith = async (overrides: readonly object[]) =>
      (await runCli(['check'], { cwd: folderWith({ ...files, 'remit.json': JSON.stringify({ overrides }) }) })).code;
    expect(await codeWith([])).toBe(1);
    expect(await codeWith([gulf])).toBe(0);
  });

  test('--show-config shows them, and for one file what counts in it', async () => {
    const cwd = folderWith({ ...clean, 'gulf/x.remit': '', 'remit.json': JSON.stringify({ overrides: [gulf] }) });
    const shown = async (...args: readonly string[]) =>
      JSON.parse((await runCli(['check', ...args, '--show-config'], { cwd })).stdout).projects[0];
    const whole = await shown();
    expect(whole.overrides).toEqual([
      { ...gulf, rules: { ...gulf.rules, 'unowned-touchpoint': { level: 'warning' } } },
    ]);
    expect(whole.rules['unowned-touchpoint'].level).toBe('error');
    const inGulf = await shown('gulf/x.remit');
    expect(inGulf).toMatchObject({ file: 'gulf/x.remit', profile: 'intermediate' });
    expect(inGulf).not.toHaveProperty('overrides');
    expect(inGulf.rules['unowned-touchpoint']).toEqual({ level: 'warning' });
    expect(inGulf.rules['too-many-accountable'].max).toBe(20);
  });

  test('one that is about no file is said to be', async () => {
    const overrides = [{ files: ['golf/**', 'regions/golf/**'], rules: {} }, gulf];
    const cwd = folderWith({ ...clean, 'gulf/x.remit': '', 'remit.json': JSON.stringify({ overrides }) });
    expect((await runCli(['check'], { cwd })).stderr).toBe(
      'An override in remit.json is about no file of the project: golf/** and regions/golf/**.\n',
    );
  });

  test('a misspelt rule is said at its place', async () => {
    const config = '{\n  "overrides": [{ "files": ["gulf/**"], "rules": { "unowned-touchpont": "off" } }]\n}\n';
    const { stderr, code } = await runCli(['check'], { cwd: folderWith({ ...clean, 'remit.json': config }) });
    expect(stderr).toContain('There is no rule or policy `unowned-touchpont`. Did you mean `unowned-touchpoint`?');
    expect(stderr).toContain('remit.json:2:');
    expect(code).toBe(2);
  });
});

test('a rule that is asked for and is off is said to be', async () => {
  const cwd = folderWith({ ...unowned, 'remit.json': '{ "name": "shop", "rules": { "unowned-touchpoint": "off" } }' });
  expect(await runCli(['check', '--rule', 'unowned-touchpoint'], { cwd })).toMatchObject({
    stderr: 'The rule unowned-touchpoint is off in shop, as remit.json says.\n',
    code: 0,
  });
});

describe('levels by maturity', () => {
  const milder = rules.find(rule => levelsOf(rule).low !== levelsOf(rule).intermediate)!;

  test('remit rules shows three', async () => {
    const { stdout } = await runCli(['rules'], { cwd: '.' });
    expect(stdout.split('\n')[0]).toMatch(/^ +low +intermediate +high/);
    const { low, intermediate, high } = levelsOf(milder);
    expect(stdout).toMatch(new RegExp(`^  ${milder.name} +${low} +${intermediate} +${high} +\\S`, 'm'));
  });

  test('remit rules --format json gives them, with the version, the options and the ways out', async () => {
    const document = JSON.parse((await runCli(['rules', '--format', 'json'], { cwd: '.' })).stdout);
    const named = (name: string) => document.rules.find((rule: { name: string }) => rule.name === name);
    expect(named(milder.name)).toMatchObject({ levels: levelsOf(milder), since: milder.since, essential: false });
    expect(named('unowned-touchpoint')).toMatchObject({ essential: true, since: '0.1' });
    expect(named('waiver-unused').fixes).toEqual([{ title: 'Remove the waiver', safe: true }]);
    expect(named('too-many-accountable').options[0]).toMatchObject({ name: 'max', least: 1 });
    expect(named('syntax')).not.toHaveProperty('levels');
  });

  test('remit explain says them', async () => {
    const { stdout } = await runCli(['explain', milder.name], { cwd: '.' });
    const { low, intermediate } = levelsOf(milder);
    expect(stdout).toContain(`Level: ${intermediate}; ${low} at low maturity.`);
  });
});
