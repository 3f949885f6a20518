// A server that ends by itself: it is started again, and somebody is told.
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const { findings, open, until } = require('./editor.cjs');

/** The language servers that this extension host has started, by their process ids. */
function servers() {
  if (process.platform === 'win32') return [];
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map(line => line.trim().split(/\s+/))
    .filter(([, parent, ...args]) => Number(parent) === process.pid && args.some(arg => arg.endsWith('dist/server.js')))
    .map(([pid]) => Number(pid));
}

suite('A server that ends by itself', () => {
  test('is started again, and checks as before', async () => {
    if (process.platform === 'win32') return;
    const file = 'people-and-roles.remit';
    const editor = await open(file);
    await until('a server', () => servers().length === 1);
    const before = await until('findings', async () => {
      const found = await findings(file);
      return found.length > 0 && found;
    });
    const [first] = servers();
    process.kill(first, 'SIGKILL');
    await until('another server', () => servers().some(pid => pid !== first));
    await until('the same findings', async () => `${await findings(file)}` === `${before}`);

    // It knows what was not saved.
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit(edit => edit.insert(end, '\nrole stranger { part of nowhere }\n'));
    await until('a finding of the new one', async () => (await findings(file)).includes('unknown-name nowhere'));
    process.kill(servers()[0], 'SIGKILL');
    await until('a finding of the third one', async () => {
      const [pid] = servers();
      return pid !== undefined && (await findings(file)).includes('unknown-name nowhere');
    });
    assert.equal(servers().length, 1);
    await editor.edit(edit =>
      edit.delete(editor.document.validateRange(new (require('vscode').Range)(end, end.translate(99)))),
    );
  });
});
