/** When a question is answered: about a remit.json as about a .remit file. */

import type { FileSystem } from '@remit-cx/language/file-system';
import { questions } from '@remit-cx/language/lsp/questions';
import { Workspace } from '@remit-cx/language/workspace';
import { describe, expect, test } from 'vitest';
import { CancellationToken, CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';

const folder = 'file:///air';
const texts: Readonly<Record<string, string>> = { 'remit.json': '{ "name": "air" }', 'main.remit': 'role cco' };

/** A disk with a project; `isSlow`: one that never answers. */
function diskOf(isSlow: boolean): FileSystem {
  const project = { root: folder, hasConfig: true, files: ['main.remit'] };
  return {
    find: () => (isSlow ? new Promise(() => {}) : Promise.resolve([project])),
    findAround: async () => project,
    findOther: async () => ({ problem: 'There is none.' }),
    read: async file => ({ text: texts[file.slice(folder.length + 1)]! }),
  };
}

/** Asks what a remit.json says, or what is in another file, while its folder is being read. */
function ask({ file = 'remit.json', isSlow = false, token = CancellationToken.None } = {}) {
  const workspace = new Workspace(diskOf(isSlow), error => expect.fail(String(error)));
  let version = 1;
  const { about, aboutSettings } = questions({
    workspace,
    checking: { done: async () => {} },
    version: () => version,
  });
  workspace.setFolders([folder]);
  const answer = aboutSettings(
    live => live.config.name,
    about(undefined, ({ file }) => file),
  );
  const question = { textDocument: { uri: `${folder}/${file}` }, position: { line: 0, character: 0 } };
  const type = () => {
    version++;
  };
  return { asked: answer(question, token), type };
}

describe.each(['remit.json', 'main.remit'])('a question about a place in %s', file => {
  test('is answered once the files are read', async () =>
    expect(await ask({ file }).asked).toBe(file === 'remit.json' ? 'air' : 'main.remit'));

  test('is refused when the text has changed in the meantime', async () => {
    const { asked, type } = ask({ file });
    type();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  });

  test('that is taken back waits for nothing any more', async () => {
    const source = new CancellationTokenSource();
    const { asked } = ask({ file, isSlow: true, token: source.token });
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });
});

test('about a remit.json that no project is read with there is nothing to say', async () =>
  expect(await ask({ file: 'docs/remit.json' }).asked).toBeNull());
