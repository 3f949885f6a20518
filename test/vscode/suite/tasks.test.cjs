// Tasks for the command line. They are looked at and not run: what they run is tried where it is written.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const vscode = require('vscode');
const { uriOf } = require('./editor.cjs');

const lineOf = ({ execution: { command, args } }) =>
  [command, ...args.map(word => (typeof word === 'string' ? word : `'${word.value}'`))].join(' ');

suite('tasks', () => {
  const folder = uriOf('a second one');
  suiteSetup(() => {
    fs.mkdirSync(folder.fsPath);
    fs.writeFileSync(uriOf('a second one/remit.json').fsPath, '{}');
  });
  suiteTeardown(() => fs.rmSync(folder.fsPath, { recursive: true }));

  test('check and generate are there for each project, a folder with a blank in its name in quotes', async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: 'remit' });
    assert.deepEqual(tasks.map(task => `${task.name}: ${lineOf(task)}`).sort(), [
      "check (a second one): npx --no-install remit check --format concise --project 'a second one'",
      'check: npx --no-install remit check --format concise',
      "write documents (a second one): npx --no-install remit generate --project 'a second one'",
      'write documents: npx --no-install remit generate',
    ]);
  });

  test('another command line can be set', async () => {
    const settings = vscode.workspace.getConfiguration('remit');
    await settings.update('commandLine', ['remit'], vscode.ConfigurationTarget.Workspace);
    const [task] = await vscode.tasks.fetchTasks({ type: 'remit' });
    assert.equal(task.execution.command, 'remit');
    await settings.update('commandLine', undefined, vscode.ConfigurationTarget.Workspace);
  });
});
