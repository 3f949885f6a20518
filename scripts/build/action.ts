/** The bundle of the GitHub action. It is committed, because GitHub runs an action from its repository as it is. */
import { build, type Plugin } from 'esbuild';
import { toNotices } from './notices.ts';
import { commonOptions, packagesIn, requireForModules } from './options.ts';

/** The commands that the action runs. All others stay out of its bundle: half of its size, and most of its changes. */
const commands: ReadonlySet<string> = new Set(['./commands/check.ts', './commands/diff.ts']);

const withoutOtherCommands: Plugin = {
  name: 'without-other-commands',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/commands\// }, ({ path }) =>
      commands.has(path) ? undefined : { path, namespace: 'left-out' },
    );
    // A word on the command line may be the name of a command: then this is loaded, and does nothing.
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'export default () => {};' }));
  },
};

/** The files of the action, with paths from the root of the repository. */
export async function bundleAction(root: string): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const folder = 'packages/action/dist';
  const { outputFiles, metafile } = await build({
    ...commonOptions,
    absWorkingDir: root,
    entryPoints: { index: 'packages/action/src/main.ts' },
    outdir: folder,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    banner: { js: requireForModules },
    plugins: [withoutOtherCommands],
  });
  return [
    { path: `${folder}/index.js`, text: outputFiles[0]!.text },
    {
      path: `${folder}/third-party-notices.txt`,
      // Some licences have the line ends of Windows, which git would take away.
      text: toNotices(root, packagesIn(metafile)).replaceAll('\r\n', '\n'),
    },
  ];
}
