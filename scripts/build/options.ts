/** What all bundles have in common. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { BuildOptions, Metafile, Plugin } from 'esbuild';

export const commonOptions = {
  bundle: true,
  // jsonc-parser's CommonJS form asks for its own files in a way that no bundler can follow.
  mainFields: ['module', 'main'],
  // Short to load, yet a fault that is reported still names the functions it went through.
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: true,
  legalComments: 'none',
  metafile: true as const,
  write: false as const,
  logLevel: 'warning',
} satisfies BuildOptions;

/** Bundled CommonJS packages call `require` for Node's own modules, which an ES module does not have. */
export const requireForModules =
  "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);";

/**
 * Langium takes a few classes (cancelling, events) from a newer release of the language server's protocol than the server
 * has: one of the two is enough in a bundle, and that of the server is what speaks to the editor.
 */
export const protocolOfServer: Plugin = {
  name: 'protocol-of-server',
  setup({ onResolve, resolve }) {
    const server = dirname(createRequire(import.meta.url).resolve('vscode-languageserver'));
    // With no importer it is not asked here again.
    onResolve({ filter: /^vscode-languageserver-(?:protocol|types)$/ }, ({ path, importer, kind }) =>
      /[\\/]node_modules[\\/]langium[\\/]/.test(importer) ? resolve(path, { kind, resolveDir: server }) : undefined,
    );
  },
};

/** The folders of the npm packages whose code ended up in a bundle, relative to the root. */
export function packagesIn({ outputs }: Metafile): string[] {
  const used = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const folders = used
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []);
  return [...new Set(folders)].sort();
}
