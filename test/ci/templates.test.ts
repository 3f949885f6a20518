/** The templates for GitLab and Azure Pipelines, the hook for pre-commit and the Dockerfile: their lines run, and what they name is there. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesIn, folderWith, writeInto } from '../cli/cli.ts';
import { commit, git, repositoryWith } from '../cli/repository.ts';
import { installLine, type Machine, newMachine, type Outcome, runLines, version } from './installed.ts';

let machine: Machine;
let files: Record<string, string>;

beforeAll(() => {
  machine = newMachine();
  files = filesIn('examples/velmara-air');
});
afterAll(() => machine.remove());

const file = 'journeys/digital.remit';
const lost = () => ({
  [file]: files[file]!.replace(/^( *touchpoint ota_listing [^}]*?)\n *accountable [^\n]*/m, '$1'),
});
const moved = () => ({
  [file]: files[file]!.replace(/^( *touchpoint ota_listing [^}]*?\n *accountable) [^\n]*/m, '$1 vp_product'),
});

/** A clone in which a branch with some changes, and its merge with a target that has moved, can be checked out. */
function clone(changes: Readonly<Record<string, string>>) {
  const origin = repositoryWith(files);
  const base = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'switch', '--quiet', '--create', 'feature');
  const head = commit(origin, changes);
  git(origin, 'switch', '--quiet', 'main');
  const target = commit(origin, { 'more.remit': 'persona newcomer "Newcomer"\n' });
  git(origin, 'switch', '--quiet', '--create', 'merged');
  git(origin, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'feature');
  const merge = git(origin, 'rev-parse', 'HEAD');
  const place = folderWith({});
  git(place, 'clone', '--quiet', origin, 'clone');
  const folder = join(place, 'clone');
  return {
    folder,
    base,
    head,
    target,
    merge,
    at: (sha: string) => git(folder, 'checkout', '--quiet', '--detach', sha),
  };
}

describe('ci/gitlab.yml', () => {
  interface Job {
    readonly extends: string;
    readonly script: readonly string[];
    readonly variables?: Readonly<Record<string, string>>;
    readonly artifacts: { readonly paths?: readonly string[]; readonly reports?: Readonly<Record<string, string>> };
  }
  const {
    variables,
    '.remit': common,
    ...jobs
  } = parse(readFileSync('ci/gitlab.yml', 'utf8')) as {
    readonly variables: Readonly<Record<string, string>>;
    readonly '.remit': { readonly before_script: readonly string[] };
  } & Record<'remit-findings' | 'remit-ownership', Job>;

  const run = (job: Job, cwd: string, env: Readonly<Record<string, string>>): Promise<Outcome> =>
    runLines(machine, [...common.before_script, ...job.script].join('\n'), cwd, {
      ...variables,
      ...job.variables,
      ...env,
      GITLAB_CI: 'true',
    });

  test('names the version of the repository, and so does the page', () => {
    expect(variables.REMIT_VERSION).toBe(version);
    const included = `https://raw.githubusercontent.com/remit-cx/remit/v${version}/ci/gitlab.yml`;
    expect(readFileSync('ci/gitlab.yml', 'utf8')).toContain(included);
    expect(readFileSync('docs/ci.md', 'utf8')).toContain(included);
  });

  test('findings pass or fail, and the reports are there in any case', async () => {
    for (const [changes, expected] of [
      [moved(), 0],
      [lost(), 1],
    ] as const) {
      const { folder, head, at } = clone(changes);
      at(head);
      const { code, log } = await run(jobs['remit-findings'], folder, {});
      expect({ code, log: code === expected ? '' : log }).toEqual({ code: expected, log: '' });
      const { codequality, junit } = jobs['remit-findings'].artifacts.reports!;
      expect(JSON.parse(readFileSync(join(folder, codequality!), 'utf8'))).toHaveLength(expected);
      expect(readFileSync(join(folder, junit!), 'utf8')).toContain('<testsuite');
    }
  });

  test.each([
    ['a merge request', 'head', (at: { base: string }) => ({ CI_MERGE_REQUEST_DIFF_BASE_SHA: at.base })],
    [
      'merged results',
      'merge',
      (at: { base: string; target: string }) => ({
        CI_MERGE_REQUEST_DIFF_BASE_SHA: at.base,
        CI_MERGE_REQUEST_TARGET_BRANCH_SHA: at.target,
      }),
    ],
  ] as const)('ownership: %s', async (_, which, env) => {
    const state = clone(moved());
    state.at(state[which]);
    const { code, log } = await run(jobs['remit-ownership'], state.folder, env(state));
    expect(code).toBe(0);
    expect(log).toContain('Ownership: 1 transfer\n');
    for (const path of jobs['remit-ownership'].artifacts.paths!)
      expect(existsSync(join(state.folder, path))).toBe(true);
  });

  test('ownership: the words of the page that fail for a gap', async () => {
    const page = [...readFileSync('docs/ci.md', 'utf8').matchAll(/^```yaml\n(remit-ownership:.*?)^```/gms)];
    const { script } = parse(page[0]![1]!)['remit-ownership'];
    const state = clone(lost());
    state.at(state.head);
    const env = { CI_MERGE_REQUEST_DIFF_BASE_SHA: state.base };
    expect((await run({ ...jobs['remit-ownership'], script }, state.folder, env)).code).toBe(1);
  });

  test('ownership: without the history it fails', async () => {
    const { folder, base, head } = clone(moved());
    const place = folderWith({});
    git(folder, 'branch', 'feature', head);
    git(place, 'clone', '--quiet', '--depth=1', '--branch=feature', `file://${folder}`, 'shallow');
    const { code, log } = await run(jobs['remit-ownership'], join(place, 'shallow'), {
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    });
    expect(code).toBe(2);
    expect(log).toContain(`Run: git fetch --depth=1 origin ${base}\n`);
  });
});

