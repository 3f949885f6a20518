/** One run of the action: the check, the difference, the comment, and what later steps are told. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '@remit-cx/cli/src/refusal.ts';
import { type Ended, type Remit, remitIn } from './command-line.ts';
import { markerOf, settleComment } from './comment.ts';
import { commentText, countsOf, type Difference, inWords, reviewersOf } from './difference.ts';
import { type Base, baseOf, type Event, readEvent } from './event.ts';
import { ApiProblem } from './github-api.ts';
import { type Environment, type Inputs, readInputs } from './inputs.ts';
import { announce, setOutputs } from './runner.ts';

interface Surroundings {
  readonly env: Environment;
  readonly inputs: Inputs;
  readonly event: Event;
  readonly base: Base;
  readonly remit: Remit;
  /** Where the repository was checked out. */
  readonly workspace: string;
  /** For what the commands write; gone when the run is over. */
  readonly folder: string;
}

/** Runs the action with the runner's environment. Returns how the process is to end: 0, or what the commands end with. */
export async function act(env: Environment): Promise<number> {
  const workspace = env.GITHUB_WORKSPACE || process.cwd();
  const folder = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), 'remit-'));
  try {
    const inputs = readInputs(env);
    const event = readEvent(env);
    const base = inputs.base === undefined ? baseOf(event, workspace, env) : { revision: inputs.base };
    const run = { env, workspace, folder, inputs, event, base, remit: remitIn(workspace, env) };
    const checked = await check(run);
    // What cannot be judged cannot be compared either, and that has been said.
    const compared = checked < 2 ? await compare(run) : 0;
    return Math.max(checked, compared);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    announce('error', error.message);
    return 2;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Report {
  readonly summary: { readonly errors: number; readonly warnings: number };
}

async function check({ env, inputs, base, remit, folder }: Surroundings): Promise<number> {
  const file = join(folder, 'check.json');
  const { project, failOn, maxWarnings, asOf, baseline, onlyNew, sarifFile } = inputs;
  const since = onlyNew && 'revision' in base ? base.revision : undefined;
  const asked = { project, 'fail-on': failOn, 'max-warnings': maxWarnings, 'as-of': asOf, baseline, since };
  const ended = await remit('check', asked, [...(sarifFile ? [`sarif=${sarifFile}`] : []), `json=${file}`]);
  const report = readJson<Report>(file);
  if (!report) return withoutResult(ended, 'The check');
  const { errors, warnings } = report.summary;
  setOutputs(env, { errors, warnings, sarif: sarifFile });
  if (ended.code === 1) announce('error', `The check does not pass: ${inWords({ error: errors, warning: warnings })}.`);
  if (ended.code > 1) announce('error', 'The project cannot be judged: the log says why.');
  return ended.code;
}

async function compare(run: Surroundings): Promise<number> {
  const { env, inputs, event, base, remit, folder } = run;
  if (!inputs.diff) return 0;
  if ('none' in base) {
    process.stdout.write(`Nothing is compared: ${base.none}.\n`);
    return 0;
  }
  const [json, markdown] = [join(folder, 'diff.json'), join(folder, 'diff.md')];
  const asked = { project: inputs.project, 'fail-on': inputs.failOnChanges, 'as-of': inputs.asOf };
  const ended = await remit('diff', asked, [`json=${json}`, `markdown=${markdown}`], base.revision);
  const difference = readJson<Difference>(json);
  if (!difference) return withoutResult(ended, 'The comparison');
  const { changes, gaps, conflicts } = countsOf(difference);
  setOutputs(env, { changes, gaps, conflicts, 'sign-off': reviewersOf(difference, event.author).join(',') });
  if (ended.code === 1)
    announce(
      'error',
      `\`fail-on-changes\` is ${inputs.failOnChanges}, and there is: ${inWords({ change: changes, gap: gaps, conflict: conflicts })}.`,
    );
  if (inputs.comment && event.pullRequest !== undefined) await comment(run, difference, readFileSync(markdown, 'utf8'));
  return ended.code;
}

/** A comparison that fails is never taken for one that finds nothing. */
function withoutResult({ code, said }: Ended, what: string): number {
  const hint = /shallow/.test(said) ? ' In a workflow: give actions/checkout `fetch-depth: 0`.' : '';
  announce('error', said ? `${said}${hint}` : `${what} did not run to its end: the log says why.`);
  return code || 3;
}

/** Nothing that goes wrong here fails the run: the summary shows the same. */
async function comment({ env, inputs, event }: Surroundings, difference: Difference, markdown: string): Promise<void> {
  const { changes } = countsOf(difference);
  const { token, project } = inputs;
  const repository = env.GITHUB_REPOSITORY;
  if (!token || !repository || event.pullRequest === undefined) {
    if (changes)
      announce(
        'notice',
        'There is no comment on the pull request, because the action was given no token. The summary of this run says what changes.',
      );
    return;
  }
  const api = { url: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''), token };
  const text = commentText(difference, markdown, env);
  try {
    const settled = await settleComment(
      api,
      { repository, number: event.pullRequest },
      markerOf(project),
      text,
      changes > 0,
    );
    process.stdout.write(`The comment on the pull request: ${settled}.\n`);
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (changes === 0)
      process.stdout.write(`Whether there is a comment on the pull request is not known: ${error.message}.\n`);
    else if (error.mayNot)
      announce(
        'notice',
        `The comment on the pull request could not be written: the token has no right to it (${error.message}). On a pull request from a fork that is usual; else give the job \`permissions: pull-requests: write\`. The summary of this run says what changes.`,
      );
    else
      announce(
        'warning',
        `The comment on the pull request could not be written: ${error.message}. The summary of this run says what changes.`,
      );
  }
}

/** Undefined when the file is not there: the command did not get that far. */
function readJson<T>(path: string): T | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  return JSON.parse(text) as T;
}
