/** Runs the bundle of the action as GitHub's runner does: inputs and the event in the environment, outputs and a summary in files. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { folderWith } from '../cli/cli.ts';
import { git } from '../cli/repository.ts';

const manifest: {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly main: string };
} = parse(readFileSync('action.yml', 'utf8'));

export interface Step {
  /** Where the repository was checked out. */
  readonly workspace: string;
  readonly event?: string;
  readonly payload?: object;
  readonly inputs?: Readonly<Record<string, string>>;
  /** GITHUB_API_URL; without one nothing can be reached. */
  readonly api?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Done {
  readonly code: number | null;
  /** What both streams printed, in a log. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the runner makes of the log: its commands, as `level: message` with their place. */
  readonly annotations: readonly string[];
}

/** Runs the action once. */
export async function runAction(step: Step): Promise<Done> {
  const { workspace, event = 'workflow_dispatch', payload = {}, inputs = {}, api, env = {} } = step;
  const unknown = Object.keys(inputs).filter(name => !Object.hasOwn(manifest.inputs, name));
  if (unknown.length) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  const temp = folderWith({ 'event.json': JSON.stringify(payload), 'output.txt': '', 'summary.md': '' });
  const given = Object.entries(manifest.inputs).map(([name, { default: usual = '' }]) => [
    `INPUT_${name.toUpperCase()}`,
    inputs[name] ?? usual.replace(/^\$\{\{ github\.token \}\}$/, 'ghs_token'),
  ]);
  const child = spawn(process.execPath, [resolve(manifest.runs.main)], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: temp,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'velmara/governance',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: api ?? 'http://127.0.0.1:9',
      GITHUB_RUN_ID: '42',
      GITHUB_SHA: git(workspace, 'rev-parse', 'HEAD'),
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(temp, 'event.json'),
      GITHUB_OUTPUT: join(temp, 'output.txt'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary.md'),
      RUNNER_TEMP: temp,
      ...Object.fromEntries(given),
      ...env,
    },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  const code = await new Promise<number | null>(settle => child.on('close', settle));
  return {
    code,
    log,
    outputs: outputsIn(readFileSync(join(temp, 'output.txt'), 'utf8')),
    summary: readFileSync(join(temp, 'summary.md'), 'utf8'),
    annotations: annotationsIn(log),
  };
}

/** As the runner reads GITHUB_OUTPUT. */
function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length - 1; i++) {
    const [, name, end] = /^([^=<]+)<<(.+)$/.exec(lines[i]!) ?? [];
    if (!name) throw new Error(`not an output: ${lines[i]}`);
    const last = lines.indexOf(end!, i + 1);
    outputs[name] = lines.slice(i + 1, last).join('\n');
    i = last;
  }
  return outputs;
}

/** As the runner reads a log: https://github.com/actions/runner, ActionCommandManager.cs */
function annotationsIn(log: string): string[] {
  const found: string[] = [];
  let stop: string | undefined;
  for (const line of log.split(/\r?\n/)) {
    const [, name, properties = '', message = ''] = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
    if (stop !== undefined) {
      if (name === stop) stop = undefined;
      continue;
    }
    if (/##\[[^\]]+\]/.test(line)) throw new Error(`the runner obeys: ${line}`);
    if (name === 'stop-commands') stop = message;
    else if (name) found.push(`${name}${properties && ` ${read(properties)}`}: ${read(message)}`);
  }
  return found;
}

function read(text: string): string {
  return text
    .replace(/%0A/g, '\n')
    .replace(/%0D/g, '\r')
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',')
    .replace(/%25/g, '%');
}

/** The outputs that action.yml promises. */
export const promisedOutputs = Object.keys(manifest.outputs);
