#!/usr/bin/env node
// The front door: `npm run try`, `npm test` and `npm run test:editor` start here, from a fresh clone with nothing installed.
// Plain JavaScript without a dependency, for Node 18 and later, because it runs before anything else is there; so is all that it imports.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChecks } from './checks.mjs';
import { runEditorSuite } from './editor.mjs';
import { prepare } from './prepare.mjs';
import { StepFailed } from './step.mjs';
import { tryExample } from './try.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const doors = { try: tryExample, test: runChecks, editor: runEditorSuite };
const [name, ...args] = process.argv.slice(2);
const door = Object.hasOwn(doors, name ?? '') ? doors[name] : undefined;

if (!door) {
  process.stderr.write('Usage: npm run try, npm test, or npm run test:editor.\n');
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await door(root, await prepare(root), args);
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    process.stderr.write(`${error.message}\n`);
    // Whoever reads only the last line must see it too.
    if (name === 'test') process.stdout.write('0 passed, 1 failed\n');
    process.exitCode = 1;
  }
}
