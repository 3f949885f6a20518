/**
 * Renames a thing everywhere: where it is declared, in every reference, and in every path through it, a policy also where
 * remit.json sets it, in the projects that build on its own too. The files are read again with the new name before anything
 * is proposed, so that afterwards every reference means what it meant before: where the new name alone would mean two
 * things, more of the path is written, and what cannot be is refused.
 */
import type { Fragment, Ref } from '@remit-cx/core/project/fragment';
import { type Declaration, Project } from '@remit-cx/core/project/project';
import { applyEdits, type Edit } from '@remit-cx/core/source/span';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { parse } from '../parse.ts';
import type { Place } from '../workspace.ts';
import { everywhere, type Neighbourhood, type Sighting, settingsEverywhere } from './everywhere.ts';
import { kindWordOf } from './kinds.ts';
import { endOfName, type NameAt, nameAt, nameSpan, occurrencesOf } from './occurrences.ts';
import { linesOf, rangeOf, workspaceEdit } from './places.ts';

/** What is renamed when somebody renames at an offset: the place of the name, and the name; or why nothing is. */
export function prepareRename(
  { live, file }: Place,
  offset: number,
): { readonly range: Range; readonly placeholder: string } | { readonly problem: string } {
  const { project } = live;
  const fragment = project.fragment(file);
  const found = fragment && nameAt(project, fragment, offset);
  if (!fragment || !found) return { problem: 'Only a name can be renamed. Put the cursor on one.' };
  const problem = problemOf(live, found, fragment.text.slice(found.start, found.end));
  if (problem) return { problem };
  return { range: rangeOf(linesOf(fragment), found), placeholder: found.declaration!.name };
}

function problemOf(live: LiveProject, { declaration, project }: NameAt, written: string): string | undefined {
  if (project) return `\`${written}\` is the name of another project. It is written in the remit.json of that project.`;
  if (!declaration) return `\`${written}\` names nothing, or more than one thing, so there is nothing to rename.`;
  if (declaration.kind === 'BuiltIn') return `\`${written}\` is a word of the language and cannot be renamed.`;
  const span = nameSpan(declaration);
  if (!span) return 'A governance model without a name cannot be renamed. Give it a name first.';
  if (!live.project.owns(span.file) && live.uriOf(span.file).includes('/node_modules/'))
    return `\`${written}\` is declared in an installed package, which npm would write anew. Rename it where the package is made.`;
  return undefined;
}

/** The edits that rename what stands at an offset; or, as a sentence, why it cannot be called that. */
export function rename(
  around: Neighbourhood,
  { live, file }: Place,
  offset: number,
  newName: string,
): WorkspaceEdit | { readonly problem: string } {
  const { project } = live;
  const fragment = project.fragment(file);
  const found = fragment && nameAt(project, fragment, offset);
  if (!found) return { problem: 'Only a name can be renamed. Put the cursor on one.' };
  const { declaration } = found;
  const problem = problemOf(live, found, fragment.text.slice(found.start, found.end)) ?? nameProblem(newName);
  if (problem || !declaration) return { problem: problem! };
  const name = newName.normalize('NFC');
  const changes: Record<string, TextEdit[]> = {};
  if (name === declaration.name) return { changes };
  for (const sighting of everywhere(around, { live, declaration })) {
    const outcome = planRename(sighting, name);
    if ('problem' in outcome) return outcome;
    // What two projects read is edited alike in both: a project means the same, whoever builds on it.
    for (const [uri, edits] of Object.entries(workspaceEdit(sighting.live, outcome.edits).changes!))
      changes[uri] ??= edits;
  }
  for (const { uri, range } of settingsEverywhere(around, { live, declaration }))
    (changes[uri] ??= []).push({ range, newText: name });
  return { changes };
}

/** Why a text is no name. */
export function nameProblem(name: string): string | undefined {
  if (name.trim() === '') return 'A name is needed.';
  if (endOfName(name, 0) === name.length) return undefined;
  if (/\s/.test(name)) {
    const oneWord = name.trim().replace(/\s+/g, '_');
    return `A name is one word${endOfName(oneWord, 0) === oneWord.length ? `: write \`${oneWord}\`` : ', without blanks'}.`;
  }
  if (/^[\d-]/.test(name)) return `A name starts with a letter or \`_\`: \`${name}\` does not.`;
  return `A name has letters, digits, \`_\` and \`-\`: \`${name}\` has something else.`;
}

type Outcome = { readonly edits: readonly Edit[] } | { readonly problem: string };

