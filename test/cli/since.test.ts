/** `remit check --since` and `--staged`: what is new, and what is about lines that changed. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { clean, folderWith, runCli, unowned, writeInto } from './cli.ts';
import { commit, git, repositoryWith, traces } from './repository.ts';

async function found(folder: string, ...args: readonly string[]) {
  const { stdout, stderr, code } = await runCli(['check', ...args, '--format', 'json'], { cwd: folder });
  if (stdout === '') return { about: [], stderr, code };
  const { findings, summary } = JSON.parse(stdout);
  return {
    about: findings.map(({ about, rule }: { about?: string; rule: string }) => about ?? rule),
    earlier: summary.earlier,
    stderr,
    code,
  };
}

const quiet = { stderr: '', code: 0 };
const door = '  touchpoint door "Door" {\n    responsible owner\n  }\n';
/** The till is unowned, and there is a door that is too. */
const withDoor = { ...unowned, 'shop.remit': unowned['shop.remit'].replace(/}\n$/, `${door}}\n`) };

describe('--since', () => {
  test('what was there is left out, and counted', async () => {
    const folder = repositoryWith(unowned);
    expect(await runCli(['check', '--since', 'HEAD'], { cwd: folder })).toEqual({
      stdout:
        'Nothing new to object to in 1 file, as of 2026-11-01.\n1 more was there at HEAD already, and is not shown.\n',
      ...quiet,
    });
  });

  test('what is new is shown, also where nothing is committed yet', async () => {
    const folder = repositoryWith(unowned);
    writeInto(folder, withDoor);
    expect(await found(folder, '--since', 'main')).toEqual({
      about: ['touchpoint buy.door'],
      earlier: 1,
      stderr: '',
      code: 1,
    });
  });

  test('a gap whose cause was edited in another file is not lost', async () => {
    const outsourced = {
      'remit.json': clean['remit.json'],
      'roles.remit': 'role owner "Shop owner"\n',
      'shop.remit': clean['shop.remit'].replace('role owner "Shop owner"\n', ''),
    };
    const folder = repositoryWith(outsourced);
    writeInto(folder, { 'roles.remit': 'role chief "Chief"\n' });
    const { about, code } = await found(folder, '--since', 'HEAD');
    expect(about).toContain('unknown-name');
    expect(code).toBe(1);
  });

  test('what is about a changed line is shown, although it was there', async () => {
    const folder = repositoryWith(withDoor);
    writeInto(folder, { 'shop.remit': withDoor['shop.remit'].replace('"Till"', '"Cash desk"') });
    expect(await found(folder, '--since', 'HEAD')).toMatchObject({ about: ['touchpoint buy.till'], earlier: 1 });
  });

  test('lines that moved, another layout, other line ends and a file that moved change nothing', async () => {
    const folder = repositoryWith(withDoor);
    const text = withDoor['shop.remit'];
    writeInto(folder, { 'shop.remit': `// A note\n\n${text}` });
    expect(await found(folder, '--since', 'HEAD')).toMatchObject({ about: [], earlier: 2, code: 0 });
    writeInto(folder, { 'shop.remit': text.replaceAll('  ', '\t').replaceAll('\n', '\r\n') });
    expect(await found(folder, '--since', 'HEAD')).toMatchObject({ about: [], earlier: 2, code: 0 });
    commit(folder, { 'shop.remit': undefined, 'places/shop.remit': text });
    expect(await found(folder, '--since', 'HEAD~1')).toMatchObject({ about: [], earlier: 2, code: 0 });
  });

  test('a project that moved keeps what is known of it', async () => {
    const folder = repositoryWith({ 'a/remit.json': unowned['remit.json'], 'a/shop.remit': unowned['shop.remit'] });
    git(folder, 'mv', 'a', 'b');
    expect(await found(folder, '--since', 'HEAD')).toMatchObject({ about: [], earlier: 1, code: 0 });
  });

  test('a rule that was turned on since is new', async () => {
    const folder = repositoryWith({ ...unowned, 'remit.json': '{ "rules": { "unowned-touchpoint": "off" } }' });
    writeInto(folder, { 'remit.json': '{}' });
    expect(await found(folder, '--since', 'HEAD')).toMatchObject({ about: ['touchpoint buy.till'], earlier: 0 });
  });

  test('of two projects, each is compared with itself', async () => {
    const files = (name: string, text: string) => ({
      [`${name}/remit.json`]: `{ "name": "${name}" }`,
      [`${name}/shop.remit`]: text,
    });
    const folder = repositoryWith({ ...files('a', unowned['shop.remit']), ...files('b', clean['shop.remit']) });
    writeInto(folder, files('b', unowned['shop.remit']));
    expect(await found(folder, '--since', 'HEAD')).toMatchObject({ about: ['touchpoint buy.till'], earlier: 1 });
  });

  test('what a branch made worse: the last common commit', async () => {
    const folder = repositoryWith(unowned);
    git(folder, 'checkout', '--quiet', '-b', 'topic');
    commit(folder, withDoor);
    git(folder, 'checkout', '--quiet', 'main');
    commit(folder, clean);
    git(folder, 'checkout', '--quiet', 'topic');
    expect(await found(folder, '--since', 'main...HEAD')).toMatchObject({ about: ['touchpoint buy.door'], earlier: 1 });
    expect(await found(folder, '--since', 'main')).toMatchObject({
      about: expect.arrayContaining(['touchpoint buy.till']),
    });
  });

  test('a project that could not be read then: all of it is new, and that is said', async () => {
    const folder = repositoryWith({ ...unowned, 'remit.json': '{ "x": 1 }' });
    writeInto(folder, unowned);
    const { about, stderr, code } = await found(folder, '--since', 'HEAD');
    expect(about).toEqual(['touchpoint buy.till']);
    expect(stderr).toContain('At HEAD, remit.json could not be read, so everything in corner-shop counts as new');
    expect(code).toBe(1);
  });

  test('a shallow clone is told the fetch that helps, and after it all is well', async () => {
    const origin = repositoryWith(clean);
    git(origin, 'tag', 'v1.0.0');
    commit(origin, unowned);
    const folder = folderWith({});
    git(folder, 'clone', '--quiet', '--depth=1', pathToFileURL(origin).href, 'clone');
    const clone = join(folder, 'clone');
    const { stderr, code, about } = await found(clone, '--since', 'v1.0.0');
    expect({ about, code }).toEqual({ about: [], code: 2 });
    const [, words] = /Run: git (fetch .+)\n$/.exec(stderr) ?? [];
    expect(words).toBeDefined();
    git(clone, ...words!.split(' '));
    expect(await found(clone, '--since', 'v1.0.0')).toMatchObject({ about: ['touchpoint buy.till'], code: 1 });
  });

  test.each([
    ['nope', /^There is no revision `nope` in this repository\./],
    ['', /^The revision to compare with is empty/],
  ])('%j is refused', async (revision, sentence) => {
    const { about, stderr, code } = await found(repositoryWith(unowned), '--since', revision);
    expect(stderr).toMatch(sentence);
    expect({ about, code }).toEqual({ about: [], code: 2 });
  });

  test('outside of git there is nothing to compare with', async () => {
    const { stderr, code } = await found(folderWith(unowned), '--since', 'main');
    expect(stderr).toContain('is not in a git repository');
    expect(code).toBe(2);
  });
});

