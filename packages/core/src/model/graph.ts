/**
 * Read access to a project's model: by kind, by reference, and against the arrows. Derived from the fragments, never stored.
 *
 * A project may build on others. What it lists and judges are its own things (`all`, `entities`, `fragments`); a reference
 * leads to a thing of another project as to one of its own. `known` is for what is looked up against the arrows: who acts for
 * a role stands in the other project too.
 */
import { type Fragment, fragmentOf, type Node, type Ref } from '../project/fragment.ts';
import type { Project } from '../project/project.ts';
import type { RefKind } from '../project/syntax.ts';
import type { Day } from '../project/values.ts';
import type { AddedWords } from '../project/vocabulary.ts';
import type { Span } from '../source/span.ts';
import {
  type Answerable,
  type BuiltIn,
  type Claim,
  type ConditionalClaim,
  type Entity,
  type EntityOf,
  isRef,
  type Kind,
  type Party,
  type Problem,
  type Referents,
} from './model.ts';
import type { RaciScheme } from './raci-scheme.ts';
import { entityAt, factsOf } from './read/read.ts';
import { type Selections, select } from './selected-claims.ts';

const builtIns: Readonly<Record<string, BuiltIn>> = {
  everyone: { kind: 'builtin', name: 'everyone', title: undefined, id: 'everyone' },
  undecided: { kind: 'builtin', name: 'undecided', title: undefined, id: 'undecided' },
  nobody: { kind: 'builtin', name: 'nobody', title: undefined, id: 'nobody' },
};
const noWords: AddedWords = {};

export class Graph {
  readonly project: Project;
  /** What the letters of RACI tables mean. */
  readonly scheme: RaciScheme;
  readonly fragments: readonly Fragment[];
  /** Whether a file has syntax errors, here or in a project that this one builds on: then what seems to be missing may be written there. */
  readonly isBroken: boolean;
  readonly problems: readonly { readonly problem: Problem; readonly fragment: Fragment }[];
  /** Claims that stand in a party's block or in a table, in source order. */
  readonly scatteredClaims: readonly Claim[];
  /** Claims for all touchpoints that meet something, those of the projects that this one builds on last. */
  readonly conditionalClaims: readonly ConditionalClaim[];
  readonly #byKind = new Map<Kind, Entity[]>();
  readonly #byFragment = new Map<Fragment, readonly Entity[]>();
  readonly #foreign = new Map<Kind, Entity[]>();
  readonly #byNode = new Map<Entity, Claim[]>();
  readonly #memory = new Map<unknown, unknown>();

