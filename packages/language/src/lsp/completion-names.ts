/** The names that fit at a place. */
import { endsWithParts } from '@remit-cx/core/project/names';
import type { Declaration, Project } from '@remit-cx/core/project/project';
import type { RefKind } from '@remit-cx/core/project/syntax';
import type { IToken } from 'chevrotain';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { builtInsAt, isSaidAlready, kindsAt } from './completion-fit.ts';
import type { Cursor } from './cursor.ts';
import type { Block, Place } from './grammar-walk.ts';
import { kindWordOf, lookOf, titleOf } from './kinds.ts';
import { alignment } from './occurrences.ts';

/** More names than these are not sent at once: the editor asks again when more of the word is typed. */
export const most = 300;

/** The names of what may be named at a place, those that fit best first. `said` is the statement so far. */
export function* namesAt(
  live: LiveProject,
  place: Place & { readonly wants?: RefKind | undefined },
  cursor: Cursor,
  said: readonly IToken[],
  block: Block,
): Iterable<CompletionItem> {
  const { project } = live;
  const wants = place.wants!;
  const kinds = kindsAt(place, wants, said);
  const found: { readonly label: string; readonly declaration: Declaration }[] = [];
  for (const declaration of project.visible(wants)) {
    if (kinds && !kinds.includes(declaration.kind)) continue;
    if (cursor.path === '' ? isItself(declaration, block, cursor) : !isBelow(project, declaration, cursor.path))
      continue;
    if (found.length > most && !mayBecome(cursor.typed, { label: declaration.name, detail: titleOf(declaration) }))
      continue;
    const label =
      cursor.path === '' ? project.shortest(declaration, wants) : below(project, declaration, cursor.path, wants);
    if (!isSaidAlready(said, label)) found.push({ label, declaration });
  }
  if (kinds) found.sort((a, b) => kinds.indexOf(a.declaration.kind) - kinds.indexOf(b.declaration.kind));
  for (const { label, declaration } of found) {
    const title = titleOf(declaration);
    const home = project.homeOf(declaration);
    const word = home ? `${kindWordOf(declaration)} of ${home.name}` : kindWordOf(declaration);
    const kind = lookOf(declaration.kind)?.item ?? CompletionItemKind.Text;
    if (title === undefined) yield { label, kind, detail: word };
    // Who types "Chief" finds `cco`.
    else
      yield {
        label,
        kind,
        detail: title,
        labelDetails: { detail: `  ${title}`, description: word },
        filterText: `${label} ${title}`,
      };
  }
  if (cursor.path !== '') return;
  for (const label of builtInsAt(place, wants, said)) yield { label, kind: CompletionItemKind.Constant };
}

/** Whether somebody who has typed a few letters may want an item: they stand in its name or in its title, in this order. */
export function mayBecome(
  typed: string,
  { label, detail = '' }: { readonly label: string; readonly detail?: string | undefined },
): boolean {
  return hasLetters(label.toLowerCase(), typed.toLowerCase()) || hasLetters(detail.toLowerCase(), typed.toLowerCase());
}

function hasLetters(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Whether a thing is the one in whose block the cursor stands: nobody is their own deputy. */
function isItself({ node, fragment }: Declaration, { opening: [first] }: Block, { file, from }: Cursor): boolean {
  return first !== undefined && fragment?.file === file && node?.$start === from + first.startOffset;
}

/** Whether a thing stands in what a path names: something around it, or its project. */
function isBelow(project: Project, declaration: Declaration, path: string): boolean {
  const { id, name } = declaration;
  const within = withinProject(project, declaration, path);
  return within?.length === 0 || endsWithParts(id.split('.'), [...(within ?? path.split('.')), name]);
}

/** What has to be written behind a path to name a thing in it: its name, else all names between. */
function below(project: Project, declaration: Declaration, path: string, wants: RefKind): string {
  const { id, name } = declaration;
  if (project.resolve(`${path}.${name}`, wants) === declaration) return name;
  const parts = id.split('.');
  const last = alignment(parts, [...(withinProject(project, declaration, path) ?? path.split('.')), name]).at(-2) ?? -1;
  return parts.slice(last + 1).join('.');
}

/** The names of a path behind that of the other project that declares a thing; undefined where the path does not name it. */
function withinProject(project: Project, declaration: Declaration, path: string): readonly string[] | undefined {
  const home = project.dependencies.length ? project.homeOf(declaration) : undefined;
  const [first, ...others] = path.split('.');
  return home && first === home.name ? others : undefined;
}
