/** `remit check`: what is read, what is said, and how it ends. */
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean, folderWith, runCli, unowned } from './cli.ts';

const stack = /^\s+at /m;

describe('a project', () => {
  test('that is in order ends with 0 and says so', async () => {
    expect(await runCli(['check'], { cwd: folderWith(clean) })).toEqual({
      stdout: 'Nothing to object to in 1 file, as of 2026-11-01.\n',
      stderr: '',
      code: 0,
    });
  });

  test('with a finding ends with 1, and shows the words, a way out and where to read more', async () => {
    expect(await runCli(['check'], { cwd: folderWith(unowned) })).toEqual({
      stdout: `error: Nobody is accountable for the touchpoint Till. [unowned-touchpoint]
 --> shop.remit:4:14
  |
4 |   touchpoint till "Till" {
  |              ^^^^
  fix: Make Shop owner accountable, who does the work
  fix: Say that it is undecided until 2027-01-30

1 error in 1 file, as of 2026-11-01.
\`remit explain unowned-touchpoint\` says why that matters and what to do.
`,
      stderr: '',
      code: 1,
    });
  });

  test('is found upward from the folder where one is, and looked at as a whole', async () => {
    const folder = folderWith({ ...unowned, 'notes/deep/empty.txt': '' });
    const { stdout, code } = await runCli(['check'], { cwd: join(folder, 'notes/deep') });
    expect(stdout).toContain('--> shop.remit:4:14');
    expect(code).toBe(1);
  });

  test('is looked at on the day of remit.json, unless another is named', async () => {
    const handover = clean['shop.remit'].replace('accountable owner', 'accountable owner until 2027-03-31');
    const folder = folderWith({ 'remit.json': '{ "asOf": "2026-12-01" }', 'shop.remit': handover });
    expect((await runCli(['check', '--rule', 'unowned-touchpoint'], { cwd: folder })).stdout).toContain(
      'as of 2026-12-01',
    );
    const later = await runCli(['check', '--as-of', '2027-04-01'], { cwd: folder });
    expect(later.stdout).toContain('Nobody is accountable for the touchpoint Till.');
    expect(later.code).toBe(1);
  });

  test('is shown with paths from the top of its repository', async () => {
    const folder = folderWith({
      '.git/HEAD': '',
      'governance/shop/remit.json': '{}',
      'governance/shop/a.remit': unowned['shop.remit'],
    });
    const { stdout } = await runCli(['check'], { cwd: join(folder, 'governance/shop') });
    expect(stdout).toContain('--> governance/shop/a.remit:4:14');
  });

  test('without remit.json is read with the usual settings, and a note says so', async () => {
    expect(await runCli(['check'], { cwd: folderWith({ 'shop.remit': clean['shop.remit'] }) })).toEqual({
      stdout: 'Nothing to object to in 1 file, as of 2026-11-01.\n',
      stderr: 'This folder has no remit.json: it is read as a project with the usual settings.\n',
      code: 0,
    });
  });
});

describe('several projects below a folder', () => {
  const three = {
    'a/remit.json': '{ "name": "north" }',
    'a/shop.remit': clean['shop.remit'],
    'a/branch/remit.json': '{ "name": "branch" }',
    'a/branch/shop.remit': unowned['shop.remit'],
    'b/remit.json': '{ "name": "south", "asOf": "2026-12-31" }',
    'b/shop.remit': unowned['shop.remit'],
  };

  test('are each checked, each by itself, and named', async () => {
    const { stdout, code } = await runCli(['check', '--format', 'concise'], { cwd: folderWith(three) });
    expect(
      stdout,
    ).toBe(`a/branch/shop.remit:4:14: error: Nobody is accountable for the touchpoint Till. [unowned-touchpoint]
b/shop.remit:4:14: error: Nobody is accountable for the touchpoint Till. [unowned-touchpoint]
north (a): nothing to object to
branch (a/branch): 1 error
south (b): 1 error
2 errors in 3 files.
\`remit explain unowned-touchpoint\` says why that matters and what to do.
`);
    expect(code).toBe(1);
  });

  test('are checked one by one when they are named', async () => {
    const folder = folderWith(three);
    expect((await runCli(['check', '--project', 'b'], { cwd: folder })).stdout).toContain('1 error in 1 file');
    expect((await runCli(['check', 'a', 'b', '--format', 'concise'], { cwd: folder })).stdout).toContain('in 3 files');
    expect((await runCli(['check'], { cwd: join(folder, 'a/branch') })).stdout).toContain('1 error in 1 file');
  });
});

