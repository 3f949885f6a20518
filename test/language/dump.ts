/** A fragment's tree as text, one thing or property a line: what a program says, without how it is laid out. */
import { descriptionOf, type Node, Ref } from '@remit-cx/core/project/fragment';
import type { NodeType } from '@remit-cx/core/project/syntax';

/** `Role cco "Chief Customer Officer"`, and below it, indented, its properties: `Level word=executive`. */
export function dump(node: Node): string {
  return lines(node, '').join('\n');
}

/** The children under these keys get a line each; all others are printed in the line of what they belong to. */
const ownLine = new Set(['elements', 'body', 'rows']);

function lines(node: Node, indent: string): string[] {
  const below = entries(node)
    .filter(([key]) => ownLine.has(key))
    .flatMap(([, value]) => value as readonly Node[])
    .sort((a, b) => a.$start - b.$start);
  return [indent + inline(node), ...below.flatMap(child => lines(child, `${indent}  `))];
}

function inline(node: Node): string {
  const parts = entries(node)
    .filter(([key]) => !ownLine.has(key))
    .flatMap(([key, value]) => {
      if (value === undefined || value === false || (Array.isArray(value) && value.length === 0)) return [];
      if (value === true) return [key];
      if (key === 'name') return [String(value)];
      if (key === 'title') return [JSON.stringify(value)];
      if (quoted.has(key)) return [`${key}=${JSON.stringify(value)}`];
      if (key === 'qualifiers') return (value as readonly Node[]).map(printed);
      const values = Array.isArray(value) ? value : [value];
      return [`${key}=${values.map(printed).join(key === 'cells' ? '' : ',')}`];
    });
  const description = node.$name >= 0 ? descriptionOf(node) : undefined;
  if (description !== undefined) parts.push(`description=${JSON.stringify(description)}`);
  return [node.$type, ...parts].join(' ');
}

function printed(value: unknown): string {
  if (value instanceof Ref) return value.text;
  if (typeof value === 'string') return value;
  const node = value as Node & { readonly text: string; readonly codes: readonly { readonly text: string }[] };
  if (node.$type === 'Cell') return `[${node.codes.map(({ text }) => text).join(' ')}]`;
  return values.has(node.$type) ? node.text : `(${inline(node)})`;
}

/** Nodes only so that they have a place. */
const values = new Set<NodeType>([
  'Amount',
  'Count',
  'Day',
  'Frequency',
  'Length',
  'Letters',
  'Saying',
  'Share',
  'Word',
]);

/** Texts that an author wrote between quotes. */
const quoted = new Set(['text', 'url']);

const first = ['name', 'title', 'isDefault', 'kind'];

/** Properties in an order that does not depend on who made the tree. */
function entries(node: Node): [string, unknown][] {
  const rank = (key: string) => (first.includes(key) ? first.indexOf(key) : first.length);
  return Object.entries(node)
    .filter(([key]) => !key.startsWith('$'))
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
