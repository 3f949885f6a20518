/** `npm run generate`: everything that is made from the grammar and from the folders. Generated files are committed; a test runs this again. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { toRuleList } from './generate/rules.ts';

const root = new URL('../', import.meta.url);
const at = (path: string) => new URL(path, root);

const read = (path: string) => readFileSync(at(path), 'utf8');

/** Writes a file only when its text changes, so that nothing is built again without need. */
function write(path: string, text: string): void {
  let before = '';
  try {
    before = readFileSync(at(path), 'utf8');
  } catch {
    // The file is new.
  }
  if (before === text) return;
  writeFileSync(at(`${path}.new`), text);
  renameSync(at(`${path}.new`), at(path));
  console.log(`generated ${path}`);
}

execFileSync(
  process.execPath,
  [at('node_modules/langium-cli/bin/langium.js').pathname, 'generate', '--mode', 'production'],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);
// Loaded only now: it reads what Langium has just written.
const { toSyntax } = await import('./generate/syntax.ts');
write(
  'packages/core/src/project/syntax.ts',
  toSyntax(read('packages/language/src/generated/ast.ts'), read('packages/language/src/remit.langium')),
);
write('packages/core/src/lint/all.ts', toRuleList(readdirSync(at('packages/core/src/lint/rules'))));
