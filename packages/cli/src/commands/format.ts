/** `remit format`: files laid out the usual way. */
import { Lines } from '@remit-cx/core/source/span';
import { Exit, Refusal } from '../refusal.ts';
import { judge } from '../report.ts';
import { printProblems } from '../reporters/output.ts';
import { counted } from '../reporters/reporter.ts';
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
    .addHelpText('after', examples)
    .action(act((session, paths: readonly string[], options: Options) => layOut(session, paths, options)));
};
export default define;

const examples = `
Only blanks and line breaks change: names, words and comments stay as they are.

Examples:
  remit format
  remit format journeys/airport.remit
  remit format --check
`;

interface Options {
  readonly check?: boolean;
}

interface LaidOut {
  /** As it is shown, and absolute. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly isChanged: boolean;
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
        const { line, column } = new Lines(text).at(result.problem.start);
        session.note(`${name}:${line + 1}:${column + 1} is left as it is: ${oneLine(result.problem.message)}`);
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
