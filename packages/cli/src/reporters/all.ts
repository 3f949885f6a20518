import { azure } from './azure.ts';
import { concise } from './concise.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { human } from './human.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { rdjson, rdjsonl } from './rdjson.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** The formats of `remit check`, in the order of its help. */
export const reporters: readonly Reporter[] = [
  human,
  concise,
  json,
  jsonl,
  github,
  gitlab,
  sarif,
  junit,
  rdjson,
  rdjsonl,
  azure,
  markdown,
];
