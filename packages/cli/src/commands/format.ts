/** `remit format`: files laid out the usual way. */
import type { SyntaxProblem } from '@remit-cx/core/project/fragment';
import { Lines } from '@remit-cx/core/source/span';
import { textOf } from '@remit-cx/language/node/project-files';
import { counted } from '../counts.ts';
import { Exit, Refusal } from '../refusal.ts';
import { judge } from '../report.ts';
import { printProblems } from '../reporters/output.ts';
import { isAsked, nothingFound, selectProjects } from '../selection.ts';
import type { Define, Session } from '../session.ts';
import { oneLine } from '../terminal/harmless.ts';
import { writeAllWhole } from '../write-file.ts';

const define: Define = (command, act) => {
  command
    .argument('[path...]', 'folders or files; without any, the whole project')
    .option(
      '--check',
      'write nothing; name the files that are laid out differently, and end with code 1 if there are any',
    )
    .option('--stdin', 'lay out what is sent to standard input, and write it to standard output')
    .option('--stdin-filename <path>', 'with --stdin: what the text is called in messages')
    .addHelpText('after', examples)
    .action(
      act((session, paths: readonly string[], options: Options) => {
        refuseContradictions(paths, options);
        return options.stdin ? layOutInput(session, options) : layOut(session, paths, options);
      }),
    );
};
export default define;

const examples = `
Only blanks and line breaks change: names, words and comments stay as they are.

Examples:
  remit format
  remit format journeys/airport.remit
  remit format --check
  remit format --stdin < journeys/airport.remit
`;

interface Options {
  readonly check?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

function refuseContradictions(paths: readonly string[], { stdin, stdinFilename }: Options): void {
  if (stdin && paths.length) throw new Refusal(`\`--stdin\` is about one text. Leave out ${paths.join(', ')}.`);
  if (stdinFilename !== undefined && !stdin)
    throw new Refusal('`--stdin-filename` goes with `--stdin`: --stdin --stdin-filename <path>');
}

interface LaidOut {
  /** As it is shown, and absolute. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly isChanged: boolean;
}

/** One text, for an editor that formats through a command: nothing is written when it has a mistake, so that nothing is lost. */
async function layOutInput(
  session: Session,
  { check = false, stdinFilename = 'standard input' }: Options,
): Promise<Exit> {
  const name = oneLine(stdinFilename);
  const input = textOf(Buffer.from(await session.host.readInput()));
  if (!('text' in input)) throw new Refusal(`${name}: ${input.message}`);
  const { format } = await import('@remit-cx/language/format');
  const result = format(input.text);
  if ('problem' in result) {
    session.note(leftAlone(name, input.text, result.problem));
    return Exit.findings;
  }
  if (!check) session.say(result.text);
  else if (result.text !== input.text) {
    session.say(`${name}\n`);
    return Exit.findings;
  }
  return Exit.ok;
}

function leftAlone(name: string, text: string, { start, message }: SyntaxProblem): string {
  const { line, column } = new Lines(text).at(start);
  return `${name}:${line + 1}:${column + 1} is left as it is: ${oneLine(message)}`;
}

async function layOut(session: Session, paths: readonly string[], { check = false }: Options): Promise<Exit> {
  const selected = await selectProjects(session, paths);
  if (selected.length === 0) throw new Refusal(nothingFound(session));
  // Langium comes with it: that takes time, and nothing before needs it.
  const { format } = await import('@remit-cx/language/format');
  const files: LaidOut[] = [];
  let left = 0;
  for (const one of selected) {
    const { loaded, folder } = one;
    for (const { file, text } of loaded.project.fragments) {
      if (!isAsked(file, one)) continue;
      const name = oneLine(folder === '' ? file : `${folder}/${file}`);
      const result = format(text);
      if ('text' in result)
        files.push({ name, path: `${loaded.root}/${file}`, text: result.text, isChanged: result.text !== text });
      else {
        session.note(leftAlone(name, text, result.problem));
        left++;
      }
    }
  }
  const changed = files.filter(({ isChanged }) => isChanged);
  if (check) for (const { name } of changed) session.say(`${name}\n`);
  else {
    writeAllWhole(changed);
    for (const { name } of changed) session.note(`formatted ${name}`);
  }
  session.note(summary(files.length, changed.length, check));
  const unread = selected.filter(({ loaded }) => loaded.problems.length > 0);
  printProblems(
    session,
    judge(
      session.version,
      unread.map(one => ({ ...one, day: session.host.today() })),
    ),
  );
  if (unread.length) return Exit.usage;
  return left > 0 || (check && changed.length > 0) ? Exit.findings : Exit.ok;
}

function summary(files: number, changed: number, isCheck: boolean): string {
  if (changed === 0) return `${counted(files, 'file') || 'No file'}, all laid out the usual way.`;
  if (isCheck) return `${counted(changed, 'file')} of ${files} would change. \`remit format\` does it.`;
  return `${counted(changed, 'file')} of ${files} changed.`;
}
