/** What a thing says for a field: the values that are written in its block. */
import type { Field, Source } from '../../project/fields.ts';
import { type Node, Ref } from '../../project/fragment.ts';
import type * as Syntax from '../../project/syntax.ts';
import { isDay, readAmount } from '../../project/values.ts';
import type { WrittenField } from '../../project/written-fields.ts';
import type { Graph } from '../graph.ts';
import type { Entity } from '../model.ts';
import { entityAt } from '../read/read.ts';
import type { Value } from './value.ts';

const there: Value = { is: 'there' };
const none: readonly never[] = [];

/**
 * The values of a field that is written, in source order. What is no day or no amount is left out: that is a finding of its
 * own. Asked of every touchpoint of a project at once, so most of it is one look at the block.
 */
export function writtenValues(graph: Graph, { node }: Entity, { sources }: Field): readonly Value[] {
  let values: Value[] | undefined;
  const add = (property: Node, source: Source) => addValues(graph, property, source, (values ??= []));
  for (const source of sources) if (source.through.length === 0) add(node, source);
  for (const property of blockOf(node))
    for (const source of sources) {
      const [outer, inner] = source.through;
      if (property.$type !== outer) continue;
      if (inner === undefined) add(property, source);
      else for (const nested of blockOf(property)) if (nested.$type === inner) add(nested, source);
    }
  return values ?? none;
}

/** What stands in the block of a node, or behind it. */
export function blockOf(node: Node): readonly Node[] {
  const { body } = node as Node & { readonly body?: readonly Node[] };
  return body ?? behind(node);
}

function behind(node: Node): readonly Node[] {
  const { qualifiers, factors, measuredBy } = node as Node & {
    readonly qualifiers?: readonly Node[];
    readonly factors?: readonly Node[];
    readonly measuredBy?: Node;
  };
  if (measuredBy) return [measuredBy];
  return qualifiers ? (factors?.length ? [...qualifiers, ...factors] : qualifiers) : none;
}

/** Adds what a property says for a field. */
export function addValues(graph: Graph, property: Node, { field }: Source, values: Value[]): void {
  if (!field) {
    const to = entityAt(property);
    values.push({ is: 'name', to, text: (to && 'name' in to && to.name) || '' });
  } else if (field.where && at(property, field.where.at) !== field.where.is) {
    return;
  } else if (field.shape === 'period') {
    values.push(lastDay(property));
  } else if (field.at.length === 0) {
    values.push(there);
  } else {
    addReached(graph, property, field, 0, values);
  }
}

function at(node: Node, property: string): unknown {
  return (node as unknown as Readonly<Record<string, unknown>>)[property];
}

/** Follows the way of a field from one of its steps on, to names and texts. */
function addReached(graph: Graph, node: Node, field: WrittenField, step: number, values: Value[]): void {
  const found = at(node, field.at[step]!);
  if (Array.isArray(found)) for (const one of found) addOne(graph, one, field, step, values);
  else if (found !== undefined) addOne(graph, found, field, step, values);
}

function addOne(graph: Graph, found: unknown, field: WrittenField, step: number, values: Value[]): void {
  if (found instanceof Ref) {
    values.push({ is: 'name', to: graph.get(found as Ref<'Party'>), text: found.text });
  } else if (typeof found === 'string') {
    const value = readValue(field.shape, found);
    if (value) values.push(value);
  } else {
    addReached(graph, found as Node, field, step + 1, values);
  }
}

/** The last day of a period; without one it is only there. */
function lastDay(property: Node): Value {
  const until = blockOf(property).find(({ $type }) => $type === 'Until') as Syntax.Until | undefined;
  return until && isDay(until.day.text) ? { is: 'day', day: until.day.text } : there;
}

function readValue(shape: string, text: string): Value | undefined {
  switch (shape) {
    case 'day':
      return isDay(text) ? { is: 'day', day: text } : undefined;
    case 'amount':
    case 'length':
    case 'count': {
      const amount = readAmount(text);
      return amount && { is: 'amount', amount };
    }
    case 'text':
      return { is: 'text', text };
    default:
      return { is: 'word', text };
  }
}
