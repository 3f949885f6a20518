// The window was loaded again: what was open is open.
const assert = require('node:assert/strict');
const vscode = require('vscode');
const { inWebview, picture, until } = require('../../suite/editor.cjs');

const isChosen = { run: `document.querySelector('#only-open')?.checked` };

test('a preview is there again, with what was chosen in it', async () => {
  await until('the tab', () =>
    vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'RACI matrix')),
  );
  await until('what was chosen', () => inWebview('RACI matrix', isChosen).catch(() => false));
  await inWebview('RACI matrix', { click: '#only-open' });
  const rows = { run: `document.querySelectorAll('th[scope=row]').length` };
  assert.ok(await until('its rows', () => inWebview('RACI matrix', rows)));
  await picture('preview-restored');
});
