import { concise } from './concise.ts';
import { human } from './human.ts';
import { json } from './json.ts';
import type { Reporter } from './reporter.ts';

/** The formats of `remit check`, in the order of its help. */
export const reporters: readonly Reporter[] = [human, concise, json];
