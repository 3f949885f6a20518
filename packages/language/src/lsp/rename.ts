/**
 * Renames a thing everywhere: where it is declared, in every reference, and in every path through it. The files are read
 * again with the new name before anything is proposed, so that afterwards every reference means what it meant before:
 * where the new name alone would mean two things, more of the path is written, and what cannot be is refused.
 */
import type { Fragment, Ref } from '@remit-cx/core/project/fragment';
import { type Declaration, Project } from '@remit-cx/core/project/project';
import { applyEdits, type Edit } from '@remit-cx/core/source/span';
import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { parse } from '../parse.ts';
import { kindWordOf } from './kinds.ts';
import { endOfName, nameAt, nameSpan, occurrencesOf } from './occurrences.ts';
import { linesOf, rangeOf, workspaceEdit } from './places.ts';

/** What is renamed when somebody renames at an offset: the place of the name, and the name; or why nothing is. */
export function prepareRename(
  { project }: LiveProject,
  file: string,
  offset: number,
): { readonly range: Range; readonly placeholder: string } | { readonly problem: string } {
  const fragment = project.fragment(file);
  const found = fragment && nameAt(project, fragment, offset);
  if (!fragment || !found) return { problem: 'Only a name can be renamed. Put the cursor on one.' };
  const problem = problemOf(found.declaration, fragment.text.slice(found.start, found.end));
  if (problem) return { problem };
  return { range: rangeOf(linesOf(fragment), found), placeholder: found.declaration!.name };
}

function problemOf(declaration: Declaration | undefined, written: string): string | undefined {
  if (!declaration) return `\`${written}\` names nothing, or more than one thing, so there is nothing to rename.`;
  if (declaration.kind === 'BuiltIn') return `\`${written}\` is a word of the language and cannot be renamed.`;
  if (!nameSpan(declaration)) return 'A governance model without a name cannot be renamed. Give it a name first.';
  return undefined;
}

/** The edits that rename what stands at an offset; or, as a sentence, why it cannot be called that. */
export function rename(
  live: LiveProject,
  file: string,
  offset: number,
  newName: string,
): WorkspaceEdit | { readonly problem: string } {
  const { project } = live;
  const fragment = project.fragment(file);
  const found = fragment && nameAt(project, fragment, offset);
  if (!found) return { problem: 'Only a name can be renamed. Put the cursor on one.' };
  const { declaration } = found;
  const problem = problemOf(declaration, fragment.text.slice(found.start, found.end)) ?? nameProblem(newName);
  if (problem || !declaration) return { problem: problem! };
  const name = newName.normalize('NFC');
  if (name === declaration.name) return { changes: {} };
  const outcome = planRename(project, declaration, name);
  return 'problem' in outcome ? outcome : workspaceEdit(live, outcome.edits);
}

/** Why a text is no name. */
function nameProblem(name: string): string | undefined {
  if (name.trim() === '') return 'A name is needed.';
  if (endOfName(name, 0) === name.length) return undefined;
  if (/\s/.test(name)) return `A name is one word: write \`${name.trim().replace(/\s+/g, '_')}\`.`;
  if (/^[\d-]/.test(name)) return `A name starts with a letter or \`_\`: \`${name}\` does not.`;
  return `A name has letters, digits, \`_\` and \`-\`: \`${name}\` has something else.`;
}

type Outcome = { readonly edits: readonly Edit[] } | { readonly problem: string };

function planRename(project: Project, declaration: Declaration, name: string): Outcome {
  const span = nameSpan(declaration)!;
  const newId = [...declaration.id.split('.').slice(0, -1), name].join('.');
  const twin = [...project.declarations()].find(({ kind, id }) => kind === declaration.kind && id === newId);
  if (twin) return { problem: `There is already a ${kindWordOf(twin)} called \`${newId}\` (${placeOf(twin)}).` };
  const edits = new Map<string, Edit>();
  const add = (edit: Edit) => edits.set(`${edit.file}:${edit.start}`, edit);
  for (const { file, start, end } of occurrencesOf(project, declaration)) add({ file, start, end, text: name });

  // What each reference names must stay what it was; its id may be another one now.
  const idNow = ({ id, node, fragment }: Declaration): string =>
    fragment?.file === span.file && isWithin(node, declaration) ? newId + id.slice(declaration.id.length) : id;
  const after = withEdits(project, [...edits.values()]);
  if (typeof after === 'string') return { problem: `\`${name}\` cannot be the name here: ${after}` };
  for (const { ref, fragment } of touched(project, declaration.name, name, edits)) {
    const to = ref.to!;
    const written = [...edits.values()].filter(
      edit => edit.file === fragment.file && ref.start <= edit.start && edit.end <= ref.end,
    );
    const text = applyEdits(
      fragment.text.slice(ref.start, ref.end),
      written.map(edit => ({ ...edit, start: edit.start - ref.start, end: edit.end - ref.start })),
    );
    const wanted = `${to.kind} ${idNow(to)}`;
    const now = after.resolve(text.replace(/\s/g, '').normalize('NFC'), ref.wants);
    if (now && `${now.kind} ${now.id}` === wanted) continue;
    const target = after.candidates(idNow(to), ref.wants).find(({ kind, id }) => `${kind} ${id}` === wanted);
    const unique =
      target && after.resolve(target.id, ref.wants) === target ? after.shortest(target, ref.wants) : undefined;
    if (unique === undefined)
      return {
        problem: `\`${name}\` would mean two things in ${fragment.file}:${linesOf(fragment).at(ref.start).line + 1}. Choose another name.`,
      };
    for (const edit of written) edits.delete(`${edit.file}:${edit.start}`);
    add({ file: fragment.file, start: ref.start, end: ref.end, text: unique });
  }
  return { edits: [...edits.values()] };
}

/** The references whose meaning a rename might change: those that it rewrites, and those that end with the old or the new name. */
function* touched(
  project: Project,
  oldName: string,
  newName: string,
  edits: ReadonlyMap<string, Edit>,
): Iterable<{ readonly ref: Ref; readonly fragment: Fragment }> {
  for (const fragment of project.fragments) {
    const starts = [...edits.values()].filter(({ file }) => file === fragment.file).map(({ start }) => start);
    for (const ref of fragment.refs) {
      if (!ref.to) continue;
      const isEdited = starts.some(start => ref.start <= start && start < ref.end);
      const last = ref.text.slice(ref.text.lastIndexOf('.') + 1);
      if (isEdited || last === newName || last === oldName) yield { ref, fragment };
    }
  }
}

/** The names of the project as they are after some edits, without touching what its references point at. A sentence when a file could no longer be read. */
function withEdits(project: Project, edits: readonly Edit[]): Project | string {
  const byFile = Map.groupBy(edits, ({ file }) => file);
  const after = new Project();
  for (const fragment of project.fragments) {
    const own = byFile.get(fragment.file);
    if (!own) after.set(fragment.file, fragment);
    else {
      const changed = parse(fragment.file, applyEdits(fragment.text, own));
      if (changed.errors.length > fragment.errors.length) {
        const { start } = changed.errors[0]!;
        const [nearest] = own.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
        const line = linesOf(fragment).at(nearest!.start).line + 1;
        return `${fragment.file}:${line} could no longer be read.`;
      }
      after.set(fragment.file, changed);
    }
  }
  return after;
}

function isWithin(node: Declaration['node'], { node: outer }: Declaration): boolean {
  for (let at = node; at; at = at.$parent) if (at === outer) return true;
  return false;
}

function placeOf({ fragment, node }: Declaration): string {
  return `${fragment!.file}:${linesOf(fragment!).at(node!.$start).line + 1}`;
}
