/** A project that builds on others, on the command line: what is found in it, what is printed of it, and what keeps it from being read. */
import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Model, modelSchema } from '@remit-cx/core/generate/json/schema';
import { describe, expect, test } from 'vitest';
import { folderWith, runCli, writeInto } from '../cli/cli.ts';
import { company, group, shop } from './company.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The rules that these tests are about: others may find what they like in the example. */
const rules = [
  'unowned-touchpoint',
  'conflicting-owners',
  'vacant-owner',
  'department-without-head',
  'duplicate-name',
  'waiver-unused',
].flatMap(rule => ['--rule', rule]);

/** What `remit check` finds in the shop, a line for each; and how it ends. */
async function check(files: Files, ...args: readonly string[]) {
  const cwd = join(folderWith(files), 'shop');
  const { stdout, code } = await runCli(['check', '--format', 'concise', ...rules, ...args], { cwd });
  return { code, found: stdout.split('\n').filter(line => line.includes('.remit:')) };
}

/** The sentences about what cannot be read in the shop, each with the words of remit.json that it is about. */
async function problems(files: Files): Promise<string[]> {
  const cwd = join(folderWith({ ...company, ...files }), 'shop');
  const { stdout, stderr, code } = await runCli(['check', '--format', 'json'], { cwd });
  expect(stderr).toContain('remit.json');
  expect(code).toBe(2);
  const { problems } = JSON.parse(stdout) as { problems: { message: string; path: string; line: number }[] };
  expect(problems.map(({ path }) => path)).toEqual(problems.map(() => 'remit.json'));
  return problems.map(({ message }) => message);
}

const shopText = shop['shop/shop.remit'];

describe('what is found', () => {
  test('nothing is to be objected to where parties, metrics, systems and promises are those of the group', async () => {
    expect(await check(company)).toEqual({ code: 0, found: [] });
  });

  test('what is wrong in the group is found there, and not here again', async () => {
    const files = {
      ...company,
      'group/steering.remit': `${group['group/steering.remit']}journey found "Found" { owner cco touchpoint box "Box" }\n`,
    };
    expect((await check(files)).code).toBe(0);
    const { stdout } = await runCli(['check', '--format', 'concise'], { cwd: join(folderWith(files), 'group') });
    expect(stdout).toContain('unowned-touchpoint');
  });

  test('a name that the group has too is nobody else’s; two in the project are still two', async () => {
    const text = `role cco "Country Commercial Officer"\n${shopText}`;
    expect((await check({ ...company, 'shop/shop.remit': text })).code).toBe(0);
    const twice = await check({ ...company, 'shop/shop.remit': `${text}role cco "Another"\n` });
    expect(twice.found).toEqual([expect.stringContaining('[duplicate-name]')]);
  });

  test('an empty chair in the group is found where the shop relies on it, with the place in the group', async () => {
    const files = {
      ...company,
      'group/house.remit': `${group['group/house.remit']}role care "Head of Care" { held by nobody }\ndepartment press "Press"\n`,
      'shop/shop.remit': shopText.replace(
        'accountable standards',
        'accountable care\n  }\n  touchpoint window "Window" {\n    accountable press',
      ),
    };
    const cwd = join(folderWith(files), 'shop');
    const { stdout } = await runCli(['check', '--format', 'json', ...rules], { cwd });
    const { findings } = JSON.parse(stdout) as {
      findings: { rule: string; path: string; about: string; related: { path: string; message: string }[] }[];
    };
    expect(findings.map(({ rule, path, about }) => [rule, path, about])).toEqual([
      ['vacant-owner', 'shop.remit', 'role group.care'],
      ['department-without-head', 'shop.remit', 'department group.press'],
    ]);
    expect(findings[0]!.related.at(-1)).toMatchObject({
      path: '../group/house.remit',
      message: 'It is declared in another project.',
    });
    expect((await check(files, '--fix')).code).toBe(1);
    expect(readFileSync(join(cwd, '../group/house.remit'), 'utf8')).toBe(files['group/house.remit']);
  });

  test('a name that nothing has: what the group calls nearly so is proposed', async () => {
    const { found } = await check({ ...company, 'shop/shop.remit': shopText.replace('group.cco', 'grup.cco') });
    expect(found[0]).toBe(
      'shop.remit:3:11: error: There is no role, department or other party called `grup.cco`. Did you mean `cco`? [unknown-name]',
    );
  });

  test('two projects that both have a name: which is meant has to be said', async () => {
    const files = {
      ...company,
      'board/remit.json': '{}',
      'board/board.remit': 'role standards "Standards of the board"\n',
      'shop/remit.json': '{ "dependsOn": ["../group", "../board"] }',
    };
    const { found } = await check(files);
    expect(found[0]).toBe(
      'shop.remit:6:17: error: `standards` could be the role `group.standards` (../group/house.remit:6) or the role `board.standards` (../board/board.remit:1). Write more of its path. [ambiguous-name]',
    );
    const said = shopText.replace('accountable standards', 'accountable group.standards');
    expect((await check({ ...files, 'shop/shop.remit': said })).code).toBe(0);
  });

  test('a waiver is for what is found here, also where it is about the group', async () => {
    const files = {
      ...company,
      'group/house.remit': `${group['group/house.remit']}role care "Head of Care" { held by nobody }\n`,
      'shop/shop.remit': `${shopText.replace('accountable standards', 'accountable care')}
waive vacant-owner for group.care until 2027-01-31 because "The group looks for somebody"\n`,
    };
    expect(await check(files)).toEqual({ code: 0, found: [] });
  });
});

