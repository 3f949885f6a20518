/**
 * The one resolver of names: an index over the fragments of a project.
 *
 * The command line calls it, and everything in the editor that knows a name (definition, references, rename, completion,
 * diagnostics) asks it, so that they cannot disagree. A declaration keeps its identity while its file is edited: an edit
 * links again only the files that use a name whose meaning changed.
 */
import type { RaciScheme } from '../model/raci-scheme.ts';
import { type Fragment, idOf, type Node, type Ref } from './fragment.ts';
import { isWord } from './meant.ts';
import { all, type NameIndex, pull, put } from './name-index.ts';
import { endsWithParts } from './names.ts';
import { type NodeType, type RefKind, refKinds } from './syntax.ts';
import type { AddedWords } from './vocabulary.ts';

/** A thing that has a name. `node` and `fragment` follow the file as it is edited; a built-in name has neither. */
export interface Declaration {
  readonly kind: NodeType | 'BuiltIn';
  readonly name: string;
  /** The names around it and its own, outermost first, as they are written: `book_pay.choose.seat_map`. */
  readonly id: string;
  node: Node | undefined;
  fragment: Fragment | undefined;
}

/** Another project that a project builds on. No file of the two has the same name. */
export interface Dependency {
  /** What stands before its names where they alone are not enough: `group` of `group.cco`. */
  readonly name: string;
  readonly project: Project;
  /** How its files are read: the words that its own remit.json adds, and the scheme that it names. */
  readonly words: AddedWords;
  readonly scheme: RaciScheme;
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
  readonly #byName: NameIndex = new Map();
  readonly #byId: NameIndex = new Map();
  /** For each name, the files that end a reference with it. */
  readonly #users = new Map<string, Set<string>>();
  readonly #unlinked = new Set<string>();
  readonly #changed = new Set<string>();
  #dependencies: readonly Dependency[] = [];
  /** The projects that build on this one. */
  readonly #dependents = new Set<Project>();

