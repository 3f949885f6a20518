/** `remit check --fix`: the changes that leave everybody's accountability as it is. */
import { lint } from '@remit-cx/core/lint/lint';
import { type PutRight, putRight } from '@remit-cx/core/lint/put-right';
import { Graph } from '@remit-cx/core/model/graph';
import { parseAll } from '@remit-cx/language/parse-all';
import { counted } from './counts.ts';
import { Exit } from './refusal.ts';
import { judge } from './report.ts';
import { printProblems } from './reporters/output.ts';
import { type Asked, isAsked } from './selection.ts';
import type { Session } from './session.ts';
import type { Paint } from './terminal/colour.ts';
import { oneLine } from './terminal/harmless.ts';
import { writeAllWhole } from './write-file.ts';

/** What fixes come to: the texts before and after, and what was done. */
interface Mended extends Pick<PutRight, 'done'> {
  readonly changed: readonly { readonly file: string; readonly before: string; readonly after: string }[];
}

/** Applies safe fixes until there are none, writes the files that changed, and says what was done. Leaves a project alone that cannot be read in full. */
export async function applySafeFixes(
  session: Session,
  asked: Asked,
  isWanted: (rule: string) => boolean,
): Promise<void> {
  const { loaded, folder } = asked;
  const { changed, done } = await mend(asked, isWanted);
  writeAllWhole(changed.map(({ file, after }) => ({ path: `${loaded.root}/${file}`, text: after })));
  if (done.length === 0) return;
  session.note(`${done.length} put right in ${counted(changed.length, 'file')}:`);
  for (const { fix, file } of done)
    session.note(`  ${folder === '' ? '' : `${folder}/`}${oneLine(file)}: ${oneLine(fix.title)}`);
}

/** Prints what `applySafeFixes` would change, as a patch from the top of the repository, and writes nothing. Ends with findings when there is something. */
export async function showSafeFixes(
  session: Session,
  asked: readonly Asked[],
  isWanted: (rule: string) => boolean,
): Promise<Exit> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  const paint = (line: string) => paintOf(line, session.out)(line);
  let changes = 0;
  let files = 0;
  for (const one of asked) {
    const { changed, done } = await mend(one, isWanted);
    changes += done.length;
    files += changed.length;
    for (const { file, before, after } of changed) {
      const path = one.folder === '' ? file : `${one.folder}/${file}`;
      const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options);
      session.say(patch.split('\n').map(paint).join('\n'));
    }
  }
  const unread = judge(session.version, asked, isWanted, []);
  printProblems(session, unread);
  session.note(
    changes
      ? `${changes} can be put right in ${counted(files, 'file')}; nothing was written.`
      : 'Nothing to put right.',
  );
  if (unread.problems.length) return Exit.usage;
  return changes ? Exit.findings : Exit.ok;
}

function paintOf(line: string, paint: Paint): (text: string) => string {
  if (/^(---|\+\+\+) /.test(line)) return paint.bold;
  if (line.startsWith('+')) return paint.green;
  if (line.startsWith('-')) return paint.red;
  return line.startsWith('@@') ? paint.blue : text => text;
}

/** The safe fixes of a project, made in memory. None where it cannot be read in full. */
async function mend(asked: Asked, isWanted: (rule: string) => boolean): Promise<Mended> {
  const { loaded, day } = asked;
  if (loaded.problems.length) return { changed: [], done: [] };
  const { project, config } = loaded;
  const before = new Map(project.fragments.map(({ file, text }) => [file, text]));
  const look = () => {
    const { findings } = lint(new Graph(project, config.words, config.scheme), day, config.lint);
    return findings.filter(({ rule, at: { file } }) => isWanted(rule) && isAsked(file, asked));
  };
  const { done } = await putRight(project, look, parseAll);
  const changed = project.fragments
    .map(({ file, text }) => ({ file, before: before.get(file)!, after: text }))
    .filter(({ before, after }) => before !== after);
  return { changed, done };
}
