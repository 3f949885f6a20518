// Several folders in one window: an airline builds on the group that it belongs to, and a third project comes and goes.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const vscode = require('vscode');
const { allFindings, picture, until } = require('../suite/editor.cjs');

const root = name => vscode.workspace.workspaceFolders.find(folder => folder.name === name)?.uri;
const fileOf = (name, file) => vscode.Uri.joinPath(root(name), file);
const shown = () => vscode.extensions.getExtension('remit-cx.remit').activate();
const projects = async () => (await (await shown()).ownership.items.getChildren()).map(({ label }) => label).sort();

suite('several folders', () => {
  suiteTeardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('each is a project of its own in the tree, and the numbers are those of all', async () => {
    await vscode.commands.executeCommand('remit.ownership.focus');
    await until('both projects', async () => (await projects()).join() === 'coastal,group');
    const { status } = await shown();
    await until('the numbers of both', () => /2 projects/.test(status.tooltip?.value));
    await picture('roots');
  });

  test('what changes in one folder is found in the other, which builds on it', async () => {
    const before = await allFindings();
    const group = fileOf('airline-group', 'group.remit');
    const document = await vscode.workspace.openTextDocument(group);
    const editor = await vscode.window.showTextDocument(document);
    const at = document.positionAt(document.getText().indexOf('guest_file'));
    await editor.edit(edit => edit.insert(at, 'x'));
    const journey = fileOf('airline-coastal', 'journey.remit');
    await until('the finding in the other folder', () =>
      vscode.languages.getDiagnostics(journey).some(({ message }) => message.includes('guest_file')),
    );
    await vscode.commands.executeCommand('undo');
    await until('the findings of before', async () => (await allFindings()).join() === before.join());
    await document.save();
  });

  test('a folder that is added is checked, and one that is removed is forgotten', async () => {
    const added = vscode.Uri.joinPath(root('airline-group'), '../it-project-raci');
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 0, { uri: added }));
    await until('the third project', async () => (await projects()).join() === 'coastal,group,it-project-raci');
    const stray = vscode.Uri.joinPath(added, 'project.remit');
    const before = fs.readFileSync(stray.fsPath, 'utf8');
    fs.writeFileSync(stray.fsPath, `${before}\nrole stranger { part of nowhere }\n`);
    const found = () => vscode.languages.getDiagnostics(stray).some(({ message }) => message.includes('nowhere'));
    await until('a finding in it', found);
    fs.writeFileSync(stray.fsPath, before);
    await until('that it goes', () => !found());
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 1));
    await until('two projects', async () => (await projects()).join() === 'coastal,group');
  });

  test('each folder has its tasks', async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: 'remit' });
    const checks = tasks.filter(({ name }) => name === 'check').map(({ scope }) => scope.name);
    assert.deepEqual(checks.sort(), ['airline-coastal', 'airline-group']);
  });
});
