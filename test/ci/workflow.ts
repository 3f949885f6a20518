/** Runs a workflow as GitHub does, as far as the recipes need it: checkouts of a certain depth, conditions, steps and their outputs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { runAction } from '../action/runner.ts';
import { folderWith } from '../cli/cli.ts';
import { git } from '../cli/repository.ts';
import { type Machine, runLines, version } from './installed.ts';

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

export interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface Run {
  readonly machine: Machine;
  /** The repository on GitHub, and the commit that is checked out. */
  readonly origin: string;
  readonly commit: string;
  readonly event: string;
  readonly payload?: object;
  /** GITHUB_API_URL. */
  readonly api?: string;
}

export interface Ran {
  /** Undefined when the job's condition did not hold. */
  readonly code: number | undefined;
  readonly log: string;
  readonly summary: string;
  readonly workspace: string;
}

/** Runs one job of a workflow. A step fails the job; later steps run only if their condition says so. */
export async function runJob(workflow: Workflow, name: string, run: Run): Promise<Ran> {
  const { machine, origin, commit, event, payload = {}, api } = run;
  const job = workflow.jobs[name]!;
  const workspace = folderWith({});
  const steps: Record<string, { outputs: Readonly<Record<string, string>> }> = {};
  const github = { event_name: event, event: payload, token: 'ghs_token', repository: 'velmara/governance' };
  const context = { github, steps };
  const done = { code: 0, log: '', summary: '', workspace };
  if (!holds(job.if, context)) return { ...done, code: undefined };
  for (const step of job.steps) {
    const isMeant = holds(step.if, context);
    if (!isMeant || (done.code !== 0 && !step.if?.includes('cancelled()'))) continue;
    const inputs = Object.fromEntries(
      Object.entries(step.with ?? {}).map(([key, value]) => [key, filled(String(value), context)]),
    );
    if (step.uses?.startsWith('actions/checkout@')) checkOut(workspace, origin, commit, inputs['fetch-depth'] ?? '1');
    else if (step.uses?.startsWith('actions/setup-node@')) continue;
    else if (step.uses?.startsWith('github/codeql-action/upload-sarif@'))
      JSON.parse(readFileSync(join(workspace, inputs.sarif_file!), 'utf8'));
    else if (step.uses === `remit-cx/remit@v${version}`) {
      const ended = await runAction({ workspace, event, payload, inputs, ...(api ? { api } : {}) });
      done.code ||= ended.code ?? 1;
      done.log += ended.log;
      done.summary += ended.summary;
      if (step.id) steps[step.id] = { outputs: ended.outputs };
    } else if (step.run !== undefined) {
      const summary = join(folderWith({ 'summary.md': '' }), 'summary.md');
      const env = Object.fromEntries(
        Object.entries(step.env ?? {}).map(([key, value]) => [key, filled(value, context)]),
      );
      writeFileSync(summary, '');
      const ended = await runLines(machine, step.run, workspace, {
        ...env,
        GITHUB_ACTIONS: 'true',
        GITHUB_STEP_SUMMARY: summary,
      });
      done.code ||= ended.code;
      done.log += ended.log;
      done.summary += readFileSync(summary, 'utf8');
    } else throw new Error(`nobody knows how to run ${step.uses}`);
  }
  return done;
}

export function readWorkflow(text: string): Workflow {
  return parse(text);
}

/** As actions/checkout does: one commit, with as much before it as is asked for. */
function checkOut(folder: string, origin: string, commit: string, depth: string): void {
  git(folder, 'init', '--quiet');
  git(folder, 'remote', 'add', 'origin', `file://${origin}`);
  git(folder, 'fetch', '--quiet', '--no-tags', ...(depth === '0' ? [] : [`--depth=${depth}`]), 'origin', commit);
  git(folder, 'checkout', '--quiet', '--detach', commit);
}

/** A condition: terms with `&&` between, each a function that is true here, or a comparison with a text or another value. */
function holds(condition: string | undefined, context: object): boolean {
  const terms = (condition ?? 'true').replace(/^\$\{\{(.*)\}\}$/, '$1').split('&&');
  return terms.every(term => {
    const text = term.trim();
    if (text === 'true' || text === '!cancelled()') return true;
    const [, left, operator, right] = /^([\w.-]+) (==|!=) (.+)$/.exec(text) ?? [];
    if (!left) throw new Error(`nobody knows how to read ${text}`);
    const other = /^'(.*)'$/.exec(right!)?.[1] ?? valueAt(right!, context);
    return (valueAt(left, context) === other) === (operator === '==');
  });
}

function filled(text: string, context: object): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, path: string) => valueAt(path, context));
}

/** The value at a path such as `github.event.number`; the empty text where there is none, as on GitHub. */
function valueAt(path: string, context: object): string {
  const value = path
    .split('.')
    .reduce<unknown>((around, key) => (around as Record<string, unknown> | undefined)?.[key], context);
  return value === undefined ? '' : String(value);
}
