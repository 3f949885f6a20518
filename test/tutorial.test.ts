/**
 * The tutorial, done as a reader does it, in a folder of its own: each step after the steps before it.
 *
 * A fence with the name of a file is its whole text; `fixed` behind the name says that the first fix of the first finding writes exactly
 * that. A `console` fence is commands and all that they print. A `markdown` fence is lines that a written document has, in this order; a row
 * of a table may leave out its last cells.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Lines } from '@remit-cx/core/source/span';
import { expect, test } from 'vitest';
import { folderWith, runCli } from './cli/cli.ts';

interface Fence {
  readonly words: readonly string[];
  readonly body: string;
}

const [, ...steps] = readFileSync('docs/tutorial.md', 'utf8')
  .split(/^(?=## )/m)
  .map(text => ({
    title: /^## (.*)/.exec(text)?.[1],
    fences: [...text.matchAll(/^```([^\n]+)\n(.*?)^```$/gms)].map(
      ([, info, body]): Fence => ({ words: info!.split(' '), body: body! }),
    ),
  }));

test('the tutorial has every kind of fence, and no other', () => {
  const kinds = steps.flatMap(({ fences }) => fences.map(({ words }) => words[words.length === 3 ? 2 : 0]));
  expect(new Set(kinds)).toEqual(new Set(['json', 'remit', 'fixed', 'console', 'markdown']));
});

test.each(steps.map(({ title }, i) => [title, i] as const))('%s', async (_, last) => {
  const folder = folderWith({});
  for (const { fences } of steps.slice(0, last + 1)) for (const fence of fences) await follow(folder, fence);
});

/** Does what a fence says, and compares what comes of it. */
async function follow(folder: string, { words: [kind, file, mark], body }: Fence): Promise<void> {
  if (kind === 'console') expect(await answers(folder, body)).toBe(body);
  else if (kind === 'markdown') expect(linesLike(body, readFileSync(join(folder, file!), 'utf8'))).toBe(body);
  else if (mark === 'fixed') {
    await applyFirstFix(folder);
    expect(readFileSync(join(folder, file!), 'utf8')).toBe(body);
  } else writeFileSync(join(folder, file!), body);
}

/** The commands of a console fence, each with what it prints now. */
async function answers(folder: string, body: string): Promise<string> {
  let printed = '';
  for (const [line, words] of body.matchAll(/^\$ remit (.*)$/gm)) {
    const { stdout, stderr } = await runCli(words!.split(' '), { cwd: folder });
    printed += `${line}\n${stdout}${stderr}`;
  }
  return printed;
}

/** The lines of a document that begin as those of a fence do, cut to the same length. */
function linesLike(body: string, document: string): string {
  const wanted = body.trimEnd().split('\n');
  const found = document.split('\n').flatMap(line => wanted.filter(start => line.startsWith(start)));
  return `${found.join('\n')}\n`;
}

interface Place {
  readonly line: number;
  readonly column: number;
}
interface Edit {
  readonly path: string;
  readonly start: Place;
  readonly end: Place;
  readonly text: string;
}

async function applyFirstFix(folder: string): Promise<void> {
  const { stdout } = await runCli(['check', '--format', 'json'], { cwd: folder });
  const edits: Edit[] = JSON.parse(stdout).findings[0].fixes[0].edits;
  for (const { path, start, end, text } of edits.toReversed()) {
    const before = readFileSync(join(folder, path), 'utf8');
    const lines = new Lines(before);
    const offset = ({ line, column }: Place) => lines.offsetOf({ line: line - 1, column: column - 1 });
    writeFileSync(join(folder, path), before.slice(0, offset(start)) + text + before.slice(offset(end)));
  }
}
