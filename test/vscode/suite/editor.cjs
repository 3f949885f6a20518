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

/** A picture of the window, where somebody takes one. */
async function picture(name, milliseconds = 700) {
  if (!process.env.E2E_CTL) return;
  await new Promise(resolve => setTimeout(resolve, milliseconds));
  await fetch(`${process.env.E2E_CTL}/${name}`);
}

/** Whether webviews can be looked into: on the host of run-host.mjs. */
const canSeeWebviews = process.env.E2E_CTL !== undefined;

/** Acts in the webview of a title, as run-host.mjs says. */
async function inWebview(webview, action) {
  const response = await fetch(process.env.E2E_CTL, { method: 'POST', body: JSON.stringify({ webview, ...action }) });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return JSON.parse(text);
}

module.exports = { allFindings, canSeeWebviews, findings, folder, inWebview, open, picture, placeOf, until, uriOf };
