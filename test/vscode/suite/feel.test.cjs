// What happens around the editor: files that other programs change, settings, folders that come and go. And the editor goes on.
const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');
const { findings, folder, open, until, uriOf } = require('./editor.cjs');

const onDisk = file => path.join(folder().fsPath, file);
const found = (file, what) => async () => (await findings(file)).includes(what);
const noneIn = uri => () => vscode.languages.getDiagnostics(uri).length === 0;

suite('around the editor', () => {
  test('a file that another program writes, changes, renames and deletes', async () => {
    const [first, second] = ['stray.remit', 'stray-renamed.remit'];
    fs.writeFileSync(onDisk(first), 'role stray_one { part of nowhere }\n');
    await until('the new file', found(first, 'unknown-name nowhere'));
    fs.writeFileSync(onDisk(first), 'role stray_one { part of elsewhere }\n');
    await until('the changed file', found(first, 'unknown-name elsewhere'));
    fs.renameSync(onDisk(first), onDisk(second));
    await until('the renamed file', found(second, 'unknown-name elsewhere'));
    await until('nothing under its old name', noneIn(uriOf(first)));
    fs.rmSync(onDisk(second));
    await until('nothing of the deleted file', noneIn(uriOf(second)));
  });

  test('a file that is renamed in the editor', async () => {
    const [first, second] = ['draft.remit', 'final.remit'];
    fs.writeFileSync(onDisk(first), 'role drafter { part of nowhere }\n');
    await open(first);
    await until('the file that is open', found(first, 'unknown-name nowhere'));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uriOf(first), uriOf(second));
    await vscode.workspace.applyEdit(edit);
    await until('the renamed file', found(second, 'unknown-name nowhere'));
    await until('nothing under its old name', noneIn(uriOf(first)));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(uriOf(second));
    await until('nothing of the deleted file', noneIn(uriOf(second)));
  });

  test('another day counts as soon as it is set', async () => {
    const settings = vscode.workspace.getConfiguration('remit');
    const everything = () =>
      vscode.languages
        .getDiagnostics()
        .flatMap(([uri, all]) => all.map(({ message }) => `${uri.path} ${message}`))
        .sort()
        .join('\n');
    const before = everything();
    await settings.update('asOf', '2024-06-01', vscode.ConfigurationTarget.Workspace);
    await until('other findings', () => everything() !== before);
    await settings.update('asOf', undefined, vscode.ConfigurationTarget.Workspace);
    await until('the same findings as before', () => everything() === before);
  });
});
