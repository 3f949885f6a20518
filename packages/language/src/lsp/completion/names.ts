/** The names that fit at a place, the likeliest first, and who or what they are. */
import { label } from '@remit-cx/core/model/model';
import { holdersOn } from '@remit-cx/core/model/who-acts';
import { endsWithParts } from '@remit-cx/core/project/names';
import type { Declaration, Project } from '@remit-cx/core/project/project';
import type { RefKind } from '@remit-cx/core/project/syntax';
import type { IToken } from 'chevrotain';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { Cursor } from '../cursor.ts';
import type { Block, Place } from '../grammar-walk.ts';
import { kindWordOf, lookOf, titleOf } from '../kinds.ts';
import { alignment } from '../occurrences.ts';
import { builtInsAt, kindsAt, namesSaid } from './fit.ts';
import type { Scene } from './scene.ts';

/** What an item is about: asked for again when somebody looks at it. */
export interface NameData {
  readonly kind: Declaration['kind'];
  readonly id: string;
  /** The file that it stands in; undefined for a built-in name. */
  readonly file: string | undefined;
}

/** What may be written at a place. */
export interface Choices {
  readonly items: readonly CompletionItem[];
  /** Whether there is more than this: what else there is depends on the letters that are typed. */
  readonly isCut: boolean;
}

/** The names of what may be named at a place, the likeliest first. `said` is the statement so far. */
export function namesAt(
  scene: Scene,
  place: Place & { readonly wants?: RefKind | undefined },
  said: readonly IToken[],
): Choices {
  const { live, cursor, likelihood, atMost } = scene;
  const { project } = live;
  const wants = place.wants!;
  const kinds = kindsAt(place, wants, said);
  const fitting = [...fittingAt(scene, wants, kinds)];
  const isCut = fitting.length > atMost;
  const found = isCut ? fitting.filter(declaration => mayBeMeant(cursor.typed, declaration)) : fitting;
  const rolesOf = wants === 'Person' ? rolesHeld(scene) : undefined;
  const isSaid = namesSaid(said);
  const items: CompletionItem[] = [];
  for (const declaration of likelihood.sorted(found, place, said, kinds)) {
    const label =
      cursor.path === '' ? project.shortest(declaration, wants) : below(project, declaration, cursor.path, wants);
    if (isSaid.has(label)) continue;
    items.push(itemOf(project, declaration, label, rolesOf?.get(declaration.id)));
    if (items.length === atMost) break;
  }
  if (cursor.path === '')
    for (const label of builtInsAt(place, wants, said)) {
      const data: NameData = { kind: 'BuiltIn', id: label, file: undefined };
      items.push({ label, kind: CompletionItemKind.Constant, data });
    }
  return { items, isCut };
}

/** What is of a kind that is wanted, and below the path that is written. Nobody is offered themselves. */
function* fittingAt(
  { live: { project }, cursor, block, likelihood }: Scene,
  wants: RefKind,
  kinds: readonly string[] | undefined,
): Iterable<Declaration> {
  for (const declaration of likelihood.visible(wants)) {
    if (kinds && !kinds.includes(declaration.kind)) continue;
    if (cursor.path === '' ? isItself(declaration, block, cursor) : !isBelow(project, declaration, cursor.path))
      continue;
    yield declaration;
  }
}

function itemOf(project: Project, declaration: Declaration, label: string, does: string | undefined): CompletionItem {
  const title = titleOf(declaration);
  const home = project.homeOf(declaration);
  const own = does ?? kindWordOf(declaration);
  const word = home ? `${own} of ${home.name}` : own;
  const kind = lookOf(declaration.kind)?.item ?? CompletionItemKind.Text;
  const data: NameData = { kind: declaration.kind, id: declaration.id, file: declaration.fragment?.file };
  if (title === undefined) return { label, kind, detail: word, data };
  // Who types "Chief" finds `cco`.
  return {
    label,
    kind,
    detail: title,
    labelDetails: { detail: `  ${title}`, description: word },
    filterText: `${label} ${title}`,
    data,
  };
}

/** What people hold on the day, by the ids of the people: `holds Head of Care`. */
function rolesHeld({ live: { graph }, day }: Scene): ReadonlyMap<string, string> {
  const held = new Map<string, string>();
  for (const role of graph.known('role'))
    for (const { id } of holdersOn(graph, role, day))
      held.set(id, held.has(id) ? `${held.get(id)}, ${label(role)}` : `holds ${label(role)}`);
  return held;
}

function mayBeMeant(typed: string, declaration: Declaration): boolean {
  return typed === '' || mayBecome(typed, { label: declaration.name, detail: titleOf(declaration) });
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
