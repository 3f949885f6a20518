/** What the surroundings decide: colours, help, and how mistakes in the call are answered. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { commands } from '../../packages/cli/src/commands.ts';
import { hasColour } from '../../packages/cli/src/terminal/colour.ts';
import { clean, folderWith, runCli, unowned } from './cli.ts';

describe('colour', () => {
  const stream = (isTerminal: boolean) => ({ isTerminal, columns: 80, write: () => {} });

  test.each([
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['auto', { TERM: 'dumb' }, true, false],
    ['auto', { NO_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['auto', { FORCE_COLOR: '1' }, false, true],
    ['auto', { FORCE_COLOR: '0' }, true, false],
    ['auto', { CLICOLOR_FORCE: '1', TERM: 'dumb' }, false, true],
    ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['always', { NO_COLOR: '1' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
  ] as const)('--color %s, %j, terminal: %j', (wish, env, isTerminal, expected) => {
    expect(hasColour(wish, { env }, stream(isTerminal))).toBe(expected);
  });

  test('each stream by itself', async () => {
    const broken = { ...unowned, 'remit.json': '{ "x": 1 }' };
    const out = await runCli(['check'], { cwd: folderWith(unowned), terminal: ['stdout'] });
    expect(out.stdout).toContain('\u001b[31m');
    const both = await runCli(['check'], { cwd: folderWith(broken), terminal: ['stderr'] });
    expect(both.stderr).toContain('\u001b[31m');
    expect(both.stdout).not.toContain('\u001b');
  });

  test('--color and --no-color, before and after the command', async () => {
    for (const args of [
      ['--color', 'always', 'check'],
      ['check', '--color=always'],
    ])
      expect((await runCli(args, { cwd: folderWith(unowned) })).stdout).toContain('\u001b[31m');
    expect(
      (await runCli(['check', '--no-color'], { cwd: folderWith(unowned), terminal: ['stdout'] })).stdout,
    ).not.toContain('\u001b');
  });
});

describe('help', () => {
  test('names every command, says where it looks and how it ends, and fits a terminal', async () => {
    const { stdout, stderr, code } = await runCli(['--help'], { cwd: '.', terminal: ['stdout'] });
    for (const { name, summary } of commands)
      expect(stdout).toContain(`  ${name.padEnd(20)}${summary}
`);
    expect(stdout).toContain('Examples:');
    expect(stdout.split('\n').filter(line => line.length > 100)).toEqual([]);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test.each(commands.map(({ name }) => name))(
    'remit %s --help has its own, and the same by `remit help`',
    async name => {
      const { stdout, code } = await runCli([name, '--help'], { cwd: '.' });
      expect(stdout).toContain(`Usage: remit ${name}`);
      expect(stdout).toContain('--project <folder>');
      expect(code).toBe(0);
      expect(await runCli(['help', name], { cwd: '.' })).toMatchObject({ stdout, code: 0 });
    },
  );

  test('nothing asked is not nothing wrong', async () => {
    const { stdout, stderr, code } = await runCli([], { cwd: '.' });
    expect(stderr).toContain('Usage: remit');
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  });

  test('the version', async () => {
    for (const word of ['--version', '-V', 'version'])
      expect(await runCli([word], { cwd: '.' })).toMatchObject({
        stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
        code: 0,
      });
  });
});

describe('mistakes in the call', () => {
  test.each([
    ['chekc', 'There is no command `chekc`. Did you mean `check`?'],
    ['frobnicate', 'There is no command `frobnicate`. `remit --help` shows how it is called.'],
    ['check --fomat json', '`remit check` has no option `--fomat`. Did you mean `--format`?'],
    ['check --fomat=json', '`remit check` has no option `--fomat`. Did you mean `--format`?'],
    ['check --xyzzy', '`remit check` has no option `--xyzzy`. `remit check --help` shows how it is called.'],
    ['--projet x check', '`remit check` has no option `--projet`. Did you mean `--project`?'],
    ['check --format', '`--format` needs a value. `remit check --help` shows how it is called.'],
    [
      'check --color sometimes',
      '`--color` is `auto`, `always` or `never`. `remit check --help` shows how it is called.',
    ],
    ['explain', '`remit explain` needs to be told which rule. `remit explain --help` shows how it is called.'],
    ['who', '`remit who` needs to be told about what. `remit who --help` shows how it is called.'],
    [
      'completion',
      '`remit completion` needs to be told which shell. `remit completion --help` shows how it is called.',
    ],
    [
      'sign-off',
      '`remit sign-off` needs to be told what to compare with. `remit sign-off --help` shows how it is called.',
    ],
    ['lsp --socket abc', '`--socket` is the number of a port, not `abc`.'],
    ['check --as-of=', '`--as-of`: The day is missing. Write one such as 2026-11-01.'],
    ['check --project=', 'The name of a folder or file is empty: the variable that should hold it is not set.'],
    ['explain unowned-tuchpoint', 'There is no rule `unowned-tuchpoint`. Did you mean `unowned-touchpoint`?'],
    ['explain zzz', 'There is no rule `zzz`. `remit rules` lists them.'],
    [
      'explain a b',
      'That is more than `remit explain` understands; words that belong together stand in quotes. `remit explain --help` shows how it is called.',
    ],
    ['generate racy', 'There is no document `racy`. Did you mean `raci`?'],
    ['check --project nowhere', 'There is no file or folder `nowhere`.'],
  ])('remit %s', async (words, sentence) => {
    expect(await runCli(words.split(' '), { cwd: folderWith(clean) })).toEqual({
      stdout: '',
      stderr: `${sentence}\n`,
      code: 2,
    });
  });
});

describe('rules', () => {
  test('explain prints the page of every rule, and of mistakes in the writing', async () => {
    for (const name of ['unowned-touchpoint', 'syntax']) {
      const { stdout, code } = await runCli(['explain', name], { cwd: '.' });
      expect(stdout).toContain(`# ${name}\n`);
      expect(code).toBe(0);
    }
  });

  test('are listed for people and for programs', async () => {
    const { stdout } = await runCli(['rules'], { cwd: '.' });
    expect(stdout).toMatch(/^ {2}unowned-touchpoint +error +\S/m);
    const document = JSON.parse((await runCli(['rules', '--format', 'json'], { cwd: '.' })).stdout);
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync('docs/schema/rules-1.schema.json', 'utf8')));
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    const { rules } = document;
    expect(rules).toContainEqual(
      expect.objectContaining({ name: 'unowned-touchpoint', group: 'ownership', level: 'error' }),
    );
    expect(rules).toContainEqual(expect.objectContaining({ name: 'syntax', group: 'writing' }));
  });
});
