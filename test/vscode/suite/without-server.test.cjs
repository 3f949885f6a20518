// A server that ends by itself: it is started again, and somebody is told.
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const vscode = require('vscode');
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

suite('a server that ends by itself', () => {
  test('is started again, and knows what was not saved', async function () {
    this.timeout(120_000);
    if (process.platform === 'win32') return;
    const file = 'people-and-roles.remit';
    const { document } = await open(file);
    const text = document.getText();
    const replaceAll = now => {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), now);
      return vscode.workspace.applyEdit(edit);
    };
    try {
      await replaceAll(`${text}\nrole stranger { part of nowhere }\n`);
      await until('the finding', async () => (await findings(file)).includes('unknown-name nowhere'));
      const [first] = await until('the server', () => servers().length === 1 && servers());
      process.kill(first, 'SIGKILL');
      await until('another server', () => servers().some(pid => pid !== first));
      await until('the finding of the new one', async () => (await findings(file)).includes('unknown-name nowhere'));
      await replaceAll(text);
      await until('that it goes', async () => !(await findings(file)).includes('unknown-name nowhere'));
      assert.equal(servers().length, 1);
    } finally {
      await replaceAll(text);
    }
  });
});
