// What stands beside the text: the tree of who answers for what, and the numbers in the status bar.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const vscode = require('vscode');
const { open, picture, until, uriOf } = require('./editor.cjs');

/** What the extension shows. */
async function shown() {
  return vscode.extensions.getExtension('remit-cx.remit').activate();
}

/** The labels below a node, with what stands behind them; the roots without one. */
async function below(node) {
  const { ownership } = await shown();
  return ownership.items.getChildren(node);
}

/** Opens a root of the tree. A check that ends meanwhile fills the tree anew, and VS Code then does not know the node any more. */
async function reveal(key) {
  await until(`${key} in the tree`, async () => {
    const node = (await below()).find(root => root.key === key);
    const { tree } = (await shown()).ownership;
    return tree.reveal(node, { expand: 2, focus: false, select: false }).then(
      () => true,
      error => {
        if (!/Cannot resolve tree item/.test(error.message)) throw error;
      },
    );
  });
}

const text = ({ label, note }) => `${label} (${note})`;

/** What nobody answers for, whatever other suites have mended. */
const extra = `journey extra "A trip with a pet" {
  owner cco
  stage ask "Ask" {
    phase awareness
    touchpoint pet_page "Page on pets" { accountable cmo }
    touchpoint pet_call "Call about pets"
  }
}
`;

suite('the views', () => {
  suiteSetup(async () => {
    fs.writeFileSync(uriOf('extra.remit').fsPath, extra);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    fs.rmSync(uriOf('extra.remit').fsPath);
  });

  test('ownership by journey: journeys in the order in which customers meet them, what is open in colour', async () => {
    await vscode.commands.executeCommand('remit.showByJourney');
    const { ownership } = await shown();
    await until('the tree', () => ownership.tree.visible);
    const journey = await until('the journey', async () => (await below()).find(({ key }) => key === 'journey extra'));
    assert.equal(text(journey), 'A trip with a pet (2 touchpoints, 1 open)');
    const [stage] = await below(journey);
    assert.equal(text(stage), 'Ask (2, 1 open)');
    assert.deepEqual((await below(stage)).map(text), [
      'Page on pets (Chief Marketing Officer)',
      'Call about pets (nobody is accountable)',
    ]);
    await reveal('journey extra');
    await picture('ownership-by-journey', 1500);
  });

  test('a leaf leads to its place, and says on hover who answers and why', async () => {
    const journey = (await below()).find(({ key }) => key === 'journey extra');
    const [leaf] = await below((await below(journey))[0]);
    const { items } = (await shown()).ownership;
    const item = items.getTreeItem(leaf);
    await vscode.commands.executeCommand(item.command.command, ...item.command.arguments);
    const { document, selection } = vscode.window.activeTextEditor;
    assert.equal(document.languageId, 'remit');
    assert.ok(
      leaf.key.endsWith(`.${document.getText(selection)}`),
      `${leaf.key} is not ${document.getText(selection)}`,
    );
    const { tooltip } = await items.resolveTreeItem(item, leaf, new vscode.CancellationTokenSource().token);
    assert.match(tooltip.value, /Chief Marketing Officer is accountable/);
    await reveal('journey discover_plan');
    await open('journeys/digital.remit');
    await picture('ownership', 1500);
  });

  for (const [by, first] of [
    ['Department', /^Nobody \(\d+\)$/],
    ['Person', /^Nobody \(\d+\)$/],
    ['Finding', /^[a-z-]+ \(\d+\)$/],
  ])
    test(`the buttons group it by ${by.toLowerCase()}`, async () => {
      await vscode.commands.executeCommand(`remit.showBy${by}`);
      const { ownership } = await shown();
      assert.equal(ownership.tree.title, `By ${by.toLowerCase()}`);
      const [root] = await below();
      assert.match(text(root), first);
      assert.ok((await below(root)).length > 0);
      await ownership.tree.reveal(root, { expand: 1, focus: false, select: false });
      await picture(`ownership-by-${by.toLowerCase()}`, 1500);
    });

  test('the status bar counts, and what is typed changes both at once', async () => {
    const { ownership, status } = await shown();
    const { document } = await open('extra.remit');
    await until('the numbers', () => /\$\(organization\) \d+% owned \$\(error\) \d+/.test(status.text));
    assert.match(status.tooltip.value, /as of 2026-11-01/);
    const before = ownership.tree.badge.value;
    const editor = vscode.window.activeTextEditor;
    const end = document.positionAt(document.getText().length);
    await editor.edit(edit => edit.insert(end, 'journey more { owner cco touchpoint nobodys "Nobody\'s" }\n'));
    await until('one more without an owner', () => ownership.tree.badge.value === before + 1);
    await vscode.commands.executeCommand('remit.showByDepartment');
    await until('it in the tree', async () => {
      const [nobody] = await below();
      return (await below(nobody)).some(({ label }) => label === "Nobody's");
    });
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until('the number of before', () => ownership.tree.badge.value === before);
  });
});
