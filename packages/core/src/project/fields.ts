/**
 * What can be asked of a thing in a condition: `channel`, `measured by`, `last reviewed`. Every property of its block is a
 * field (written-fields.ts, made from the grammar); beside them stand other words for them, and what is worked out of the
 * model, such as who is accountable.
 */
import { derivedFields, isSaidThere } from './derived-fields.ts';
import { nouns } from './field-words.ts';
import { kindOfType, kindTypes, pluralOf, type ThingKind } from './kinds.ts';
import { type NodeType, type RefKind, refKinds } from './syntax.ts';
import type { VocabularyName } from './vocabulary.ts';
import { wordPlaces } from './word-places.ts';
import { listed, type Shape, type WrittenField, writtenFields } from './written-fields.ts';

export interface Field {
  /** As it is written in a block: `escalates to`. */
  readonly name: string;
  /** As a sentence calls one of its values: `escalation`. */
  readonly noun: string;
  readonly type: Exclude<Shape, 'period'>;
  /** The vocabulary of its words; undefined where it has none. */
  readonly vocabulary: VocabularyName | undefined;
  /** What its names may name; undefined where its values are no names. */
  readonly wants: RefKind | undefined;
  /** Whether a text may stand there as well as a name. */
  readonly mayBeText: boolean;
  /** Where it is written; nowhere for what is worked out. */
  readonly sources: readonly Source[];
  /** Whether it is said at the thing itself or around it. Only that may decide who is accountable. */
  readonly isSaidThere: boolean;
}

/** Where values of a field are written. */
export interface Source {
  /** The types of the nodes between the thing and its values; none for what stands in the line that begins the thing. */
  readonly through: readonly NodeType[];
  /** Undefined for things that stand in the block: they are the values themselves. */
  readonly field: WrittenField | undefined;
}

/** The fields of a kind: those of its block in the order of the grammar, then those that are worked out. */
export function fieldsOf(kind: ThingKind): readonly Field[] {
  return ofKind(kind).fields;
}

/** The field that some words name, with or without the blanks between them; undefined for none. */
export function fieldNamed(kind: ThingKind, words: string): Field | undefined {
  return ofKind(kind).byWords.get(withoutBlanks(words));
}

/** Days that tell of the past: how long ago they are can be asked. */
const past: ReadonlySet<string> = new Set(['last reviewed', 'last run', 'assessed', 'since']);

/** Whether it can be asked of a field how long ago its day is: `last reviewed at most 12 months`. */
export function looksBack({ name }: Pick<Field, 'name'>): boolean {
  return past.has(name);
}

/** All words that name fields of a kind, for a guess at what was meant. */
export function fieldWords(kind: ThingKind): Iterable<string> {
  return ofKind(kind).words;
}

interface FieldsOfKind {
  readonly fields: readonly Field[];
  readonly byWords: ReadonlyMap<string, Field>;
  readonly words: readonly string[];
}

const known = new Map<ThingKind, FieldsOfKind>();

function ofKind(kind: ThingKind): FieldsOfKind {
  let found = known.get(kind);
  if (!found) known.set(kind, (found = readKind(kind)));
  return found;
}

function readKind(kind: ThingKind): FieldsOfKind {
  const derived = derivedFields[kind].map(field => toDerived(kind, field));
  const isDerived = new Set(derived.map(({ name }) => name));
  const written = [...writtenIn(kind)].map(([name, sources]) => toWritten(kind, name, sources));
  const fields = [...written.filter(({ name }) => !isDerived.has(name)), ...derived];
  return { fields, ...wordsOf(kind, fields) };
}