describe('ci/azure.yml', () => {
  interface Step {
    readonly script?: string;
    readonly checkout?: string;
    readonly fetchDepth?: number;
    readonly condition?: string;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string>>;
  }
  const { variables, steps } = parse(readFileSync('ci/azure.yml', 'utf8')) as {
    readonly variables: Readonly<Record<string, string>>;
    readonly steps: readonly Step[];
  };

  /** Runs the scripts; `$(name)` is a variable of the pipeline. */
  async function run(cwd: string, isPullRequest: boolean): Promise<Outcome> {
    const values: Readonly<Record<string, string>> = {
      ...variables,
      'System.PullRequest.TargetBranch': 'refs/heads/main',
    };
    const filled = (text: string) => text.replace(/\$\(([\w.]+)\)/g, (_, name: string) => values[name]!);
    const done = { code: 0, log: '' };
    for (const { script, condition = 'succeeded()', env = {} } of steps) {
      if (script === undefined || (done.code && condition === 'succeeded()')) continue;
      if (condition.includes("'PullRequest'") && !isPullRequest) continue;
      const given = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)]));
      const { code, log } = await runLines(machine, filled(script), cwd, { ...given, TF_BUILD: 'True' });
      done.code ||= code;
      done.log += log;
    }
    return done;
  }

  test('names the version of the repository, and brings the history', () => {
    expect(variables.remitVersion).toBe(version);
    expect(steps.find(({ checkout }) => checkout)).toMatchObject({ checkout: 'self', fetchDepth: 0 });
  });

  test('a pull request: findings, tests, and a page that says what changes', async () => {
    const state = clone(moved());
    state.at(state.merge);
    const { code, log } = await run(state.folder, true);
    expect({ code, log: code ? log : '' }).toEqual({ code: 0, log: '' });
    const page = /^##vso\[task\.uploadsummary\](.+)$/m.exec(log)![1]!;
    expect(readFileSync(page, 'utf8')).toMatch(/^### Ownership: 1 transfer\n/);
    const tests = steps.find(({ inputs }) => inputs?.testResultsFiles)!.inputs!.testResultsFiles!;
    expect(readFileSync(join(state.folder, tests), 'utf8')).toContain('<testsuite');
  });

  test('a gap is shown and fails, and what changes is shown all the same', async () => {
    const state = clone(lost());
    state.at(state.merge);
    const { code, log } = await run(state.folder, true);
    expect(code).toBe(1);
    expect(log).toMatch(/^##vso\[task\.logissue type=error;sourcepath=journeys\/digital\.remit;/m);
    expect(log).toContain('##vso[task.uploadsummary]');
  });

  test('another run compares nothing', async () => {
    const state = clone(moved());
    state.at(state.target);
    const { code, log } = await run(state.folder, false);
    expect(code).toBe(0);
    expect(log).not.toContain('uploadsummary');
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const [hook, ...others] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));

  test('one hook, for the project as a whole, with the version of the repository', () => {
    expect(others).toEqual([]);
    expect(hook).toMatchObject({
      id: 'remit-check',
      language: 'node',
      entry: 'remit check',
      pass_filenames: false,
      additional_dependencies: [`@remit-cx/cli@${version}`],
    });
    const page = readFileSync('docs/ci.md', 'utf8');
    expect(page).toContain(`rev: v${version}\n    hooks:\n      - id: ${hook.id}\n`);
  });

  test.each([
    ['remit.json', true],
    ['a/remit.json', true],
    ['journeys/digital.remit', true],
    ['not-remit.json', false],
    ['x.remit.md', false],
  ])('%s: %s', (path, isMeant) => {
    expect(new RegExp(hook.files).test(path)).toBe(isMeant);
  });

  test('what it runs passes for the example, and fails for a gap', async () => {
    const folder = repositoryWith(files);
    const run = () => runLines(machine, `${installLine}\n${hook.entry}`, folder);
    expect((await run()).code).toBe(0);
    writeInto(folder, lost());
    expect((await run()).code).toBe(1);
  });
});

