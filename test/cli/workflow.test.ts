/** The example's workflow, as a runner executes it: in a repository of its own, with the package that would be published. */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly name?: string;
  readonly run?: string;
}

const example = 'examples/velmara-air';
const workflow: { readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>> } = parse(
  readFileSync(`${example}/.github/workflows/governance.yml`, 'utf8'),
);
const { version } = JSON.parse(readFileSync('packages/cli/package.json', 'utf8'));

let folder: string;
let repository: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'remit-workflow-'));
  const npm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
  execFileSync(npm, ['pack', '--silent', '--pack-destination', folder], { cwd: 'packages/cli' });
  // The package is not in the registry before it is released: this npm takes the one that was just packed, for exactly the words of the workflow.
  mkdirSync(join(folder, 'bin'));
  writeFileSync(
    join(folder, 'bin/npm'),
    `#!/bin/sh
[ "$*" = "install --global @remit-cx/cli@${version}" ] || { echo "not in the workflow: npm $*"; exit 9; }
exec "${npm}" install --global --prefix "${folder}/global" --offline --no-audit --no-fund "${folder}/remit-cx-cli-${version}.tgz"
`,
    { mode: 0o755 },
  );
  repository = join(folder, 'repository');
  cpSync(example, repository, { recursive: true });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message', 'Governance');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the `run:` lines of a job until one fails. */
async function runJob(
  name: string,
): Promise<{ readonly code: number; readonly log: string; readonly summary: string }> {
  const path = [join(folder, 'bin'), join(folder, 'global/bin'), dirname(process.execPath), process.env.PATH].join(
    delimiter,
  );
  const summary = join(folder, 'summary.md');
  writeFileSync(summary, '');
  const env = { ...process.env, PATH: path, CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
  let log = '';
  for (const { run } of workflow.jobs[name]!.steps) {
    if (run === undefined) continue;
    const code = await new Promise<number>(resolve => {
      execFile('bash', ['-e', '-o', 'pipefail', '-c', run], { cwd: repository, env }, (error, out, err) => {
        log += out + err;
        resolve(error ? Number(error.code) : 0);
      });
    });
    if (code !== 0) return { code, log, summary: readFileSync(summary, 'utf8') };
  }
  return { code: 0, log, summary: readFileSync(summary, 'utf8') };
}

/** Changes a file of the repository while something is done. */
async function changed<T>(file: string, change: (text: string) => string, act: () => Promise<T>): Promise<T> {
  const path = join(repository, file);
  const before = readFileSync(path, 'utf8');
  expect(change(before)).not.toBe(before);
  writeFileSync(path, change(before));
  return act().finally(() => writeFileSync(path, before));
}

test('each job installs the version that the repository has, and then runs remit', () => {
  const lines = Object.values(workflow.jobs).map(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  expect(lines).toEqual([
    [`npm install --global @remit-cx/cli@${version}`, 'remit check'],
    [`npm install --global @remit-cx/cli@${version}`, 'remit generate --check'],
  ]);
});

describe('findings', () => {
  test('pass for the example', async () => {
    const { code, log, summary } = await runJob('findings');
    expect(log).toContain('Nothing to object to in ');
    expect(summary).toContain('Nothing to object to in ');
    expect(code).toBe(0);
  });

  test('fail when a touchpoint loses its owner, with the line marked', async () => {
    const file = 'journeys/digital.remit';
    const lost = (text: string) => text.replace(/^( *touchpoint ota_listing [^}]*?)\n *accountable [^\n]*/m, '$1');
    const { code, log, summary } = await changed(file, lost, () => runJob('findings'));
    expect(log).toMatch(
      /^::error file=journeys\/digital\.remit,line=\d+,.*,title=unowned-touchpoint::Nobody is accountable/m,
    );
    expect(summary).toContain('| error | Nobody is accountable');
    expect(code).toBe(1);
  });
});

describe('documents', () => {
  test('pass for the example', async () => {
    const { code, log } = await runJob('documents');
    expect(log).toMatch(/\d+ documents: what the files say\.\n/);
    expect(code).toBe(0);
  });

  test('fail when a file changed and its documents did not', async () => {
    const renamed = (text: string) => text.replace('"Seat map"', '"Map of the seats"');
    const { code, log } = await changed('journeys/digital.remit', renamed, () => runJob('documents'));
    expect(log).toContain('docs/raci/raci.md is not what the files say.');
    expect(code).toBe(1);
  });
});
