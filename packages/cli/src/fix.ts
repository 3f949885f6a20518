/** `remit check --fix`: the changes that leave everybody's accountability as it is. */
import { lint } from '@remit-cx/core/lint/lint';
import type { Fix } from '@remit-cx/core/lint/rule';
import { Graph } from '@remit-cx/core/model/graph';
import { applyEdits, type Edit } from '@remit-cx/core/source/span';
import { parseAll } from '@remit-cx/language/parse-all';
import type { Asked } from './report.ts';
import { counted } from './reporters/reporter.ts';
import { isAsked } from './selection.ts';
import type { Session } from './session.ts';
import { oneLine } from './terminal/harmless.ts';
import { writeWhole } from './write-file.ts';

/** A fix can make another possible; more rounds than this mean that two undo each other. */
const mostRounds = 10;

/** Applies safe fixes until there are none, writes the files that changed, and says what was done. Leaves a project alone that cannot be read in full. */
export async function applySafeFixes(
  session: Session,
  asked: Asked,
  isWanted: (rule: string) => boolean,
): Promise<void> {
  const { loaded, folder } = asked;
  if (loaded.problems.length) return;
  const { project } = loaded;
  const before = new Map(project.fragments.map(({ file, text }) => [file, text]));
  const done: { readonly fix: Fix; readonly file: string }[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const chosen = chooseFixes(safeFixes(asked, isWanted));
    if (chosen.length === 0) break;
    const edits = Map.groupBy(
      chosen.flatMap(({ edits }) => edits),
      ({ file }) => file,
    );
    const texts = [...edits].map(([file, changes]) => ({
      file,
      text: applyEdits(project.fragment(file)!.text, changes),
    }));
    for (const fragment of await parseAll(texts)) {
      if (fragment.broken && !project.fragment(fragment.file)!.broken)
        throw new Error(`A fix leaves ${fragment.file} unreadable: ${chosen.map(({ title }) => title).join('; ')}`);
      project.set(fragment.file, fragment);
    }
    project.link();
    done.push(...chosen.map(fix => ({ fix, file: fix.edits[0]!.file })));
  }
  const changed = project.fragments.filter(({ file, text }) => before.get(file) !== text);
  for (const { file, text } of changed) writeWhole(`${loaded.root}/${file}`, text);
  if (done.length === 0) return;
  session.note(`${done.length} put right in ${counted(changed.length, 'file')}:`);
  for (const { fix, file } of done)
    session.note(`  ${folder === '' ? '' : `${folder}/`}${oneLine(file)}: ${oneLine(fix.title)}`);
}

function safeFixes(asked: Asked, isWanted: (rule: string) => boolean): Fix[] {
  const { loaded, day } = asked;
  const { findings } = lint(new Graph(loaded.project, loaded.config.words), day, loaded.config.lint);
  return findings
    .filter(({ rule, at: { file } }) => isWanted(rule) && isAsked(file, asked))
    .flatMap(({ fixes }) => fixes.find(({ safe }) => safe) ?? []);
}

/** Those of some fixes that do not touch the same words: the others wait for the next round. */
function chooseFixes(fixes: readonly Fix[]): Fix[] {
  const taken: Edit[] = [];
  return fixes.filter(({ edits }) => {
    const isFree = edits.every(edit => !taken.some(other => overlaps(edit, other)));
    if (isFree) taken.push(...edits);
    return isFree;
  });
}

function overlaps(a: Edit, b: Edit): boolean {
  return a.file === b.file && a.start <= b.end && b.start <= a.end;
}