describe('Dockerfile', () => {
  const lines = readFileSync('Dockerfile', 'utf8')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  const copies = lines.flatMap(line => {
    const [, from, paths] = /^COPY (?:--from=(\w+) )?(.+)$/.exec(line) ?? [];
    const words = paths?.split(' ') ?? [];
    return words.length ? [{ from, sources: words.slice(0, -1), to: words.at(-1)! }] : [];
  });

  test('what it copies is there, and every package is installed', () => {
    for (const { sources } of copies.filter(({ from }) => !from))
      for (const source of sources) expect({ source, exists: existsSync(source) }).toEqual({ source, exists: true });
    const installed = copies
      .flatMap(({ sources }) => sources)
      .filter(source => /^packages\/\w+\/package\.json$/.test(source));
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const own = Object.keys(packages).filter(path => /^packages\/\w+$/.test(path));
    expect(installed.sort()).toEqual(own.map(path => `${path}/package.json`).sort());
  });

  test('what it ignores is nothing that it copies', () => {
    const ignored = readFileSync('.dockerignore', 'utf8').trim().split('\n');
    for (const { sources } of copies.filter(({ from }) => !from))
      for (const source of sources) expect(ignored).not.toContain(source);
  });

  test('the files of the image run by themselves, for a user without rights', async () => {
    const image = folderWith({});
    for (const { sources, to } of copies.filter(({ from }) => from))
      for (const source of sources) {
        const name = source.split('/').at(-1)!;
        cpSync(source.replace(/^\/remit\//, ''), join(image, to.endsWith('/') ? `${to}${name}` : to), {
          recursive: true,
        });
      }
    const program = /^RUN ln -s (\S+) \/usr\/local\/bin\/remit$/m.exec(lines.join('\n'))![1]!;
    const { code, log } = await runLines(machine, `"${join(image, program)}" check`, repositoryWith(files));
    expect({ code, log: code ? log : '' }).toEqual({ code: 0, log: '' });
    expect(lines).toContain('USER node');
    expect(lines.indexOf('USER node')).toBeGreaterThan(lines.findLastIndex(line => line.startsWith('RUN')));
  });
});
