/**
 * The one resolver of names: an index over the fragments of a project.
 *
 * The command line calls it, and everything in the editor that knows a name (definition, references, rename, completion,
 * diagnostics) asks it, so that they cannot disagree. A declaration keeps its identity while its file is edited: an edit
 * links again only the files that use a name whose meaning changed.
 */
import { type Fragment, idOf, type Node, type Ref } from './fragment.ts';
import { endsWithParts } from './names.ts';
import { type NodeType, type RefKind, refKinds } from './syntax.ts';

/** A thing that has a name. `node` and `fragment` follow the file as it is edited; a built-in name has neither. */
export interface Declaration {
  readonly kind: NodeType | 'BuiltIn';
  readonly name: string;
  /** The names around it and its own, outermost first, as they are written: `book_pay.choose.seat_map`. */
  readonly id: string;
  node: Node | undefined;
  fragment: Fragment | undefined;
}

/** Names that every project has, and what may be asked for where they stand. A name that the project declares itself wins. */
export const builtIns: ReadonlyMap<string, { readonly declaration: Declaration; readonly wanted: readonly RefKind[] }> =
  new Map(
    (
      [
        ['everyone', ['Party']],
        ['undecided', ['Party']],
        ['nobody', ['Person']],
      ] as const
    ).map(([name, wanted]) => [
      name,
      { wanted, declaration: { kind: 'BuiltIn', name, id: name, node: undefined, fragment: undefined } },
    ]),
  );

const accepted = new Map(Object.entries(refKinds).map(([kind, types]) => [kind, new Set<NodeType | 'BuiltIn'>(types)]));

export class Project {
  readonly #fragments = new Map<string, Fragment>();
  readonly #declared = new Map<string, Declaration[]>();
  readonly #byName: Index = new Map();
  readonly #byId: Index = new Map();
  /** For each name, the files that end a reference with it. */
  readonly #users = new Map<string, Set<string>>();
  readonly #unlinked = new Set<string>();
  readonly #changed = new Set<string>();

