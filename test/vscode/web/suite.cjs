// Runs inside the worker that VS Code has for extensions in a browser. There is no Node here, and no disk.
const vscode = require('vscode');

const tests = [];
const test = (title, run) => tests.push({ title, run });

exports.run = async () => {
  let failures = 0;
  for (const { title, run } of tests) {
    try {
      await run();
      console.log(`  ✓ ${title}`);
    } catch (error) {
      failures++;
      console.log(`  FAILED ${title}: ${error.stack ?? error}`);
    }
  }
  const stats = { passes: tests.length - failures, failures, pending: 0 };
  console.log(`e2e-result ${JSON.stringify(stats)}`);
  if (failures) throw new Error(`${failures} failed`);
};

const uriOf = file => vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, file);

/** Waits until something is so; says what it waited for when it never is. */
async function until(what, isSo, seconds = 30) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await isSo();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain for: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

function assertEqual(found, wanted, what) {
  if (found !== wanted) throw new Error(`${what}: ${JSON.stringify(wanted)} is wanted, ${JSON.stringify(found)} found`);
}

/** `rule`, for each finding in a file. */
const rulesIn = uri =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'remit')
    .map(({ code }) => (typeof code === 'object' ? code.value : code));

test('no process: the extension runs in a browser', async () => {
  assertEqual(vscode.env.uiKind, vscode.UIKind.Web, 'uiKind');
  assertEqual(typeof process === 'undefined' || !process.versions?.node, true, 'without Node');
});

test('files that nobody has opened are checked, fed from the editor', async () => {
  const counted = () => vscode.languages.getDiagnostics().filter(([uri]) => rulesIn(uri).length > 0);
  await until('findings in several files', () => counted().length > 3);
  const [first] = await until('the planted conflict', () =>
    counted().filter(([uri]) => rulesIn(uri).includes('conflicting-owners')),
  );
  assertEqual(first[0].path.endsWith('.remit'), true, 'a .remit file');
});

test('an edit in one file settles a finding in another', async () => {
  const [file] = await vscode.workspace.findFiles('people-and-roles.remit');
  const document = await vscode.workspace.openTextDocument(file);
  const editor = await vscode.window.showTextDocument(document);
  const before = rulesIn(file).length;
  await editor.edit(edit =>
    edit.insert(document.positionAt(document.getText().length), '\nrole web_tester { part of nowhere }\n'),
  );
  await until('a name that is not known', () => rulesIn(file).includes('unknown-name'));
  await vscode.commands.executeCommand('undo');
  await until('as many findings as before', () => rulesIn(file).length === before);
});

test('the tree of who answers for what, and the numbers in the status bar', async () => {
  const { ownership, status } = await vscode.extensions.getExtension('remit-cx.remit').activate();
  const roots = await ownership.items.getChildren();
  assertEqual(roots.filter(({ look }) => look === 'journey').length, 8, 'journeys');
  await until('the numbers', () => /\d+% owned/.test(status.text ?? ''));
});

test('a hover answers', async () => {
  const [file] = await vscode.workspace.findFiles('people-and-roles.remit');
  const document = await vscode.workspace.openTextDocument(file);
  const at = document.positionAt(document.getText().indexOf('role cco') + 6);
  const hovers = await vscode.commands.executeCommand('vscode.executeHoverProvider', file, at);
  const text = hovers.flatMap(({ contents }) => contents.map(({ value }) => value)).join('\n');
  assertEqual(text.includes('Chief Customer Officer'), true, `the hover says "${text.slice(0, 200)}"`);
});

test('a file that comes is read', async () => {
  const uri = uriOf('new-role.remit');
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('role helper { part of nowhere }\n'));
  await until('what is wrong in it', () => rulesIn(uri).includes('unknown-name'));
  await vscode.workspace.fs.delete(uri);
  await until('nothing more of it', () => rulesIn(uri).length === 0);
});

test('a preview opens, and is written to a file', async () => {
  await vscode.commands.executeCommand('remit.previewRaci');
  const tabs = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
  await until('the preview', () => tabs().includes('RACI matrix'));
  const to = uriOf('exported.xlsx');
  await vscode.commands.executeCommand('remit.exportPreview', { kind: 'raci', form: 'xlsx', to });
  const [first, second] = await vscode.workspace.fs.readFile(to);
  assertEqual(String.fromCharCode(first, second), 'PK', 'the workbook is an archive');
  await vscode.workspace.fs.delete(to);
});
