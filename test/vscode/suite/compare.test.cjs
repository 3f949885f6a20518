// What a branch changes in who answers for what, with VS Code's own git extension.
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const vscode = require('vscode');
const { folder, open, picture, placeOf, until, uriOf } = require('./editor.cjs');

const git = (...args) => {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: folder().fsPath, encoding: 'utf8' });
};

/** The tree of changes as indented lines. */
function lines(changes, above, indent = '') {
  return changes
    .getChildren(above)
    .flatMap(node => [
      `${indent}${node.label ?? node.project} ${node.note ?? node.headline}`.trimEnd(),
      ...lines(changes, node, `${indent}  `),
    ]);
}

suite('compare with a branch', () => {
  let changes;
  let before;
  suiteSetup(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    before = fs.readFileSync(uriOf('journeys/digital.remit').fsPath, 'utf8');
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'As it was');
    git('checkout', '-q', '-b', 'handover');
    const settings = vscode.workspace.getConfiguration('git');
    await settings.update('enabled', true, vscode.ConfigurationTarget.Global);
    await settings.update('openRepositoryInParentFolders', 'never', vscode.ConfigurationTarget.Global);
    const extension = await vscode.extensions.getExtension('vscode.git').activate();
    const api = await until('git', () => extension.enabled && extension.getAPI(1));
    await until('the repository', async () => (await api.openRepository(folder())) || api.getRepository(folder()));
    ({ changes } = await vscode.extensions.getExtension('remit-cx.remit').activate());
  });
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('remit.endComparison');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    fs.writeFileSync(uriOf('journeys/digital.remit').fsPath, before);
    // Git goes before its folder does: it would ask a repository that is no longer there.
    await vscode.workspace.getConfiguration('git').update('enabled', false, vscode.ConfigurationTarget.Global);
    fs.rmSync(uriOf('.git').fsPath, { recursive: true });
  });

  test('nothing changed, and it says so', async () => {
    await vscode.commands.executeCommand('remit.compareWithBranch', 'main');
    assert.deepEqual(lines(changes), []);
    assert.equal(changes.compared[0].headline, 'nothing changed');
  });

  test('a transfer that is committed, one that is saved, and one that is only typed', async () => {
    const saved = before.replace(/(journey discover_plan [\s\S]*?owner +)vp_sales/, '$1cmo');
    assert.notEqual(saved, before);
    fs.writeFileSync(uriOf('journeys/digital.remit').fsPath, saved);
    git('commit', '-q', '-a', '-m', 'Handed over');
    fs.writeFileSync(uriOf('extra.remit').fsPath, 'journey extra "Extra" { owner cco }\n');
    await vscode.commands.executeCommand('remit.compareWithBranch', 'main');
    await until('both', () => lines(changes).join('\n').includes('Extra'));
    const { document } = await open('journeys/recovery.remit');
    const recovery = document.getText();
    const place = placeOf(document, 'owner');
    await vscode.window.activeTextEditor.edit(edit => edit.replace(document.lineAt(place.line).range, '  owner cco'));
    const text = await until('what was typed', () => {
      const shown = lines(changes).join('\n');
      return shown.includes('Disruption and recovery') && shown;
    });
    assert.match(text, /^\d transfers$/m);
    assert.match(text, /^ {2}Discover and plan .+ → Chief Marketing Officer$/m);
    assert.match(text, /^Sign-off \d/m);
    await picture('changes', 4000);
    // Where the editor saves by itself, there is nothing to revert.
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await vscode.window.activeTextEditor.edit(edit => edit.replace(whole, recovery));
    await document.save();
  });

  test('a click leads to the edit; to what is gone, as it was', async () => {
    fs.rmSync(uriOf('extra.remit').fsPath);
    const withOut = before.replace(/^ {4}touchpoint seat_map [\s\S]*?^ {4}}\n/m, '');
    assert.notEqual(withOut, before);
    fs.writeFileSync(uriOf('journeys/digital.remit').fsPath, withOut);
    await vscode.commands.executeCommand('remit.compareWithBranch', 'main');
    const find = nodes => nodes.flatMap(node => [node, ...find(changes.getChildren(node))]);
    const node = await until('what is gone', () =>
      find(changes.getChildren()).find(({ label }) => label === 'Seat map'),
    );
    await vscode.commands.executeCommand('remit.goToChange', node);
    const { document } = vscode.window.activeTextEditor;
    assert.equal(document.uri.scheme, 'git');
    assert.equal(document.getText(), before);
  });

  test('the same as a page', async () => {
    await vscode.commands.executeCommand('remit.showChangesAsPage');
    await until('the page', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('Changes since main'))),
    );
    assert.match(changes.compared[0].markdown, /^### Ownership: /);
    await picture('changes-page', 3000);
  });
});
