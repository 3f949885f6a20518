/** `--show-files`, `--show-config` and `--fix --diff`: what would be done, and nothing is. */
import { execFileSync } from 'node:child_process';
import { rules } from '@remit-cx/core/lint/all';
import { describe, expect, test } from 'vitest';
import { clean, filesIn, folderWith, runCli, unowned } from './cli.ts';
import { repositoryWith } from './repository.ts';

describe('--show-files', () => {
  const files = {
    'a/remit.json': '{ "include": ["!drafts/**"] }',
    'a/x.remit': '',
    'a/drafts/y.remit': '',
    'b/remit.json': '{}',
    'b/Özel ekip.remit': 'role [',
    'b/bad.remit': new Uint8Array([0xff]),
  };

  test('one on each line, project by project, also those that are broken', async () => {
    const { stdout, stderr } = await runCli(['check', '--show-files'], { cwd: folderWith(files) });
    expect(stdout).toBe('a/x.remit\nb/bad.remit\nb/Özel ekip.remit\n');
    expect(stderr).toContain('This file is not UTF-8');
  });

  test('only those that were asked about', async () => {
    expect(await runCli(['check', 'a', '--show-files'], { cwd: folderWith(files) })).toEqual({
      stdout: 'x.remit\n',
      stderr: '',
      code: 0,
    });
  });

  test('none', async () => {
    expect(await runCli(['check', '--show-files'], { cwd: folderWith({ 'remit.json': '{}' }) })).toMatchObject({
      stdout: '',
      code: 2,
    });
    expect(
      await runCli(['check', '--show-files', '--allow-empty'], { cwd: folderWith({ 'remit.json': '{}' }) }),
    ).toMatchObject({ stdout: '', code: 0 });
  });
});

describe('--show-config', () => {
  async function settings(config: string, ...args: readonly string[]) {
    const folder = folderWith({ ...clean, 'remit.json': config });
    const { stdout, code } = await runCli(['check', '--show-config', ...args], { cwd: folder });
    return { code, ...JSON.parse(stdout).projects[0] };
  }

  test('every rule with its level and its numbers', async () => {
    const { rules: shown, code } = await settings('{}');
    expect(code).toBe(0);
    expect(Object.keys(shown)).toEqual(rules.map(({ name }) => name));
    for (const { name, level, options = {} } of rules)
      expect(shown[name]).toEqual({
        level,
        ...Object.fromEntries(Object.entries(options).map(([option, spec]) => [option, spec.default])),
      });
  });

  test('what remit.json says, and the profile', async () => {
    const low = await settings(
      '{ "profile": "low", "rules": { "upcoming-gap": "error", "too-many-accountable": { "max": 12 } } }',
    );
    const usual = await settings('{}');
    expect(low.rules['upcoming-gap'].level).toBe('error');
    expect(low.rules['too-many-accountable'].max).toBe(12);
    expect(low.rules).not.toEqual({
      ...usual.rules,
      'upcoming-gap': low.rules['upcoming-gap'],
      'too-many-accountable': low.rules['too-many-accountable'],
    });
  });

  test('what it shows for rules can be written into remit.json', async () => {
    const shown = await settings('{ "profile": "low" }');
    const again = await settings(JSON.stringify({ rules: shown.rules }));
    expect(again.rules).toEqual(shown.rules);
    expect(again.code).toBe(0);
  });

  test('the day that counts', async () => {
    expect(await settings('{ "asOf": "2026-05-01" }')).toMatchObject({ asOf: '2026-05-01' });
    expect(await settings('{ "asOf": "2026-05-01" }', '--as-of', '2027-01-01')).toMatchObject({ asOf: '2027-01-01' });
  });

  test('settings that cannot be read', async () => {
    const folder = folderWith({ ...clean, 'remit.json': '{ "asOff": 1 }' });
    const { stderr, code } = await runCli(['check', '--show-config'], { cwd: folder });
    expect(stderr).toContain('asOff');
    expect(code).toBe(2);
  });
});

describe('--fix --diff', () => {
  const idle = {
    ...clean,
    'sub/wäivers.remit': `// Kept\r\nwaive unowned-touchpoint for till until 2027-01-31 because "Being rebuilt"\r\nrole helper\r\n`,
  };

  test('a patch, and nothing is written', async () => {
    const folder = repositoryWith(idle);
    const { stdout, stderr, code } = await runCli(['check', '--fix', '--diff'], { cwd: folder });
    expect(stdout).toContain('-waive unowned-touchpoint for till until 2027-01-31 because "Being rebuilt"\r\n');
    expect(stderr).toBe('1 can be put right in 1 file; nothing was written.\n');
    expect(code).toBe(1);
    expect(filesIn(`${folder}/sub`)).toEqual({ 'wäivers.remit': idle['sub/wäivers.remit'] });
    // It is a patch that git takes, and then it is what --fix does.
    execFileSync('git', ['apply', '-'], { cwd: folder, input: stdout });
    expect(filesIn(`${folder}/sub`)).toEqual({ 'wäivers.remit': '// Kept\r\nrole helper\r\n' });
    expect(await runCli(['check', '--fix', '--diff'], { cwd: folder })).toEqual({
      stdout: '',
      stderr: 'Nothing to put right.\n',
      code: 0,
    });
  });

  test('of what is sent to standard input', async () => {
    const folder = folderWith(idle);
    const { stdout } = await runCli(['check', '--stdin', '--stdin-filename', 'new.remit', '--fix', '--diff'], {
      cwd: folder,
      input: 'waive unowned-journey for buy until 2027-01-31 because "New"\nrole x\n',
    });
    expect(stdout).toContain('--- a/new.remit\n+++ b/new.remit\n@@ -1,2 +1,1 @@\n-waive unowned-journey');
    expect(filesIn(folder)).toEqual(idle);
  });

  test('colours on a terminal only', async () => {
    const folder = folderWith(idle);
    const { stdout } = await runCli(['check', '--fix', '--diff'], { cwd: folder, terminal: ['stdout'] });
    expect(stdout).toContain('\x1b[31m-waive');
  });

  test('without --fix it means nothing', async () => {
    expect(await runCli(['check', '--diff'], { cwd: folderWith(unowned) })).toEqual({
      stdout: '',
      stderr: '`--diff` shows what `--fix` would change: --fix --diff\n',
      code: 2,
    });
  });
});