  /** Its own files, in the order of their paths (by UTF-16 units, so that every machine agrees). */
  get fragments(): readonly Fragment[] {
    if (!this.#sorted) this.#sorted = [...this.#fragments.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
    return this.#sorted;
  }
  #sorted: readonly Fragment[] | undefined;

  /** Its own files, then those of the projects that it builds on: all that documents are made of. */
  get allFragments(): readonly Fragment[] {
    return [this, ...this.others.map(({ project }) => project)].flatMap(({ fragments }) => fragments);
  }

  /** A file of this project, or of one that it builds on. */
  fragment(file: string): Fragment | undefined {
    return this.#fragments.get(file) ?? find(this.#dependencies, ({ project }) => project.fragment(file));
  }

  /** Whether a file is one of this project itself. */
  owns(file: string): boolean {
    return this.#fragments.has(file);
  }

  /** The projects whose names can be used here, in the order of remit.json. */
  get dependencies(): readonly Dependency[] {
    return this.#dependencies;
  }

  /**
   * The projects that this one builds on, with those that they build on in turn: each once, the nearest first, under the
   * names on the way to it (`group.people`).
   */
  get others(): readonly Dependency[] {
    const found = new Map<Project, Dependency>();
    for (const dependency of this.#dependencies)
      if (!found.has(dependency.project)) found.set(dependency.project, dependency);
    // A map is walked through with what is added on the way.
    for (const { name, project } of found.values())
      for (const further of project.dependencies)
        if (!found.has(further.project)) found.set(further.project, { ...further, name: `${name}.${further.name}` });
    return [...found.values()];
  }

  /** Says which projects this one builds on. None of them may build on this one. References are stale until `link` is called. */
  dependOn(dependencies: readonly Dependency[]): void {
    for (const { project } of this.#dependencies) project.#dependents.delete(this);
    this.#dependencies = dependencies;
    for (const { project } of dependencies) project.#dependents.add(this);
    for (const file of this.#fragments.keys()) this.#unlinked.add(file);
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

  /**
   * Points the references of new files, and of every file that uses a name that changed, at what they name. Returns those
   * files. The projects that this one builds on are linked first.
   */
  link(): ReadonlySet<string> {
    for (const { project } of this.#dependencies) project.link();
    const files = new Set(this.#unlinked);
    for (const name of this.#changed) for (const file of this.#users.get(name) ?? []) files.add(file);
    for (const file of files)
      for (const ref of this.#fragments.get(file)!.refs)
        ref.to = isWord(ref) ? undefined : this.resolve(ref.text, ref.wants);
    for (const dependent of this.#dependents) for (const name of this.#changed) dependent.#changed.add(name);
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

  /**
   * Everything that a path could name where `wants` is wanted, in the order of files and places. A full path wins over a part of one, and what the project
   * declares itself over what every project has, and that over the names of other projects.
   */
  candidates(text: string, wants: RefKind): readonly Declaration[] {
    const own = this.#ownCandidates(text, wants);
    if (own.length) return own;
    const builtIn = builtIns.get(text);
    if (builtIn?.wanted.includes(wants)) return [builtIn.declaration];
    return this.#dependencies.length ? this.#foreignCandidates(text, wants) : own;
  }

  #ownCandidates(text: string, wants: RefKind): readonly Declaration[] {
    const accepts = accepted.get(wants)!;
    const isWanted = (declaration: Declaration) => accepts.has(declaration.kind);
    const exact = all(this.#byId, text).filter(isWanted);
    if (exact.length) return inSourceOrder(exact);
    const parts = text.split('.');
    const found = all(this.#byName, parts.at(-1)!).filter(
      declaration => isWanted(declaration) && (parts.length === 1 || endsWithParts(declaration.id.split('.'), parts)),
    );
    return inSourceOrder(found);
  }

  /** With the name of a project in front, what that project declares; otherwise what any of them declares. */
  #foreignCandidates(text: string, wants: RefKind): readonly Declaration[] {
    const dot = text.indexOf('.');
    const projects = new Map(this.#dependencies.map(({ name, project }) => [project, name]));
    const qualified = [...projects].flatMap(([project, name]) =>
      dot === name.length && text.startsWith(name) ? project.#ownCandidates(text.slice(dot + 1), wants) : [],
    );
    if (qualified.length) return qualified;
    const found = [...projects.keys()].flatMap(project => project.#ownCandidates(text, wants));
    const exact = found.filter(({ id }) => id === text);
    return exact.length ? exact : found;
  }

  /** Everything in its own files that has a name, in the order of the files; of one file only, or of one kind of reference, when asked. */
  *declarations(only: { file?: string; wants?: RefKind } = {}): Iterable<Declaration> {
    const accepts = only.wants && accepted.get(only.wants)!;
    for (const { file } of this.fragments) {
      if (only.file !== undefined && only.file !== file) continue;
      for (const declaration of this.#declared.get(file) ?? [])
        if (!accepts || accepts.has(declaration.kind)) yield declaration;
    }
  }

  /** Its own things that have one path together, path by path, each in the order of files and places. */
  *sharedPaths(): Iterable<readonly Declaration[]> {
    for (const found of this.#byId.values()) if (Array.isArray(found)) yield inSourceOrder(found);
  }

  /** Its own things, then those of the projects whose names can be used here. */
  *visible(wants: RefKind): Iterable<Declaration> {
    yield* this.declarations({ wants });
    for (const project of new Set(this.#dependencies.map(({ project }) => project)))
      yield* project.declarations({ wants });
  }

  /** The declaration that a node makes, here or in a project that this one builds on; undefined for a node without a name. */
  declarationOf(node: Node): Declaration | undefined {
    for (const declaration of all(this.#byId, idOf(node))) if (declaration.node === node) return declaration;
    return find(this.#dependencies, ({ project }) => project.declarationOf(node));
  }

  /** The project that declares a thing, when that is another one whose names can be used here. */
  homeOf({ fragment }: Declaration): Dependency | undefined {
    return this.#dependencies.find(({ project }) => fragment && project.owns(fragment.file));
  }

  /** The project whose name stands in front of what a reference names: `group` of `group.cco`. */
  projectIn({ text, to }: Ref): Dependency | undefined {
    const home = to && this.#dependencies.length ? this.homeOf(to) : undefined;
    if (!home || !text.startsWith(`${home.name}.`)) return undefined;
    return endsWithParts(to!.id.split('.'), text.slice(home.name.length + 1).split('.')) ? home : undefined;
  }

  /**
   * The shortest path that names only this thing where `wants` is wanted: its name, else with one name around it, else all of
   * it; for a thing of another project, if need be, with the name of that project in front.
   */
  shortest(declaration: Declaration, wants: RefKind): string {
    const around = declaration.id
      .split('.')
      .slice(0, -1)
      .map(part => `${part}.${declaration.name}`);
    const paths = [declaration.name, ...around, declaration.id];
    const home = this.#dependencies.length ? this.homeOf(declaration) : undefined;
    const ways = home ? [...paths, ...paths.map(path => `${home.name}.${path}`)] : paths;
    return ways.find(text => this.resolve(text, wants) === declaration) ?? ways.at(-1)!;
  }

  /** Every reference of its own files to a thing, in the order of files and places. */
  *references(declaration: Declaration): Iterable<{ readonly ref: Ref; readonly fragment: Fragment }> {
    for (const file of [...(this.#users.get(declaration.name) ?? [])].sort()) {
      const fragment = this.#fragments.get(file)!;
      for (const ref of fragment.refs) if (ref.to === declaration) yield { ref, fragment };
    }
  }
}

/** By files and places, whatever was written first. */
function inSourceOrder(declarations: readonly Declaration[]): readonly Declaration[] {
  if (declarations.length < 2) return declarations;
  return declarations.toSorted((a, b) => {
    const [one, other] = [a.fragment!.file, b.fragment!.file];
    return one === other ? a.node!.$start - b.node!.$start : one < other ? -1 : 1;
  });
}

function lastName(text: string): string {
  return text.slice(text.lastIndexOf('.') + 1);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The first value that some of the things have. */
function find<T, V>(things: readonly T[], value: (thing: T) => V | undefined): V | undefined {
  for (const thing of things) {
    const found = value(thing);
    if (found !== undefined) return found;
  }
  return undefined;
}
