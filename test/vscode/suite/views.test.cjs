// What stands beside the text: the tree of who answers for what, and the numbers in the status bar.
const assert = require('node:assert/strict');
const vscode = require('vscode');
const { open, picture, placeOf, until } = require('./editor.cjs');

/** What the extension shows. */
async function shown() {
  return vscode.extensions.getExtension('remit-cx.remit').activate();
}

/** The labels below a node, with what stands behind them; the roots without one. */
async function below(node) {
  const { ownership } = await shown();
  return ownership.items.getChildren(node);
}

const text = ({ label, note }) => `${label} (${note})`;

suite('the views', () => {
  suiteSetup(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('ownership by journey: journeys in the order in which customers meet them, what is open in colour', async () => {
    await vscode.commands.executeCommand('remit.showByJourney');
    const { ownership } = await shown();
    await until('the tree', () => ownership.tree.visible);
    const roots = await until('the roots', async () => {
      const found = await below();
      return found.length > 3 && found;
    });
    assert.match(roots.map(text).join('\n'), /^Discover and plan \(\d+ touchpoints, 1 open\)\nBook and pay /m);
    const journey = roots.find(({ note }) => note.includes('open'));
    await ownership.tree.reveal(journey, { expand: 2, focus: false, select: false });
    await picture('ownership-by-journey', 1500);
  });

  test('a leaf leads to its place, and says on hover who answers and why', async () => {
    const [journey] = await below();
    const inner = await below(journey);
    const leaf = inner.find(({ hasChildren }) => !hasChildren) ?? (await below(inner[0]))[0];
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
    assert.match(tooltip.value, /accountable/);
  });

  for (const [by, first] of [
    ['Department', /^Nobody \(\d+\)$/],
    ['Person', /^Nobody \(\d+\)$/],
    ['Finding', /^[a-z-]+ \(\d+\)$/],
  ])
    test(`the buttons group it by ${by.toLowerCase()}`, async () => {
      await vscode.commands.executeCommand(`remit.showBy${by}`);
      const { ownership } = await shown();
      assert.equal(ownership.tree.title, `Ownership by ${by.toLowerCase()}`);
      const [root] = await below();
      assert.match(text(root), first);
      assert.ok((await below(root)).length > 0);
      await ownership.tree.reveal(root, { expand: 1, focus: false, select: false });
      await picture(`ownership-by-${by.toLowerCase()}`, 1500);
    });

  test('the status bar counts, and what is typed changes both at once', async () => {
    const { ownership, status } = await shown();
    const { document } = await open('journeys/travel.remit');
    await until('the numbers', () => /\$\(organization\) \d+% owned \$\(error\) \d+/.test(status.text));
    assert.match(status.tooltip.value, /as of 2026-11-01/);
    const open1 = ownership.tree.badge.value;
    const editor = vscode.window.activeTextEditor;
    const place = placeOf(document, 'journey airport');
    await editor.edit(edit => edit.insert(place, 'journey extra { owner cco touchpoint nobodys "Nobody\'s" }\n'));
    await until('one more without an owner', () => ownership.tree.badge.value === open1 + 1);
    await vscode.commands.executeCommand('remit.showByDepartment');
    await until('it in the tree', async () => {
      const [nobody] = await below();
      return (await below(nobody)).some(({ label }) => label === "Nobody's");
    });
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until('the number of before', () => ownership.tree.badge.value === open1);
  });
});
