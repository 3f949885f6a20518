// The same said in another place, as somebody chooses it from the menu "Refactor...": everybody answers for what they did before.
const assert = require('node:assert/strict');
const vscode = require('vscode');
const { allFindings, firstFindings, open, picture, placeOf, until, uriOf } = require('./editor.cjs');

const departments = 'departments.remit';
const journeys = 'journeys/digital.remit';

/** Applies the only refactoring of a kind at some words, as the menu does. */
async function refactor(file, words, kind) {
  const { document } = await open(file);
  const at = placeOf(document, words);
  vscode.window.activeTextEditor.selection = new vscode.Selection(at, at);
  // VS Code looks for its light bulb first, and forgets what is asked meanwhile.
  await new Promise(resolve => setTimeout(resolve, 1000));
  await vscode.commands.executeCommand('editor.action.codeAction', { kind, apply: 'ifSingle' });
}

const textOf = async file => (await vscode.workspace.openTextDocument(uriOf(file))).getText();

/** The block of a touchpoint. */
const blockOf = (text, name) => new RegExp(`^( *)touchpoint ${name} [\\s\\S]*?^\\1}`, 'm').exec(text)?.[0];

/** What the mouse on a touchpoint says first: who is accountable for it. */
async function ownerOf(name) {
  const document = await vscode.workspace.openTextDocument(uriOf(journeys));
  const place = placeOf(document, `touchpoint ${name} `, 'touchpoint '.length);
  const [hover] = await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, place);
  return /\*{0,2}([^*\n]+?)\*{0,2} is accountable/.exec(hover.contents.map(({ value }) => value).join('\n'))?.[1];
}

suite('refactorings', () => {
  const before = new Map();
  let findings;
  suiteSetup(async () => {
    for (const file of [departments, journeys]) before.set(file, await textOf(file));
    findings = await firstFindings();
  });
  const restore = async () => {
    const edit = new vscode.WorkspaceEdit();
    for (const [file, text] of before) {
      const document = await vscode.workspace.openTextDocument(uriOf(file));
      edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
    }
    await vscode.workspace.applyEdit(edit);
    await vscode.workspace.saveAll(false);
  };
  suiteTeardown(async () => {
    await restore();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('a claim moves from the department to the touchpoint, and back', async () => {
    const owner = await ownerOf('brand_ad');
    assert.equal(owner, 'Chief Marketing Officer');
    await refactor(departments, 'discover_plan.brand_ad', 'refactor.move');
    const claim = /^ *accountable +(\w+)/m;
    await until('the claim in the touchpoint', async () => claim.test(blockOf(await textOf(journeys), 'brand_ad')));
    assert.doesNotMatch(await textOf(departments), /brand_ad/);
    assert.equal(await ownerOf('brand_ad'), owner);
    await refactor(journeys, claim.exec(blockOf(await textOf(journeys), 'brand_ad'))[0].trimStart(), 'refactor.move');
    await until('the claim in the department', async () =>
      /accountable for [^\n]*brand_ad/.test(await textOf(departments)),
    );
    assert.doesNotMatch(blockOf(await textOf(journeys), 'brand_ad'), claim);
    assert.equal(await ownerOf('brand_ad'), owner);
    await until('the findings of before', async () => (await allFindings()).join() === findings.join());
  });

  test('who does what is gathered in a RACI table', async () => {
    const owner = await ownerOf('seat_map');
    await refactor(journeys, 'seat_map', 'refactor.extract');
    const table = await until('the table', async () => /^raci [\s\S]*?^}/m.exec(await textOf(journeys))?.[0]);
    assert.match(table, /seat_map +.*\bA\b/);
    assert.doesNotMatch(blockOf(await textOf(journeys), 'seat_map') ?? '', /^ *(accountable|responsible) /m);
    assert.equal(await ownerOf('seat_map'), owner);
    await picture('extracted-table');
    await until('the findings of before', async () => (await allFindings()).join() === findings.join());
  });

  test('the menu names both', async () => {
    await restore();
    const { document } = await open(journeys);
    const place = placeOf(document, 'touchpoint seat_map', 12);
    vscode.window.activeTextEditor.selection = new vscode.Selection(place, place);
    const actions = await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(place, place),
      'refactor',
    );
    assert.ok(actions.some(({ title }) => /^Put who does what for Seat map into a RACI table$/.test(title)));
    await vscode.commands.executeCommand('editor.action.refactor');
    await picture('refactor');
    await vscode.commands.executeCommand('hideCodeActionWidget');
  });
});
