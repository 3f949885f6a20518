// From an empty folder to a project that checks clean.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const vscode = require('vscode');
const { allFindings, picture, until, uriOf } = require('./editor.cjs');

/** A list is open: nothing tells an extension so. */
const listed = () => new Promise(resolve => setTimeout(resolve, 1000));

/** Takes what is selected in the list that is open, once it is there. */
async function take(name) {
  await listed();
  await picture(name);
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}

suite('create a project', () => {
  const folder = uriOf('a-new-one');
  suiteSetup(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    fs.mkdirSync(folder.fsPath, { recursive: true });
  });
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    fs.rmSync(folder.fsPath, { recursive: true, force: true });
  });
  const files = () => fs.readdirSync(folder.fsPath).sort();

  test('nothing is written while nobody has said so', async () => {
    const done = vscode.commands.executeCommand('remit.createProject', folder);
    await take('create-project-model');
    await listed();
    await picture('create-project-confirm');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await done;
    assert.deepEqual(files(), []);
  });

  test('a model, a confirmation, and a project is there that checks clean', async () => {
    const done = vscode.commands.executeCommand('remit.createProject', folder);
    await take('create-project-model');
    await take('create-project-confirm');
    await done;
    assert.deepEqual(files(), ['company.remit', 'governance.remit', 'remit.json']);
    assert.equal(JSON.parse(fs.readFileSync(uriOf('a-new-one/remit.json').fsPath, 'utf8')).name, 'a-new-one');
    assert.equal(vscode.window.activeTextEditor.document.uri.path.split('/').at(-1), 'company.remit');
    const { status } = await vscode.extensions.getExtension('remit-cx.remit').activate();
    await until('the numbers of the new project', () => status.text === '$(organization) 100% owned');
    assert.deepEqual(
      (await allFindings()).filter(line => line.startsWith('a-new-one/')),
      [],
    );
    await picture('created-project', 1500);
  });

  test('what is there is never replaced', async () => {
    const before = fs.readFileSync(uriOf('a-new-one/company.remit').fsPath, 'utf8');
    fs.rmSync(uriOf('a-new-one/remit.json').fsPath);
    fs.writeFileSync(uriOf('a-new-one/company.remit').fsPath, `// ours\n${before}`);
    const done = vscode.commands.executeCommand('remit.createProject', folder);
    await take('create-project-model');
    await done;
    assert.deepEqual(files(), ['company.remit', 'governance.remit']);
    assert.equal(fs.readFileSync(uriOf('a-new-one/company.remit').fsPath, 'utf8'), `// ours\n${before}`);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

test('the tour has five steps', async () => {
  const { walkthroughs } = vscode.extensions.getExtension('remit-cx.remit').packageJSON.contributes;
  assert.equal(walkthroughs[0].steps.length, 5);
  await vscode.commands.executeCommand('remit.openWalkthrough');
  await until('the tour', () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0));
  await picture('walkthrough', 3000);
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
});
