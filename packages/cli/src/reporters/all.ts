import { concise } from './concise.ts';
import { github } from './github.ts';
import { human } from './human.ts';
import { json } from './json.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** The formats of `remit check`, in the order of its help. */
export const reporters: readonly Reporter[] = [human, concise, json, github, sarif];
