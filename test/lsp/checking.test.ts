import type { FileSystem } from '@remit-cx/language/file-system';
import { Checking, caretOf } from '@remit-cx/language/lsp/checking';
import { Workspace } from '@remit-cx/language/workspace';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const folder = 'file:///air';

/** A workspace of some files in memory, and everything that is published of it: `file: rule, rule`. */
function watch(files: Record<string, string>) {
  const disk: FileSystem = {
    find: async root => [
      { root, hasConfig: 'remit.json' in files, files: Object.keys(files).filter(file => file.endsWith('.remit')) },
    ],
    findAround: async () => ({ root: folder, hasConfig: false, files: [] }),
    findOther: async () => ({ problem: 'There is no other project.' }),
    read: async file => {
      const text = files[file.slice(folder.length + 1)];
      return text === undefined ? undefined : { text };
    },
  };
  const workspace = new Workspace(disk, error => {
    throw error;
  });
  const published: string[] = [];
  const checking = new Checking(workspace, {
    publish: (uri, diagnostics) =>
      published.push(`${uri.slice(folder.length + 1)}: ${diagnostics.map(({ code }) => code).join(', ')}`),
    failed: (_, error) => {
      throw error;
    },
  });
  checking.day = '2026-11-01';
  const open = new Map(Object.entries(files));
  workspace.setFolders([folder]);
  checking.soon();
  return {
    /** What is published within some milliseconds. */
    within: async (milliseconds: number) => {
      await vi.advanceTimersByTimeAsync(milliseconds);
      return published.splice(0);
    },
    /** A file is another one in the editor. */
    type: (file: string, text: string) => {
      const uri = `${folder}/${file}`;
      const before = open.get(file)!;
      open.set(file, text);
      workspace.setText(uri, text);
      checking.soon(caretOf(uri, before, text));
    },
  };
}

const config = '{}';

describe('what is wrong with a word waits until the word is written', () => {
  test('and everything else is said at once', async () => {
    const { within, type } = watch({
      'remit.json': config,
      'a.remit': 'journey j {\n  owner cco\n}\n',
      'b.remit': 'role cco\nrole cc\n',
    });
    await within(50);
    // In b.remit the role is called ccox now: that a.remit names nobody is said, while the word grows.
    type('b.remit', 'role ccox\nrole cc\n');
    expect(await within(50)).toEqual(['a.remit: unknown-name']);
    type('b.remit', 'role cco\nrole cc\n');
    expect(await within(50)).toEqual(['a.remit: ']);
    type('a.remit', 'journey j {\n  owner ccoo\n}\n');
    expect(await within(50)).toEqual([]);
    expect(await within(1000)).toEqual(['a.remit: unknown-name']);
  });

  test('and a word that goes on waits again', async () => {
    const { within, type } = watch({ 'remit.json': config, 'a.remit': 'role cco\njourney j {\n  owner c\n}\n' });
    expect(await within(50)).toEqual(['a.remit: unknown-name']);
    type('a.remit', 'role cco\njourney j {\n  owner cc\n}\n');
    expect(await within(300)).toEqual(['a.remit: ']);
    type('a.remit', 'role cco\njourney j {\n  owner cco\n}\n');
    expect(await within(5000)).toEqual([]);
  });
});

test('changes that come together are checked once, and what is the same is not sent again', async () => {
  const { within, type } = watch({
    'remit.json': config,
    'a.remit': 'role front_office\n',
    'b.remit': 'journey j { owner cmo }\n',
  });
  expect(await within(50)).toEqual(['b.remit: unknown-name']);
  type('a.remit', 'role reception "Chief"\n');
  type('a.remit', 'role cmo "Chief"\n');
  type('a.remit', 'role front_desk "Chief"\n');
  expect(await within(1000)).toEqual([]);
  type('a.remit', 'role cmo "Chief"\n');
  expect(await within(1000)).toEqual(['b.remit: ']);
});

describe('where a word is being written', () => {
  test.each([
    ['one\ntwo', 'one\ntwoo', { line: 1, character: 4 }],
    ['one\r\nto', 'one\r\ntwo', { line: 1, character: 2 }],
    ['', 'ö', { line: 0, character: 1 }],
  ])('%j %j', (before, after, place) => expect(caretOf('u', before, after)).toEqual({ uri: 'u', ...place }));

  test.each([
    ['one', 'one '],
    ['one', 'one two'],
    ['one', 'on'],
    ['one', 'two!'],
    ['one', 'one'],
  ])('not: %j %j', (before, after) => expect(caretOf('u', before, after)).toBeUndefined());
});
