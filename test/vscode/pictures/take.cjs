// Runs inside VS Code's extension host: puts the editor into the states that docs/images shows, one after the other.
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const vscode = require('vscode');
const { firstFindings, folder, inWebview, inWindow, open, placeOf, until, uriOf } = require('../suite/editor.cjs');

const { executeCommand } = vscode.commands;
const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
const small = [1080, 660];
const large = [1280, 800];
const flat = [1380, 600];
/** The title bar says that tests are running. */
const titleBar = 36;

const resize = size => inWindow({ size });
const picture = async (name, size) => {
  await pause(2500);
  await inWindow({ picture: name, size, under: titleBar });
};

async function clear() {
  for (const what of ['closeAllEditors', 'closePanel', 'closeSidebar'])
    await executeCommand(`workbench.action.${what}`);
  await executeCommand('notifications.clearAll');
}

/** Opens a file with the cursor at some words. */
async function openAt(file, words, offset = 0, revealed = vscode.TextEditorRevealType.InCenter) {
  const { document } = await open(file);
  const at = placeOf(document, words, offset);
  const editor = vscode.window.activeTextEditor;
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(new vscode.Range(at, at), revealed);
  await pause(1000);
  return editor;
}

let isWide = false;

/** Makes the side bar wide enough for what stands in it; it stays so. */
async function widen(view) {
  await executeCommand(`${view}.focus`);
  for (let step = 0; step < 3 && !isWide; step++) await executeCommand('workbench.action.increaseViewSize');
  isWide = true;
  await executeCommand('workbench.action.focusActiveEditorGroup');
}

async function settings() {
  const values = {
    'editor.minimap.enabled': false,
    'editor.stickyScroll.enabled': false,
    'editor.scrollbar.horizontal': 'hidden',
    'breadcrumbs.enabled': false,
    'workbench.colorTheme': 'Default Light Modern',
    'workbench.tips.enabled': false,
  };
  for (const [name, value] of Object.entries(values))
    await vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Global);
}

/** The list of problems turns to the file that is opened after it. */
async function findings() {
  await resize(large);
  await executeCommand('workbench.actions.view.problems');
  await openAt('journeys/recovery.remit', 'touchpoint crisis_social_reply', 11);
  await picture('findings', large);
}

async function quickFix() {
  await resize(small);
  await openAt('journeys/digital.remit', 'touchpoint ota_listing', 11);
  await executeCommand('editor.action.quickFix');
  await picture('quick-fix', small);
  await executeCommand('hideCodeActionWidget');
}

/** A hover is as high as a quarter of the window: of a high one the upper part is taken. */
async function hover() {
  await resize([small[0], 2500]);
  await openAt('journeys/digital.remit', 'touchpoint seat_map', 14, vscode.TextEditorRevealType.AtTop);
  await executeCommand('editor.action.showHover');
  await picture('hover', [small[0], 740]);
}

async function completion() {
  await resize(small);
  const editor = await openAt('journeys/digital.remit', 'touchpoint ota_listing');
  const line = editor.selection.active.line + 1;
  await editor.edit(edit => edit.insert(new vscode.Position(line, 0), '      \n'));
  editor.selection = new vscode.Selection(line, 6, line, 6);
  await executeCommand('type', { text: 'accountable ' });
  await executeCommand('editor.action.triggerSuggest');
  await picture('completion', small);
  await executeCommand('hideSuggestWidget');
  await executeCommand('workbench.action.files.revert');
}

async function ownership() {
  await resize(large);
  const { ownership } = await vscode.extensions.getExtension('remit-cx.remit').activate();
  await openAt('journeys/digital.remit', 'touchpoint fare_search_app', 11);
  await executeCommand('remit.showByJourney');
  // A check that ends meanwhile fills the tree anew.
  await until('the journey in the tree', async () => {
    const roots = await ownership.items.getChildren();
    const journey = roots.find(({ key }) => key === 'journey discover_plan');
    return ownership.tree.reveal(journey, { expand: 2, focus: false, select: false }).then(
      () => true,
      () => false,
    );
  });
  await widen('remit.ownership');
  await picture('ownership', large);
  await picture('tree', [530, 516]);
}

async function raci() {
  await resize(large);
  await openAt('journeys/digital.remit', 'touchpoint ota_listing', 13);
  await executeCommand('remit.previewRaci');
  await until('the mark', () =>
    inWebview('RACI matrix', { run: `document.querySelector('tr.here') !== null` }).catch(() => false),
  );
  await picture('preview-raci', large);
}

async function previewAlone(command, title, name) {
  await resize(large);
  await executeCommand(command);
  await until(title, () =>
    inWebview(title, { run: `document.querySelector('#shown').children.length > 0` }).catch(() => false),
  );
  await picture(name, large);
}

/** The airline on a branch that hands a journey over and closes a gap. */
async function changes() {
  await resize(flat);
  const git = (...args) => {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...who, ...args], { cwd: folder().fsPath });
  };
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'As it was');
  git('checkout', '-q', '-b', 'autumn-handover');
  const file = uriOf('journeys/digital.remit').fsPath;
  const before = fs.readFileSync(file, 'utf8');
  const after = before
    .replace(/(journey discover_plan [\s\S]*?owner +)vp_sales/, '$1cmo')
    .replace(/(touchpoint ota_listing [^\n]*\n)/, '$1      accountable vp_sales\n');
  fs.writeFileSync(file, after);
  git('commit', '-q', '-a', '-m', 'Marketing takes over the first journey');
  const settings = vscode.workspace.getConfiguration('git');
  await settings.update('enabled', true, vscode.ConfigurationTarget.Global);
  await settings.update('openRepositoryInParentFolders', 'never', vscode.ConfigurationTarget.Global);
  const extension = await vscode.extensions.getExtension('vscode.git').activate();
  const api = await until('git', () => extension.enabled && extension.getAPI(1));
  await until('the repository', async () => (await api.openRepository(folder())) || api.getRepository(folder()));
  await executeCommand('remit.compareWithBranch', 'main');
  await executeCommand('remit.showChangesAsPage');
  await executeCommand('workbench.actions.treeView.remit.ownership.collapseAll');
  await widen('remit.changes');
  await picture('changes', flat);
  await executeCommand('remit.endComparison');
  await settings.update('enabled', false, vscode.ConfigurationTarget.Global);
  fs.rmSync(uriOf('.git').fsPath, { recursive: true });
}

exports.run = async () => {
  await settings();
  await firstFindings();
  const pictures = {
    findings,
    quickFix,
    hover,
    completion,
    ownership,
    raci,
    map: () => previewAlone('remit.previewMap', 'Governance map', 'preview-map'),
    charter: async () => {
      await open('charter.remit');
      await previewAlone('remit.previewCharter', 'Charter', 'preview-charter');
    },
    changes,
  };
  const wanted = process.env.E2E_ONLY;
  let passes = 0;
  for (const [name, take] of Object.entries(pictures)) {
    if (wanted && !wanted.split(' ').includes(name)) continue;
    await clear();
    await take();
    passes++;
  }
  fs.writeFileSync(process.env.E2E_RESULT, JSON.stringify({ passes, failures: 0 }));
};
