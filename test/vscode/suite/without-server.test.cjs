// A server that ends by itself: it is started again, and somebody is told.
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const vscode = require('vscode');
const { canSeeWindow, findings, inWindow, messages, open, picture, until } = require('./editor.cjs');

/** The language servers that this extension host has started, by their process ids. */
function servers() {
  if (process.platform === 'win32') return [];
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map(line => line.trim().split(/\s+/))
    .filter(([, parent, ...args]) => Number(parent) === process.pid && args.some(arg => arg.endsWith('dist/server.js')))
    .map(([pid]) => Number(pid));
}

/** A server is there, and it is not this one. */
const another = before => until('another server', () => servers().find(pid => pid !== before));

suite('a server that ends by itself', () => {
  suiteSetup(() => vscode.commands.executeCommand('notifications.clearAll'));
  suiteTeardown(() => vscode.commands.executeCommand('notifications.clearAll'));

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
      await another(first);
      if (canSeeWindow)
        await until('what is said', async () =>
          (await messages()).includes('Remit has failed, and was started again. Your files are as you left them.'),
        );
      await until('the finding of the new one', async () => (await findings(file)).includes('unknown-name nowhere'));
      await replaceAll(text);
      await until('that it goes', async () => !(await findings(file)).includes('unknown-name nowhere'));
      assert.equal(servers().length, 1);
    } finally {
      await replaceAll(text);
    }
  });

  test('one that ends again and again is left alone, until somebody says so', async function () {
    this.timeout(120_000);
    if (process.platform === 'win32') return;
    let server = await another();
    // The first end is that of the test before.
    for (let end = 2; end <= 4; end++) {
      process.kill(server, 'SIGKILL');
      server = await another(server);
    }
    process.kill(server, 'SIGKILL');
    await until('the end', () => servers().length === 0);
    if (!canSeeWindow) {
      await vscode.commands.executeCommand('remit.restartServer');
      await another(server);
      return;
    }
    await until('what is said', async () =>
      (await messages()).includes(
        'Remit has failed 5 times in a few minutes, and checks nothing any more. Your files are as you left them.',
      ),
    );
    await picture('given-up');
    // And nothing of codes and connections.
    assert.deepEqual(
      (await messages()).filter(message => !message.startsWith('Remit has failed')),
      [],
    );
    assert.equal(servers().length, 0);
    await inWindow({ click: '.notifications-center .monaco-button:text-is("Restart")' });
    server = await another(server);
    await until('what it finds', async () => (await findings('journeys/digital.remit')).length > 0);
    // It has as many tries as before.
    process.kill(server, 'SIGKILL');
    await another(server);
    await until('what it finds', async () => (await findings('journeys/digital.remit')).length > 0);
  });
});
