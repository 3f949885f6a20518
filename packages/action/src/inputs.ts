/** What a workflow asked for: the inputs of action.yml, as the runner hands them over. */
import { Refusal } from '@remit-cx/cli/src/refusal.ts';

export interface Inputs {
  /** The folder of a project; undefined for every project of the repository. */
  readonly project: string | undefined;
  readonly failOn: string | undefined;
  readonly maxWarnings: string | undefined;
  readonly asOf: string | undefined;
  /** A file that knows findings which do not count. */
  readonly baseline: string | undefined;
  /** Whether only those findings count that were not there before. */
  readonly onlyNew: boolean;
  readonly diff: boolean;
  readonly base: string | undefined;
  readonly failOnChanges: string | undefined;
  readonly comment: boolean;
  readonly sarifFile: string | undefined;
  readonly token: string | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the inputs; what is empty is as if it were not there. Refuses a switch that is neither true nor false: everything else is for the commands to judge. */
export function readInputs(env: Environment): Inputs {
  const text = (name: string) => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
  return {
    project: text('project'),
    failOn: text('fail-on'),
    maxWarnings: text('max-warnings'),
    asOf: text('as-of'),
    baseline: text('baseline'),
    onlyNew: isOn('only-new', text('only-new'), false),
    diff: isOn('diff', text('diff'), true),
    base: text('base'),
    failOnChanges: text('fail-on-changes'),
    comment: isOn('comment', text('comment'), true),
    sarifFile: text('sarif-file'),
    token: text('token'),
  };
}

/** True and false as YAML writes them. */
function isOn(name: string, value: string | undefined, usual: boolean): boolean {
  if (value === undefined) return usual;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new Refusal(`The input \`${name}\` is true or false, not \`${value}\`.`);
}
