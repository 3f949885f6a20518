// `npm run try`: checks the example company, writes its documents, and says where they are.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { duration, run, StepFailed } from './step.mjs';

const example = 'examples/velmara-air';
const output = 'try-out';

/** The files below a folder, relative to it, sorted. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort();
}

/** Runs one `remit` command in the open, as a user would; `next` is said when it ends with another exit code than 0. */
async function remit(node, args, options, next) {
  process.stdout.write(`\n$ npx remit ${args.join(' ')}\n`);
  const { code } = await run(node, ['packages/cli/bin/remit.mjs', ...args], { ...options, show: true });
  if (code !== 0) throw new StepFailed(next);
}

/** Shows the two things Remit is for, on Velmara Air. Returns the exit code. */
export async function tryExample(root, { node, env }) {
  const started = Date.now();
  const options = { cwd: root, env };
  await remit(
    node,
    ['check', example],
    options,
    'The example should have no findings: something in this clone is broken. Please report it.',
  );
  rmSync(join(root, output), { recursive: true, force: true });
  await remit(
    node,
    ['generate', '--project', example, '--to', output],
    options,
    'The documents could not be written. What is above says why.',
  );
  const files = filesIn(join(root, output));
  process.stdout.write(
    `\nRemit read the governance of Velmara Air (${example}), found nothing to object to, and wrote ${files.length} documents in ${duration(Date.now() - started)}:\n` +
      files.map(file => `  ${output}/${file}\n`).join('') +
      "\nNext: take out an `accountable` line in one of the example's files and run `npx remit check examples/velmara-air`,\n" +
      'or see a company with mistakes: `npx remit check examples/velmara-air-defects`.\n',
  );
  return 0;
}
