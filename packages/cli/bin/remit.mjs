#!/usr/bin/env node
// Starts Remit. It imports nothing before it has looked at the version: an import of its own would be resolved first, and an old Node would
// answer with a stack trace. Plain, old syntax for the same reason (Node 12 and later can read it).

var oldest = [22, 12];
var version = process.versions.node;
var parts = version.split('.').map(Number);

function stop(lines, code) {
  process.stderr.write(lines.join('\n') + '\n');
  process.exitCode = code;
}

function start() {
  // Compiled code is kept in the system's cache folder between runs: a fifth off the time of a small check.
  var nodeModule = process.getBuiltinModule('node:module');
  if (nodeModule.enableCompileCache) nodeModule.enableCompileCache();
  // Most of what is made stays: a young heap that grows would only be copied. A quarter off the memory of a large check, and no slower.
  // Not for the server, which makes the model again at every edit, and lets the last one go.
  if (process.argv.indexOf('lsp') < 0)
    process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
  var fs = process.getBuiltinModule('node:fs');
  var program = new URL('../dist/remit.js', import.meta.url);
  if (!fs.existsSync(program)) {
    stop(['Remit is not built yet.', 'Run `npm run try` in the folder of the repository first.'], 2);
    return;
  }
  import(program.href).catch(function (error) {
    stop(
      [
        'Remit could not start: ' + (error && error.message ? error.message : error),
        'This is a fault in Remit or in its installation. Install it again; if that does not help, please report this line.',
      ],
      3,
    );
  });
}

if (parts[0] > oldest[0] || (parts[0] === oldest[0] && parts[1] >= oldest[1])) start();
else {
  stop(
    [
      'Remit needs Node ' + oldest.join('.') + ' or later; this is ' + version + '.',
      'Install a newer Node from https://nodejs.org, then run the same command again.',
    ],
    2,
  );
}