function planRename({ live, declaration }: Sighting, name: string): Outcome {
  const { projects } = live;
  const span = nameSpan(declaration)!;
  const newId = [...declaration.id.split('.').slice(0, -1), name].join('.');
  const home = projects.find(project => project.owns(span.file))!;
  const twin = [...home.declarations()].find(({ kind, id }) => kind === declaration.kind && id === newId);
  if (twin) return { problem: `There is already a ${kindWordOf(twin)} called \`${newId}\` (${placeOf(twin)}).` };
  const edits = new Map<string, Edit>();
  const add = (edit: Edit) => edits.set(`${edit.file}:${edit.start}`, edit);
  for (const project of projects)
    for (const { file, start, end } of occurrencesOf(project, declaration)) add({ file, start, end, text: name });

  // What each reference names must stay what it was; its id may be another one now.
  const keyNow = (one: Declaration): string => {
    const { kind, id, node, fragment } = one;
    const isRenamed = fragment?.file === span.file && isWithin(node, declaration);
    return `${kind} ${isRenamed ? newId + id.slice(declaration.id.length) : id} ${fragment?.file}`;
  };
  const byFile = Map.groupBy(edits.values(), ({ file }) => file);
  const after = withEdits(projects, byFile);
  if (typeof after === 'string') return { problem: `\`${name}\` cannot be the name here: ${after}` };
  for (const project of projects) {
    const changed = after.get(project)!;
    for (const { ref, fragment } of touched(project, declaration.name, name, byFile)) {
      const written = writtenIn(ref, byFile.get(fragment.file) ?? []);
      const text = applyEdits(
        fragment.text.slice(ref.start, ref.end),
        written.map(edit => ({ ...edit, start: edit.start - ref.start, end: edit.end - ref.start })),
      );
      const wanted = keyNow(ref.to!);
      const isWanted = (one: Declaration | undefined) =>
        one && `${one.kind} ${one.id} ${one.fragment?.file}` === wanted;
      if (isWanted(changed.resolve(text.replace(/\s/g, '').normalize('NFC'), ref.wants))) continue;
      const target = [...changed.visible(ref.wants)].find(isWanted);
      const path = target && changed.shortest(target, ref.wants);
      if (path === undefined || changed.resolve(path, ref.wants) !== target)
        return {
          problem: `\`${name}\` would mean two things in ${fragment.file}:${linesOf(fragment).at(ref.start).line + 1}. Choose another name.`,
        };
      for (const edit of written) edits.delete(`${edit.file}:${edit.start}`);
      add({ file: fragment.file, start: ref.start, end: ref.end, text: path });
    }
  }
  return { edits: [...edits.values()] };
}

/** The references whose meaning a rename might change: those that it rewrites, and those that end with the old or the new name. */
function* touched(
  project: Project,
  oldName: string,
  newName: string,
  byFile: ReadonlyMap<string, readonly Edit[]>,
): Iterable<{ readonly ref: Ref; readonly fragment: Fragment }> {
  for (const fragment of project.fragments) {
    const edits = byFile.get(fragment.file) ?? [];
    for (const ref of fragment.refs) {
      if (!ref.to) continue;
      const isEdited = writtenIn(ref, edits).length > 0;
      const last = ref.text.slice(ref.text.lastIndexOf('.') + 1);
      if (isEdited || last === newName || last === oldName) yield { ref, fragment };
    }
  }
}

/** What is written anew inside of a reference, of the edits of its file. */
function writtenIn({ start, end }: Ref, edits: readonly Edit[]): readonly Edit[] {
  return edits.filter(edit => start <= edit.start && edit.end <= end);
}

/** The names of some projects as they are after some edits, without touching what their references point at. A sentence when a file could no longer be read. */
function withEdits(
  projects: readonly Project[],
  byFile: ReadonlyMap<string, readonly Edit[]>,
): ReadonlyMap<Project, Project> | string {
  const after = new Map(projects.map(project => [project, new Project()]));
  for (const [project, changed] of after) {
    changed.dependOn(project.dependencies.map(one => ({ ...one, project: after.get(one.project)! })));
    for (const fragment of project.fragments) {
      const now = edited(fragment, byFile.get(fragment.file) ?? []);
      if (typeof now === 'string') return now;
      changed.set(now.file, now);
    }
  }
  return after;
}

function edited(fragment: Fragment, edits: readonly Edit[]): Fragment | string {
  if (edits.length === 0) return fragment;
  const changed = parse(fragment.file, applyEdits(fragment.text, edits));
  if (changed.errors.length <= fragment.errors.length) return changed;
  const { start } = changed.errors[0]!;
  const [nearest] = edits.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  return `${fragment.file}:${linesOf(fragment).at(nearest!.start).line + 1} could no longer be read.`;
}

function isWithin(node: Declaration['node'], { node: outer }: Declaration): boolean {
  for (let at = node; at; at = at.$parent) if (at === outer) return true;
  return false;
}

function placeOf({ fragment, node }: Declaration): string {
  return `${fragment!.file}:${linesOf(fragment!).at(node!.$start).line + 1}`;
}
