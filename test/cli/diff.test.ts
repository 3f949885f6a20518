/** `remit diff` and `remit sign-off` from end to end: which states they compare, what they print, and what they leave alone. */
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { changeKinds } from '@remit-cx/core/diff/change';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { clean, filesIn, folderWith, runCli, writeInto } from './cli.ts';
import { commit, git, repositoryWith, traces } from './repository.ts';

const shop = {
  'remit.json': '{ "name": "corner-shop" }\n',
  'people.remit': `role owner "Shop owner" { held by ann }
role clerk "Clerk" { held by ben }
person ann "Ann" { handle "@ann-shop" }
person ben "Ben"
`,
  'shop.remit': `journey buy "Buy" {
  owner owner
  touchpoint till "Till" {
    accountable owner
    responsible owner
  }
}
`,
};
const transfer = { ...shop, 'shop.remit': shop['shop.remit'].replace('accountable owner', 'accountable clerk') };
const gap = { ...shop, 'shop.remit': shop['shop.remit'].replace('    accountable owner\n', '') };
const conflict = {
  ...shop,
  'shop.remit': shop['shop.remit'].replace('accountable owner', 'accountable owner\n    accountable clerk'),
};

const schemaOf = (name: string) => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(`docs/schema/${name}-1.schema.json`, 'utf8')));
};
const diffSchema = schemaOf('diff');
const signOffSchema = schemaOf('sign-off');

/** A repository whose files have changed since its only commit. */
function changedTo(files: Readonly<Record<string, string>>): string {
  const folder = repositoryWith(shop);
  writeInto(folder, files);
  return folder;
}

/** What `remit diff` says in JSON: `kind id: before -> after` for each change, project by project. */
async function changes(cwd: string, ...args: readonly string[]): Promise<Record<string, string[]>> {
  const { stdout, stderr } = await runCli(['diff', ...args, '--format', 'json'], { cwd });
  expect(stderr).toBe('');
  const document = JSON.parse(stdout);
  diffSchema(document);
  expect(diffSchema.errors ?? []).toEqual([]);
  return Object.fromEntries(
    document.projects.map(({ folder, changes }: { folder: string; changes: Record<string, never>[] }) => [
      folder,
      changes.map(
        ({ kind, entity, before, after }) =>
          `${kind} ${(entity as unknown as { id: string }).id}: ${before ?? ''} -> ${after ?? ''}`,
      ),
    ]),
  );
}

const toClerk = ['transfer buy.till: Shop owner -> Clerk'];

