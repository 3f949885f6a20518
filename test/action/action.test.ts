/** The action, as GitHub runs it: its bundle, the runner's environment, events, and a server that speaks GitHub's API. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, runCli } from '../cli/cli.ts';
import { commit, git, repositoryWith, traces } from '../cli/repository.ts';
import { type Comment, startGitHub } from './github.ts';
import { promisedOutputs, runAction } from './runner.ts';

const config = '{ "name": "corner-shop", "asOf": "2026-11-01" }\n';
const people = `role owner "Shop owner" { held by ann }
role clerk "Clerk" { held by ben }
person ann "Ann" { handle "@ann-shop" }
person ben "Ben" { handle "@ben" }
`;
const shop = (accountable: string) => `journey buy "Buy" {
  owner owner
  touchpoint till "Till" {
    ${accountable}
    responsible owner
  }
}
`;
const files = { 'remit.json': config, 'people.remit': people, 'shop.remit': shop('accountable owner') };
const transfer = { 'shop.remit': shop('accountable clerk') };
const gap = { 'shop.remit': shop('') };
const marker = '<!-- remit:ownership -->';

interface Pull {
  /** The repository with the merge of the pull request checked out, as actions/checkout leaves it with `fetch-depth: 0`. */
  readonly workspace: string;
  readonly payload: {
    readonly pull_request: {
      readonly number: number;
      readonly user: { readonly login: string };
      readonly base: { readonly sha: string };
      readonly head: { readonly sha: string };
    };
  };
}

/** A pull request with some changes. */
function pullRequest(
  changes: Readonly<Record<string, string | undefined>>,
  before: Readonly<Record<string, string>> = files,
): Pull {
  const workspace = repositoryWith(before);
  const base = git(workspace, 'rev-parse', 'HEAD');
  git(workspace, 'switch', '--quiet', '--create', 'feature');
  const head = commit(workspace, changes);
  git(workspace, 'switch', '--quiet', '--detach', 'main');
  git(workspace, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'feature');
  return { workspace, payload: payloadOf(base, head) };
}

function payloadOf(base: string, head: string): Pull['payload'] {
  return { pull_request: { number: 7, user: { login: 'Ben' }, base: { sha: base }, head: { sha: head } } };
}

const onPull = (pull: Pull) => ({ event: 'pull_request', ...pull });
/** An inhabitant of the pull request. */
const chatter = (count: number): Partial<Comment>[] =>
  Array.from({ length: count }, (_, i) => ({ body: `Comment ${i}`, user: { login: 'zoe', type: 'User' } }));

describe('a pull request', () => {
  test('that transfers something: it passes, one comment says what changes, later steps are told', async () => {
    const github = await startGitHub();
    const pull = pullRequest(transfer);
    const before = traces(pull.workspace);
    const { code, log, outputs, summary, annotations } = await runAction({ ...onPull(pull), api: github.url });
    expect(traces(pull.workspace)).toEqual(before);
    expect({ code, annotations }).toEqual({ code: 0, annotations: [] });
    expect(github.comments.map(({ body }) => body)).toEqual([
      `${marker}
### Ownership: 1 transfer

|  | What | Before → after | Why |
| --- | --- | --- | --- |
| transfer | buy.till | Shop owner → **Clerk** | \`accountable clerk\` was added (\`shop.remit:4\`) |

Sign-off: @ann-shop (loses), @ben (gains)

<sub>As of 2026-11-01 · [findings, and all changes](https://github.com/velmara/governance/actions/runs/42)</sub>
`,
    ]);
    expect([...github.tokens]).toEqual(['Bearer ghs_token']);
    expect(outputs).toEqual({
      errors: '0',
      warnings: '0',
      changes: '1',
      gaps: '0',
      conflicts: '0',
      'sign-off': 'ann-shop',
    });
    expect(summary).toMatch(/^### Remit\n\nNothing to object to in 2 files, as of 2026-11-01\.\n/);
    expect(summary).toContain('\n### Ownership: 1 transfer\n');
    expect(log).toMatch(/^remit check --fail-on=error\n/);
    expect(log).toMatch(/^remit diff [0-9a-f]{40} --fail-on=none\n/m);
    expect(log).toContain('Shop owner → Clerk');
  });

  test('that leaves something without anybody accountable: it fails, and the lines are marked', async () => {
    const github = await startGitHub();
    const { code, outputs, annotations } = await runAction({ ...onPull(pullRequest(gap)), api: github.url });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ errors: '1', changes: '1', gaps: '1', conflicts: '0' });
    expect(annotations).toEqual([
      expect.stringMatching(/^error file=shop\.remit,line=3,.*title=unowned-touchpoint: Nobody is accountable/),
      'error title=Remit: The check does not pass: 1 error.',
      'warning file=shop.remit,line=3,title=gap: buy.till: Shop owner → nobody (`accountable owner` was removed)',
    ]);
    expect(github.comments[0]!.body).toContain('| **gap** | buy.till | Shop owner → **nobody** |');
  });

  test('that changes nothing in who answers for what: nobody is told', async () => {
    for (const changes of [
      { 'readme.md': 'Hello' },
      { 'shop.remit': shop('accountable owner').replace('"Till"', '"Cash desk"') },
    ]) {
      const github = await startGitHub(chatter(1));
      const { code, outputs } = await runAction({ ...onPull(pullRequest(changes)), api: github.url });
      expect({ code, changes: outputs.changes }).toEqual({ code: 0, changes: '0' });
      expect(github.comments).toHaveLength(1);
      expect(github.requests.filter(request => !request.startsWith('GET'))).toEqual([]);
    }
  });
});

