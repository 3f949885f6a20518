/** Editors tell of every file that comes and goes: what is about no project costs nothing, and what comes while files are read is not lost. */
import type { FileSystem } from '@remit-cx/language/file-system';
import { type ChangeOnDisk, Workspace } from '@remit-cx/language/workspace';
import { describe, expect, test } from 'vitest';

const folder = 'file:///air';
const disk: FileSystem = {
  find: async () => [{ root: folder, hasConfig: true, files: ['roles.remit', 'journeys/book.remit'] }],
  findAround: async () => ({ root: folder, hasConfig: true, files: [] }),
  findOther: async () => ({ problem: 'There is no other project.' }),
  read: async file => ({ text: file.endsWith('.json') ? '{}' : 'role cco' }),
};

async function isOurs(file: string, type: ChangeOnDisk): Promise<boolean> {
  const workspace = new Workspace(disk, error => expect.fail(String(error)));
  workspace.setFolders([folder]);
  await workspace.settled();
  return workspace.changedOnDisk([{ uri: `${folder}/${file}`, type }]);
}

test.each<[file: string, type: ChangeOnDisk]>([
  ['roles.remit', 'changed'],
  ['roles.remit', 'deleted'],
  ['new.remit', 'created'],
  ['remit.json', 'changed'],
  ['brand/remit.json', 'created'],
  ['.gitignore', 'changed'],
  ['journeys', 'deleted'],
  ['a-folder', 'created'],
])('%s, %s, is about a project', async (file, type) => expect(await isOurs(file, type)).toBe(true));

test.each<[file: string, type: ChangeOnDisk]>([
  ['dist/main.js', 'created'],
  ['dist/main.js', 'deleted'],
  ['dist', 'deleted'],
  ['package.json', 'created'],
  ['node_modules/left-pad', 'created'],
  ['.git/index.lock', 'created'],
])('%s, %s, is not', async (file, type) => expect(await isOurs(file, type)).toBe(false));

/** A disk that is slow: what it reads is what was there when somebody asked, and comes when it is let go. */
function slowDisk(texts: Record<string, string>) {
  const waiting: (() => void)[] = [];
  const slow: FileSystem = {
    find: async () => [{ root: folder, hasConfig: false, files: Object.keys(texts) }],
    findAround: async () => ({ root: folder, hasConfig: false, files: [] }),
    findOther: async () => ({ problem: 'There is no other project.' }),
    read: async file => {
      const text = texts[file.slice(folder.length + 1)]!;
      await new Promise<void>(resolve => waiting.push(resolve));
      return { text };
    },
  };
  const workspace = new Workspace(slow, error => expect.fail(String(error)));
  let isSettled = false;
  return {
    workspace,
    /** Until the disk is asked for something. */
    asked: async () => {
      while (waiting.length === 0) await new Promise(resolve => setTimeout(resolve));
    },
    /** Everything comes, also what is asked for then. */
    settled: async () => {
      workspace.settled().then(() => (isSettled = true));
      while (!isSettled) {
        for (const go of waiting.splice(0)) go();
        await new Promise(resolve => setTimeout(resolve));
      }
      isSettled = false;
    },
    textOf: (file: string) => {
      const place = workspace.placeOf(`${folder}/${file}`)!;
      return place.live.project.fragment(place.file)!.text;
    },
  };
}

describe('while the disk is being read', () => {
  const uri = `${folder}/roles.remit`;

  test('a file changes that was just read', async () => {
    const texts = { 'roles.remit': 'role before' };
    const { workspace, asked, settled, textOf } = slowDisk(texts);
    workspace.setFolders([folder]);
    await asked();
    texts['roles.remit'] = 'role after';
    workspace.changedOnDisk([{ uri, type: 'changed' }]);
    await settled();
    expect(textOf('roles.remit')).toBe('role after');
  });

  test('a file is closed whose text in the editor was not saved', async () => {
    const { workspace, asked, settled, textOf } = slowDisk({
      'roles.remit': 'role saved',
      'other.remit': 'role other',
    });
    workspace.setText(uri, 'role typed');
    workspace.setFolders([folder]);
    await asked();
    workspace.close(uri);
    await settled();
    expect(textOf('roles.remit')).toBe('role saved');
  });

  test('a file is opened again and typed in', async () => {
    const { workspace, asked, settled, textOf } = slowDisk({ 'roles.remit': 'role saved' });
    workspace.setFolders([folder]);
    await settled();
    workspace.setText(uri, 'role typed');
    workspace.close(uri);
    await asked();
    workspace.setText(uri, 'role typed_again');
    await settled();
    expect(textOf('roles.remit')).toBe('role typed_again');
  });
});
