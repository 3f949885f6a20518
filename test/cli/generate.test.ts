/** `remit generate`: what is written where, and what `--check` says about what is there. */
import { cpSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean, filesIn, folderWith, runCli } from './cli.ts';

const listed = {
  ...clean,
  'remit.json': `{
    "name": "corner-shop",
    "generate": [{ "what": "raci", "as": ["md", "csv"], "to": "docs/raci" }]
  }`,
};

describe('without arguments', () => {
  test('what remit.json lists is written where it says, and a second time nothing changes', async () => {
    const folder = folderWith(listed);
    expect(await runCli(['generate'], { cwd: folder })).toEqual({
      stdout: '',
      stderr: 'wrote docs/raci/raci.md\nwrote docs/raci/raci.csv\n',
      code: 0,
    });
    const first = filesIn(join(folder, 'docs'));
    expect(Object.keys(first)).toEqual(['raci/raci.csv', 'raci/raci.md']);
    expect(await runCli(['generate'], { cwd: folder })).toEqual({
      stdout: '',
      stderr: '2 documents were up to date.\n',
      code: 0,
    });
    expect(filesIn(join(folder, 'docs'))).toEqual(first);
  });

  test('from anywhere in the project, or with --project', async () => {
    const folder = folderWith({ ...listed, 'deep/down/x.txt': '' });
    await runCli(['generate'], { cwd: join(folder, 'deep/down') });
    expect(filesIn(folder)).toHaveProperty('docs/raci/raci.md');
    const other = folderWith(listed);
    await runCli(['generate', '--project', other], { cwd: folder });
    expect(filesIn(other)).toHaveProperty('docs/raci/raci.md');
  });

  test('--to and --as go before what remit.json says', async () => {
    const folder = folderWith(listed);
    await runCli(['generate', '--to', 'elsewhere', '--as', 'csv'], { cwd: folder });
    expect(Object.keys(filesIn(folder)).filter(name => !(name in listed))).toEqual(['elsewhere/raci.csv']);
  });

  test('nothing listed is a question', async () => {
    expect(await runCli(['generate'], { cwd: folderWith(clean) })).toEqual({
      stdout: '',
      stderr: 'remit.json lists no documents under `generate`. Name one: remit generate raci\n',
      code: 2,
    });
  });
});