describe('the comment', () => {
  test('is edited in place, and left alone when it says the same', async () => {
    const github = await startGitHub([...chatter(2), { body: `${marker}\nold` }, ...chatter(2)]);
    const pull = pullRequest(transfer);
    const first = await runAction({ ...onPull(pull), api: github.url });
    expect(first.log).toContain('The comment on the pull request: edited.\n');
    expect(github.comments[2]!.body).toContain('### Ownership: 1 transfer');
    expect(github.comments).toHaveLength(5);
    github.comments[2]!.body = github.comments[2]!.body.replaceAll('\n', '\r\n').trimEnd();
    github.requests.length = 0;
    const second = await runAction({ ...onPull(pull), api: github.url });
    expect(second.log).toContain('The comment on the pull request: as it was.\n');
    expect(github.requests).toEqual(['GET /repos/velmara/governance/issues/7/comments?per_page=100&page=1']);
  });

  test('says so when nothing changes any more', async () => {
    const github = await startGitHub([{ body: `${marker}\n### Ownership: 1 gap` }]);
    await runAction({ ...onPull(pullRequest({ 'readme.md': 'Hello' })), api: github.url });
    expect(github.comments.map(({ body }) => body)).toEqual([
      `${marker}\n### Ownership: nothing changes any more\n\nThis pull request no longer changes who answers for what.\n`,
    ]);
  });

  test('is found among many', async () => {
    const github = await startGitHub([...chatter(230), { body: `${marker}\nold` }]);
    await runAction({ ...onPull(pullRequest(transfer)), api: github.url });
    expect(github.comments).toHaveLength(231);
    expect(github.comments[230]!.body).toContain('### Ownership: 1 transfer');
    expect(github.requests).toHaveLength(4);
  });

  test.each([
    [
      'a stranger who wrote the marker',
      { user: { login: 'eve', type: 'User' }, author_association: 'CONTRIBUTOR' } as const,
      2,
    ],
    [
      'a member whose token is used',
      { user: { login: 'ops', type: 'User' }, author_association: 'MEMBER' } as const,
      1,
    ],
  ])('by %s', async (_, author, count) => {
    const github = await startGitHub([{ body: `${marker}\nold`, ...author }]);
    await runAction({ ...onPull(pullRequest(transfer)), api: github.url });
    expect(github.comments).toHaveLength(count);
    expect(github.comments[0]!.body === `${marker}\nold`).toBe(count === 2);
  });

  test('is another one for each project that is compared by itself', async () => {
    const both = (text: string) => ({
      'a--b/remit.json': config,
      'a--b/people.remit': people,
      'a--b/shop.remit': text,
    });
    const pull = pullRequest(both(shop('accountable clerk')), { ...files, ...both(shop('accountable owner')) });
    const github = await startGitHub([{ body: `${marker}\nold` }]);
    await runAction({ ...onPull(pull), api: github.url, inputs: { project: 'a--b' } });
    await runAction({ ...onPull(pull), api: github.url, inputs: { project: 'a--b' } });
    expect(github.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      marker,
      '<!-- remit:ownership a%2D%2Db -->',
    ]);
  });

  test('holds as much as GitHub takes, and the summary the rest', async () => {
    const many = (party: string) =>
      `journey many "Many" {\n  owner owner\n${Array.from({ length: 900 }, (_, i) => `  touchpoint t${i} { accountable ${party} responsible owner }\n`).join('')}}\n`;
    const pull = pullRequest({ 'many.remit': many('clerk') }, { ...files, 'many.remit': many('owner') });
    const github = await startGitHub();
    const { code, summary } = await runAction({ ...onPull(pull), api: github.url });
    expect(code).toBe(0);
    const { body } = github.comments[0]!;
    expect(body.length).toBeLessThan(61_000);
    expect(body).toMatch(/\n\d+ more changes are not shown here\./);
    expect(body.match(/^\| transfer/gm)!.length).toBeLessThan(900);
    expect(summary.match(/^\| transfer/gm)).toHaveLength(900);
  });
});

