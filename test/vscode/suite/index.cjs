// Runs inside VS Code's extension host: Mocha over the suites beside this file.
const fs = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { format } = require('node:util');

const Mocha = createRequire(path.join(__dirname, '../host/package.json'))('mocha');

exports.run = async () => {
  const { E2E_LOG, E2E_RESULT, E2E_ONLY } = process.env;
  if (E2E_LOG) Mocha.reporters.Base.consoleLog = (...words) => fs.appendFileSync(E2E_LOG, `${format(...words)}\n`);
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 60_000, forbidOnly: true });
  if (E2E_ONLY) mocha.fgrep(E2E_ONLY);
  for (const file of fs.readdirSync(__dirname).sort())
    if (file.endsWith('.test.cjs')) mocha.addFile(path.join(__dirname, file));
  let stats;
  const failures = await new Promise(resolve => {
    stats = mocha.run(resolve).stats;
  });
  if (E2E_RESULT) fs.writeFileSync(E2E_RESULT, JSON.stringify({ ...stats, failures }));
  if (failures) throw new Error(`${failures} failed`);
};