describe('a part of a project', () => {
  const two = {
    ...unowned,
    'more/kiosk.remit': unowned['shop.remit']
      .replace('role owner "Shop owner"\n', '')
      .replaceAll('buy', 'browse')
      .replaceAll('till', 'kiosk')
      .replaceAll('Till', 'Kiosk'),
  };

  test.each([
    ['a file', 'more/kiosk.remit'],
    ['a folder', 'more'],
  ])('%s: the whole project is looked at, and its findings are shown', async (_, path) => {
    const { stdout, code } = await runCli(['check', path, '--format', 'concise'], { cwd: folderWith(two) });
    expect(
      stdout,
    ).toBe(`more/kiosk.remit:3:14: error: Nobody is accountable for the touchpoint Kiosk. [unowned-touchpoint]
1 error in 2 files, as of 2026-11-01.
1 finding elsewhere in the project is not shown.
\`remit explain unowned-touchpoint\` says why that matters and what to do.
`);
    expect(code).toBe(1);
  });

  test('a file of a folder without remit.json knows the names of its neighbours', async () => {
    const { 'remit.json': _, ...files } = two;
    const { stdout } = await runCli(['check', 'more/kiosk.remit', '--format', 'concise'], { cwd: folderWith(files) });
    expect(stdout).not.toContain('unknown-name');
    expect(stdout).toContain('in 2 files');
  });
});

describe('files that are not as they should be', () => {
  const withFile = (content: string | Uint8Array, name = 'x.remit') => folderWith({ ...clean, [name]: content });

  test('half typed', async () => {
    const { stdout, stderr, code } = await runCli(['check'], {
      cwd: withFile('journey book {\n  owner\n  touchpoint '),
    });
    expect(stdout).toContain('[syntax]');
    expect(stdout).toContain('--> x.remit:');
    expect(stdout).not.toMatch(stack);
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
  });

  test('empty', async () => {
    expect(await runCli(['check'], { cwd: withFile('') })).toMatchObject({ stderr: '', code: 0 });
  });

  test('a megabyte of noise', async () => {
    let seed = 7;
    const noise = Array.from({ length: 1_000_000 }, () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % 29 === 0 ? '\n' : String.fromCharCode(33 + (seed % 90));
    }).join('');
    const { stdout, stderr, code } = await runCli(['check', '--format', 'concise'], { cwd: withFile(noise) });
    expect(stdout).toContain('x.remit:1:');
    expect(stdout).not.toMatch(stack);
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
  });

  test('with Windows line ends and a byte order mark', async () => {
    const text = `\uFEFF${unowned['shop.remit'].replaceAll('\n', '\r\n')}`;
    const { stdout, code } = await runCli(['check'], { cwd: folderWith({ ...clean, 'shop.remit': text }) });
    expect(stdout).toContain('--> shop.remit:4:14\n  |\n4 |   touchpoint till "Till" {\n');
    expect(code).toBe(1);
  });

  test('not UTF-8: the line is named, and nothing else is claimed', async () => {
    const bytes = Buffer.concat([Buffer.from('// Büro\nrole b'), Buffer.from([0xfc]), Buffer.from('ro\n')]);
    const { stdout, stderr, code } = await runCli(['check'], { cwd: withFile(bytes) });
    expect(stderr).toBe(`error: This file is not UTF-8: line 2 holds the byte FC. Save it as UTF-8 in your editor.
  --> x.remit:2

`);
    expect(stdout).toBe('corner-shop (.): cannot be judged\n');
    expect(code).toBe(2);
  });

  test('UTF-16', async () => {
    const { stderr, code } = await runCli(['check'], { cwd: withFile(Buffer.from('\uFEFFrole a\n', 'utf16le')) });
    expect(stderr).toContain('This file is saved as UTF-16. Save it as UTF-8 in your editor.\n  --> x.remit:1\n');
    expect(code).toBe(2);
  });

  test('with umlauts in their names', async () => {
    const { stdout } = await runCli(['check'], {
      cwd: folderWith({ 'remit.json': '{}', 'Büro/Geschäft.remit': unowned['shop.remit'] }),
    });
    expect(stdout).toContain('--> Büro/Geschäft.remit:4:14');
  });

  test('a link that leads nowhere', async () => {
    const folder = folderWith(clean);
    symlinkSync('gone.remit', join(folder, 'link.remit'));
    const { stderr, code } = await runCli(['check'], { cwd: folder });
    expect(stderr).toContain('error: This file cannot be read: it does not exist.\n  --> link.remit\n');
    expect(code).toBe(2);
  });

  test('a folder that may not be opened', async () => {
    const folder = folderWith(clean);
    mkdirSync(join(folder, 'closed'));
    // Everything is loaded before the rights are given away: a program's own files may be closed to strangers, too.
    await runCli(['check'], { cwd: folder });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'closed'), 0o000);
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid!(65534);
    const outcome = await runCli(['check'], { cwd: folder }).finally(() => {
      if (isRoot) process.seteuid!(0);
      chmodSync(join(folder, 'closed'), 0o755);
    });
    expect(outcome.stderr).toContain('error: This folder cannot be read: you may not open it.\n  --> closed\n');
    expect(outcome.code).toBe(2);
  });

  test('what .gitignore names, and what include leaves out, is not read', async () => {
    const folder = folderWith({
      ...clean,
      'remit.json': '{ "include": ["**/*.remit", "!drafts/**"] }',
      '.gitignore': 'old/\n',
      'old/x.remit': 'noise noise',
      'drafts/x.remit': 'noise noise',
      'kept/.gitignore': '*.remit\n!good.remit\n',
      'kept/x.remit': 'noise noise',
      'kept/good.remit': 'role helper\n',
      'node_modules/pack/x.remit': 'noise noise',
    });
    expect((await runCli(['check'], { cwd: folder })).stdout).toContain('in 2 files');
  });
});

