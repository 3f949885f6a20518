/** `remit check --stdin`: one file as it stands in an editor. */
import { describe, expect, test } from 'vitest';
import { clean, filesIn, folderWith, runCli, unowned } from './cli.ts';

const words = (name: string) => ['check', '--stdin', '--stdin-filename', name, '--format', 'concise'];
const inPieces = {
  'remit.json': '{ "name": "x" }\n',
  'roles.remit': 'role owner "Shop owner"\n',
  'shop.remit': 'journey buy { owner owner touchpoint till { responsible owner } }\n',
};

test('the text that is sent counts, not the one on the disk', async () => {
  const folder = folderWith(clean);
  const { stdout, code } = await runCli(words('shop.remit'), { cwd: folder, input: unowned['shop.remit'] });
  expect(stdout).toContain('shop.remit:4:14: error: Nobody is accountable for the touchpoint Till.');
  expect(code).toBe(1);
  expect(filesIn(folder)).toEqual(clean);
});

test('the rest of the project is known, and what is found in it is not shown', async () => {
  const folder = folderWith(inPieces);
  const { stdout, code } = await runCli(words('roles.remit'), { cwd: folder, input: inPieces['roles.remit'] });
  expect(stdout).toContain('1 finding elsewhere in the project is not shown.');
  expect(code).toBe(0);
  const whole = await runCli([...words('roles.remit'), '--whole'], { cwd: folder, input: 'role chief\n' });
  expect(whole.stdout).toContain('shop.remit:1:21: error:');
  expect(whole.code).toBe(1);
});

test.each(['new.remit', './new.remit'])('%s need not exist yet', async name => {
  const { stdout, code } = await runCli(words(name), {
    cwd: folderWith(inPieces),
    input: 'journey sell { owner owner touchpoint door { responsible owner } }\n',
  });
  expect(stdout).toContain('new.remit:1:');
  expect(code).toBe(1);
});

test('from another folder, by the place of the file', async () => {
  const folder = folderWith({ 'a/remit.json': '{}', 'a/sub/x.remit': '', 'b/remit.json': '{}', 'b/y.remit': '' });
  const { stdout, stderr } = await runCli(words('a/sub/x.remit'), { cwd: folder, input: 'role a\nrole a\n' });
  expect(stdout).toContain('sub/x.remit:');
  expect(stderr).toBe('');
});

test('what is no text', async () => {
  const { stdout, stderr, code } = await runCli(words('shop.remit'), {
    cwd: folderWith(clean),
    input: new Uint8Array([0x72, 0xfc]),
  });
  expect(stderr).toContain('This file is not UTF-8: line 1 holds the byte FC.');
  expect(stdout).not.toContain('Nothing to object to');
  expect(code).toBe(2);
});

test('a file on the disk that is no text is mended by what is sent', async () => {
  const folder = folderWith({ ...clean, 'shop.remit': new Uint8Array([0xff, 0xfe, 0x72]) });
  const { stdout, code } = await runCli(words('shop.remit'), { cwd: folder, input: clean['shop.remit'] });
  expect({ stdout, code }).toEqual({ stdout: 'Nothing to object to in 1 file, as of 2026-11-01.\n', code: 0 });
});

describe('not asked rightly', () => {
  test.each([
    [['check', '--stdin'], '`--stdin` needs to be told whose text that is: --stdin-filename <path>\n'],
    [
      ['check', '--stdin-filename', 'shop.remit'],
      '`--stdin-filename` goes with `--stdin`: --stdin --stdin-filename <path>\n',
    ],
    [['check', '--whole'], '`--whole` goes with `--stdin`. Without it, the whole project is shown anyway.\n'],
    [[...words('shop.remit'), 'shop.remit'], '`--stdin` is about one file. Leave out shop.remit.\n'],
    [
      [...words('shop.remit'), '--fix'],
      'What is read from standard input cannot be put right there. Show the changes: --fix --diff\n',
    ],
    [
      [...words('shop.remit'), '--watch'],
      '`--watch` and `--stdin` do not go together. `remit check --help` shows how it is called.\n',
    ],
    [words('shop.txt'), 'shop.txt is no .remit file.\n'],
    [words('no/shop.remit'), 'There is no folder for no/shop.remit: --stdin-filename says where the text belongs.\n'],
    [words('drafts/x.remit'), 'drafts/x.remit is left out by `include` in remit.json.\n'],
    [words('ignored.remit'), 'ignored.remit is left out by a .gitignore file, or by `include` in remit.json.\n'],
  ])('%j', async (args, stderr) => {
    const folder = folderWith({
      ...clean,
      'remit.json': '{ "include": ["!drafts/**"] }',
      'drafts/note.txt': '',
      '.gitignore': 'ignored.remit\n',
      'ignored.remit': '',
    });
    expect(await runCli(args, { cwd: folder, input: '' })).toEqual({ stdout: '', stderr, code: 2 });
  });
});
