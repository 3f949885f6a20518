import { readdirSync } from 'node:fs';
import { build, type Metafile } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';

const folder = 'packages/cli/src/commands';
const commands = readdirSync(folder).filter(file => file.endsWith('.ts'));

let inputs: Metafile['inputs'];
beforeAll(async () => {
  const { metafile } = await build({
    entryPoints: ['packages/cli/src/main.ts', ...commands.map(file => `${folder}/${file}`)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    outdir: 'out',
    splitting: true,
    metafile: true,
    write: false,
  });
  inputs = metafile.inputs;
});

/** How the program gets from its start to a package that takes long to load, without having been asked for it. */
function wayToLangium(...entries: readonly string[]): readonly string[] {
  const from = new Map<string, string | undefined>(entries.map(entry => [entry, undefined]));
  for (const file of from.keys()) {
    if (/node_modules\/(langium|chevrotain|vscode-)/.test(file)) {
      const way: string[] = [];
      for (let step: string | undefined = file; step; step = from.get(step)) way.unshift(step);
      return way;
    }
    for (const { path, kind } of inputs[file]?.imports ?? []) {
      if (kind !== 'dynamic-import' && !from.has(path)) from.set(path, file);
    }
  }
  return [];
}

// Langium says what is wrong in a file, and it is the language server. A project without mistakes needs neither, and to load them takes as long as
// all the rest of a small check.
test.each(commands)('the command in %s starts without Langium', file => {
  expect(wayToLangium('packages/cli/src/main.ts', `${folder}/${file}`)).toEqual([]);
});
