/**
 * `npm run generate`: everything that is made from the grammar, the rules and the folders. Generated files are committed;
 * `npm run generate -- --check` names those that are not fresh (and a test runs that).
 *
 * Each file in generate/targets/ says what it makes: `outputs()` returns paths from the root of the repository, and texts.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Output {
  readonly path: string;
  readonly text: string;
}

const root = fileURLToPath(new URL('../', import.meta.url));
const isCheck = process.argv.includes('--check');
const stale: string[] = [];

/** Writes a file only when its text changes, so that nothing is built again without need. */
function settle({ path, text }: Output): void {
  let before: string | undefined;
  try {
    before = readFileSync(join(root, path), 'utf8');
  } catch {
    // The file is new.
  }
  if (before === text) return;
  stale.push(path);
  if (isCheck) return;
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, `${path}.new`), text);
  renameSync(join(root, `${path}.new`), join(root, path));
  console.log(`generated ${path}`);
}

/** Langium writes its files itself: into a folder beside, so that they are compared like all others. */
function langiumOutputs(): Output[] {
  const folder = mkdtempSync(join(tmpdir(), 'remit-langium-'));
  const config = JSON.parse(readFileSync(join(root, 'langium-config.json'), 'utf8'));
  config.languages[0].grammar = join(root, config.languages[0].grammar);
  config.out = join(folder, 'out');
  const path = 'packages/language/src/generated';
  try {
    writeFileSync(join(folder, 'langium-config.json'), JSON.stringify(config));
    const command = join(root, 'node_modules/langium-cli/bin/langium.js');
    execFileSync(
      process.execPath,
      [command, 'generate', '--mode', 'production', '--file', join(folder, 'langium-config.json')],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    return readdirSync(config.out).map(file => ({
      path: `${path}/${file}`,
      text: readFileSync(join(config.out, file), 'utf8'),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const output of langiumOutputs()) settle(output);
const targets = new URL('generate/targets/', import.meta.url);
// Loaded only now: they read what Langium has just written.
for (const file of readdirSync(targets).sort()) {
  const { outputs } = (await import(new URL(file, targets).href)) as {
    outputs(): readonly Output[] | Promise<readonly Output[]>;
  };
  for (const output of await outputs()) settle(output);
}
// Last: it holds code that has just been generated.
const { bundleAction } = await import('./build/action.ts');
for (const output of await bundleAction(root)) settle(output);
if (isCheck && stale.length) {
  console.error(`Not fresh: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
}
