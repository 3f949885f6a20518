// Runs inside VS Code's extension host: Mocha over the suites of the folder E2E_SUITE, this one without it.
const fs = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { format } = require('node:util');
const vscode = require('vscode');

const Mocha = createRequire(path.join(__dirname, '../host/package.json'))('mocha');

exports.run = async () => {
  const { E2E_CTL, E2E_LOG, E2E_RESULT, E2E_ONLY, E2E_SUITE } = process.env;
  if (E2E_LOG) Mocha.reporters.Base.consoleLog = (...words) => fs.appendFileSync(E2E_LOG, `${format(...words)}\n`);
  const folder = path.join(__dirname, '..', E2E_SUITE || 'suite');
  const reloaded = path.join(folder, 'reloaded');
  // After a reload of the window everything runs again, from here.
  const before = `${E2E_RESULT}.before`;
  const isReloaded = fs.existsSync(before);
  const stats = await runAll(isReloaded ? reloaded : folder, E2E_ONLY);
  if (fs.existsSync(reloaded) && !isReloaded) {
    if (E2E_CTL && stats.failures === 0) {
      fs.writeFileSync(before, JSON.stringify(stats));
      vscode.commands.executeCommand('workbench.action.reloadWindow');
      return new Promise(() => {});
    }
    console.log('Skipped: what comes after a reload of the window, which ends the tests of a desktop VS Code.');
  }
  if (isReloaded) stats.passes += JSON.parse(fs.readFileSync(before, 'utf8')).passes;
  if (E2E_RESULT) fs.writeFileSync(E2E_RESULT, JSON.stringify(stats));
  if (stats.failures) throw new Error(`${stats.failures} failed`);
};

/** Runs the suites of a folder, those whose titles have some words in them, and returns what Mocha counted. */
async function runAll(folder, words) {
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 60_000, forbidOnly: true });
  if (words) mocha.fgrep(words);
  for (const file of fs.readdirSync(folder).sort())
    if (file.endsWith('.test.cjs')) mocha.addFile(path.join(folder, file));
  let stats;
  const failures = await new Promise(resolve => {
    stats = mocha.run(resolve).stats;
  });
  return { ...stats, failures };
}