describe('when GitHub does not take the comment, the run does not fail', () => {
  const failing = (status: number, headers: Record<string, string> = {}, message = 'no') => ({
    status,
    headers,
    body: JSON.stringify({ message }),
  });
  const noRight = failing(403, {}, 'Resource not accessible by integration');

  test('without a token nothing is asked, and a notice says so', async () => {
    const github = await startGitHub();
    const { code, annotations, summary } = await runAction({
      ...onPull(pullRequest(transfer)),
      api: github.url,
      inputs: { token: '' },
    });
    expect({ code, requests: github.requests }).toEqual({ code: 0, requests: [] });
    expect(annotations).toEqual([
      'notice title=Remit: There is no comment on the pull request, because the action was given no token. The summary of this run says what changes.',
    ]);
    expect(summary).toContain('### Ownership: 1 transfer');
  });

  test('on a fork the token may only read: a notice', async () => {
    const github = await startGitHub();
    github.refusals.POST = [noRight];
    const { code, annotations, summary } = await runAction({ ...onPull(pullRequest(transfer)), api: github.url });
    expect(code).toBe(0);
    expect(annotations).toEqual([
      'notice title=Remit: The comment on the pull request could not be written: the token has no right to it (GitHub answered 403: Resource not accessible by integration). On a pull request from a fork that is usual; else give the job `permissions: pull-requests: write`. The summary of this run says what changes.',
    ]);
    expect(github.requests).toHaveLength(2);
    expect(summary).toContain('### Ownership: 1 transfer');
  });

  test('where there is nothing to say, nobody is told that it could not be said', async () => {
    const github = await startGitHub();
    github.refusals.GET = [noRight];
    const { code, annotations } = await runAction({ ...onPull(pullRequest({ 'readme.md': '' })), api: github.url });
    expect({ code, annotations }).toEqual({ code: 0, annotations: [] });
  });

  test.each([
    ['too many requests', failing(429, { 'retry-after': '0' })],
    ['too many requests, says a header', failing(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' })],
    ['a secondary limit', failing(403, { 'retry-after': '1' }, 'You have exceeded a secondary rate limit')],
  ])('%s: it is asked again when GitHub says', async (_, refusal) => {
    const github = await startGitHub();
    github.refusals.GET = [refusal];
    github.refusals.POST = [refusal];
    const { code, annotations } = await runAction({ ...onPull(pullRequest(transfer)), api: github.url });
    expect({ code, annotations }).toEqual({ code: 0, annotations: [] });
    expect(github.comments).toHaveLength(1);
    expect(github.requests).toHaveLength(4);
  });

  test.each([
    ['a limit of an hour', failing(429, { 'retry-after': '3600' }), 1, 'GitHub takes no more requests for now (429)'],
    [
      'a limit that does not end',
      failing(429, { 'retry-after': '0' }),
      3,
      'GitHub takes no more requests for now (429)',
    ],
    ['a fault that does not end', failing(500), 3, 'GitHub answered 500: no'],
    [
      'a page instead of an answer',
      { status: 200, body: '<html>' },
      1,
      'GitHub answered with something that is not JSON',
    ],
    ['what it does not understand', failing(422, {}, '%0A::error::x'), 1, 'GitHub answered 422: %0A: :error: :x'],
  ])('%s: a warning, after a bounded number of tries', async (_, refusal, tries, reason) => {
    const github = await startGitHub();
    github.refusals.GET = [refusal, refusal, refusal, refusal];
    const { code, annotations } = await runAction({ ...onPull(pullRequest(transfer)), api: github.url });
    expect(code).toBe(0);
    expect(annotations).toEqual([
      `warning title=Remit: The comment on the pull request could not be written: ${reason}. The summary of this run says what changes.`,
    ]);
    expect(github.requests).toHaveLength(tries);
  });

  test('a fault of GitHub’s that ends: it is asked again', async () => {
    const github = await startGitHub([{ body: `${marker}\nold` }]);
    github.refusals.GET = [failing(502)];
    github.refusals.PATCH = [failing(500)];
    const { annotations } = await runAction({ ...onPull(pullRequest(transfer)), api: github.url });
    expect(annotations).toEqual([]);
    expect(github.comments[0]!.body).toContain('### Ownership: 1 transfer');
  });

  test('a comment that may have been written is not written twice', async () => {
    const github = await startGitHub();
    github.refusals.POST = [failing(502)];
    const { code, annotations } = await runAction({ ...onPull(pullRequest(transfer)), api: github.url });
    expect(code).toBe(0);
    expect(annotations).toEqual([expect.stringMatching(/^warning .*GitHub answered 502/)]);
    expect(github.requests.filter(request => request.startsWith('POST'))).toHaveLength(1);
  });

  test('nobody answers', async () => {
    const { code, annotations } = await runAction({ ...onPull(pullRequest(transfer)), api: 'http://127.0.0.1:9' });
    expect(code).toBe(0);
    expect(annotations).toEqual([expect.stringMatching(/^warning .*GitHub cannot be reached \(/)]);
  });
});

describe('what is compared with what', () => {
  const helper = { 'more.remit': 'role helper "Helper"\n' };

  test('the merge that GitHub checked out: only what the pull request brings, though its target has moved', async () => {
    const workspace = repositoryWith(files);
    const old = git(workspace, 'rev-parse', 'HEAD');
    git(workspace, 'switch', '--quiet', '--create', 'feature');
    const head = commit(workspace, transfer);
    git(workspace, 'switch', '--quiet', 'main');
    commit(workspace, helper);
    git(workspace, 'switch', '--quiet', '--detach');
    git(workspace, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'feature');
    const step = { event: 'pull_request', workspace, payload: payloadOf(old, head), inputs: { token: '' } };
    expect((await runAction(step)).outputs.changes).toBe('1');
    // The head itself, with `ref: ${{ github.event.pull_request.head.sha }}`.
    git(workspace, 'checkout', '--quiet', head);
    const env = { GITHUB_SHA: git(workspace, 'rev-parse', 'main') };
    const main = git(workspace, 'rev-parse', 'main');
    expect((await runAction({ ...step, payload: payloadOf(main, head), env })).outputs.changes).toBe('1');
  });

  test('a head that is a merge itself', async () => {
    const workspace = repositoryWith(files);
    git(workspace, 'switch', '--quiet', '--create', 'feature');
    commit(workspace, transfer);
    git(workspace, 'switch', '--quiet', 'main');
    const main = commit(workspace, helper);
    git(workspace, 'switch', '--quiet', 'feature');
    git(workspace, 'merge', '--quiet', '--message', 'Main', 'main');
    const head = git(workspace, 'rev-parse', 'HEAD');
    const step = { event: 'pull_request', workspace, payload: payloadOf(main, head), inputs: { token: '' } };
    const { outputs } = await runAction({ ...step, env: { GITHUB_SHA: main } });
    expect(outputs.changes).toBe('1');
  });

  test('a merge queue', async () => {
    const workspace = repositoryWith(files);
    const base = git(workspace, 'rev-parse', 'HEAD');
    commit(workspace, transfer);
    const { code, outputs } = await runAction({
      event: 'merge_group',
      workspace,
      payload: { merge_group: { base_sha: base } },
    });
    expect({ code, changes: outputs.changes }).toEqual({ code: 0, changes: '1' });
  });

  test('a push', async () => {
    const workspace = repositoryWith(files);
    const before = git(workspace, 'rev-parse', 'HEAD');
    commit(workspace, helper);
    commit(workspace, transfer);
    const { code, outputs, summary } = await runAction({
      event: 'push',
      workspace,
      payload: { before, forced: false },
    });
    expect({ code, changes: outputs.changes }).toEqual({ code: 0, changes: '2' });
    expect(summary).toContain('### Ownership: 1 transfer · 1 added');
  });

  test.each([
    ['push', { before: '0'.repeat(40), forced: false }, 'the branch or tag is new'],
    ['push', { before: '1'.repeat(40), forced: true }, 'the branch was rewritten'],
    ['schedule', {}, 'an event of the kind schedule has nothing before it'],
    ['workflow_dispatch', {}, 'an event of the kind workflow_dispatch has nothing before it'],
  ])('%s %j: nothing', async (event, payload, reason) => {
    const { code, log, outputs } = await runAction({ event, payload, workspace: repositoryWith(files) });
    expect(code).toBe(0);
    expect(log).toContain(`Nothing is compared: ${reason}.\n`);
    expect(outputs).toEqual({ errors: '0', warnings: '0' });
  });

  test('a push whose earlier state is not there, without a word of a rewritten branch: it fails', async () => {
    const payload = { before: '1'.repeat(40), forced: false };
    const { code, annotations } = await runAction({ event: 'push', payload, workspace: repositoryWith(files) });
    expect(code).toBe(2);
    expect(annotations).toEqual([
      `error title=Remit: There is no commit \`${payload.before}\` in this clone. Run: git fetch origin ${payload.before}`,
    ]);
  });

  test('what the input names', async () => {
    const workspace = repositoryWith(files);
    commit(workspace, transfer);
    git(workspace, 'branch', 'generate', 'HEAD~1');
    for (const base of ['HEAD~1', 'generate', 'generate...HEAD']) {
      const { code, outputs } = await runAction({ event: 'schedule', workspace, inputs: { base } });
      expect({ code, changes: outputs.changes }).toEqual({ code: 0, changes: '1' });
    }
  });

  test('`pull_request_target` is refused', async () => {
    const { code, outputs, annotations } = await runAction({
      ...onPull(pullRequest(transfer)),
      event: 'pull_request_target',
    });
    expect({ code, outputs }).toEqual({ code: 2, outputs: {} });
    expect(annotations).toEqual([
      'error title=Remit: Remit does not run on `pull_request_target`: there, the files of the pull request must not be checked out. Use `pull_request`; it also runs for forks.',
    ]);
  });
});

describe('a shallow clone fails, and says what to do', () => {
  /** The merge of a pull request, checked out with `fetch-depth: 1`. */
  function shallow(changes: Readonly<Record<string, string>>): Pull {
    const { workspace: full, payload } = pullRequest(changes);
    const merge = git(full, 'rev-parse', 'HEAD');
    const workspace = folderWith({});
    git(workspace, 'init', '--quiet');
    git(workspace, 'remote', 'add', 'origin', `file://${full}`);
    git(workspace, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${merge}:refs/remotes/pull/7/merge`);
    git(workspace, 'checkout', '--quiet', '--force', 'refs/remotes/pull/7/merge');
    return { workspace, payload };
  }

  test('a pull request', async () => {
    const github = await startGitHub([{ body: `${marker}\nold` }]);
    const pull = shallow(transfer);
    const { code, outputs, annotations } = await runAction({ ...onPull(pull), api: github.url });
    const { sha } = pull.payload.pull_request.base;
    expect({ code, outputs }).toEqual({ code: 2, outputs: { errors: '0', warnings: '0' } });
    expect(annotations).toEqual([
      `error title=Remit: This clone is shallow and does not hold \`${sha}\`. Run: git fetch --depth=1 origin ${sha} In a workflow: give actions/checkout \`fetch-depth: 0\`.`,
    ]);
    expect(github.requests).toEqual([]);
    git(pull.workspace, 'fetch', '--quiet', '--depth=1', 'origin', sha);
    expect((await runAction({ ...onPull(pull), api: github.url })).outputs.changes).toBe('1');
  });

  test('not when nothing is to be compared', async () => {
    const pull = shallow(transfer);
    const { code, outputs } = await runAction({ ...onPull(pull), inputs: { diff: 'false' } });
    expect({ code, outputs }).toEqual({ code: 0, outputs: { errors: '0', warnings: '0' } });
  });
});

describe('inputs', () => {
  test.each([
    [{ 'fail-on': 'none' }, gap, 0],
    [{ 'fail-on': 'none', 'fail-on-changes': 'gap,conflict' }, gap, 1],
    [{ 'fail-on-changes': 'gap,conflict' }, transfer, 0],
    [{ 'fail-on-changes': 'transfer' }, transfer, 1],
    [{ 'max-warnings': '0' }, { 'shop.remit': shop('accountable owner until 2026-12-31') }, 1],
    [{ 'max-warnings': '1' }, { 'shop.remit': shop('accountable owner until 2026-12-31') }, 0],
    [{ 'as-of': '2027-01-01' }, { 'shop.remit': shop('accountable owner until 2026-12-31') }, 1],
    [{ comment: 'false' }, transfer, 0],
    [{ comment: 'False', diff: 'TRUE' }, transfer, 0],
  ])('%j', async (inputs, changes, code) => {
    const github = await startGitHub();
    const done = await runAction({ ...onPull(pullRequest(changes)), api: github.url, inputs });
    expect(done.code).toBe(code);
    expect(github.comments.length).toBe('comment' in inputs ? 0 : 1);
  });

  test('`fail-on-changes` says what there is', async () => {
    const inputs = { 'fail-on': 'none', 'fail-on-changes': 'gap,conflict', token: '' };
    const { annotations } = await runAction({ ...onPull(pullRequest(gap)), inputs });
    expect(annotations).toContain(
      'error title=Remit: `fail-on-changes` is gap,conflict, and there is: 1 change, 1 gap.',
    );
  });

  test('a SARIF file, in the folder that was checked out', async () => {
    const pull = pullRequest(gap);
    const { outputs } = await runAction({ ...onPull(pull), inputs: { 'sarif-file': 'out/remit.sarif', token: '' } });
    expect(outputs.sarif).toBe('out/remit.sarif');
    const { runs } = JSON.parse(readFileSync(join(pull.workspace, 'out/remit.sarif'), 'utf8'));
    expect(runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['unowned-touchpoint']);
  });

  test('findings that were there before, and those that a baseline knows', async () => {
    const before = {
      ...files,
      'old.remit': 'journey old "Old" {\n  owner owner\n  touchpoint a "A" { responsible owner }\n}\n',
    };
    const pull = pullRequest(transfer, before);
    const errors = async (inputs: Readonly<Record<string, string>>) => {
      const { code, outputs } = await runAction({ ...onPull(pull), inputs: { ...inputs, token: '' } });
      return { code, errors: outputs.errors };
    };
    expect(await errors({})).toEqual({ code: 1, errors: '1' });
    expect(await errors({ 'only-new': 'true' })).toEqual({ code: 0, errors: '0' });
    await runCli(['check', '--baseline', 'known.txt', '--write-baseline'], { cwd: pull.workspace });
    expect(await errors({ baseline: 'known.txt' })).toEqual({ code: 0, errors: '0' });
  });

  test('every promised output can be there', async () => {
    const inputs = { 'sarif-file': 'remit.sarif', token: '' };
    const { outputs } = await runAction({ ...onPull(pullRequest(transfer)), inputs });
    expect(Object.keys(outputs).sort()).toEqual([...promisedOutputs].sort());
  });

  test('a project in a folder, named like a command', async () => {
    const inside = (changes: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(changes).map(([name, text]) => [`generate/${name}`, text]));
    const pull = pullRequest(inside(transfer), { ...inside(files), 'other/remit.json': '{ "wrong": 1 }' });
    const step = { ...onPull(pull), inputs: { project: 'generate', token: '' } };
    const { code, outputs } = await runAction(step);
    expect({ code, changes: outputs.changes }).toEqual({ code: 0, changes: '1' });
  });

  test.each([
    [{ 'fail-on': 'eror' }, '`--fail-on` is `error`, `warning`, `info` or `none`. Did you mean `error`?'],
    [{ 'max-warnings': 'few' }, '`--max-warnings` is a whole number, not `few`.'],
    [{ 'as-of': '2026-02-30' }, '`--as-of`: There is no such day as 2026-02-30.'],
    [{ project: 'nowhere' }, 'There is no file or folder `nowhere`.'],
    [{ diff: 'yes' }, 'The input `diff` is true or false, not `yes`.'],
    [{ 'fail-on-changes': 'gaps' }, 'There is no kind of change `gaps`. Did you mean `gap`?'],
    [
      { base: 'nope' },
      'There is no revision `nope` in this repository. It can be a branch, a tag or a commit; run `git fetch origin` when it is new.',
    ],
  ])('%j is refused', async (inputs, message) => {
    const { code, annotations } = await runAction({
      ...onPull(pullRequest(transfer)),
      inputs: { ...inputs, token: '' },
    });
    expect({ code, annotations }).toEqual({ code: 2, annotations: [`error title=Remit: ${message}`] });
  });
});

describe('what cannot be judged', () => {
  test('is not compared, and the comment is left alone', async () => {
    const github = await startGitHub([{ body: `${marker}\nold` }]);
    const pull = pullRequest({ 'remit.json': '{ "nmae": "x" }' });
    const { code, outputs, annotations } = await runAction({ ...onPull(pull), api: github.url });
    expect({ code, requests: github.requests }).toEqual({ code: 2, requests: [] });
    expect(outputs).toEqual({ errors: '0', warnings: '0' });
    expect(annotations).toEqual([
      expect.stringMatching(/^error file=remit\.json,line=1,.*nmae/),
      'error title=Remit: The project cannot be judged: the log says why.',
    ]);
  });

  test('a repository without a project', async () => {
    const { code, annotations } = await runAction({ workspace: repositoryWith({ 'readme.md': '' }) });
    expect(code).toBe(2);
    expect(annotations).toEqual([
      expect.stringMatching(/^error title=Remit: There is no remit\.json and no \.remit file in /),
    ]);
  });

  test('an event that is no JSON', async () => {
    const workspace = repositoryWith(files);
    const { code, annotations } = await runAction({
      workspace,
      env: { GITHUB_EVENT_PATH: join(workspace, 'people.remit') },
    });
    expect({ code, annotations }).toEqual({
      code: 2,
      annotations: ['error title=Remit: The event of this run cannot be read: GITHUB_EVENT_PATH names no JSON file.'],
    });
  });

  test('files of another user, as in a container', async () => {
    const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    const { code, outputs } = await runAction({ ...onPull(pullRequest(transfer)), inputs: { token: '' }, env });
    expect({ code, changes: outputs.changes }).toEqual({ code: 0, changes: '1' });
  });
});

test('hostile titles stay words, wherever they are shown', async () => {
  const title =
    '%0A::error::stolen ##[error]x ::add-mask::a @everyone #1 [a](https://b.c) <!-- --> | `\u001b[31m \u202Egnp';
  const hostile = (text: string) => text.replace('"Till"', `"${title}"`).replace('"Buy"', `"${title}"`);
  const handles = people
    .replace('"@ann-shop"', '"@ann ::error::y"')
    .replace('"@ben"', '"$(touch evil)"')
    .replace('"Shop owner"', `"${title}"`);
  const before = { ...files, 'people.remit': handles, 'shop.remit': hostile(files['shop.remit']) };
  const evil = 'a\n::error::z.remit';
  const pull = pullRequest({ 'shop.remit': hostile(gap['shop.remit']), [evil]: 'role helper "Helper"\n' }, before);
  const github = await startGitHub();
  const { code, outputs, summary, annotations } = await runAction({ ...onPull(pull), api: github.url });
  expect(code).toBe(1);
  expect(outputs['sign-off']).toBe('');
  expect(annotations.map(line => line.split(/[ :]/, 1)[0])).toEqual(['error', 'error', 'warning']);
  const body = github.comments[0]!.body;
  for (const text of [body, summary]) {
    expect(text).toContain('gnp');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    expect(text).not.toMatch(/(?<!\\)\[a\]|https:\/\/b\.c/);
  }
  expect(body).not.toMatch(/@everyone|#1/);
  expect(body.startsWith(`${marker}\n`)).toBe(true);
});