describe('regions of the group', () => {
  const text = shopText.replace(
    'accountable standards',
    'accountable standards in gulf\n    accountable seller in group.iberia',
  );

  test('the shop works in those that it names, and not in the others', async () => {
    const files = { ...company, 'shop/shop.remit': text };
    expect((await check(files)).code).toBe(0);
    const { stdout } = await runCli(['who', 'till'], { cwd: join(folderWith(files), 'shop') });
    expect(stdout).toContain('In Gulf\nHead of Standards is accountable.');
    expect(stdout).toContain('In Iberia\nSeller is accountable.');
    expect(stdout).not.toContain('Nordic');
  });

  test('its own regions are others than those of the group', async () => {
    const own = text.replace('group.iberia', 'home').concat('region home "Home" { part of group.gulf }\n');
    const files = { ...company, 'shop/shop.remit': own };
    expect((await check(files)).code).toBe(0);
    // Where another line names the region of the group, it is one of those in which the shop works.
    const elsewhere = `${own.replace('accountable standards in gulf\n', '')}
journey sell "Sell" { owner seller touchpoint shelf "Shelf" { accountable seller in gulf responsible seller } }\n`;
    expect((await check({ ...company, 'shop/shop.remit': elsewhere })).found).toEqual([
      expect.stringContaining('Nobody is accountable for the touchpoint Till in Gulf. [unowned-touchpoint]'),
    ]);
  });
});

