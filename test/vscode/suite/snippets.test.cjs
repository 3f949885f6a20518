// A block is chosen from the list and filled in from gap to gap, as somebody does who has never seen the language.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const vscode = require('vscode');
const { findings, firstFindings, open, picture, until, uriOf } = require('./editor.cjs');

const type = text => vscode.commands.executeCommand('type', { text });
const next = async () => {
  // The list of what fits a gap opens by itself, and Tab would take from it.
  await vscode.commands.executeCommand('hideSuggestWidget');
  await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
};

suite('blocks to fill in', () => {
  const file = uriOf('winter.remit');
  suiteSetup(async () => {
    await firstFindings();
    fs.writeFileSync(file.fsPath, '');
  });
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    fs.rmSync(file.fsPath);
  });

  test('a journey, by its first letters and the Tab key', async () => {
    const { document } = await open('winter.remit');
    await type('jour');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    const list = await vscode.commands.executeCommand(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(4),
    );
    const block = list.items.find(({ label }) => label === 'journey { ... }');
    assert.equal(block?.kind, vscode.CompletionItemKind.Snippet);
    await until('the block', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return /^journey \w+ ".*" \{/.test(document.getText());
    });
    await picture('snippet');
    await type('winter_trip');
    await next();
    await type('A trip in winter');
    await next();
    await type('cco');
    await next();
    await type('plan');
    const said = document.getText();
    assert.match(said, /^journey winter_trip "A trip in winter" \{\n {2}owner cco\n\n {2}stage plan /);
    assert.match(said, /\n {4}touchpoint [\s\S]*accountable [\s\S]*\}\s*$/);
    await until('only names that are still to be chosen', async () => {
      const lines = await findings('winter.remit');
      return lines.includes('unknown-name who') && lines.every(line => !line.startsWith('syntax'));
    });
  });
});
