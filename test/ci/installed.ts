/** Remit as a job installs it: the package that would be published, behind an `npm` that takes exactly the words of the recipes. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

export const { version }: { readonly version: string } = JSON.parse(readFileSync('packages/cli/package.json', 'utf8'));

/** The line with which every recipe installs Remit. */
export const installLine = `npm install --global @remit-cx/cli@${version}`;

export interface Machine {
  /** Folders with programs, for PATH. */
  readonly path: string;
  /** What `gh` was called with, call by call. */
  calls(): readonly string[];
  remove(): void;
}

/** Packs the command line, and makes a machine whose `npm` installs that package, because it is not in the registry before it is released. */
export function newMachine(): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'remit-machine-'));
  const npm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
  execFileSync(npm, ['pack', '--silent', '--pack-destination', folder], { cwd: 'packages/cli' });
  mkdirSync(join(folder, 'bin'));
  const program = (name: string, text: string) =>
    writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  program(
    'npm',
    `[ "npm $*" = "${installLine}" ] || { echo "not in the recipe: npm $*"; exit 9; }
exec "${npm}" install --global --prefix "${folder}/global" --offline --no-audit --no-fund "${folder}/remit-cx-cli-${version}.tgz"`,
  );
  // Recipes ask what day it is; what the example says must not depend on it.
  program('date', `case "$*" in "-u +%F") echo 2026-11-01;; "-u -d +90 days +%F") echo 2027-01-30;; *) exit 9;; esac`);
  program('gh', `echo "gh $*" >>"${folder}/calls"`);
  writeFileSync(join(folder, 'calls'), '');
  return {
    path: [join(folder, 'bin'), join(folder, 'global/bin'), dirname(process.execPath), process.env.PATH].join(
      delimiter,
    ),
    calls: () => readFileSync(join(folder, 'calls'), 'utf8').split('\n').filter(Boolean),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface Outcome {
  readonly code: number;
  readonly log: string;
}

/** Runs lines of a recipe as its runner does, and stops at the first that fails. */
export function runLines(
  machine: Machine,
  lines: string,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return new Promise(resolve => {
    execFile(
      'bash',
      ['-e', '-o', 'pipefail', '-c', lines],
      { cwd, env: { ...process.env, ...env, CI: 'true', PATH: machine.path }, maxBuffer: 1 << 26 },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, log: out + err }),
    );
  });
}
