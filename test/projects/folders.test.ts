/** Which files make a project: on a disk, and as a question about paths. */
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadProject } from '@remit-cx/language/node/load-project';
import { enclosingProject, findProject, findProjects, readText } from '@remit-cx/language/node/project-files';
import { inclusion, isWithin, nearestRoot } from '@remit-cx/language/project-folders';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../cli/cli.ts';

/** The projects below a folder: their folders from there, and their files. */
function found(folder: string): Record<string, readonly string[]> {
  return Object.fromEntries(
    findProjects(folder).map(({ root, files }) => [root.slice(folder.length + 1) || '.', files]),
  );
}

describe('the projects in a folder', () => {
  test('each is bounded by its remit.json; what is in none is a project with defaults', () => {
    const folder = folderWith({
      'loose.remit': '',
      'more/loose.remit': '',
      'a/remit.json': '{}',
      'a/x.remit': '',
      'a/deep/y.remit': '',
      'a/inner/remit.json': '{}',
      'a/inner/z.remit': '',
      'b/remit.json': '{}',
    });
    expect(found(folder)).toEqual({
      '.': ['loose.remit', 'more/loose.remit'],
      a: ['deep/y.remit', 'x.remit'],
      'a/inner': ['z.remit'],
      b: [],
    });
    expect(findProjects(folder).map(({ hasConfig }) => hasConfig)).toEqual([false, true, true, true]);
    expect(findProject(join(folder, 'a')).files).toEqual(['deep/y.remit', 'x.remit']);
    expect(findProjects(join(folder, 'b/..'))).toEqual(findProjects(folder));
  });

  test('a folder without anything is none', () => {
    expect(findProjects(folderWith({ 'README.md': '' }))).toEqual([]);
  });

  test('node_modules and git are never looked into; a folder that is linked is not followed, a file is', () => {
    const folder = folderWith({
      'x.remit': '',
      'node_modules/p/y.remit': '',
      '.git/z.remit': '',
      '.hidden/a.remit': '',
    });
    symlinkSync('.', join(folder, 'circle.remit'));
    symlinkSync('x.remit', join(folder, 'also.remit'));
    expect(found(folder)).toEqual({ '.': ['.hidden/a.remit', 'also.remit', 'x.remit'] });
  });

  test('a link that leads to itself is found, so that whoever reads it can say so; what is no file is not', () => {
    const folder = folderWith({ 'x.remit': '' });
    symlinkSync('circle.remit', join(folder, 'circle.remit'));
    symlinkSync('/dev/zero', join(folder, 'endless.remit'));
    expect(found(folder)).toEqual({ '.': ['circle.remit', 'x.remit'] });
  });
});

describe('.gitignore', () => {
  test('one that cannot be read leaves nothing out', () => {
    const folder = folderWith({ 'x.remit': '', '.gitignore/y.remit': '' });
    expect(found(folder)).toEqual({ '.': ['.gitignore/y.remit', 'x.remit'] });
  });

  test('of the folder, of folders below and of those around it up to the repository', () => {
    const folder = folderWith({
      '.gitignore': 'z.remit\n',
      'repo/.git/HEAD': '',
      'repo/.gitignore': 'build/\n*.tmp.remit\n/team/secret.remit\n',
      'repo/team/remit.json': '{}',
      'repo/team/.gitignore': '!kept.tmp.remit\n',
      'repo/team/x.remit': '',
      'repo/team/z.remit': '',
      'repo/team/a.tmp.remit': '',
      'repo/team/kept.tmp.remit': '',
      'repo/team/secret.remit': '',
      'repo/team/sub/secret.remit': '',
      'repo/team/build/x.remit': '',
      'repo/team/sub/.gitignore': '# nothing here\nx*\n!xy.remit\n',
      'repo/team/sub/x.remit': '',
      'repo/team/sub/xy.remit': '',
    });
    expect(findProject(join(folder, 'repo/team')).files).toEqual([
      'kept.tmp.remit',
      'sub/secret.remit',
      'sub/xy.remit',
      'x.remit',
      'z.remit',
    ]);
  });

  test('a project that git leaves out is still read when it is asked for', () => {
    const folder = folderWith({
      '.git/HEAD': '',
      '.gitignore': 'try/\n',
      'try/remit.json': '{}',
      'try/x.remit': '',
      'x.remit': '',
    });
    expect(found(folder)).toEqual({ '.': ['x.remit'] });
    expect(found(join(folder, 'try'))).toEqual({ '.': ['x.remit'] });
  });
});

