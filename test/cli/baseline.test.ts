/** `remit check --baseline`: known findings are not reported, and the file only gets shorter. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean, folderWith, runCli, unowned, writeInto } from './cli.ts';

const file = 'known.txt';
const write = ['check', '--baseline', file, '--write-baseline'];
const read = ['check', '--baseline', file];
const till = 'unowned-touchpoint touchpoint buy.till';

/** The lines of a baseline without its heading. */
function linesIn(folder: string, name = file): string[] {
  const [head, ...lines] = readFileSync(join(folder, name), 'utf8').split('\n');
  expect(head).toMatch(/^# /);
  expect(lines.pop()).toBe('');
  return lines;
}

/** The shop with touchpoints that nobody is accountable for. */
function shopWith(...doors: readonly string[]) {
  const more = doors.map(name => `  touchpoint ${name} "${name}" { responsible owner }\n`).join('');
  return { ...unowned, 'shop.remit': unowned['shop.remit'].replace(/}\n$/, `${more}}\n`) };
}

describe('writing', () => {
  test('one sorted line for each rule and thing, and nothing is left to object to', async () => {
    const folder = folderWith(shopWith('window', 'door'));
    const { stdout, stderr, code } = await runCli(write, { cwd: folder });
    expect(linesIn(folder)).toEqual([
      'unowned-touchpoint touchpoint buy.door',
      till,
      'unowned-touchpoint touchpoint buy.window',
    ]);
    expect({ stdout, stderr, code }).toEqual({
      stdout: 'Nothing new to object to in 1 file, as of 2026-11-01.\n3 more are known from the baseline.\n',
      stderr: 'wrote known.txt: 3 lines.\n',
      code: 0,
    });
  });

  test('written again, it is the same', async () => {
    const folder = folderWith(shopWith('door'));
    await runCli(write, { cwd: folder });
    const before = readFileSync(join(folder, file), 'utf8');
    const { stderr, code } = await runCli(write, { cwd: folder });
    expect(readFileSync(join(folder, file), 'utf8')).toBe(before);
    expect({ stderr, code }).toEqual({ stderr: 'known.txt stays as it is.\n', code: 0 });
  });

  test('what is put right is taken out, what is new is reported and not added', async () => {
    const folder = folderWith(unowned);
    await runCli(write, { cwd: folder });
    writeInto(folder, { 'shop.remit': clean['shop.remit'].replace(/}\n$/, '  touchpoint door "Door"\n}\n') });
    const { stdout, stderr, code } = await runCli(write, { cwd: folder });
    expect(linesIn(folder)).toEqual([]);
    expect(stdout).toContain('Nobody is accountable for the touchpoint Door.');
    expect(stderr).toBe(
      '1 line taken out of known.txt.\nNothing was added to it: a baseline only gets shorter. To begin anew with all that is found today, delete known.txt first.\n',
    );
    expect(code).toBe(1);
  });

  test('mistakes in the writing are never known', async () => {
    const folder = folderWith({ ...unowned, 'more.remit': 'department d { head nobody_knows }\n' });
    const { stdout, stderr, code } = await runCli(write, { cwd: folder });
    expect(stdout).toContain('[unknown-name]');
    // Nothing is known from a baseline that does not come about.
    expect(stdout).toContain('[unowned-touchpoint]');
    expect(stdout).not.toContain('baseline');
    expect(stderr).toBe(
      'known.txt was not written: first put right what cannot be read, and names that are not known.\n',
    );
    expect({ code, isThere: existsSync(join(folder, file)) }).toEqual({ code: 1, isThere: false });
  });

  test('a file that cannot be read takes nothing out', async () => {
    const folder = folderWith(unowned);
    await runCli(write, { cwd: folder });
    writeInto(folder, { 'half.remit': 'role x "X" {\n  hedl by' });
    const { stderr } = await runCli(write, { cwd: folder });
    expect(linesIn(folder)).toEqual([till]);
    expect(stderr).toContain('was not changed');
    expect((await runCli(read, { cwd: folder })).stderr).toBe('');
  });
});

