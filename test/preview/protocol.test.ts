/** Previews as any editor gets them: asked of the server, and told when they may be old. */
import type { Preview } from '@remit-cx/language/lsp/preview';
import type { Exported } from '@remit-cx/language/lsp/preview/export';
import type { Refused } from '@remit-cx/language/lsp/protocol';
import { expect, test } from 'vitest';
import { Editor } from '../lsp/client.ts';

const text = 'role a "Anna"\njourney j "Buy" {\n  owner a\n  touchpoint t "Till" {\n  }\n}\n';

async function started(
  hearsChecked: boolean,
): Promise<{ editor: Editor; checks: () => number; nextCheck: () => Promise<void> }> {
  const editor = new Editor({ 'remit.json': '{ "name": "shop", "asOf": "2026-11-01" }', 'main.remit': text });
  let checks = 0;
  let heard = () => {};
  editor.connection.onNotification('remit/checked', () => {
    checks++;
    heard();
  });
  const { promise: first, resolve } = Promise.withResolvers<void>();
  heard = resolve;
  await editor.connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: editor.uri('.'), name: 'shop' }],
    capabilities: {},
    initializationOptions: { hearsChecked },
  });
  await editor.connection.sendNotification('initialized', {});
  if (hearsChecked) await first;
  return {
    editor,
    checks: () => checks,
    nextCheck: () =>
      new Promise(resolve => {
        heard = resolve;
      }),
  };
}

test('a preview is that of the text as it is typed', async () => {
  const { editor, nextCheck } = await started(true);
  await editor.open('main.remit');
  const ask = (more = {}) =>
    editor.connection.sendRequest<Preview>('remit/preview', { kind: 'raci', uri: editor.uri('main.remit'), ...more });
  expect(await ask()).toMatchObject({ project: 'shop', day: '2026-11-01', count: '1 row in 1 table, 1 not settled.' });
  const checked = nextCheck();
  await editor.type('main.remit', text.replace('"Till" {', '"Till" {\n    accountable a from 2027-01-01'));
  expect((await ask()).turns).toEqual([{ day: '2027-01-01', about: ['Till'], others: 0 }]);
  expect((await ask({ day: '2027-01-01' })).count).toBe('1 row in 1 table, all settled.');
  await checked;
  const file = await editor.connection.sendRequest<Exported>('remit/exportPreview', { kind: 'raci', form: 'csv' });
  expect(file.name).toBe('shop-raci.csv');
  expect(file.content).toContain('Till');
  expect(await editor.quit()).toBe(0);
});

test('an editor that does not offer to hear of checks is not told', async () => {
  const { editor, checks } = await started(false);
  await editor.until(() => editor.diagnostics.size > 0);
  expect(
    await editor.connection.sendRequest<Refused>('remit/preview', { kind: 'map', uri: 'file:///elsewhere.remit' }),
  ).toEqual({
    problem: 'No project is open. Open a folder with a remit.json, or a .remit file.',
  });
  expect(checks()).toBe(0);
  expect(await editor.quit()).toBe(0);
});