describe('what is printed', () => {
  test('who: somebody acts for a role of the group as the group says, with the place there', async () => {
    const { stdout } = await runCli(['who', 'till'], { cwd: join(folderWith(company), 'shop') });
    expect(stdout).toContain('Head of Standards is accountable.\n  Yusuf Haddad, acting for Head of Standards\n');
    expect(stdout).toContain('(../group/house.remit:7)');
    expect(stdout).toContain('measured by  Relationship NPS');
  });

  test('who: a party of the group, by either of its names, and what it answers for here', async () => {
    const cwd = join(folderWith(company), 'shop');
    const { stdout } = await runCli(['who', 'group.standards'], { cwd });
    expect(stdout).toContain('Head of Standards (role group.standards), on 2026-11-01\n../group/house.remit:6\n');
    expect(stdout).toContain('Accountable (1)\n  Till (touchpoint buy.till)\n');
    expect((await runCli(['who', 'standards'], { cwd })).stdout).toBe(stdout);
  });

  test('documents are about the project, and name parties of the group by their titles', async () => {
    const { stdout, code } = await runCli(['generate', 'raci'], { cwd: join(folderWith(company), 'shop') });
    expect(code).toBe(0);
    expect(stdout).toContain('| Touchpoint | Head of Standards | Seller |\n');
    expect(stdout).toContain('| Head of Standards | Head of Standards | Yusuf Haddad, acting |');
    expect(stdout).toContain('**Chief Customer Officer** (Tomas Rehn)');
    expect(stdout).not.toContain('Lost property');
  });

  test('JSON lists what is declared here, and the titles of what is named of the group', async () => {
    const { stdout } = await runCli(['generate', 'json'], { cwd: join(folderWith(company), 'shop') });
    const model = JSON.parse(stdout) as Model;
    expect(model.parties.map(({ id }) => id)).toEqual(['seller']);
    expect(model.metrics).toEqual([]);
    const [till] = model.journeys[0]!.touchpoints;
    expect(till!.ownership[0]!.accountable).toEqual([{ kind: 'role', id: 'group.standards' }]);
    expect(model.others).toContainEqual({
      kind: 'role',
      id: 'group.standards',
      title: 'Head of Standards',
      project: 'group',
    });
    expect(modelSchema.safeParse(model).success).toBe(true);
    const alone = await runCli(['generate', 'json'], { cwd: join(folderWith(company), 'group') });
    expect(JSON.parse(alone.stdout)).not.toHaveProperty('others');
  });

  test('a document is stale when the group has changed what it prints', async () => {
    const folder = folderWith({
      ...company,
      'shop/remit.json': shop['shop/remit.json'].replace('{ ', '{ "generate": [{ "what": "raci", "to": "docs" }], '),
    });
    const cwd = join(folder, 'shop');
    expect((await runCli(['generate'], { cwd })).code).toBe(0);
    expect((await runCli(['generate', '--check'], { cwd })).code).toBe(0);
    writeInto(folder, {
      'group/house.remit': group['group/house.remit'].replace('Head of Standards', 'Standards Lead'),
    });
    const { stdout, code } = await runCli(['generate', '--check'], { cwd });
    expect(stdout).toMatch(/^docs\/.*\.md is not what the files say\.\n$/);
    expect(code).toBe(1);
    // A file that nothing is printed of counts too: it might have changed something.
    writeInto(folder, { 'group/house.remit': group['group/house.remit'] });
    expect((await runCli(['generate', '--check'], { cwd })).code).toBe(0);
    writeInto(folder, { 'group/more.remit': 'persona guest "Guest"\n' });
    expect((await runCli(['generate', '--check'], { cwd })).code).toBe(1);
  });

  test('only own files are listed and laid out', async () => {
    const folder = folderWith({ ...company, 'group/house.remit': `${group['group/house.remit']}role   wide\n` });
    const cwd = join(folder, 'shop');
    expect((await runCli(['check', '--show-files'], { cwd })).stdout).toBe('shop.remit\n');
    await runCli(['format'], { cwd });
    expect(readFileSync(join(folder, 'group/house.remit'), 'utf8')).toContain('role   wide');
  });
});