describe('reading', () => {
  test('lines move, titles change, and what is known stays known', async () => {
    const folder = folderWith(unowned);
    await runCli(write, { cwd: folder });
    writeInto(folder, { 'shop.remit': `\n\n${unowned['shop.remit'].replace('"Till"', '"Cash desk"')}` });
    expect(await runCli(read, { cwd: folder })).toMatchObject({ stderr: '', code: 0 });
  });

  test('another finding of the same rule is shown', async () => {
    const folder = folderWith(unowned);
    await runCli(write, { cwd: folder });
    writeInto(folder, shopWith('door'));
    const { stdout, code } = await runCli([...read, '--format', 'json'], { cwd: folder });
    const { findings, summary } = JSON.parse(stdout);
    expect(findings.map(({ about }: { about: string }) => about)).toEqual(['touchpoint buy.door']);
    expect({ baselined: summary.baselined, code }).toEqual({ baselined: 1, code: 1 });
  });

  test('a gap in one region is not a gap in another', async () => {
    const regional = (region: string) => ({
      'remit.json': '{ "name": "x" }\n',
      'x.remit': `region north\nregion south\nrole a\njourney j { owner a touchpoint t { responsible a accountable a in ${region} } }\n`,
    });
    const folder = folderWith(regional('south'));
    await runCli(write, { cwd: folder });
    expect(linesIn(folder)).toEqual([expect.stringMatching(/^\S+ touchpoint j\.t in north$/)]);
    writeInto(folder, regional('north'));
    expect((await runCli(read, { cwd: folder })).code).toBe(1);
  });

  test('leftovers are named, with what takes them out', async () => {
    const folder = folderWith(unowned);
    await runCli(write, { cwd: folder });
    writeInto(folder, clean);
    expect(await runCli(read, { cwd: folder })).toEqual({
      stdout: 'Nothing to object to in 1 file, as of 2026-11-01.\n',
      stderr: `1 line of known.txt is no longer found. Take it out: remit check --baseline known.txt --write-baseline\n  ${till}\n`,
      code: 0,
    });
  });

  test('who asks about less is told nothing of leftovers', async () => {
    const folder = folderWith({ ...unowned, 'other.remit': 'role helper "Helper"\n' });
    await runCli(write, { cwd: folder });
    expect(await runCli([...read, 'other.remit'], { cwd: folder })).toMatchObject({ stderr: '' });
    expect(await runCli([...read, '--rule', 'unowned-journey'], { cwd: folder })).toMatchObject({ stderr: '' });
  });

  test('a byte order mark, Windows line ends and notes of people do no harm', async () => {
    const folder = folderWith({ ...unowned, [file]: `\uFEFF# ours\r\n\r\n${till}\r\n` });
    expect(await runCli(read, { cwd: folder })).toMatchObject({ stderr: '', code: 0 });
  });

  test('two projects share one, each with its own lines', async () => {
    const folder = folderWith({
      'a/remit.json': '{ "name": "a" }',
      'a/x.remit': unowned['shop.remit'],
      'b/remit.json': '{ "name": "b" }',
      'b/x.remit': unowned['shop.remit'],
    });
    await runCli(write, { cwd: folder });
    expect(linesIn(folder)).toEqual([`./a: ${till}`, `./b: ${till}`]);
    writeFileSync(join(folder, 'a/x.remit'), clean['shop.remit']);
    expect((await runCli(['check', 'b', '--baseline', file], { cwd: folder })).stderr).toBe('');
    expect((await runCli(read, { cwd: folder })).stderr).toContain(`  ./a: ${till}\n`);
    await runCli(['check', 'b', '--baseline', file, '--write-baseline'], { cwd: folder });
    expect(linesIn(folder)).toEqual([`./a: ${till}`, `./b: ${till}`]);
  });
});

describe('not asked rightly', () => {
  test.each([
    [read, 'There is no baseline known.txt. To begin one with all that is found today, add --write-baseline.\n'],
    [['check', '--write-baseline'], '`--write-baseline` needs to be told which file: --baseline remit.baseline\n'],
    [[...write, 'shop.remit'], '`--write-baseline` is about whole projects: leave out `--rule`, and name no files.\n'],
    [
      [...write, '--staged'],
      '`--write-baseline` and `--staged` do not go together. `remit check --help` shows how it is called.\n',
    ],
    [['check', '--basline', 'x'], '`remit check` has no option `--basline`. Did you mean `--baseline`?\n'],
  ])('%j', async (args, stderr) => {
    const folder = folderWith(unowned);
    expect(await runCli(args, { cwd: folder })).toEqual({ stdout: '', stderr, code: 2 });
    expect(existsSync(join(folder, file))).toBe(false);
  });

  test('a file that two people changed', async () => {
    const folder = folderWith({ ...unowned, [file]: `<<<<<<< HEAD\n${till}\n=======\n>>>>>>> main\n` });
    const { stderr, code } = await runCli(read, { cwd: folder });
    expect(stderr).toContain(`${file}:1 is no line of a baseline: <<<<<<< HEAD`);
    expect(code).toBe(2);
  });
});
