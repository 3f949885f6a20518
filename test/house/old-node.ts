import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Returns the program of another version of Node, brought by npm into the ignored build folder the first time that it is asked for.
 * Fails when npm has none for this machine or cannot be reached.
 */
export async function nodeOf(version: string): Promise<string> {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const folder = `.remit-build/node-${version}`;
  const program = `${folder}/node_modules/${name}/bin/node`;
  if (!existsSync(program)) {
    const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--prefix', folder];
    await run('npm', ['install', ...options, `${name}@${version}`], { shell: process.platform === 'win32' });
  }
  return program;
}