describe('a project of npm', () => {
  const installed = (folder: string): Record<string, string> => ({
    ...Object.fromEntries(Object.entries(group).map(([file, text]) => [file.replace('group', folder), text])),
    ...shop,
    'shop/remit.json': '{ "dependsOn": ["@acme/group"] }',
  });

  test.each(['shop/node_modules/@acme/group', 'node_modules/@acme/group'])('in %s', async folder => {
    const files = installed(folder);
    expect((await check(files)).code).toBe(0);
    const { stdout } = await runCli(['who', 'till'], { cwd: join(folderWith(files), 'shop') });
    expect(stdout).toContain('(node_modules/@acme/group/house.remit:7)');
  });

  test('a link, as npm makes it in a workspace, is the folder that it leads to', async () => {
    const folder = folderWith(installed('packages/group'));
    mkdirSync(join(folder, 'node_modules/@acme'), { recursive: true });
    symlinkSync('../../packages/group', join(folder, 'node_modules/@acme/group'), 'junction');
    const { stdout } = await runCli(['who', 'till'], { cwd: join(folder, 'shop') });
    expect(stdout).toContain('(../packages/group/house.remit:7)');
  });

  test('one that is not there, is a folder here, or holds no project', async () => {
    expect(await problems({ 'shop/remit.json': '{ "dependsOn": ["@acme/group"] }' })).toEqual([
      'There is no npm package `@acme/group` in the node_modules here or above. Run `npm install`; a folder is written with `./` or `../` in front.',
    ]);
    expect(await problems({ 'shop/remit.json': '{ "dependsOn": ["base"] }', 'shop/base/remit.json': '{}' })).toEqual([
      'There is no npm package `base` in the node_modules here or above. Did you mean the folder `./base`?',
    ]);
    expect(
      await problems({ 'shop/remit.json': '{ "dependsOn": ["left-pad"] }', 'node_modules/left-pad/index.js': '' }),
    ).toEqual(['The npm package `left-pad` holds no project: there is no remit.json in it.']);
  });
});