describe('what is printed', () => {
  test('for people', async () => {
    const { stdout, stderr, code } = await runCli(['diff', 'main'], { cwd: changedTo(transfer) });
    expect(stdout).toBe(`Ownership: 1 transfer

transfer  buy.till
          Shop owner → Clerk
          \`accountable clerk\` was added, shop.remit:4

Sign-off: Shop owner @ann-shop (loses), Clerk (gains)
`);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test('in colour on a terminal', async () => {
    const { stdout } = await runCli(['diff', 'main'], { cwd: changedTo(gap), terminal: ['stdout'] });
    expect(stdout).toContain('\u001b[31mgap');
  });

  test('in Markdown', async () => {
    const { stdout } = await runCli(['diff', 'main', '--format', 'markdown'], { cwd: changedTo(transfer) });
    expect(stdout).toBe(`### Ownership: 1 transfer

|  | What | Before → after | Why |
| --- | --- | --- | --- |
| transfer | buy.till | Shop owner → **Clerk** | \`accountable clerk\` was added (\`shop.remit:4\`) |

Sign-off: @ann-shop (loses), Clerk (gains)
`);
  });

  test('nothing, when nothing changed', async () => {
    const folder = repositoryWith(shop);
    expect((await runCli(['diff', 'main'], { cwd: folder })).stdout).toBe('Ownership: nothing changed\n');
    expect((await runCli(['diff', 'main', '--format', 'markdown'], { cwd: folder })).stdout).toBe(
      '### Ownership: nothing changed\n',
    );
    expect(await changes(folder, 'main')).toEqual({ '.': [] });
  });

  test('several formats, into files', async () => {
    const folder = changedTo(transfer);
    const { stdout } = await runCli(
      ['diff', 'main', '--format', 'json=out/d.json', '--format', 'markdown=out/d.md', '--format', 'human'],
      { cwd: folder },
    );
    expect(stdout).toMatch(/^Ownership: 1 transfer\n/);
    const written = filesIn(join(folder, 'out'));
    expect(written['d.md']).toMatch(/^### Ownership: 1 transfer\n/);
    expect(JSON.parse(written['d.json']!)).toMatchObject({ format: 'remit-diff', version: 1 });
  });

  test.each([
    [['--format', 'yaml'], 'There is no format `yaml`. It can be human, markdown, json or github.\n'],
    [['--format', 'jsn'], 'There is no format `jsn`. Did you mean `json`?\n'],
    [['--format', 'json='], '`--format json=` lacks the name of a file.\n'],
    [
      ['--format', 'json', '--format', 'human'],
      'Only one format can go to the terminal. Write the other to a file: --format human=<file>\n',
    ],
    [['--fail-on', 'gaps'], 'There is no kind of change `gaps`. Did you mean `gap`?\n'],
  ])('%j is refused', async (args, stderr) => {
    expect(await runCli(['diff', 'main', ...args], { cwd: repositoryWith(shop) })).toEqual({
      stdout: '',
      stderr,
      code: 2,
    });
  });

  test('the schema knows every kind of change', () => {
    const { $defs } = JSON.parse(readFileSync('docs/schema/diff-1.schema.json', 'utf8'));
    expect($defs.change.properties.kind.enum).toEqual(changeKinds);
  });

  test('all that the example can lose keeps to the schema', async () => {
    const base = 'examples/velmara-air-defects';
    const { stdout } = await runCli(['diff', `./${base}`, '--project', 'examples/velmara-air', '--format', 'json'], {
      cwd: process.cwd(),
    });
    const document = JSON.parse(stdout);
    expect(document.projects[0].changes.length).toBeGreaterThan(10);
    diffSchema(document);
    expect(diffSchema.errors ?? []).toEqual([]);
  });
});

describe('--fail-on', () => {
  test.each([
    [gap, 'gap,conflict', 1],
    [conflict, 'gap,conflict', 1],
    [conflict, 'gap', 0],
    [transfer, 'gap, conflict', 0],
    [transfer, 'transfer', 1],
    [gap, 'none', 0],
  ])('%#: %s', async (files, kinds, code) => {
    expect((await runCli(['diff', 'main', '--fail-on', kinds], { cwd: changedTo(files) })).code).toBe(code);
  });
});

describe('which states', () => {
  /** `main`, and `feature` with a transfer, which part after the first commit; `main` has since won a clerk. */
  function parted(): string {
    const folder = repositoryWith(shop);
    git(folder, 'switch', '--quiet', '--create', 'feature');
    commit(folder, transfer);
    git(folder, 'tag', 'v1.0');
    git(folder, 'switch', '--quiet', 'main');
    commit(folder, { 'people.remit': `${shop['people.remit']}role helper "Helper"\n` });
    git(folder, 'switch', '--quiet', 'feature');
    return folder;
  }
  const withoutHelper = [...toClerk, 'removed helper:  -> '];

  test.each([
    [['main'], withoutHelper],
    [['main', 'feature'], withoutHelper],
    [['main..feature'], withoutHelper],
    [['main..'], withoutHelper],
    [['main...'], toClerk],
    [['main...feature'], toClerk],
    [['HEAD~1'], toClerk],
    [['HEAD^', 'HEAD'], toClerk],
    [['v1.0'], []],
    [['HEAD'], []],
    [['feature...main'], ['added helper:  -> ']],
  ])('remit diff %j', async (args, expected) => {
    expect(await changes(parted(), ...args)).toEqual({ '.': expected });
  });

  test('a range means its end, not the files as they are', async () => {
    const folder = changedTo(transfer);
    expect(await changes(folder, 'main')).toEqual({ '.': toClerk });
    expect(await changes(folder, 'main..main')).toEqual({ '.': [] });
    expect(await changes(folder, 'main...')).toEqual({ '.': [] });
  });

  test('a folder', async () => {
    const old = folderWith(shop);
    const now = folderWith(transfer);
    expect(await changes(now, old)).toEqual({ '.': toClerk });
    expect(await changes(now, now, old)).toEqual({ '.': ['transfer buy.till: Clerk -> Shop owner'] });
  });

  test('folders with several projects, below another place', async () => {
    const old = folderWith({ 'old/a/remit.json': '{}', 'old/a/x.remit': 'role x', 'old/b/remit.json': '{}' });
    writeInto(old, {
      'a/remit.json': '{}',
      'a/x.remit': 'role y "Y"\nrole x',
      'b/remit.json': '{}',
      'b/z.remit': 'role z',
    });
    const now = folderWith(
      Object.fromEntries(Object.entries(filesIn(old)).filter(([name]) => !name.startsWith('old'))),
    );
    expect(await changes(now, join(old, 'old'))).toEqual({ a: ['added y:  -> '], b: ['added z:  -> '] });
  });

  test('a revision is meant before a folder of the same name, a path never means a revision', async () => {
    const folder = changedTo({ ...transfer, 'main/remit.json': '{ "name": "other" }', 'main/x.remit': 'role x' });
    const args = ['--project', '.'];
    expect(await changes(folder, 'main', ...args)).toEqual({ '.': toClerk });
    expect((await changes(folder, './main', ...args))['.']).toContain('removed x:  -> ');
    expect((await changes(folder, 'main/', ...args))['.']).toContain('removed x:  -> ');
  });

  test('two days', async () => {
    const ends = shop['shop.remit'].replace('accountable owner', 'accountable owner until 2026-12-31');
    const folder = folderWith({ ...shop, 'shop.remit': ends });
    expect(await changes(folder, '--as-of', '2026-11-01..2027-01-01')).toEqual({
      '.': ['gap buy.till: Shop owner -> nobody'],
    });
    expect(await changes(folder, '--as-of', '2027-01-01..2027-01-02')).toEqual({ '.': [] });
  });

  test('the day of remit.json, unless another is named', async () => {
    const folder = repositoryWith({ ...shop, 'remit.json': '{ "asOf": "2026-06-01" }' });
    const days = async (...args: string[]) => {
      const { stdout } = await runCli(['diff', 'main', '--format', 'json', ...args], { cwd: folder });
      return JSON.parse(stdout).projects[0].asOf;
    };
    expect(await days()).toEqual({ before: '2026-06-01', after: '2026-06-01' });
    expect(await days('--as-of', '2026-07-01')).toEqual({ before: '2026-07-01', after: '2026-07-01' });
  });

  test.each([
    [
      [],
      '`remit diff` needs to be told what to compare with: a revision such as `main`, or two days: --as-of 2026-11-01..2027-01-01\n',
    ],
    [
      ['--as-of', '2026-11-01'],
      '`remit diff` needs to be told what to compare with: a revision such as `main`, or two days: --as-of 2026-11-01..2027-01-01\n',
    ],
    [['--as-of', '2026-11-31..2027-01-01'], '`--as-of`: There is no such day as 2026-11-31.\n'],
    [['main', '--as-of', '..2027-01-01'], expect.stringMatching(/^`--as-of`: /)],
    [['main', '--as-of', '2027-01-01..'], expect.stringMatching(/^`--as-of`: /)],
    [['--as-of', '2026-01-01..2027-01-01..2028-01-01'], '`--as-of` is a day, or two: 2026-11-01..2027-01-01\n'],
    [
      ['nope'],
      'There is no revision `nope` in this repository. It can be a branch, a tag or a commit; run `git fetch origin` when it is new.\n',
    ],
    [['main', 'nope'], expect.stringMatching(/^There is no revision `nope` in this repository\./)],
    [['main..nope'], expect.stringMatching(/^There is no revision `nope` in this repository\./)],
    [['nope...main'], expect.stringMatching(/^There is no revision `nope` in this repository\./)],
    [['--', '--output=x'], expect.stringMatching(/^There is no revision `--output=x` in this repository\./)],
    [
      ['0123456789abcdef0123456789abcdef01234567'],
      'There is no commit `0123456789abcdef0123456789abcdef01234567` in this clone. Run: git fetch origin 0123456789abcdef0123456789abcdef01234567\n',
    ],
    [
      ['0000000000000000000000000000000000000000'],
      'There is nothing before the first commit, so there is nothing to compare with.\n',
    ],
    [[''], 'The revision to compare with is empty: the variable that should hold it is not set.\n'],
    [['./nowhere'], expect.stringMatching(/^There is no revision `\.\/nowhere`/)],
    [['main...', 'main'], '`main...` names both states already.\n'],
    [['./empty'], 'There is no project in ./empty.\n'],
  ] as const)('remit diff %j is refused', async (args, stderr) => {
    const folder = repositoryWith({ ...shop, 'empty/x.txt': '' });
    expect(await runCli(['diff', ...args], { cwd: folder })).toEqual({ stdout: '', stderr, code: 2 });
    expect(filesIn(folder).x).toBeUndefined();
  });

  test('a branch that is nearly right', async () => {
    expect((await runCli(['diff', 'mian'], { cwd: repositoryWith(shop) })).stderr).toBe(
      'There is no revision `mian` in this repository. Did you mean `main`?\n',
    );
  });

  test('a repository without a commit', async () => {
    const folder = folderWith(shop);
    git(folder, 'init', '--quiet');
    for (const revision of ['HEAD', 'main'])
      expect(await runCli(['diff', revision], { cwd: folder })).toEqual({
        stdout: '',
        stderr: 'Nothing has been committed in this repository yet, so there is nothing to compare with.\n',
        code: 2,
      });
  });

  test('branches without a common commit', async () => {
    const folder = repositoryWith(shop);
    git(folder, 'switch', '--quiet', '--orphan', 'other');
    commit(folder, transfer);
    const { stderr, code } = await runCli(['diff', 'main...other'], { cwd: folder });
    expect({ stderr, code }).toEqual({ stderr: 'main and other have no commit in common.\n', code: 2 });
  });

  test('outside of git', async () => {
    const folder = folderWith(shop);
    const { stderr, code } = await runCli(['diff', 'main'], { cwd: folder });
    expect({ stderr, code }).toEqual({
      stderr: `${folder} is not in a git repository, so there is nothing to compare with.\n`,
      code: 2,
    });
  });

  test('in a folder that git does not trust', async () => {
    const folder = changedTo(transfer);
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    onTestFinished(() => void vi.unstubAllEnvs());
    const { stderr, code } = await runCli(['diff', 'main'], { cwd: folder });
    expect({ stderr, code }).toEqual({
      stderr: `git does not trust the folder ${folder}, because somebody else owns it. Run: git config --global --add safe.directory '${folder}'\n`,
      code: 2,
    });
  });

  test('where there is no project', async () => {
    const folder = repositoryWith({ 'readme.md': '' });
    const { stdout, stderr, code } = await runCli(['diff', 'main'], { cwd: folder });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^There is no remit\.json and no \.remit file in /);
  });

  test('a branch that only the remote has', async () => {
    const origin = parted();
    const folder = folderWith({});
    git(folder, 'clone', '--quiet', origin, 'clone');
    const clone = join(folder, 'clone');
    expect(await runCli(['diff', 'main'], { cwd: clone })).toEqual({
      stdout: '',
      stderr:
        'There is no revision `main` here, but there is `origin/main`. Name that, or run: git branch main origin/main\n',
      code: 2,
    });
    expect(await changes(clone, 'origin/main...')).toEqual({ '.': toClerk });
  });
});

describe('projects', () => {
  const two = {
    'a/remit.json': '{ "name": "a" }',
    'a/x.remit': 'role x "X"\n',
    'b/remit.json': '{ "name": "b" }',
    'b/y.remit': 'role y "Y"\n',
  };

  test('several, each by itself', async () => {
    const folder = repositoryWith(two);
    commit(folder, { 'b/y.remit': 'role z "Z"\nrole y "Y"\n' });
    expect(await changes(folder, 'HEAD~1')).toEqual({ a: [], b: ['added z:  -> '] });
    const { stdout } = await runCli(['diff', 'HEAD~1'], { cwd: folder });
    expect(stdout).toBe(
      'a (a)\nOwnership: nothing changed\n\nb (b)\nOwnership: 1 added\n\nadded  role z\n       b/y.remit:1\n',
    );
    const markdown = await runCli(['diff', 'HEAD~1', '--format', 'markdown'], { cwd: folder });
    expect(markdown.stdout).toMatch(/^## b \(b\)\n\n### Ownership: 1 added\n/);
  });

  test('one of several, from its folder, from below it, and with --project', async () => {
    const folder = repositoryWith({ ...two, 'a/deep/z.remit': 'role z "Z"\n' });
    commit(folder, { 'a/x.remit': '', 'b/y.remit': '' });
    const lost = { a: ['removed x:  -> '] };
    expect(await changes(join(folder, 'a'), 'HEAD~1')).toEqual(lost);
    expect(await changes(join(folder, 'a/deep'), 'HEAD~1')).toEqual(lost);
    expect(await changes(folder, 'HEAD~1', '--project', 'a')).toEqual(lost);
    expect(await changes(folder, 'HEAD~1', 'HEAD', '--project', 'a')).toEqual(lost);
  });

  test('one around another is compared without it', async () => {
    const folder = repositoryWith({ ...shop, 'inner/remit.json': '{ "name": "inner" }', 'inner/x.remit': 'role x\n' });
    writeInto(folder, { 'inner/x.remit': 'role y "Y"\nrole x\n' });
    expect(await changes(folder, 'main', '--project', '.')).toEqual({ '.': [] });
    expect(await changes(folder, 'main')).toEqual({ '.': [], inner: ['added y:  -> '] });
  });

  test('new ones, and those that are gone', async () => {
    const folder = repositoryWith(two);
    commit(folder, { b: undefined });
    expect(await changes(folder, 'HEAD~1')).toEqual({ a: [], b: ['removed y:  -> '] });
    expect(await changes(folder, 'HEAD', 'HEAD~1')).toEqual({ a: [], b: ['added y:  -> '] });
    commit(folder, { a: undefined });
    expect(await changes(folder, 'HEAD~1')).toEqual({ a: ['removed x:  -> '] });
  });

  test.each(['{ "name": "corner-shop" }', '{}'])('a folder that is renamed, with %s', async config => {
    const inFolder = (folder: string) =>
      Object.fromEntries(
        Object.entries({ ...transfer, 'remit.json': config }).map(([name, text]) => [`${folder}/${name}`, text]),
      );
    const folder = repositoryWith({ ...inFolder('old'), 'old/shop.remit': shop['shop.remit'] });
    commit(folder, { old: undefined, ...inFolder('new/place') });
    expect(await changes(folder, 'HEAD~1')).toEqual({ 'new/place': toClerk });
    expect(await changes(join(folder, 'new/place'), 'HEAD~1')).toEqual({ 'new/place': toClerk });
    expect(await changes(folder, 'HEAD~1', 'HEAD', '--project', 'new/place')).toEqual({ 'new/place': toClerk });
    const { stdout } = await runCli(['diff', 'HEAD~1', '--format', 'json'], { cwd: folder });
    const [change] = JSON.parse(stdout).projects[0].changes;
    expect(change.why).toMatchObject({ in: 'after', path: 'new/place/shop.remit' });
  });

  test('another project is not taken for one that moved, when it is still there', async () => {
    const folder = repositoryWith({ 'a/remit.json': '{ "name": "same" }', 'a/x.remit': 'role x "X"\n' });
    writeInto(folder, { 'b/remit.json': '{ "name": "same" }', 'b/x.remit': 'role x "X"\n' });
    expect(await changes(join(folder, 'b'), 'main')).toEqual({ b: ['added x:  -> '] });
  });

  test('a file that is renamed, and a folder in the project', async () => {
    const folder = repositoryWith(shop);
    commit(folder, {
      'shop.remit': undefined,
      'people.remit': undefined,
      'deep/a b ä.remit': transfer['shop.remit'],
      'deep/people.remit': shop['people.remit'],
    });
    expect(await changes(folder, 'HEAD~1')).toEqual({ '.': toClerk });
  });

  test('a remit.json that is new, and one that is gone', async () => {
    const { 'remit.json': config, ...files } = shop;
    const folder = repositoryWith(files);
    writeInto(folder, transfer);
    expect(await changes(folder, 'main')).toEqual({ '.': toClerk });
    commit(folder, { 'remit.json': config });
    commit(folder, { 'remit.json': undefined, 'shop.remit': shop['shop.remit'] });
    const { stdout, stderr } = await runCli(['diff', 'HEAD~1'], { cwd: folder });
    expect(stdout).toContain('Clerk → Shop owner');
    expect(stderr).toMatch(/has no remit\.json: it is read as a project with the usual settings\.\n$/);
  });

  test('`include` counts as it was', async () => {
    const folder = repositoryWith({
      ...shop,
      'drafts/x.remit': 'role x "X"\n',
      'remit.json': '{ "include": ["!drafts/**"] }',
    });
    expect(await changes(folder, 'HEAD')).toEqual({ '.': [] });
    commit(folder, { 'remit.json': '{}' });
    expect(await changes(folder, 'HEAD~1')).toEqual({ '.': ['added x:  -> '] });
  });
});

describe('what cannot be read', () => {
  const binary = Uint8Array.from([0x72, 0x6f, 0x6c, 0x65, 0xff, 0xfe, 0x00, 0x0a]);

  test('before the change: the rest is compared, and the doubt is said', async () => {
    const folder = repositoryWith({ ...shop, 'more.remit': binary });
    writeInto(folder, { ...transfer, 'more.remit': 'role more "More"\n' });
    const { stdout, stderr, code } = await runCli(['diff', 'main', '--format', 'json'], { cwd: folder });
    expect(stderr).toBe(
      'Before the change, more.remit: This file is not UTF-8: line 1 holds the byte FF. Save it as UTF-8 in your editor.\n',
    );
    const [project] = JSON.parse(stdout).projects;
    expect(project.isUncertain).toBe(true);
    expect(project.changes.map(({ kind }: { kind: string }) => kind)).toEqual(['transfer', 'added']);
    expect(code).toBe(0);
    const markdown = await runCli(['diff', 'main', '--format', 'markdown'], { cwd: folder });
    expect(markdown.stdout).toContain('**A file could not be read to its end**');
  });

  test('a remit.json with a mistake before the change', async () => {
    const folder = repositoryWith({ ...shop, 'remit.json': '{ "nmae": "x" }' });
    writeInto(folder, transfer);
    const { stdout, stderr } = await runCli(['diff', 'main'], { cwd: folder });
    expect(stderr).toMatch(/^Before the change, remit\.json: .*nmae/);
    expect(stdout).toContain('Shop owner → Clerk');
  });

  test('a file that breaks off before the change', async () => {
    const folder = repositoryWith({ ...shop, 'more.remit': 'journey more "More" {\n  owner ow' });
    writeInto(folder, { 'more.remit': 'journey more "More" { owner owner }\n' });
    const { stdout } = await runCli(['diff', 'main', '--format', 'json'], { cwd: folder });
    expect(JSON.parse(stdout).projects[0].isUncertain).toBe(true);
  });

  test('after the change: nothing is compared', async () => {
    const folder = changedTo({});
    writeInto(folder, { 'more.remit': binary });
    const { stdout, stderr, code } = await runCli(['diff', 'main'], { cwd: folder });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^more\.remit: This file is not UTF-8/);
  });
});

describe('nothing is touched', () => {
  test('neither the work tree nor the index, nor what git keeps', async () => {
    const folder = repositoryWith({
      ...shop,
      'more.remit': 'role more "More"\n',
      '.gitattributes': '*.remit text eol=crlf\n',
    });
    commit(folder, transfer);
    writeInto(folder, { 'shop.remit': gap['shop.remit'], 'new.remit': 'role new "New"\n' });
    git(folder, 'add', 'shop.remit');
    rmSync(join(folder, 'more.remit'));
    const before = traces(folder);
    expect((await changes(folder, 'HEAD~1'))['.']).toContain('gap buy.till: Shop owner -> nobody');
    expect((await runCli(['sign-off', 'HEAD~1'], { cwd: folder })).code).toBe(0);
    expect((await runCli(['diff', 'HEAD~1...'], { cwd: folder })).code).toBe(0);
    expect(traces(folder)).toEqual(before);
  });

  test('by another git that a hook speaks for', async () => {
    const folder = changedTo(transfer);
    const other = repositoryWith({});
    vi.stubEnv('GIT_DIR', join(other, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await changes(folder, 'HEAD')).toEqual({ '.': toClerk });
  });
});

describe('worktrees and submodules', () => {
  test('a worktree has its own HEAD', async () => {
    const folder = repositoryWith(shop);
    const place = folderWith({});
    git(folder, 'worktree', 'add', '--quiet', '-b', 'feature', join(place, 'tree'));
    const tree = join(place, 'tree');
    commit(tree, transfer);
    expect(await changes(tree, 'main')).toEqual({ '.': toClerk });
    expect(await changes(tree, 'HEAD')).toEqual({ '.': [] });
    expect(await changes(folder, 'feature')).toEqual({ '.': ['transfer buy.till: Clerk -> Shop owner'] });
  });

  /** A repository with the shop as its submodule, which has since gone on; and the submodule's folder. */
  function around(): { readonly outer: string; readonly inner: string } {
    const inner = repositoryWith(shop);
    const outer = repositoryWith({ 'own/remit.json': '{}', 'own/x.remit': 'role x "X"\n' });
    git(outer, 'submodule', '--quiet', 'add', inner, 'sub');
    commit(outer);
    const sub = join(outer, 'sub');
    commit(sub, transfer);
    commit(outer, { 'own/x.remit': 'role y "Y"\nrole x "X"\n' });
    return { outer, inner: sub };
  }

  test('in a submodule its own revisions count', async () => {
    const { inner } = around();
    expect(await changes(inner, 'HEAD~1')).toEqual({ '.': toClerk });
  });

  test('from around it, what it was at the revision', async () => {
    const { outer } = around();
    expect(await changes(outer, 'HEAD~1')).toEqual({ own: ['added y:  -> '], '.': toClerk });
    expect(await changes(outer, 'HEAD')).toEqual({ own: [], '.': [] });
    // Before there was a submodule.
    const { '.': added } = await changes(outer, 'HEAD~2');
    expect(added).toContain('added buy.till:  -> Clerk');
  });

  test('a commit that the submodule does not hold', async () => {
    const { outer } = around();
    rmSync(join(outer, 'sub'), { recursive: true });
    git(outer, 'submodule', 'deinit', '--force', '--quiet', 'sub');
    rmSync(join(outer, '.git/modules'), { recursive: true });
    const first = git(outer, 'rev-parse', 'HEAD~1:sub');
    const inner = git(outer, 'config', '--file', '.gitmodules', 'submodule.sub.url');
    commit(inner, transfer);
    git(outer, 'clone', '--quiet', '--depth=1', `file://${inner}`, 'sub');
    const { stderr, code } = await runCli(['diff', 'HEAD~1'], { cwd: outer });
    expect({ stderr, code }).toEqual({
      stderr: `The submodule sub does not hold the commit that it was at. Run: git -C sub fetch origin ${first}\n`,
      code: 2,
    });
    execFileSync('git', ['-C', 'sub', 'fetch', '--quiet', 'origin', first], { cwd: outer, stdio: 'pipe' });
    expect((await changes(outer, 'HEAD~1'))['.']).toEqual(toClerk);
  });
});

describe('a shallow clone', () => {
  /** A published repository in which `feature` and `main` have parted, with a merge of both as GitHub makes it. */
  function published(): {
    readonly url: string;
    readonly commits: Readonly<Record<'main' | 'feature' | 'merge', string>>;
  } {
    const work = repositoryWith(shop);
    git(work, 'tag', 'v1.0');
    git(work, 'switch', '--quiet', '--create', 'feature');
    commit(work, { 'people.remit': `${shop['people.remit']}role helper "Helper"\n` });
    const feature = commit(work, { 'shop.remit': transfer['shop.remit'] });
    git(work, 'switch', '--quiet', 'main');
    commit(work, { 'other.txt': '1' });
    const main = commit(work, { 'other.txt': '2' });
    git(work, 'switch', '--quiet', '--detach');
    git(work, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'feature');
    const merge = git(work, 'rev-parse', 'HEAD');
    git(work, 'update-ref', 'refs/pull/1/merge', merge);
    const place = folderWith({});
    git(place, 'clone', '--quiet', '--mirror', work, 'origin.git');
    return { url: `file://${join(place, 'origin.git')}`, commits: { main, feature, merge } };
  }

  const added = [...toClerk, 'added helper:  -> '];

  function cloned(url: string, branch: string): string {
    const place = folderWith({});
    git(place, 'clone', '--quiet', '--depth=1', '--branch', branch, url, 'clone');
    return join(place, 'clone');
  }

  /** Does what a message says, and returns the message. */
  async function obeying(folder: string, ...args: readonly string[]): Promise<string> {
    const before = traces(folder);
    const { stdout, stderr, code } = await runCli(['diff', ...args], { cwd: folder });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(traces(folder)).toEqual(before);
    const command = /Run: (git fetch [^\n]*)\n$/.exec(stderr)?.[1];
    execFileSync('sh', ['-c', command ?? 'false'], { cwd: folder, stdio: 'pipe' });
    return stderr;
  }

  test.each([
    ['main', 'This clone is shallow and does not hold `main`. Run: git fetch --depth=1 origin main:main\n', added],
    [
      'origin/main',
      'This clone is shallow and does not hold `origin/main`. Run: git fetch --depth=1 origin +refs/heads/main:refs/remotes/origin/main\n',
      added,
    ],
    [
      'v1.0',
      'This clone is shallow and does not hold `v1.0`. Run: git fetch --depth=1 origin refs/tags/v1.0:refs/tags/v1.0\n',
      added,
    ],
    [
      'HEAD~1',
      expect.stringMatching(
        /^This clone is too shallow to know `HEAD~1`\. Run: git fetch --unshallow origin [0-9a-f]{40}\n$/,
      ),
      toClerk,
    ],
    [
      'main~1',
      expect.stringMatching(
        /^This clone is shallow and does not hold `main~1`\. Run: git fetch --unshallow origin main:main\n$/,
      ),
      added,
    ],
    [
      'main...',
      expect.stringMatching(
        /^This clone is shallow and does not hold `main`\. Run: git fetch --unshallow origin main:main [0-9a-f]{40}\n$/,
      ),
      added,
    ],
    [
      'origin/main...HEAD',
      expect.stringMatching(/ --unshallow origin \+refs\/heads\/main:refs\/remotes\/origin\/main [0-9a-f]{40}\n$/),
      added,
    ],
  ])('%s: exit 2, and after the fetch that it names all is well', async (base, message, expected) => {
    const folder = cloned(published().url, 'feature');
    expect(await obeying(folder, base)).toEqual(message);
    expect(await changes(folder, base)).toEqual({ '.': expected });
  });

  test('both are there, and nobody can tell where they part', async () => {
    const folder = cloned(published().url, 'feature');
    git(folder, 'fetch', '--quiet', '--depth=1', 'origin', 'main:main');
    expect(await obeying(folder, 'main...')).toMatch(
      /^This clone is too shallow to tell where main and HEAD part\. Run: git fetch --unshallow origin [0-9a-f]{40} [0-9a-f]{40}\n$/,
    );
    expect(await changes(folder, 'main...')).toEqual({ '.': added });
  });

  test('with a commit that is not published yet', async () => {
    const folder = cloned(published().url, 'feature');
    commit(folder, { 'more.remit': 'role more "More"\n' });
    await obeying(folder, 'main...');
    expect((await changes(folder, 'main...'))['.']).toEqual([...toClerk, 'added more:  -> ', 'added helper:  -> ']);
  });

  test('as a pull request is checked out', async () => {
    const { url, commits } = published();
    const checkout = () => {
      const folder = folderWith({});
      git(folder, 'init', '--quiet');
      git(folder, 'remote', 'add', 'origin', url);
      git(
        folder,
        'fetch',
        '--quiet',
        '--no-tags',
        '--depth=1',
        'origin',
        `+${commits.merge}:refs/remotes/pull/1/merge`,
      );
      git(folder, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/1/merge');
      return folder;
    };
    const byParent = checkout();
    expect(await obeying(byParent, commits.main)).toBe(
      `This clone is shallow and does not hold \`${commits.main}\`. Run: git fetch --depth=1 origin ${commits.main}\n`,
    );
    expect(await changes(byParent, commits.main)).toEqual({ '.': added });
    const byRange = checkout();
    await obeying(byRange, `${commits.main}...HEAD`);
    expect(await changes(byRange, `${commits.main}...HEAD`)).toEqual({ '.': added });
  });

  test('another remote than origin, and a branch with a name for a shell', async () => {
    const { url } = published();
    const name = "x';touch$IFS'evil';'";
    git(url.slice('file://'.length), 'branch', name, 'main');
    const folder = cloned(url, 'feature');
    git(folder, 'remote', 'rename', 'origin', 'upstream');
    expect(await obeying(folder, name)).toContain(' upstream ');
    expect(await changes(folder, name)).toEqual({ '.': added });
    expect(filesIn(folder).evil).toBeUndefined();
  });
});

describe('remit sign-off', () => {
  test('for people', async () => {
    const { stdout, stderr, code } = await runCli(['sign-off', 'main'], { cwd: changedTo(transfer) });
    expect(stdout).toBe('Shop owner  @ann-shop  loses\nClerk  (no handle is written down)  gains\n');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test('as lines of CODEOWNERS', async () => {
    const { stdout } = await runCli(['sign-off', 'main', '--format', 'owners'], { cwd: changedTo(transfer) });
    expect(stdout).toBe('# Clerk has no handle\n/shop.remit @ann-shop\n');
  });

  test.each([
    ['a change', transfer],
    ['a gap', gap],
    ['no change', shop],
  ] as const)('as JSON that keeps to its schema: %s', async (_, files) => {
    const { stdout } = await runCli(['sign-off', 'main', '--format', 'json'], { cwd: changedTo(files) });
    const document = JSON.parse(stdout);
    signOffSchema(document);
    expect(signOffSchema.errors ?? []).toEqual([]);
    expect(document.handles).toEqual(files === shop ? [] : ['@ann-shop']);
  });

  test('nobody, when nobody answers for anything else', async () => {
    const { stdout, stderr } = await runCli(['sign-off', 'main'], { cwd: repositoryWith(shop) });
    expect({ stdout, stderr }).toEqual({
      stdout: '',
      stderr: 'Nobody has to be asked: nobody answers for anything else than before.\n',
    });
  });

  test('refuses what `remit diff` refuses', async () => {
    const { stderr, code } = await runCli(['sign-off', 'nope'], { cwd: repositoryWith(shop) });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^There is no revision `nope`/);
  });
});

describe('on GitHub', () => {
  const env = { GITHUB_ACTIONS: 'true' };

  test('people read the log, the edited line is marked, and the summary holds all', async () => {
    const folder = changedTo(gap);
    const summary = join(folder, 'summary.md');
    writeInto(folder, { 'summary.md': 'before\n' });
    const { stdout } = await runCli(['diff', 'main'], { cwd: folder, env: { ...env, GITHUB_STEP_SUMMARY: summary } });
    const lines = stdout.split('\n');
    const word = /^::stop-commands::([0-9a-f-]{36})$/.exec(lines[0]!)![1]!;
    expect(lines.indexOf(`::${word}::`)).toBeGreaterThan(lines.findIndex(line => line.startsWith('gap')));
    expect(lines.at(-2)).toBe(
      '::warning file=shop.remit,line=3,title=gap::buy.till: Shop owner → nobody (`accountable owner` was removed)',
    );
    expect(readFileSync(summary, 'utf8')).toMatch(/^before\n\n### Ownership: 1 gap\n/);
  });

  test('a gap that was caused elsewhere is marked where it was caused', async () => {
    const folder = repositoryWith({
      ...shop,
      'people.remit': `${shop['people.remit']}department sales "Sales" { head owner }\n`,
      'shop.remit': shop['shop.remit'].replace('accountable owner', 'accountable owner until 2026-12-01'),
    });
    writeInto(folder, {
      'shop.remit': shop['shop.remit'].replace('accountable owner', 'accountable owner until 2026-10-01'),
    });
    const { stdout } = await runCli(['diff', 'main', '--format', 'github'], { cwd: folder });
    expect(stdout).toMatch(/^::warning file=shop\.remit,line=4,title=gap::buy\.till: Shop owner → nobody \(/);
  });

  test.each([[['--no-ci']], [['--format', 'human']], [['--format', 'json']]])(
    '%j: only what was asked for',
    async args => {
      const folder = changedTo(gap);
      const { stdout } = await runCli(['diff', 'main', ...args], {
        cwd: folder,
        env: { ...env, GITHUB_STEP_SUMMARY: join(folder, 's.md') },
      });
      expect(stdout).not.toContain('::');
      expect(() => readFileSync(join(folder, 's.md'))).toThrow();
    },
  );

  test('of many, nine are marked, and how many more there are', async () => {
    const many = (accountable: string) =>
      `journey many "Many" {\n  owner owner\n${Array.from({ length: 12 }, (_, i) => `  touchpoint t${i} { ${accountable} responsible owner }\n`).join('')}}\n`;
    const folder = repositoryWith({ ...shop, 'many.remit': many('accountable owner') });
    writeInto(folder, { 'many.remit': many('') });
    const lines = (await runCli(['diff', 'main', '--format', 'github'], { cwd: folder })).stdout.trim().split('\n');
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe('::warning::3 more: see the summary.');
  });
});

describe('hostile titles', () => {
  const title = '%0A::error::x ##[error]y | @everyone #1 [a](http://b.c) <b> `\u001b[31m \u202Egnp';
  const hostile = (files: typeof shop) => ({
    ...files,
    'people.remit': files['people.remit'].replace('"Shop owner"', `"${title}"`).replace('"@ann-shop"', '"@ann ::x"'),
    'shop.remit': files['shop.remit'].replace('buy "Buy"', `buy "${title}"`),
  });

  test.each(['human', 'markdown', 'json', 'github'])(
    '%s: nothing that cannot be seen, and no command',
    async format => {
      const folder = repositoryWith(hostile(shop));
      writeInto(folder, hostile(gap));
      const { stdout } = await runCli(['diff', 'main', '--format', format], {
        cwd: folder,
        env: { GITHUB_ACTIONS: 'true' },
      });
      expect(stdout).toContain('gnp');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
      if (format !== 'json') expect(stdout).not.toMatch(/^\s*::(?!warning file=)|##\[/m);
    },
  );

  test('in a log of Azure Pipelines: no command', async () => {
    const titled = (files: typeof shop) => ({
      ...files,
      'shop.remit': files['shop.remit'].replace('buy "Buy"', 'buy "##vso[task.complete result=Succeeded]"'),
      'people.remit': files['people.remit'].replace('"Shop owner"', '"##vso[task.complete result=Succeeded]"'),
    });
    const folder = repositoryWith(titled(shop));
    writeInto(folder, titled(gap));
    const { stdout } = await runCli(['diff', 'main'], { cwd: folder, env: { TF_BUILD: 'True' } });
    expect(stdout).toContain('## vso[task.complete');
    expect(stdout).not.toContain('##vso[');
  });

  test('markdown: nobody is called, nothing is linked, and a table stays a table', async () => {
    const folder = repositoryWith(hostile(shop));
    writeInto(folder, hostile(gap));
    const { stdout } = await runCli(['diff', 'main', '--format', 'markdown'], { cwd: folder });
    expect(stdout).not.toMatch(/@everyone|#1|http:\/\/|<b>|(?<!\\)\[a\]/);
    const row = stdout.split('\n').find(line => line.startsWith('| **gap**'))!;
    expect(row.split(/(?<!\\)\|/)).toHaveLength(6);
    expect(row).toContain('@&#8203;everyone #&#8203;1');
  });

  test('sign-off: one line for each', async () => {
    const folder = repositoryWith(hostile(shop));
    writeInto(folder, hostile(gap));
    const { stdout } = await runCli(['sign-off', 'main', '--format', 'owners'], { cwd: folder });
    expect(stdout.split('\n').filter(line => line !== '' && !/^(#|\/)/.test(line))).toEqual([]);
  });
});

describe('a comment has 60,000 characters at most', () => {
  const many = (count: number, title: string) =>
    `journey many "Many" {\n  owner owner\n${Array.from({ length: count }, (_, i) => `  touchpoint t${i} "${title}" { accountable clerk responsible owner }\n`).join('')}}\n`;

  test('of one project', async () => {
    const folder = repositoryWith({ ...shop, 'many.remit': many(2_000, 'Title').replaceAll('clerk', 'owner') });
    writeInto(folder, { 'many.remit': many(2_000, 'Title') });
    const { stdout } = await runCli(['diff', 'main', '--format', 'markdown'], { cwd: folder });
    expect(stdout.length).toBeLessThanOrEqual(60_000);
    expect(stdout.length).toBeGreaterThan(50_000);
    expect(stdout.slice(-300)).toMatch(/\n\d+ more changes are not shown here\. `remit diff` shows all\.\n/);
  });

  test('of more projects than there is room for', async () => {
    const projects = (who: string) =>
      Object.fromEntries(
        Array.from({ length: 400 }, (_, i) => [
          [`p${i}/remit.json`, '{}'],
          [
            `p${i}/x.remit`,
            `role a "A"\nrole b "B"\n${many(1, 'T').replaceAll('owner', 'a').replaceAll('clerk', who)}`,
          ],
        ]).flat(),
      );
    const folder = repositoryWith(projects('a'));
    writeInto(folder, projects('b'));
    const { stdout } = await runCli(['diff', 'main', '--format', 'markdown'], { cwd: folder });
    expect(stdout.length).toBeLessThanOrEqual(60_000);
    expect(stdout.slice(-60)).toMatch(/\n\d+ projects more changed\. `remit diff` shows all\.\n$/);
  });

  test('of several projects, and what one leaves goes to the others', async () => {
    const projects = (now: string) =>
      Object.fromEntries(
        ['a', 'b', 'c', 'd'].flatMap(name => [
          [`${name}/remit.json`, '{}'],
          [`${name}/people.remit`, shop['people.remit']],
          [
            `${name}/many.remit`,
            many(name === 'a' || name === 'b' ? 600 : name === 'c' ? 2 : 0, 'T').replaceAll('clerk', now),
          ],
        ]),
      );
    const folder = repositoryWith(projects('owner'));
    writeInto(folder, projects('clerk'));
    const { stdout } = await runCli(['diff', 'main', '--format', 'markdown'], { cwd: folder });
    expect(stdout.length).toBeLessThanOrEqual(60_000);
    expect(stdout.length).toBeGreaterThan(50_000);
    expect(stdout.match(/^## .*$/gm)).toEqual(['## a (a)', '## b (b)', '## c (c)']);
    expect(stdout.match(/\d+ more changes are not shown here/g)).toHaveLength(2);
  });
});

test('a project where nothing is wrong has no changes against itself', async () => {
  const folder = repositoryWith(clean);
  renameSync(join(folder, 'shop.remit'), join(folder, 'other.remit'));
  expect(await changes(folder, 'HEAD')).toEqual({ '.': [] });
});