describe('--staged', () => {
  test('what lies in the work tree does not count', async () => {
    const folder = repositoryWith(clean);
    writeInto(folder, unowned);
    expect(await found(folder, '--staged')).toMatchObject({ about: [], ...quiet });
    git(folder, 'add', '--all');
    writeInto(folder, clean);
    expect(await found(folder, '--staged')).toMatchObject({ about: ['touchpoint buy.till'], code: 1 });
  });

  test('only what is new against the last commit is shown', async () => {
    const folder = repositoryWith(unowned);
    commit(folder, {});
    writeInto(folder, withDoor);
    git(folder, 'add', '--all');
    expect(await found(folder, '--staged')).toMatchObject({ about: ['touchpoint buy.door'], earlier: 1 });
  });

  test('before the first commit all is new', async () => {
    const folder = folderWith(unowned);
    git(folder, 'init', '--quiet');
    expect((await found(folder, '--staged')).stderr).toBe(
      'There is no file to check in what is staged. `git add` puts files there.\n',
    );
    git(folder, 'add', '--all');
    expect(await found(folder, '--staged')).toMatchObject({ about: ['touchpoint buy.till'], code: 1 });
  });

  test('nothing is touched', async () => {
    const folder = repositoryWith(unowned);
    writeInto(folder, withDoor);
    git(folder, 'add', '--all');
    const before = traces(folder);
    await found(folder, '--staged');
    await found(folder, '--since', 'HEAD');
    expect(traces(folder)).toEqual(before);
  });

  test('in a hook of `git commit --all`, what that commit will hold', async () => {
    const folder = repositoryWith(clean);
    const launcher = join(process.cwd(), 'packages/cli/src/main.ts');
    writeInto(folder, {
      '.git/hooks/pre-commit': `#!/bin/sh\nexec "${process.execPath}" "${launcher}" check --staged --as-of 2026-11-01\n`,
      ...unowned,
    });
    execFileSync('chmod', ['+x', join(folder, '.git/hooks/pre-commit')]);
    expect(() => git(folder, 'commit', '--all', '--message', 'Nobody at the till')).toThrow(
      /Nobody is accountable for the touchpoint Till/,
    );
    writeInto(folder, { 'shop.remit': `${clean['shop.remit']}\n` });
    git(folder, 'commit', '--quiet', '--all', '--message', 'Somebody at the till');
    expect(git(folder, 'log', '-1', '--format=%s')).toBe('Somebody at the till');
  });

  test('a merge that is not settled', async () => {
    const folder = repositoryWith(clean);
    git(folder, 'checkout', '--quiet', '-b', 'topic');
    commit(folder, { 'shop.remit': `role x\n${clean['shop.remit']}` });
    git(folder, 'checkout', '--quiet', 'main');
    commit(folder, { 'shop.remit': `role y\n${clean['shop.remit']}` });
    expect(() => git(folder, 'merge', 'topic')).toThrow();
    const { stderr, code } = await found(folder, '--staged');
    expect(stderr).toBe('shop.remit is in the middle of a merge. Settle it, then run: git add shop.remit\n');
    expect(code).toBe(2);
  });
});

test('what would be put right is not narrowed, so the two do not go together', async () => {
  const { stderr, code } = await runCli(['check', '--since', 'main', '--fix'], { cwd: repositoryWith(clean) });
  expect(stderr).toBe('`--since` and `--fix` do not go together. `remit check --help` shows how it is called.\n');
  expect(code).toBe(2);
});
