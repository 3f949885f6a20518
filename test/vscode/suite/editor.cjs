// What the suites do with the editor, and how they wait for it.
const path = require('node:path');
const vscode = require('vscode');

const folder = () => vscode.workspace.workspaceFolders[0].uri;
const uriOf = file => vscode.Uri.joinPath(folder(), file);

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

async function open(file) {
  const document = await vscode.workspace.openTextDocument(uriOf(file));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** The place of the first letter of some words, or a number of letters behind it. */
function placeOf(document, words, offset = 0) {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`"${words}" does not stand in ${document.uri.path}`);
  return document.positionAt(at + offset);
}

/** `rule word`, for each finding in a file. */
async function findings(file) {
  const document = await vscode.workspace.openTextDocument(uriOf(file));
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'remit')
    .map(({ code, range }) => `${typeof code === 'object' ? code.value : code} ${document.getText(range)}`)
    .sort();
}

/** All findings of the workspace: `file rule word`. */
async function allFindings() {
  const lines = [];
  for (const [uri, diagnostics] of vscode.languages.getDiagnostics()) {
    if (!diagnostics.some(({ source }) => source === 'remit')) continue;
    const file = path.posix.relative(folder().path, uri.path);
    for (const finding of await findings(file)) lines.push(`${file} ${finding}`);
  }
  return lines.sort();
}

/** All findings of the workspace, once no more come: where a suite runs alone the server may not have checked yet. */
const firstFindings = () =>
  until('findings', async () => {
    const before = await unlessGone();
    await new Promise(resolve => setTimeout(resolve, 500));
    const lines = await unlessGone();
    return lines.length > 0 && lines.join() === before.join() && lines;
  });

/** All findings; none while a file that a suite has taken away still has some: it cannot be opened any more. */
async function unlessGone() {
  try {
    return await allFindings();
  } catch (error) {
    if (error.name === 'CodeExpectedError') return [];
    throw error;
  }
}

/** A picture of the window, where somebody asks for them: `E2E_PICTURES=1`. They take a while. */
async function picture(name, milliseconds = 700) {
  if (!process.env.E2E_CTL || !process.env.E2E_PICTURES) return;
  await new Promise(resolve => setTimeout(resolve, milliseconds));
  await fetch(`${process.env.E2E_CTL}/${name}`);
}

/** Whether the window and the webviews in it can be looked into: on the host of run-host.mjs. */
const canSeeWindow = process.env.E2E_CTL !== undefined;

/** Acts in the webview of a title, as run-host.mjs says. */
async function inWebview(webview, action) {
  const response = await fetch(process.env.E2E_CTL, { method: 'POST', body: JSON.stringify({ webview, ...action }) });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return JSON.parse(text);
}

/** Acts in the window itself. */
const inWindow = action => inWebview(undefined, action);

/** What the messages of the window say. They are in the list behind the bell: in its tests VS Code does not let them pop up. */
async function messages() {
  await vscode.commands.executeCommand('notifications.showList');
  return inWindow({
    run: `[...document.querySelectorAll('.notifications-center .notification-list-item-message')].map(({ textContent }) => textContent)`,
  });
}

module.exports = {
  allFindings,
  canSeeWindow,
  findings,
  firstFindings,
  folder,
  inWebview,
  inWindow,
  messages,
  open,
  picture,
  placeOf,
  until,
  uriOf,
};
