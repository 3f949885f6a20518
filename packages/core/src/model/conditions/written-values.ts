/** What a thing says for a field: the values that are written in its block. */
import type { Field, Source } from '../../project/fields.ts';
import { type Node, Ref } from '../../project/fragment.ts';
import type * as Syntax from '../../project/syntax.ts';
import { isDay, readAmount } from '../../project/values.ts';
import type { Graph } from '../graph.ts';
import type { Entity } from '../model.ts';
import { entityAt } from '../read/read.ts';
import type { Value } from './value.ts';

const there: Value = { is: 'there' };
const none: readonly never[] = [];

/** The values of a field that is written, in source order. What is no day or no amount is left out: that is a finding of its own. */
export function writtenValues(graph: Graph, { node }: Entity, { sources }: Field): readonly Value[] {
  let found: Value[] | undefined;
  for (const source of sources)
    for (const property of propertiesOf(node, source)) {
      if (!isMeant(property, source)) continue;
      const values = valuesOf(graph, property, source);
      if (values.length) found = found ? [...found, ...values] : [...values];
    }
  return found ?? none;
}

/** The nodes of a property in a block, or in the block or list of another property. */
function propertiesOf(node: Node, { through }: Source): readonly Node[] {
  let at: readonly Node[] = [node];
  for (const type of through) {
    const inside: Node[] = [];
    for (const one of at) for (const inner of listsOf(one)) if (inner.$type === type) inside.push(inner);
    if (inside.length === 0) return none;
    at = inside;
  }
  return at;
}

/** What stands in the block of a node, and behind it. */
function listsOf(node: Node): readonly Node[] {
  const { body, qualifiers, factors, measuredBy } = node as Node & {
    readonly body?: readonly Node[];
    readonly qualifiers?: readonly Node[];
    readonly factors?: readonly Node[];
    readonly measuredBy?: Node;
  };
  if (body) return body;
  if (measuredBy) return [measuredBy];
  return qualifiers ? (factors?.length ? [...qualifiers, ...factors] : qualifiers) : none;
}

function isMeant(property: Node, { field }: Source): boolean {
  return !field?.where || (property as unknown as Record<string, unknown>)[field.where.at] === field.where.is;
}

function valuesOf(graph: Graph, property: Node, { field }: Source): readonly Value[] {
  if (!field) {
    const to = entityAt(property);
    return [{ is: 'name', to, text: (to && 'name' in to && to.name) || '' }];
  }
  if (field.shape === 'period') return [lastDay(property)];
  if (field.at.length === 0) return [there];
  const values: Value[] = [];
  for (const said of reached(property, field.at)) {
    const value = said instanceof Ref ? nameOf(graph, said) : readValue(field.shape, said);
    if (value) values.push(value);
  }
  return values;
}

/** What a way of properties leads to: names and texts. */
function reached(node: Node, at: readonly string[]): readonly (Ref | string)[] {
  let found: readonly unknown[] = [node];
  for (const step of at)
    found = found.flatMap(one => (one as Readonly<Record<string, unknown>>)[step] ?? none) as readonly unknown[];
  return found as readonly (Ref | string)[];
}

/** The last day of a period; without one it is only there. */
function lastDay(property: Node): Value {
  const until = listsOf(property).find(({ $type }) => $type === 'Until') as Syntax.Until | undefined;
  return until && isDay(until.day.text) ? { is: 'day', day: until.day.text } : there;
}

function nameOf(graph: Graph, ref: Ref): Value {
  return { is: 'name', to: graph.get(ref as Ref<'Party'>), text: ref.text };
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
