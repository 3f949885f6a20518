/** `npm run build`: the bundles that people start, each one written whole or not at all. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { toNotices } from './build/notices.ts';
import { commonOptions, packagesIn, protocolOfServer, requireForModules } from './build/options.ts';

const root = join(fileURLToPath(import.meta.url), '../..');

/** A bundle: the folder it is written to, its entries by output name, and what differs from the common options. */
interface Bundle {
  readonly folder: string;
  readonly entries: Readonly<Record<string, string>>;
  readonly options: Omit<BuildOptions, 'metafile' | 'write'>;
}

const bundles: readonly Bundle[] = [
  {
    // Split, so that what most runs do not need (Langium for messages, the language server) is loaded on demand.
    folder: 'packages/cli/dist',
    entries: { remit: 'packages/cli/src/main.ts' },
    options: {
      format: 'esm',
      platform: 'node',
      target: 'node22.12',
      splitting: true,
      banner: { js: requireForModules },
      plugins: [protocolOfServer],
    },
  },
  {
    // VS Code waits for it (`npm run bench -- activation`): to keep the few names that a bundle changes takes a fifth of the time.
    folder: 'packages/vscode/dist',
    entries: { extension: 'packages/vscode/src/desktop.ts' },
    options: { format: 'cjs', platform: 'node', target: 'node22.12', external: ['vscode'], keepNames: false },
  },
  {
    folder: 'packages/vscode/dist',
    entries: { server: 'packages/vscode/src/server.ts' },
    options: { format: 'cjs', platform: 'node', target: 'node22.12', plugins: [protocolOfServer] },
  },
  {
    // The same in a browser: there the server is a worker.
    folder: 'packages/vscode/dist',
    entries: { 'extension-web': 'packages/vscode/src/web.ts' },
    options: { format: 'cjs', platform: 'browser', target: 'es2023', external: ['vscode'], keepNames: false },
  },
  {
    folder: 'packages/vscode/dist',
    entries: { 'server-web': 'packages/vscode/src/server-web.ts' },
    options: { format: 'cjs', platform: 'browser', target: 'es2023', plugins: [protocolOfServer] },
  },
  {
    // What runs inside a page of the editor.
    folder: 'packages/vscode/dist',
    entries: {
      preview: 'packages/vscode/src/webview/main.ts',
      'preview-style': 'packages/vscode/src/webview/style.css',
    },
    options: { format: 'iife', platform: 'browser', target: 'es2023' },
  },
];

/** Files that a package needs inside its own folder, because only that folder is packaged. */
const copies: Readonly<Record<string, string>> = {
  'packages/vscode/dist/remit.tmLanguage.json': 'syntaxes/remit.tmLanguage.json',
  'packages/vscode/dist/remit.schema.json': 'docs/schema/remit.schema.json',
  'packages/cli/dist/remit.schema.json': 'docs/schema/remit.schema.json',
};

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.new`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}

/** The packages whose code is in the bundles of a folder. */
const packages = new Map<string, readonly string[]>();

/** Bundles and returns the bytes written; throws esbuild's error, which it has printed. */
async function bundle({ folder, entries, options }: Bundle): Promise<number> {
  const result = await build({
    absWorkingDir: root,
    ...commonOptions,
    ...options,
    entryPoints: Object.entries(entries).map(([out, source]) => ({ in: source, out })),
    outdir: folder,
    chunkNames: 'chunk-[hash]',
  });
  // Chunks before the entries that import them; what an earlier build left is removed last.
  const isEntry = (path: string) => Object.hasOwn(entries, basename(path, '.js'));
  const files = result.outputFiles.toSorted((a, b) => Number(isEntry(a.path)) - Number(isEntry(b.path)));
  for (const file of files) write(file.path, file.contents);
  const used = [...new Set([...(packages.get(folder) ?? []), ...packagesIn(result.metafile)])].sort();
  packages.set(folder, used);
  write(join(root, folder, 'third-party-notices.txt'), toNotices(root, used));
  const written = new Set(files.map(file => basename(file.path)));
  for (const name of readdirSync(join(root, folder))) {
    if (/^chunk-.*\.js$/.test(name) && !written.has(name)) rmSync(join(root, folder, name));
  }
  return files.reduce((sum, file) => sum + file.contents.length, 0);
}

try {
  for (const one of bundles) {
    const bytes = await bundle(one);
    console.log(`${one.folder}: ${Math.round(bytes / 1024)} kB`);
  }
  for (const [to, from] of Object.entries(copies)) write(join(root, to), readFileSync(join(root, from)));
} catch (error) {
  // What esbuild finds wrong in a source it has printed with its place; our own stack would only hide that.
  if (!(error instanceof Error && 'errors' in error)) throw error;
  process.exitCode = 1;
}