  /** `project` must be linked. `added` are the words that remit.json adds to the vocabularies, `scheme` is the one that it names. */
  constructor(project: Project, added: AddedWords = noWords, scheme: RaciScheme = 'raci') {
    this.project = project;
    this.scheme = scheme;
    this.fragments = project.fragments;
    let isBroken = this.fragments.some(({ broken }) => broken);
    const problems: { problem: Problem; fragment: Fragment }[] = [];
    const scattered: Claim[] = [];
    const conditional: ConditionalClaim[] = [];
    const facts = this.fragments.map(fragment => ({ fragment, facts: factsOf(fragment, added, scheme) }));
    for (const {
      fragment,
      facts: { entities, claims, conditional: byCondition, problems: found },
    } of facts) {
      this.#byFragment.set(fragment, entities);
      for (const entity of entities) push(this.#byKind, entity.kind, entity);
      for (const problem of found) problems.push({ problem, fragment });
      for (const claim of claims) scattered.push(claim);
      for (const claim of byCondition) conditional.push(claim);
    }
    const everywhere: (readonly Claim[])[] = [scattered];
    for (const { name, project: other, words, scheme } of project.others) {
      for (const fragment of other.fragments) {
        const theirs = factsOf(fragment, words, scheme, name);
        for (const entity of theirs.entities) push(this.#foreign, entity.kind, entity);
        everywhere.push(theirs.claims);
        conditional.push(...theirs.conditional);
        isBroken ||= fragment.broken;
      }
    }
    for (const claims of everywhere)
      for (const claim of claims) {
        const target = this.target(claim);
        if (target) push(this.#byNode, target as Entity, claim);
      }
    this.isBroken = isBroken;
    this.problems = problems;
    this.scatteredClaims = scattered;
    this.conditionalClaims = conditional;
  }

  /** Everything of a kind that the project declares itself, in the order of files and places. */
  all<K extends Kind>(kind: K): readonly EntityOf<K>[] {
    return (this.#byKind.get(kind) ?? []) as EntityOf<K>[];
  }

  /** The same, and then what is declared in the projects that this one builds on. */
  known<K extends Kind>(kind: K): readonly EntityOf<K>[] {
    const foreign = (this.#foreign.get(kind) ?? []) as EntityOf<K>[];
    return foreign.length ? [...this.all(kind), ...foreign] : this.all(kind);
  }

  /** The project that declares a thing, or makes a claim: the own one, or one that it builds on. */
  projectOf({ node }: { readonly node: Node }): Project {
    const { file } = fragmentOf(node);
    if (this.project.owns(file)) return this.project;
    return this.project.others.find(({ project }) => project.owns(file))!.project;
  }

  *entities(): Iterable<Entity> {
    for (const entities of this.#byKind.values()) yield* entities;
  }

  /** What a reference names; undefined while it names nothing, or two things. */
  get<K extends RefKind>(ref: Ref<K> | undefined): Referents[K & keyof Referents] | undefined {
    const to = ref?.to;
    if (!to) return undefined;
    return (to.node ? entityAt(to.node) : builtIns[to.name]) as Referents[K & keyof Referents] | undefined;
  }

  /** The things that references name, without those that name nothing. */
  getAll<K extends RefKind>(refs: readonly Ref<K>[]): Referents[K & keyof Referents][] {
    const found: Referents[K & keyof Referents][] = [];
    for (const ref of refs) {
      const entity = this.get(ref);
      if (entity !== undefined) found.push(entity);
    }
    return found;
  }

  /** A value that is a reference or already the thing. */
  deref<T extends object>(value: Ref | T | undefined): T | undefined {
    return value && isRef(value) ? (this.get(value as Ref) as T | undefined) : (value as T | undefined);
  }

  /** Who a claim speaks of; undefined when the name is not known. */
  party(claim: Claim): Party | undefined {
    return this.deref<Party>(claim.party);
  }

  /** What a claim speaks of; undefined when the name is not known. */
  target(claim: Claim): Answerable | undefined {
    return this.deref<Answerable>(claim.target);
  }

  /** All claims on something: those that stand at it, then those that stand elsewhere, each in source order. */
  claimsOn(entity: Answerable): readonly Claim[] {
    const elsewhere = this.#byNode.get(entity as Entity);
    const own = entity.claims;
    return elsewhere ? (own.length ? [...own, ...elsewhere] : elsewhere) : own;
  }

  /** What the claims by condition come to; undefined where there are none. */
  get selections(): Selections | undefined {
    if (this.conditionalClaims.length === 0) return undefined;
    this.#selections ??= select(this);
    return this.#selections;
  }
  #selections: Selections | undefined;

  /** A value that is worked out once for this graph. `key` names it, and may be any value. */
  once<T>(key: unknown, make: () => T): T {
    return remembered(this.#memory, key, make);
  }

  /** The same for a day. Thousands of questions about one follow each other, so what is known of the latest is at hand. */
  onDay<T>(key: unknown, day: Day, make: () => T): T {
    if (this.#latest?.day !== day) {
      let memory = this.#days.get(day);
      if (!memory) this.#days.set(day, (memory = new Map()));
      this.#latest = { day, memory };
    }
    return remembered(this.#latest.memory, key, make);
  }
  readonly #days = new Map<Day, Map<unknown, unknown>>();
  #latest: { readonly day: Day; readonly memory: Map<unknown, unknown> } | undefined;

  /** What the project declares in one of its own files, in the order in which it is read. */
  entitiesIn(fragment: Fragment): readonly Entity[] {
    return this.#byFragment.get(fragment) ?? [];
  }
}

function remembered<T>(memory: Map<unknown, unknown>, key: unknown, make: () => T): T {
  const known = memory.get(key);
  if (known !== undefined || memory.has(key)) return known as T;
  const made = make();
  memory.set(key, made);
  return made;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const same = map.get(key);
  if (same) same.push(value);
  else map.set(key, [value]);
}

/** Anything that has a place: a piece of the tree, a reference, a span, or an entity (whose place is its name). */
export type Located = Node | Ref | Span | Entity;

/** The span of something that has a place. */
export function spanOf(located: Located): Span {
  if ('file' in located) return located;
  if ('wants' in located) return { file: fragmentOf(located.within).file, start: located.start, end: located.end };
  if ('node' in located) return nameSpan(located);
  return { file: fragmentOf(located).file, start: located.$start, end: located.$end };
}

/** The span of an entity's name; of its first word where it has none. */
function nameSpan(entity: Entity): Span {
  const { node } = entity;
  const { file, text } = fragmentOf(node);
  const start = node.$name >= 0 ? node.$name : node.$start;
  const word = node.$name >= 0 ? /[_\p{L}][\w\p{L}\p{M}\p{N}-]*/uy : /[^\s{]+/y;
  word.lastIndex = start;
  word.test(text);
  return { file, start, end: word.lastIndex };
}