/** The properties of a block, and what stands in those that have a block or a list of their own, by their words. */
function writtenIn(kind: ThingKind): ReadonlyMap<string, readonly Source[]> {
  const found = new Map<string, Source[]>();
  const add = (name: string, source: Source) => {
    const others = found.get(name);
    if (others) others.push(source);
    else found.set(name, [source]);
  };
  const addAll = (through: readonly NodeType[], type: NodeType) => {
    for (const field of writtenFields[type] ?? []) add(field.name, { through, field });
  };
  const type = kindTypes[kind];
  addAll([], type);
  for (const property of listed[type] ?? []) {
    const inside = kindOfType(property);
    if (inside) add(inside, { through: [property], field: undefined });
    else {
      addAll([property], property);
      for (const inner of listed[property] ?? []) addAll([property, inner], inner);
    }
  }
  return found;
}

function toWritten(kind: ThingKind, name: string, sources: readonly Source[]): Field {
  const shapes = new Set(sources.map(({ field }) => field?.shape ?? 'name'));
  const [first] = shapes;
  return {
    name,
    noun: nounOf(kind, name),
    type: shapes.has('name') ? 'name' : first === 'period' ? 'day' : first!,
    vocabulary: firstOf(sources, source => vocabularyOf(kind, source)),
    wants: firstOf(sources, wantsOf),
    mayBeText: shapes.has('name') && shapes.has('text'),
    sources,
    isSaidThere: true,
  };
}

function toDerived(
  kind: ThingKind,
  { name, type, vocabulary, wants }: (typeof derivedFields)[ThingKind][number],
): Field {
  return {
    name,
    noun: nounOf(kind, name),
    type,
    vocabulary,
    wants,
    mayBeText: false,
    sources: [],
    isSaidThere: isSaidThere.has(name),
  };
}

function nounOf(kind: ThingKind, name: string): string {
  return nounsOf(kind, name)?.[0] ?? name;
}

function nounsOf(kind: ThingKind, name: string) {
  return nouns[`${kind}.${name}`] ?? nouns[name];
}

/** Which words a source takes, if it takes words. */
function vocabularyOf(kind: ThingKind, { through, field }: Source): VocabularyName | undefined {
  if (field?.shape !== 'word' && field?.shape !== 'frequency') return undefined;
  const at = field.at.slice(0, -1);
  const place = `${through.at(-1) ?? kindTypes[kind]}.${at.join('.')}`;
  return wordPlaces[`${kindTypes[kind]}.${place}`] ?? wordPlaces[place];
}

/** The kinds of reference that lead to things which stand in blocks. */
const wanted: Partial<Record<NodeType, RefKind>> = { Stage: 'Scope', Journey: 'Scope', Department: 'Body' };

function wantsOf({ through, field }: Source): RefKind | undefined {
  if (field) return field.wants;
  const type = through.at(-1)!;
  return type in refKinds ? (type as RefKind) : (wanted[type] ?? 'Named');
}

/** The names of fields first: another word for one never hides a field that has it as its name. */
function wordsOf(kind: ThingKind, fields: readonly Field[]): Pick<FieldsOfKind, 'byWords' | 'words'> {
  const byWords = new Map<string, Field>();
  const words: string[] = [];
  const add = (name: string, field: Field) => {
    const key = withoutBlanks(name);
    if (byWords.has(key)) return;
    byWords.set(key, field);
    words.push(name);
  };
  for (const field of fields) add(field.name, field);
  for (const field of fields) {
    // `only in gulf` reads as a field and a comparison: the field is what stands before it.
    if (field.name.endsWith(' in')) add(field.name.slice(0, -' in'.length), field);
    for (const noun of nounsOf(kind, field.name) ?? []) if (isSayable(noun)) add(noun, field);
  }
  // `have at least 2 metrics`
  for (const name of [...words]) if (!/\s|s$/.test(name)) byWords.set(pluralOf(name), byWords.get(name)!);
  return { byWords, words };
}

/** Whether the grammar takes some words for a field: one word, or the words that properties have. */
function isSayable(words: string): boolean {
  return /^\S+( (to|by|with|reviewed|run|due|loop|process|limit|of truth|investigated by))?$/.test(words);
}

function firstOf<T, V>(things: readonly T[], value: (thing: T) => V | undefined): V | undefined {
  for (const thing of things) {
    const found = value(thing);
    if (found !== undefined) return found;
  }
  return undefined;
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '');
}
