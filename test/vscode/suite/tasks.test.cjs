// Tasks for the command line: what is offered, and what VS Code makes of what they print.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');
const { firstFindings, picture, until, uriOf } = require('./editor.cjs');

const lineOf = ({ execution: { command, args } }) =>
  [command, ...args.map(word => (typeof word === 'string' ? word : `'${word.value}'`))].join(' ');

const commandLine = words =>
  vscode.workspace.getConfiguration('remit').update('commandLine', words, vscode.ConfigurationTarget.Workspace);

suite('tasks that are offered', () => {
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
      "check after each change (a second one): npx --no-install remit check --format concise --project 'a second one' --watch",
      'check after each change: npx --no-install remit check --format concise --watch',
      'check: npx --no-install remit check --format concise',
      "write documents (a second one): npx --no-install remit generate --project 'a second one'",
      'write documents: npx --no-install remit generate',
    ]);
    assert.deepEqual(
      tasks.filter(({ isBackground }) => isBackground).map(({ name }) => name.replace(/ \(.*/, '')),
      ['check after each change', 'check after each change'],
    );
  });

  test('another command line counts as soon as it is set', async () => {
    await commandLine(['remit']);
    const [task] = await vscode.tasks.fetchTasks({ type: 'remit' });
    assert.equal(task.execution.command, 'remit');
    await commandLine(undefined);
  });
});

suite('tasks that run', () => {
  const main = path.join(__dirname, '../../../packages/cli/bin/remit.mjs');
  const label = task => ({ type: 'remit', command: 'check', label: task });
  const written = {
    version: '2.0.0',
    tasks: [
      { ...label('our check'), problemMatcher: '$remit' },
      { ...label('our watch'), arguments: ['--watch'], isBackground: true, problemMatcher: '$remit-watch' },
    ],
  };

  /** What the tasks have put into the list of problems: `file rule`. */
  const listed = () =>
    vscode.languages
      .getDiagnostics()
      .flatMap(([uri, all]) =>
        all
          .filter(({ source }) => source === 'remit check')
          .map(({ code }) => `${vscode.workspace.asRelativePath(uri)} ${typeof code === 'object' ? code.value : code}`),
      )
      .sort();

  const taskOf = name =>
    until(`the task ${name}`, async () => (await vscode.tasks.fetchTasks()).find(task => task.name === name));

  async function exitCodeOf(task) {
    const ended = new Promise(resolve => {
      const once = vscode.tasks.onDidEndTaskProcess(({ exitCode }) => {
        once.dispose();
        resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(task);
    return ended;
  }

  suiteSetup(async () => {
    await vscode.workspace.saveAll(false);
    fs.mkdirSync(uriOf('.vscode').fsPath, { recursive: true });
    fs.writeFileSync(uriOf('.vscode/tasks.json').fsPath, JSON.stringify(written));
    await commandLine([process.execPath, main]);
  });
  suiteTeardown(async () => {
    await commandLine(undefined);
    fs.rmSync(uriOf('.vscode').fsPath, { recursive: true });
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  let found;
  test('what the command line finds is listed where it is', async () => {
    found = (await firstFindings()).map(line => line.split(' ').slice(0, 2).join(' ')).sort();
    const task = await taskOf('our check');
    // Of a task that ends at once VS Code may not read the last lines: then it is run again.
    await until('the problems', async () => {
      assert.equal(await exitCodeOf(task), 1);
      await new Promise(resolve => setTimeout(resolve, 500));
      return listed().length >= found.length;
    });
    assert.deepEqual(listed(), found);
    await picture('task');
  });

  test('a task that watches lists what comes and forgets what goes', async () => {
    const running = await vscode.tasks.executeTask(await taskOf('our watch'));
    const stray = 'watched.remit unknown-name';
    try {
      await until('the first report', () => listed().length >= found.length);
      const before = listed();
      fs.writeFileSync(uriOf('watched.remit').fsPath, 'role stranger { part of nowhere }\n');
      await until('what has come', () => listed().includes(stray));
      assert.deepEqual(
        listed().filter(line => line !== stray),
        before,
      );
      fs.rmSync(uriOf('watched.remit').fsPath);
      await until('that it goes', () => !listed().includes(stray));
      await until('the others are still there', () => listed().join() === before.join());
    } finally {
      running.terminate();
      fs.rmSync(uriOf('watched.remit').fsPath, { force: true });
    }
    await until('the end of the task', () =>
      vscode.tasks.taskExecutions.every(({ task }) => task.name !== 'our watch'),
    );
  });
});