describe('what keeps a project from being used', () => {
  test.each<[string, Files, string]>([
    [
      'a folder that is not there',
      { 'shop/remit.json': '{ "dependsOn": ["../gruop"] }' },
      'There is no folder `../gruop`. Did you mean `../group`?',
    ],
    [
      'a folder far from any other',
      { 'shop/remit.json': '{ "dependsOn": ["../../nowhere/at/all"] }' },
      'There is no folder `../../nowhere/at/all`. Write the way from the folder of this remit.json.',
    ],
    [
      'a file',
      { 'shop/remit.json': '{ "dependsOn": ["../group/remit.json"] }' },
      '`../group/remit.json` is a file. Name the folder of a project.',
    ],
    [
      'a folder without remit.json',
      { 'shop/remit.json': '{ "dependsOn": ["../other"] }', 'other/x.remit': 'role x' },
      'There is no remit.json in `../other`, so it is no project. Give it one: `{}` is enough.',
    ],
    [
      'itself',
      { 'shop/remit.json': '{ "name": "shop", "dependsOn": ["."] }' },
      'A project cannot build on itself: shop → shop. Take one of these steps out of `dependsOn`.',
    ],
    [
      'a circle',
      { 'group/remit.json': '{ "dependsOn": ["../board"] }', 'board/remit.json': '{ "dependsOn": ["../shop"] }' },
      'A project cannot build on itself: shop → group → board → shop. Take one of these steps out of `dependsOn`.',
    ],
    [
      'a circle in what it builds on',
      { 'group/remit.json': '{ "dependsOn": ["../board"] }', 'board/remit.json': '{ "dependsOn": ["../group"] }' },
      '`../group` cannot be used yet. ../group/remit.json: A project cannot build on itself: group → board → group. Take one of these steps out of `dependsOn`.',
    ],
    [
      'the same project twice',
      { 'shop/remit.json': '{ "dependsOn": ["../group", "../shop/../group/"] }' },
      '`../shop/../group/` is the same project as one before it. Keep one of them.',
    ],
    [
      'two projects of one name',
      { 'shop/remit.json': '{ "dependsOn": ["../group", "../old/group"] }', 'old/group/remit.json': '{}' },
      'Two projects are called `group` here: ../group and ../old/group. Give one of them another `name` in its remit.json.',
    ],
    [
      'a name that cannot be written',
      { 'group/remit.json': '{ "name": "House of Travel" }' },
      '`House of Travel` cannot stand before a name. Give `../group` a `name` in its remit.json that is one word, such as `House_of_Travel`.',
    ],
    [
      'a folder whose name cannot be written',
      { 'shop/remit.json': '{ "dependsOn": ["../2 houses"] }', '2 houses/remit.json': '{}' },
      '`2 houses` cannot stand before a name. Give `../2 houses` a `name` in its remit.json that is one word, such as `_houses`.',
    ],
    [
      'a remit.json that is not right',
      { 'group/remit.json': '{ "naem": "group" }' },
      '`../group` cannot be used yet. ../group/remit.json: remit.json has no key `naem`. Did you mean `name`?',
    ],
    [
      'a remit.json that is no text',
      { 'group/remit.json': new Uint8Array([0x7b, 0xff, 0x7d]) },
      '`../group` cannot be used yet. ../group/remit.json: This file is not UTF-8: line 1 holds the byte FF. Save it as UTF-8 in your editor.',
    ],
    [
      'a file that cannot be read to its end',
      { 'group/house.remit': 'role cco "Chief" {\n  held tomas\n}\n' },
      '`../group` cannot be used yet. ../group/house.remit:2: ',
    ],
    [
      'something missing in what it builds on',
      { 'group/remit.json': '{ "dependsOn": ["../board"] }' },
      '`../group` cannot be used yet. ../group/remit.json: There is no folder `../board`. Write the way from the folder of this remit.json.',
    ],
  ])('%s', async (_, files, sentence) => {
    const [first, ...others] = await problems(files);
    expect(first!.slice(0, sentence.length)).toBe(sentence);
    expect(others).toEqual([]);
  });

  test('the place is the name in remit.json', async () => {
    const cwd = join(folderWith({ ...shop }), 'shop');
    const { stderr } = await runCli(['check'], { cwd });
    expect(stderr).toContain(
      ' --> remit.json:1:55\n  |\n1 | { "name": "shop", "asOf": "2026-11-01", "dependsOn": ["../group"] }\n  |                                                       ^^^^^^^^^^\n',
    );
  });

  test('nothing is written then', async () => {
    const folder = folderWith({ ...company });
    renameSync(join(folder, 'group'), join(folder, 'gone'));
    const { stdout, code } = await runCli(['generate', 'raci'], { cwd: join(folder, 'shop') });
    expect([stdout, code]).toEqual(['', 2]);
  });
});

test('what the group builds on is read too, and only the group can name it', async () => {
  const files = {
    ...company,
    'group/remit.json': '{ "dependsOn": ["../people"] }',
    'group/house.remit': group['group/house.remit'].replace('person tomas "Tomas Rehn" { handle "@tomas-rehn" }\n', ''),
    'people/remit.json': '{}',
    'people/people.remit': 'person tomas "Tomas Rehn" { handle "@tomas-rehn" }\n',
  };
  expect((await check(files)).code).toBe(0);
  const cwd = join(folderWith(files), 'shop');
  expect((await runCli(['who', 'buy'], { cwd })).stdout).toContain('held by Tomas Rehn');
  writeFileSync(join(cwd, 'shop.remit'), `${shopText}role boss { held by tomas }\n`);
  expect((await runCli(['check', '--format', 'concise'], { cwd })).stdout).toContain('no person called `tomas`');
});

test('several projects at once: each is asked about for itself', async () => {
  const { stdout, code } = await runCli(['check', '--format', 'json', ...rules], { cwd: folderWith(company) });
  const { projects, findings } = JSON.parse(stdout) as { projects: { name: string; files: number }[]; findings: [] };
  expect(projects.map(({ name, files }) => [name, files])).toEqual([
    ['group', 2],
    ['shop', 1],
  ]);
  expect([findings, code]).toEqual([[], 0]);
});
