/** What all bundles have in common. */
import type { BuildOptions, Metafile } from 'esbuild';

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

/** The folders of the npm packages whose code ended up in a bundle, relative to the root. */
export function packagesIn({ outputs }: Metafile): string[] {
  const used = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const folders = used
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []);
  return [...new Set(folders)].sort();
}
