/**
 * What all touchpoints of a project say for some fields, read in one pass over their blocks: many claims ask for the same few
 * fields, and a project has many touchpoints. Inside, a touchpoint is its number.
 */
import type { Field, Source } from '../../project/fields.ts';
import { Ref } from '../../project/fragment.ts';
import type { NodeType } from '../../project/syntax.ts';
import type { Graph } from '../graph.ts';
import type { Entity, Touchpoint } from '../model.ts';
import { isMet } from './judge.ts';
import type { Question } from './question.ts';
import { saidValues } from './said-values.ts';
import type { Value } from './value.ts';
import { addValues } from './written-values.ts';

const none: readonly never[] = [];

/** What a claim by condition may ask for is the same on every day. */
export const noDay = '';

type Said = (Value[] | undefined)[];
type Readers = ReadonlyMap<NodeType, readonly { readonly source: Source; readonly said: Said }[]>;

export class Survey {
  readonly #graph: Graph;
  readonly #touchpoints: readonly Touchpoint[];
  /** For the fields that are a property of the block: what each touchpoint says, by its number. */
  readonly #said = new Map<Field, Said>();
  readonly #indexes = new Map<Field, ReadonlyMap<unknown, readonly number[]>>();

  /** Reads what the questions ask of the touchpoints. */
  constructor(graph: Graph, touchpoints: readonly Touchpoint[], questions: Iterable<Question>) {
    this.#graph = graph;
    this.#touchpoints = touchpoints;
    const readers = new Map<NodeType, { readonly source: Source; readonly said: Said }[]>();
    for (const { field } of questions) {
      if (this.#said.has(field) || !isProperty(field)) continue;
      const said: Said = new Array(touchpoints.length);
      this.#said.set(field, said);
      for (const source of field.sources) {
        const type = source.through[0]!;
        const others = readers.get(type);
        if (others) others.push({ source, said });
        else readers.set(type, [{ source, said }]);
      }
    }
    if (readers.size > 0)
      for (let i = 0; i < touchpoints.length; i++) this.#read(touchpoints[i]!.node.body, i, readers);
  }

  #read(body: Touchpoint['node']['body'], i: number, readers: Readers): void {
    for (const property of body) {
      const wanted = readers.get(property.$type);
      if (wanted) for (const { source, said } of wanted) addValues(this.#graph, property, source, (said[i] ??= []));
    }
  }

  /** The touchpoints that meet all of some conditions, in source order. Only those are looked at that have a value that one of them names. */
  meeting(questions: readonly Question[]): readonly Touchpoint[] {
    let fewest: readonly number[] | undefined;
    for (const question of questions) {
      const having = this.#having(question);
      if (having && (!fewest || having.length < fewest.length)) fewest = having;
    }
    const found: Touchpoint[] = [];
    const look = (i: number) => {
      const touchpoint = this.#touchpoints[i]!;
      if (questions.every(one => isMet(this.#graph, one, this.#valuesOf(i, one.field), noDay))) found.push(touchpoint);
    };
    if (fewest) for (const i of fewest) look(i);
    else for (let i = 0; i < this.#touchpoints.length; i++) look(i);
    return found;
  }

  #valuesOf(i: number, field: Field): readonly Value[] {
    const said = this.#said.get(field);
    return said ? (said[i] ?? none) : saidValues(this.#graph, this.#touchpoints[i]!, field);
  }

  /** Those that have one of the words or names that a question asks for; undefined for a question that asks for anything else. */
  #having({ field, asks, isNegated }: Question): readonly number[] | undefined {
    // Where parties are named, a department is its head too.
    const isNamed = field.type === 'word' || (field.type === 'name' && field.wants !== 'Party');
    if (!isNamed || isNegated || asks.what !== 'one of') return undefined;
    const index = this.#indexOf(field);
    const lists = asks.values.map(one => index.get(one instanceof Ref ? one.to?.node : one) ?? none);
    return lists.length === 1 ? lists[0]! : [...new Set(lists.flat())].sort((a, b) => a - b);
  }

  /** By the words, or the nodes of the things, that touchpoints have for a field. */
  #indexOf(field: Field): ReadonlyMap<unknown, readonly number[]> {
    const known = this.#indexes.get(field);
    if (known) return known;
    const index = new Map<unknown, number[]>();
    this.#indexes.set(field, index);
    for (let i = 0; i < this.#touchpoints.length; i++)
      for (const value of this.#valuesOf(i, field)) {
        const said = value.is === 'name' ? (value.to as Entity | undefined)?.node : value.is === 'word' && value.text;
        const others = index.get(said);
        if (!others) index.set(said, [i]);
        else if (others.at(-1) !== i) others.push(i);
      }
    return index;
  }
}

/** Whether a field is written in the block of a thing, and no deeper. */
function isProperty({ sources }: Field): boolean {
  return sources.length > 0 && sources.every(({ through }) => through.length === 1);
}