describe('nothing to check', () => {
  test('an empty folder ends with 2, and with 0 when that is allowed', async () => {
    const folder = folderWith({});
    expect(await runCli(['check'], { cwd: folder })).toEqual({
      stdout: '',
      stderr: `There is no remit.json and no .remit file in ${folder}. Name the folder of a project: --project <folder>\n`,
      code: 2,
    });
    expect(await runCli(['check', '--allow-empty'], { cwd: folder })).toMatchObject({ stderr: '', code: 0 });
  });

  test('so does a project without a file', async () => {
    const { stderr, code } = await runCli(['check'], { cwd: folderWith({ 'remit.json': '{}' }) });
    expect(stderr).toMatch(/^There is no file to check in /);
    expect(code).toBe(2);
  });

  test('so does one whose files are left out, and it is said by what', async () => {
    const folder = folderWith({ ...clean, 'remit.json': '{ "include": ["team/*.remit"] }' });
    expect((await runCli(['check'], { cwd: folder })).stderr).toBe(
      `There is no file to check in ${folder}. \`include\` in remit.json leaves out 1 file there.\n`,
    );
  });

  test('so does a part of a project without one', async () => {
    const folder = folderWith({ ...clean, 'docs/x.md': '' });
    expect(await runCli(['check', 'docs'], { cwd: folder })).toEqual({
      stdout: '',
      stderr: 'There is no file to check in docs.\n',
      code: 2,
    });
  });

  test('a path that does not exist, with the one that was probably meant', async () => {
    const { stderr, code } = await runCli(['check', 'shop.remti'], { cwd: folderWith(clean) });
    expect(stderr).toBe('There is no file or folder `shop.remti`. Did you mean `shop.remit`?\n');
    expect(code).toBe(2);
  });

  test('a file of another kind, one that git leaves out, and one that include leaves out', async () => {
    const folder = folderWith({ ...clean, 'README.md': '', '.gitignore': 'x.remit', 'x.remit': '' });
    expect((await runCli(['check', 'README.md'], { cwd: folder })).stderr).toBe('README.md is no .remit file.\n');
    expect((await runCli(['check', 'x.remit'], { cwd: folder })).stderr).toBe(
      'x.remit is left out by a .gitignore file. Take it out there, or name another file.\n',
    );
    const chosen = folderWith({ ...clean, 'remit.json': '{ "include": ["shop.remit"] }', 'draft.remit': '' });
    expect((await runCli(['check', 'draft.remit'], { cwd: chosen })).stderr).toBe(
      'draft.remit is left out by `include` in remit.json.\n',
    );
  });
});

