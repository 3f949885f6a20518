// The previews in a real VS Code: what stands in them, the cursor both ways, the day, the keys, and what axe finds.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const { createRequire } = require('node:module');
const vscode = require('vscode');
const { canSeeWindow, inWebview, open, picture, placeOf, until, uriOf } = require('./editor.cjs');

if (!canSeeWindow)
  console.log('Skipped: tests that look inside a webview. On a desktop VS Code nothing leads into one.');

const axe = fs.readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** The value of an expression in a preview; nothing while the preview is not there yet. */
const seen = (title, run) => inWebview(title, { run }).catch(() => undefined);

/** What a row says, its cells with blanks between: `Seat map | C | A/R`. */
const rowOf = (title, name) =>
  seen(
    title,
    `[...document.querySelectorAll('tr')].find(row => row.cells[0]?.textContent.startsWith(${JSON.stringify(name)}))?.innerText.replace(/\\s+/g, ' ')`,
  );

/** What axe finds in a preview, as lines. Other rules than these are about whole sites. */
const axeFinds = async title => {
  await inWebview(title, { run: `${axe}; true` });
  return inWebview(title, {
    run: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => id + ': ' + html + failureSummary)))`,
  });
};

const commands = {
  Charter: 'remit.previewCharter',
  'Governance map': 'remit.previewMap',
  'RACI matrix': 'remit.previewRaci',
};

suite('previews beside the text', () => {
  suiteTeardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('the RACI matrix stands beside the text, with its gaps and conflicts', async function () {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const editor = await open('journeys/digital.remit');
    await vscode.commands.executeCommand('remit.previewRaci');
    const tab = () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label === 'RACI matrix');
    await until('the tab', tab);
    assert.notEqual(tab().group.viewColumn, vscode.window.activeTextEditor.viewColumn);
    if (!canSeeWindow) this.skip();
    await until('a row', () => rowOf('RACI matrix', 'Seat map'));
    assert.match(await rowOf('RACI matrix', 'Listing at an online travel agency'), /nobody is accountable/);
    assert.match(await rowOf('RACI matrix', 'Reply on social media in a crisis'), /two are accountable/);
    assert.match(await seen('RACI matrix', `document.querySelector('#count').textContent`), /not settled/);
    const place = placeOf(editor.document, 'touchpoint ota_listing', 13);
    editor.selection = new vscode.Selection(place, place);
    editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenter);
    await until('the mark', () => seen('RACI matrix', `document.querySelector('tr.here') !== null`));
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    await picture('preview-raci');
  });

  test('the cursor in the text is marked in the matrix, and a click in the matrix selects the text', async function () {
    if (!canSeeWindow) this.skip();
    const editor = await open('journeys/digital.remit');
    const place = placeOf(editor.document, 'touchpoint wallet_boarding_pass', 14);
    editor.selection = new vscode.Selection(place, place);
    const marked = () => seen('RACI matrix', `document.querySelector('tr.here th')?.innerText`);
    await until('the mark', async () => /boarding pass/i.test((await marked()) ?? ''));
    const row = `tr:has(th[scope=row] button:text("Chatbot before the sale"))`;
    await inWebview('RACI matrix', { click: `${row} th button` });
    const selected = () => {
      const { document, selection } = vscode.window.activeTextEditor ?? {};
      return document?.getText(selection);
    };
    await until('the selection', () => selected() === 'presale_chatbot');
    await inWebview('RACI matrix', { click: `${row} td.a button` });
    await until('the claim', () => selected() === 'vp_sales');
    assert.match(
      vscode.window.activeTextEditor.document.lineAt(vscode.window.activeTextEditor.selection.start).text,
      /accountable vp_sales/,
    );
  });

  test('what is typed is seen at once', async function () {
    if (!canSeeWindow) this.skip();
    const editor = await open('journeys/digital.remit');
    const at = placeOf(editor.document, 'accountable cmo', 12);
    await editor.edit(edit => edit.replace(new vscode.Range(at, at.translate(0, 3)), 'vp_sales'));
    await until('the other column', async () => {
      const owner = await seen(
        'RACI matrix',
        `[...document.querySelectorAll('tr')].find(row => row.cells[0]?.innerText === 'Fare alert e-mail')?.querySelector('td.a') !== null &&
         (row => row.closest('table').tHead.rows[0].cells[row.querySelector('td.a').cellIndex].innerText)(
           [...document.querySelectorAll('tr')].find(row => row.cells[0]?.innerText === 'Fare alert e-mail'))`,
      );
      return owner === 'Sales & Distribution';
    });
    await vscode.commands.executeCommand('undo');
  });

  test('the slider shows who answered before', async function () {
    if (!canSeeWindow) this.skip();
    const row = () => rowOf('RACI matrix', 'Reply on social media in a crisis');
    await inWebview('RACI matrix', { click: '#turn-before' });
    await until('the turning day', async () =>
      /As of|2026-10-01/.test((await seen('RACI matrix', `document.querySelector('#count').textContent`)) ?? ''),
    );
    await inWebview('RACI matrix', { press: 'ArrowLeft', on: '#slider' });
    await until(
      'one who answers alone',
      async () => !/two are accountable: /.test((await row()) ?? 'two are accountable: '),
    );
    assert.match(await seen('RACI matrix', `document.querySelector('#count').textContent`), /as of 2026-09-30/);
    await picture('preview-day');
    await inWebview('RACI matrix', { click: '#usual-day' });
    await until('two who answer', async () => /two are accountable/.test((await row()) ?? ''));
  });

  test('a department, a region and what is open can be chosen', async function () {
    if (!canSeeWindow) this.skip();
    const rows = () => seen('RACI matrix', `document.querySelectorAll('th[scope=row]').length`);
    const all = await rows();
    await inWebview('RACI matrix', { click: '#only-open' });
    await until('fewer rows', async () => (await rows()) < all);
    assert.equal(await rows(), 2);
    await picture('preview-open');
    await inWebview('RACI matrix', { click: '#only-open' });
    await until('all rows', async () => (await rows()) === all);
  });

  test('the arrow keys go through a table, which is one stop of the Tab key', async function () {
    if (!canSeeWindow) this.skip();
    const stops = await seen(
      'RACI matrix',
      `[...document.querySelectorAll('table')].map(table => table.querySelectorAll('[tabindex="0"]').length).join()`,
    );
    assert.match(stops, /^1(,1)*$/);
    await inWebview('RACI matrix', { press: 'ArrowRight', on: 'thead button' });
    await inWebview('RACI matrix', { press: 'ArrowDown', on: ':focus' });
    const focused = await seen('RACI matrix', `document.activeElement.closest('td, th').outerHTML.slice(0, 3)`);
    assert.match(focused, /^<t[dh]/);
  });

  test('the governance map is a picture and a list; a click in it selects the text', async function () {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('remit.previewMap');
    if (!canSeeWindow) this.skip();
    const titles = () => seen('Governance map', `document.querySelectorAll('svg.map .touchpoint').length`);
    await until('the picture', titles);
    assert.equal(await titles(), 62);
    assert.equal(await seen('Governance map', `document.querySelectorAll('svg.map .touchpoint.open').length`), 2);
    assert.match(
      await seen('Governance map', `document.querySelector('#shown').innerText`),
      /Chatbot before the sale: accountable: VP Sales/,
    );
    await picture('preview-map');
    await inWebview('Governance map', { click: 'svg .touchpoint:has-text("Chatbot before the sale") .box' });
    const selected = () => {
      const { document, selection } = vscode.window.activeTextEditor ?? {};
      return document?.getText(selection);
    };
    await until('the selection', () => selected() === 'presale_chatbot');
    await until('the mark', () =>
      seen('Governance map', `document.querySelector('svg .touchpoint.here')?.textContent.includes('Chatbot')`),
    );
    await inWebview('Governance map', { press: 'Enter', on: 'li button:text("Seat map")' });
    await until('the other selection', () => selected() === 'seat_map');
  });

  test('the charter stands there as it will be printed, and leads to the text', async function () {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await open('charter.remit');
    await vscode.commands.executeCommand('remit.previewCharter');
    if (!canSeeWindow) this.skip();
    await until('the title', () => seen('Charter', `document.querySelector('h1 button')?.textContent`));
    assert.match(
      await seen('Charter', `document.querySelector('#shown').innerText`),
      /1\. Purpose[\s\S]*17\. Approvals/,
    );
    await picture('preview-charter');
    await inWebview('Charter', { click: 'td button:text("Disruption and recovery")' });
    await until('the journey', () => {
      const { document, selection } = vscode.window.activeTextEditor ?? {};
      return document?.getText(selection) === 'disruption_recovery';
    });
  });

  test('what is shown is written to a file', async () => {
    for (const [kind, command, form, begins] of [
      ['raci', 'remit.previewRaci', 'xlsx', 'PK'],
      ['map', 'remit.previewMap', 'svg', '<svg'],
    ]) {
      await vscode.commands.executeCommand(command);
      const to = uriOf(`exported.${form}`);
      await vscode.commands.executeCommand('remit.exportPreview', { kind, form, to });
      const bytes = await vscode.workspace.fs.readFile(to);
      assert.ok(Buffer.from(bytes).toString('latin1').startsWith(begins));
      await vscode.workspace.fs.delete(to);
    }
  });

  const themes = {
    light: 'Default Light Modern',
    dark: 'Default Dark Modern',
    'high-contrast': 'Default High Contrast',
  };
  for (const [name, theme] of Object.entries(themes))
    test(`axe finds nothing in the theme ${theme}`, async function () {
      if (!canSeeWindow) this.skip();
      await vscode.workspace.getConfiguration('workbench').update('colorTheme', theme, true);
      for (const [title, command] of Object.entries(commands)) {
        await vscode.commands.executeCommand(command);
        const isThere = `document.body.classList.contains('vscode-${name}') && document.querySelector('#shown').children.length > 0`;
        await until(`${title} in ${theme}`, () => seen(title, isThere));
        await picture(`${command.slice(6)}-${name}`, 1500);
        assert.deepEqual(await axeFinds(title), []);
      }
    });
});