describe('with names', () => {
  test('one document without --to is printed, and nothing is written', async () => {
    const folder = folderWith(clean);
    const { stdout, stderr, code } = await runCli(['generate', 'raci'], { cwd: folder });
    expect(stdout).toMatch(/^# .*\n/);
    expect(stdout).toContain('As of **2026-11-01**');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(filesIn(folder)).toEqual(clean);
  });

  test('several need a folder', async () => {
    const folder = folderWith(clean);
    expect(await runCli(['generate', 'raci', '--as', 'md,csv'], { cwd: folder })).toMatchObject({
      stdout: '',
      stderr: 'These are 2 documents. Say where they go: --to <folder>\n  raci.md\n  raci.csv\n',
      code: 2,
    });
    await runCli(['generate', 'raci', '--as', 'md', '--as', 'csv', '--to', 'out'], { cwd: folder });
    expect(Object.keys(filesIn(join(folder, 'out')))).toEqual(['raci.csv', 'raci.md']);
  });

  test('the day is that of --as-of, else of remit.json, else today', async () => {
    const pinned = { ...clean, 'remit.json': '{ "asOf": "2026-12-24" }' };
    const dayIn = async (files: typeof clean, ...args: string[]) =>
      /As of \*\*([\d-]+)\*\*/.exec(
        (await runCli(['generate', 'raci', ...args], { cwd: folderWith(files) })).stdout,
      )![1];
    expect(await dayIn(clean)).toBe('2026-11-01');
    expect(await dayIn(pinned)).toBe('2026-12-24');
    expect(await dayIn(pinned, '--as-of', '2027-01-06')).toBe('2027-01-06');
  });

  test.each([
    [['racy'], 'There is no document `racy`. Did you mean `raci`?\n'],
    [['raci', '--as', 'pdf'], 'raci is not written as `pdf`. It can be md, csv or html.\n'],
    [['raci', '--check'], 'remit.json does not say where raci is. Say it: --to <folder>\n'],
  ])('%j is refused', async (args, stderr) => {
    expect(await runCli(['generate', ...args], { cwd: folderWith(clean) })).toEqual({ stdout: '', stderr, code: 2 });
  });
});

describe('what stops it', () => {
  test('a mistake in the writing: it is shown, nothing is written', async () => {
    const folder = folderWith({ ...listed, 'more.remit': 'journey give "Give" { owner nobdy }\n' });
    const { stdout, stderr, code } = await runCli(['generate'], { cwd: folder });
    expect(stderr).toContain('[unknown-name]\n --> more.remit:1:29');
    expect(stderr).toContain('Nothing was written: what cannot be read would be missing.\n');
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(Object.keys(filesIn(folder))).not.toContain('docs/raci/raci.md');
  });

  test('a mistake in remit.json', async () => {
    const { stderr, code } = await runCli(['generate'], {
      cwd: folderWith({ ...clean, 'remit.json': '{ "generat": [] }' }),
    });
    expect(stderr).toContain('remit.json has no key `generat`. Did you mean `generate`?');
    expect(code).toBe(2);
  });

  test('not what rules find', async () => {
    const unowned = { ...listed, 'shop.remit': clean['shop.remit'].replace('    accountable owner\n', '') };
    expect((await runCli(['generate'], { cwd: folderWith(unowned) })).code).toBe(0);
  });

  test('a place that cannot be written to: then no document changes', async () => {
    const folder = folderWith({ ...listed, 'docs/raci/raci.md': 'before', 'docs/raci/raci.csv/x': '' });
    const { stderr, code } = await runCli(['generate'], { cwd: folder });
    expect(stderr).toContain('raci.csv cannot be written: it is a folder.');
    expect(code).toBe(2);
    expect(filesIn(join(folder, 'docs'))).toEqual({ 'raci/raci.csv/x': '', 'raci/raci.md': 'before' });
  });

  test('several projects here', async () => {
    const folder = folderWith({ 'a/remit.json': '{}', 'a/x.remit': '', 'b/remit.json': '{}', 'b/x.remit': '' });
    expect(await runCli(['generate'], { cwd: folder })).toEqual({
      stdout: '',
      stderr: 'There are 2 projects here. Say which one is meant:\n  --project a\n  --project b\n',
      code: 2,
    });
  });
});

test('a document that is a link stays one, and keeps its rights', async () => {
  const folder = folderWith({ ...listed, 'real.md': 'before' });
  await runCli(['generate', '--as', 'csv'], { cwd: folder });
  symlinkSync('../../real.md', join(folder, 'docs/raci/raci.md'));
  await runCli(['generate'], { cwd: folder });
  expect(readFileSync(join(folder, 'real.md'), 'utf8')).toContain('As of **2026-11-01**');
  expect(statSync(join(folder, 'docs/raci/raci.md')).isFile()).toBe(true);
});

describe('--check', () => {
  const written = async (files: Readonly<Record<string, string>> = listed) => {
    const folder = folderWith(files);
    await runCli(['generate'], { cwd: folder });
    return folder;
  };

  test('what is there is what the files say', async () => {
    expect(await runCli(['generate', '--check'], { cwd: await written() })).toEqual({
      stdout: '2 documents: what the files say.\n',
      stderr: '',
      code: 0,
    });
  });

  test('line ends and a byte order mark are not differences', async () => {
    const folder = await written();
    const path = join(folder, 'docs/raci/raci.md');
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`);
    expect((await runCli(['generate', '--check'], { cwd: folder })).code).toBe(0);
  });

  test('what differs, is missing or left over is named', async () => {
    const folder = await written();
    const at = (name: string) => join(folder, 'docs/raci', name);
    cpSync(at('raci.md'), at('old.md'));
    writeFileSync(at('raci.md'), readFileSync(at('raci.md'), 'utf8').replace('Till', 'Tills'));
    rmSync(at('raci.csv'));
    writeFileSync(at('notes.md'), 'written by hand');
    expect(await runCli(['generate', '--check'], { cwd: folder })).toEqual({
      stdout: `docs/raci/old.md is left over: nothing writes it any more. Delete it.
docs/raci/raci.csv is missing.
docs/raci/raci.md is not what the files say.
`,
      stderr: '`remit generate` writes what is missing or differs.\n',
      code: 1,
    });
  });

  test('a change in the files', async () => {
    const folder = await written();
    writeFileSync(join(folder, 'shop.remit'), clean['shop.remit'].replace('"Till"', '"Counter"'));
    const { stdout, code } = await runCli(['generate', '--check'], { cwd: folder });
    expect(stdout).toContain('docs/raci/raci.md is not what the files say.\n');
    expect(code).toBe(1);
  });

  test('goes by the day that each document names, and says when somebody else answers since', async () => {
    const handover = {
      ...listed,
      'shop.remit': clean['shop.remit'].replace(
        'accountable owner\n',
        'accountable owner until 2026-12-31\n    accountable heir from 2027-01-01\n',
      ),
      'heir.remit': 'role heir "Heir"\n',
    };
    const folder = await written(handover);
    expect(await runCli(['generate', '--check'], { cwd: folder, day: '2026-12-31' })).toMatchObject({
      stderr: '',
      code: 0,
    });
    expect(await runCli(['generate', '--check'], { cwd: folder, day: '2027-01-01' })).toEqual({
      stdout: '2 documents: what the files say.\n',
      stderr:
        'Note: docs/raci/raci.md and docs/raci/raci.csv speak of 2026-11-01. Who answers for Till is different on 2027-01-01.\n',
      code: 0,
    });
  });
});

describe('documents of one name', () => {
  const two = { ...clean, 'more.remit': 'charter raci "Charter" {}\n' };

  test('in one folder are refused, and nothing is written', async () => {
    const folder = folderWith(two);
    expect(await runCli(['generate', 'raci', 'charter', '--to', 'docs'], { cwd: folder })).toEqual({
      stdout: '',
      stderr: 'Two different documents would be written to docs/raci.md. Give them different folders.\n',
      code: 2,
    });
    expect(filesIn(folder)).toEqual(two);
  });

  test('a name that is a device on Windows is refused, in any spelling', async () => {
    const folder = folderWith({ ...clean, 'more.remit': 'charter Con "Charter" {}\n' });
    const { code, stderr } = await runCli(['generate', 'charter', '--to', 'docs'], { cwd: folder });
    expect(stderr).toBe(
      'docs/Con.md cannot be a file on Windows, where this is the name of a device. Rename what it is about.\n',
    );
    expect(code).toBe(2);
    expect(Object.keys(filesIn(folder))).not.toContain('docs/Con.md');
  });

  test('also when only some systems take the two names for one', async () => {
    const folder = folderWith({ ...clean, 'more.remit': 'charter RACI "Charter" {}\n' });
    expect((await runCli(['generate', 'raci', 'charter', '--to', 'docs'], { cwd: folder })).stderr).toBe(
      'docs/raci.md and docs/RACI.md are one file on Windows and macOS. Rename what one of them is about.\n',
    );
    expect(Object.keys(filesIn(folder))).not.toContain('docs/raci.md');
  });
});
