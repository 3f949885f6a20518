// Everything that decides nothing for anybody, put right at once.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const vscode = require('vscode');
const { findings, open, until, uriOf } = require('./editor.cjs');

suite('fix all safe findings', () => {
  const file = uriOf('settled.remit');
  const journey = 'journey settled "Settled" {\n  owner cco\n}\n';
  suiteSetup(() =>
    fs.writeFileSync(
      file.fsPath,
      `${journey}waive unowned-journey for settled until 2027-03-31 because "It was open once"\n`,
    ),
  );
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('notifications.clearAll');
    fs.rmSync(file.fsPath);
  });

  test('a waiver that waives nothing goes, and can be had back', async () => {
    const { document } = await open('settled.remit');
    const before = document.getText();
    await until('the finding', async () =>
      (await findings('settled.remit')).some(line => line.startsWith('waiver-unused')),
    );
    await vscode.commands.executeCommand('remit.fixAll');
    assert.equal(document.getText(), journey);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await document.save();
  });
});