describe('remit.json', () => {
  test('a mistake is shown at its place, and the project is not judged', async () => {
    const folder = folderWith({ ...unowned, 'remit.json': '{\n  "rules": { "unowned-touchpont": "off" }\n}\n' });
    expect(await runCli(['check'], { cwd: folder })).toEqual({
      stdout: `${folder.split('/').at(-1)} (.): cannot be judged\n`,
      stderr: `error: There is no rule or policy \`unowned-touchpont\`. Did you mean \`unowned-touchpoint\`?
 --> remit.json:2:14
  |
2 |   "rules": { "unowned-touchpont": "off" }
  |              ^^^^^^^^^^^^^^^^^^^

`,
      code: 2,
    });
  });

  test('sets levels', async () => {
    const set = (level: string) =>
      folderWith({ ...unowned, 'remit.json': `{ "rules": { "unowned-touchpoint": "${level}" } }` });
    expect((await runCli(['check'], { cwd: set('off') })).stdout).toContain('Nothing to object to');
    const milder = await runCli(['check'], { cwd: set('warning') });
    expect(milder.stdout).toContain('1 warning in 1 file');
    expect(milder.code).toBe(0);
  });
});

describe('how it ends', () => {
  const warned = { ...unowned, 'remit.json': '{ "rules": { "unowned-touchpoint": "warning" } }' };
  const noted = { ...unowned, 'remit.json': '{ "rules": { "unowned-touchpoint": "info" } }' };

  test.each([
    [unowned, ['--fail-on', 'none'], 0],
    [unowned, ['--fail-on', 'info'], 1],
    [warned, [], 0],
    [warned, ['--fail-on', 'warning'], 1],
    [warned, ['--fail-on', 'error'], 0],
    [warned, ['--max-warnings', '0'], 1],
    [warned, ['--max-warnings', '1'], 0],
    [warned, ['--quiet', '--fail-on', 'warning'], 1],
    [noted, ['--fail-on', 'warning'], 0],
    [noted, ['--fail-on', 'info'], 1],
  ])('%#', async (files, args, code) => {
    expect((await runCli(['check', ...args], { cwd: folderWith(files) })).code).toBe(code);
  });

  test('--quiet shows errors only, and says what it keeps back', async () => {
    expect((await runCli(['check', '--quiet'], { cwd: folderWith(warned) })).stdout).toBe(
      'Nothing to object to in 1 file, as of 2026-11-01.\n1 more is not shown (--quiet).\n',
    );
  });

  test('--rule shows one rule, but never hides what cannot be read', async () => {
    const folder = folderWith(unowned);
    expect((await runCli(['check', '--rule', 'forum-without-chair'], { cwd: folder })).code).toBe(0);
    expect((await runCli(['check', '--rule', 'unowned-touchpoint'], { cwd: folder })).code).toBe(1);
    writeFileSync(join(folder, 'x.remit'), 'role role {');
    expect((await runCli(['check', '--rule', 'forum-without-chair'], { cwd: folder })).stdout).toContain('[syntax]');
    expect((await runCli(['check', '--rule', 'unowned-tuchpoint'], { cwd: folder })).stderr).toBe(
      'There is no rule `unowned-tuchpoint`. Did you mean `unowned-touchpoint`?\n',
    );
  });
});

describe('--format', () => {
  test('several at once: one for the terminal, the others into files', async () => {
    const folder = folderWith(unowned);
    const { stdout } = await runCli(
      ['check', '--format', 'concise', '--format=json=out/findings.json', '--format=sarif=remit.sarif'],
      {
        cwd: folder,
      },
    );
    expect(stdout).toContain('shop.remit:4:14: error:');
    expect(JSON.parse(readFileSync(join(folder, 'out/findings.json'), 'utf8')).findings).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(folder, 'remit.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
  });

  test.each([
    [['--format', 'jsn'], 'There is no format `jsn`. Did you mean `json`?'],
    [
      ['--format', 'json', '--format', 'sarif'],
      'Only one format can go to the terminal. Write the other to a file: --format sarif=<file>',
    ],
    [['--format', 'json='], '`--format json=` lacks the name of a file.'],
    [['--as-of', '2026-02-30'], '`--as-of`: There is no such day as 2026-02-30.'],
    [['--max-warnings', 'few'], '`--max-warnings` is a whole number, not `few`.'],
    [['--fail-on', 'worning'], '`--fail-on` is `error`, `warning`, `info` or `none`. Did you mean `warning`?'],
  ])('%j is refused in a sentence', async (args, sentence) => {
    expect(await runCli(['check', ...args], { cwd: folderWith(clean) })).toEqual({
      stdout: '',
      stderr: `${sentence}\n`,
      code: 2,
    });
  });

  test('a file that cannot be written', async () => {
    const folder = folderWith(unowned);
    const { stderr, code } = await runCli(['check', '--format', 'json=shop.remit/x.json'], { cwd: folder });
    expect(stderr).toContain('x.json cannot be written: a part of its path is a file, not a folder.');
    expect(code).toBe(2);
  });
});
