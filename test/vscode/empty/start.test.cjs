// A folder with nothing in it: what the side bar says, and the way from there to a project.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const vscode = require('vscode');
const { allFindings, canSeeWindow, folder, inWebview, inWindow, picture, until } = require('../suite/editor.cjs');

if (!canSeeWindow)
  console.log('Skipped: what the empty folder shows and what is clicked there. Into a desktop VS Code nothing leads.');

const welcome = () => inWindow({ run: `document.querySelector('.welcome-view-content')?.innerText` });
const take = async () => {
  await new Promise(resolve => setTimeout(resolve, 1000));
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
};

suite('an empty folder', () => {
  test('the view says that there is no project yet, and how one begins', async function () {
    await vscode.commands.executeCommand('remit.ownership.focus');
    if (!canSeeWindow) this.skip();
    const said = await until('what the view says', welcome);
    assert.match(said, /There is no project in this folder yet\./);
    assert.match(said, /No file is replaced\./);
    await picture('empty-folder');
  });

  test('its button leads to a project that checks clean, and the tree is there instead', async () => {
    let done;
    if (canSeeWindow) await inWindow({ click: '.welcome-view-content .monaco-button:has-text("Create a Project")' });
    else done = vscode.commands.executeCommand('remit.createProject');
    await take();
    await take();
    await done;
    const { ownership, status } = await vscode.extensions.getExtension('remit-cx.remit').activate();
    await until('the numbers', () => status.text === '$(organization) 100% owned');
    assert.deepEqual(fs.readdirSync(folder().fsPath).sort(), ['company.remit', 'governance.remit', 'remit.json']);
    assert.deepEqual(await allFindings(), []);
    assert.ok((await ownership.items.getChildren()).length > 0);
    if (canSeeWindow)
      await until('the tree', async () => !(await welcome())?.includes('There is no project in this folder yet'));
  });

  test('a preview is opened, and something is chosen in it', async function () {
    await vscode.commands.executeCommand('remit.previewRaci');
    if (!canSeeWindow) this.skip();
    const rows = { run: `document.querySelectorAll('th[scope=row]').length` };
    await until('its rows', () => inWebview('RACI matrix', rows).catch(() => 0));
    await inWebview('RACI matrix', { click: '#only-open' });
    await until('nothing that is open', async () => (await inWebview('RACI matrix', rows)) === 0);
  });
});
