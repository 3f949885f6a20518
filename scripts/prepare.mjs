// Makes a clone ready: packages, the project's own Node, generated files, bundles. Each only when it is stale, so the second time costs nothing.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { whyInstall } from './installed.mjs';
import { StepFailed, step } from './step.mjs';

/** The oldest Node that runs the project's TypeScript as it is. */
const oldestNode = [22, 18];

/** Everything that generated files and bundles are made of. Over-careful on purpose: both steps take a second or two. */
const sources = [
  'package-lock.json',
  'langium-config.json',
  'scripts',
  'syntaxes',
  'docs/schema',
  'packages/core',
  'packages/language',
  'packages/cli',
  'packages/action',
  'packages/vscode',
];

/** What is made beside the sources, and what is not ours. */
const notSources = /^(node_modules|dist|.*\.vsix)$/;

/** The environment with `folders` first in PATH; folders of this repository that npm put there are dropped. */
function withPath(root, folders) {
  const key = Object.keys(process.env).find(name => name.toUpperCase() === 'PATH') ?? 'PATH';
  const kept = (process.env[key] ?? '')
    .split(delimiter)
    .filter(folder => !folder.startsWith(join(root, 'node_modules')));
  return { ...process.env, [key]: [...folders, ...kept].join(delimiter) };
}

/**
 * Installs the packages that package-lock.json in `folder` names, when they are not there yet. npm runs on the Node of the machine: the one in
 * node_modules is about to be replaced.
 */
export async function install(root, folder, title) {
  const reason = whyInstall(folder);
  if (!reason) return;
  await step(
    `${title} (${reason}; this can take a minute)`,
    'The packages could not be installed. Check that this machine reaches the npm registry, then run the same command again.',
    'npm',
    ['ci', '--no-progress'],
    { cwd: folder, env: withPath(root, []) },
  );
}

/** The Node that everything after the installation runs on: npm brought Node 24 for most machines; else the running one, if it is new enough. */
function chooseNode(root) {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', file);
  if (existsSync(own)) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return process.execPath;
  throw new StepFailed(
    `Building Remit needs Node ${oldestNode.join('.')} or later; this is ${process.versions.node}, and npm has no Node 24 for this machine ` +
      `(${process.platform} ${process.arch}). Install one from https://nodejs.org, then run the same command again.`,
  );
}

/**
 * Generates what is made from the grammar and the folder of rules. A fresh clone has no stamp: its generated files are committed and trusted,
 * and a test holds them against the sources, which it could not do if they were written again first.
 */
async function generate(root, node, env) {
  const path = join(root, '.remit-build/generated.stamp');
  const stamp = readStamp(path);
  if (stamp && stamp !== fingerprint(root, sources, notSources)) {
    const next = 'The generated files could not be written. What is above says which source is at fault.';
    await step('Generating', next, node, ['scripts/generate.ts'], { cwd: root, env });
  }
  writeStamp(path, fingerprint(root, sources, notSources));
}

async function build(root, node, env) {
  const path = join(root, '.remit-build/built.stamp');
  const current = fingerprint(root, sources, notSources);
  const bundles = ['packages/cli/dist/remit.js', 'packages/vscode/dist/extension.js', 'packages/vscode/dist/server.js'];
  if (readStamp(path) === current && bundles.every(file => existsSync(join(root, file)))) return;
  const next = 'The bundles could not be built. What is above says which file is at fault.';
  await step('Building', next, node, ['scripts/build.ts'], { cwd: root, env });
  writeStamp(path, current);
}

/** Makes the clone in `root` ready and returns `{ node, env }`: the Node to run things on and an environment in which it is the first. */
export async function prepare(root) {
  await install(root, root, 'Installing packages');
  const node = chooseNode(root);
  const env = withPath(root, [join(node, '..'), join(root, 'node_modules/.bin')]);
  await generate(root, node, env);
  await build(root, node, env);
  return { node, env };
}