  /** All files, in the order of their paths (by UTF-16 units, so that every machine agrees). */
  get fragments(): readonly Fragment[] {
    if (!this.#sorted) this.#sorted = [...this.#fragments.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
    return this.#sorted;
  }
  #sorted: readonly Fragment[] | undefined;

  fragment(file: string): Fragment | undefined {
    return this.#fragments.get(file);
  }

  /** Adds or replaces a file; `undefined` removes it. References are stale until `link` is called. */
  set(file: string, fragment: Fragment | undefined): void {
    const before = this.#fragments.get(file);
    this.#sorted = undefined;
    for (const ref of before?.refs ?? []) this.#users.get(lastName(ref.text))?.delete(file);
    const old = new Map<string, Declaration[]>();
    for (const declaration of this.#declared.get(file) ?? [])
      push(old, `${declaration.kind} ${declaration.id}`, declaration);
    const declared: Declaration[] = [];
    for (const node of fragment?.named ?? []) {
      const id = idOf(node);
      const kept = old.size > 0 ? old.get(`${node.$type} ${id}`)?.shift() : undefined;
      if (kept) {
        kept.node = node;
        kept.fragment = fragment;
        declared.push(kept);
        continue;
      }
      const declaration: Declaration = { kind: node.$type, name: lastName(id), id, node, fragment };
      declared.push(declaration);
      put(this.#byName, declaration.name, declaration);
      put(this.#byId, id, declaration);
      this.#changed.add(declaration.name);
    }
    for (const gone of [...old.values()].flat()) {
      pull(this.#byName, gone.name, gone);
      pull(this.#byId, gone.id, gone);
      this.#changed.add(gone.name);
    }
    if (!fragment) {
      this.#fragments.delete(file);
      this.#declared.delete(file);
      this.#unlinked.delete(file);
      return;
    }
    this.#fragments.set(file, fragment);
    this.#declared.set(file, declared);
    this.#unlinked.add(file);
    for (const ref of fragment.refs) {
      const name = lastName(ref.text);
      const users = this.#users.get(name);
      if (users) users.add(file);
      else this.#users.set(name, new Set([file]));
    }
  }

  /** Points the references of new files, and of every file that uses a name that changed, at what they name. Returns those files. */
  link(): ReadonlySet<string> {
    const files = new Set(this.#unlinked);
    for (const name of this.#changed) for (const file of this.#users.get(name) ?? []) files.add(file);
    for (const file of files)
      for (const ref of this.#fragments.get(file)!.refs) ref.to = this.resolve(ref.text, ref.wants);
    this.#unlinked.clear();
    this.#changed.clear();
    return files;
  }

  /** The one thing that a path names where `wants` is wanted; undefined when there is none or more than one. */
  resolve(text: string, wants: RefKind): Declaration | undefined {
    const exact = this.#byId.get(text);
    if (exact !== undefined && !Array.isArray(exact) && accepted.get(wants)!.has(exact.kind)) return exact;
    const found = this.candidates(text, wants);
    return found.length === 1 ? found[0] : undefined;
  }

  /** Everything that a path could name where `wants` is wanted. A full path wins over a part of one. */
  candidates(text: string, wants: RefKind): readonly Declaration[] {
    const accepts = accepted.get(wants)!;
    const isWanted = (declaration: Declaration) => accepts.has(declaration.kind);
    const exact = all(this.#byId, text).filter(isWanted);
    if (exact.length) return exact;
    const parts = text.split('.');
    const found = all(this.#byName, parts.at(-1)!).filter(
      declaration => isWanted(declaration) && (parts.length === 1 || endsWithParts(declaration.id.split('.'), parts)),
    );
    if (found.length) return found;
    const builtIn = builtIns.get(text);
    return builtIn?.wanted.includes(wants) ? [builtIn.declaration] : [];
  }

  /** Everything that has a name, in the order of the files; of one file only, or of one kind of reference, when asked. */
  *declarations(only: { file?: string; wants?: RefKind } = {}): Iterable<Declaration> {
    const accepts = only.wants && accepted.get(only.wants)!;
    for (const { file } of this.fragments) {
      if (only.file !== undefined && only.file !== file) continue;
      for (const declaration of this.#declared.get(file) ?? [])
        if (!accepts || accepts.has(declaration.kind)) yield declaration;
    }
  }

  /** The declaration that a node makes; undefined for a node without a name. */
  declarationOf(node: Node): Declaration | undefined {
    for (const declaration of all(this.#byId, idOf(node))) if (declaration.node === node) return declaration;
    return undefined;
  }

  /** The shortest path that names only this thing where `wants` is wanted: its name, else with one name around it, else all of it. */
  shortest(declaration: Declaration, wants: RefKind): string {
    const around = declaration.id
      .split('.')
      .slice(0, -1)
      .map(part => `${part}.${declaration.name}`);
    return [declaration.name, ...around].find(text => this.resolve(text, wants) === declaration) ?? declaration.id;
  }

  /** Every reference to a thing, in the order of files and places. */
  *references(declaration: Declaration): Iterable<{ readonly ref: Ref; readonly fragment: Fragment }> {
    for (const file of [...(this.#users.get(declaration.name) ?? [])].sort()) {
      const fragment = this.#fragments.get(file)!;
      for (const ref of fragment.refs) if (ref.to === declaration) yield { ref, fragment };
    }
  }
}

function lastName(text: string): string {
  return text.slice(text.lastIndexOf('.') + 1);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** By a key, the one thing of that key, or the several: most keys have one, and a list costs more than it. */
type Index = Map<string, Declaration | Declaration[]>;

function put(index: Index, key: string, value: Declaration): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, value);
  else if (Array.isArray(known)) known.push(value);
  else index.set(key, [known, value]);
}

function pull(index: Index, key: string, value: Declaration): void {
  const left = all(index, key).filter(other => other !== value);
  if (left.length === 0) index.delete(key);
  else index.set(key, left.length === 1 ? left[0]! : left);
}

function all(index: Index, key: string): readonly Declaration[] {
  const known = index.get(key);
  return known === undefined ? [] : Array.isArray(known) ? known : [known];
}