test('the nearest remit.json upward', () => {
  const folder = folderWith({ 'a/remit.json': '{}', 'a/b/c/x': '', 'd/x': '' });
  expect(enclosingProject(join(folder, 'a/b/c'))).toBe(join(folder, 'a'));
  expect(enclosingProject(join(folder, 'a'))).toBe(join(folder, 'a'));
  expect(enclosingProject(join(folder, 'd'))).toBe(undefined);
});

describe('questions about paths', () => {
  test('the nearest of some folders around a path', () => {
    const roots = ['/w', '/w/a', '/w/ab'];
    expect(nearestRoot('/w/a/x.remit', roots)).toBe('/w/a');
    expect(nearestRoot('/w/abc/x.remit', roots)).toBe('/w');
    expect(nearestRoot('/elsewhere/x.remit', roots)).toBe(undefined);
    expect(isWithin('/w/a', '/w/a')).toBe(true);
    expect(isWithin('/x', '/')).toBe(true);
  });

  test.each([
    [['**/*.remit'], ['a.remit', 'b/c.remit', '.d/e.remit'], []],
    [['*.remit'], ['a.remit'], ['b/c.remit']],
    [['./journeys/**'], ['journeys/a/b.remit'], ['a.remit']],
    [['{a,b}/*.remit'], ['a/x.remit', 'b/x.remit'], ['c/x.remit']],
    [['**/*.remit', '!drafts/**'], ['a.remit'], ['drafts/a.remit']],
    [['!drafts/**'], ['a.remit'], ['drafts/a.remit']],
  ])('include %j', (patterns, inside, outside) => {
    const isIncluded = inclusion(patterns);
    expect([...inside, ...outside].filter(isIncluded)).toEqual(inside);
  });
});

describe('texts', () => {
  const folder = folderWith;
  const read = (bytes: Uint8Array | string) => readText(join(folder({ x: bytes }), 'x'));

  test('are kept as they are', () => {
    for (const text of ['', '\uFEFFrole a\r\n', 'Gürtel 総務 👩‍🚀']) expect(read(text)).toEqual({ text });
  });

  test.each([
    ['one byte', [0xff], 0, 'FF'],
    ['after some lines', [...Buffer.from('ä\nb\n'), 0x61, 0xe4, 0x62, 0x0a], 2, 'E4'],
    ['a character that is cut off at the end', [0x61, 0x0a, 0xe2, 0x82], 1, 'E2'],
    ['an overlong form', [0xc0, 0xaf], 0, 'C0'],
    ['half of a pair', [0xed, 0xa0, 0x80], 0, 'ED'],
  ])('%s', (_, bytes, line, byte) => {
    expect(read(Uint8Array.from(bytes))).toEqual({
      line,
      message: `This file is not UTF-8: line ${line + 1} holds the byte ${byte}. Save it as UTF-8 in your editor.`,
    });
  });

  test('that are not there', () => {
    expect(readText(join(folder({}), 'x'))).toEqual({ message: 'This file cannot be read: it does not exist.' });
    expect(readText(folder({}))).toEqual({ message: 'This file cannot be read: it is a folder.' });
  });
});

test('a loaded project: linked, with the words and files that remit.json means', async () => {
  const folder = folderWith({
    'remit.json': '{ "name": "shop", "include": ["a.remit", "b.remit"] }',
    'a.remit': 'role owner\n',
    'b.remit': 'journey buy { owner owner }\n',
    'c.remit': 'role left_out\n',
  });
  const { name, project, problems } = await loadProject(findProject(folder));
  expect({ name, problems }).toEqual({ name: 'shop', problems: [] });
  expect(project.fragments.map(({ file }) => file)).toEqual(['a.remit', 'b.remit']);
  expect(project.fragments[1]!.refs.map(({ to }) => to?.id)).toEqual(['owner']);
  writeFileSync(join(folder, 'remit.json'), '\uFEFF{}');
  const again = await loadProject(findProject(folder));
  expect(again.name).toBe(folder.split('/').at(-1));
  expect(again.project.fragments).toHaveLength(3);
});
