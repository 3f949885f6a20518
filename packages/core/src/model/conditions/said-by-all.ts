/**
 * What all things of a kind say for some fields, read in one pass over their blocks: many claims and policies ask for the
 * same few fields, and a project has many touchpoints. It is the same on every day. Inside, a thing is its number.
 */
import type { Field, Source } from '../../project/fields.ts';
import { Ref } from '../../project/fragment.ts';
import type { NodeType } from '../../project/syntax.ts';
import type { Graph } from '../graph.ts';
import type { Entity } from '../model.ts';
import type { Question } from './question.ts';
import type { Value } from './value.ts';
import { addValues, blockOf } from './written-values.ts';

const none: readonly never[] = [];

type Said = (Value[] | undefined)[];
type Readers = ReadonlyMap<NodeType, readonly { readonly source: Source; readonly said: Said }[]>;

export class SaidByAll<E extends Entity> {
  readonly entities: readonly E[];
  readonly #graph: Graph;
  /** For the fields that are a property of the block: what each thing says, by its number. */
  readonly #said = new Map<Field, Said>();
  readonly #indexes = new Map<Field, ReadonlyMap<unknown, readonly number[]>>();

  /** Reads what the questions ask: those that will be asked. */
  constructor(graph: Graph, entities: readonly E[], questions: Iterable<Question>) {
    this.#graph = graph;
    this.entities = entities;
    const readers = new Map<NodeType, { readonly source: Source; readonly said: Said }[]>();
    for (const { field } of questions) {
      if (this.#said.has(field) || !isProperty(field)) continue;
      const said: Said = new Array(entities.length);
      this.#said.set(field, said);
      for (const source of field.sources) {
        const type = source.through[0]!;
        const others = readers.get(type);
        if (others) others.push({ source, said });
        else readers.set(type, [{ source, said }]);
      }
    }
    if (readers.size > 0) for (let i = 0; i < entities.length; i++) this.#read(i, readers);
  }

  #read(i: number, readers: Readers): void {
    for (const property of blockOf(this.entities[i]!.node)) {
      const wanted = readers.get(property.$type);
      if (wanted) for (const { source, said } of wanted) addValues(this.#graph, property, source, (said[i] ??= []));
    }
  }

  /** What a thing says for a field; undefined for a field that is not simply a property, or that no question asks for. */
  valuesOf(i: number, field: Field): readonly Value[] | undefined {
    const said = this.#said.get(field);
    return said && (said[i] ?? none);
  }

  /**
   * The numbers of those that have one of the words or names that a question asks for, in order; undefined for a question
   * that asks for anything else.
   */
  having({ field, asks, isNegated }: Question): readonly number[] | undefined {
    // Where parties are named, a department is its head too.
    const isNamed = field.type === 'word' || (field.type === 'name' && field.wants !== 'Party');
    if (!isNamed || isNegated || asks.what !== 'one of') return undefined;
    const said = this.#said.get(field);
    if (!said) return undefined;
    const index = this.#indexOf(field, said);
    const lists = asks.values.map(one => index.get(one instanceof Ref ? one.to?.node : one) ?? none);
    return lists.length === 1 ? lists[0]! : [...new Set(lists.flat())].sort((a, b) => a - b);
  }

  /** By the words, or the nodes of the things, that they have for a field. */
  #indexOf(field: Field, said: Said): ReadonlyMap<unknown, readonly number[]> {
    const known = this.#indexes.get(field);
    if (known) return known;
    const index = new Map<unknown, number[]>();
    this.#indexes.set(field, index);
    for (let i = 0; i < said.length; i++)
      for (const value of said[i] ?? none) {
        const key = value.is === 'name' ? (value.to as Entity | undefined)?.node : 'text' in value && value.text;
        const others = index.get(key);
        if (!others) index.set(key, [i]);
        else if (others.at(-1) !== i) others.push(i);
      }
    return index;
  }
}

/** Whether a field is written in the block of a thing, and no deeper. */
function isProperty({ sources }: Field): boolean {
  return sources.length > 0 && sources.every(({ through }) => through.length === 1);
}
