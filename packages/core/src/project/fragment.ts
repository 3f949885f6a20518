/**
 * What one file says: a plain tree with offsets, its named things and its references.
 *
 * Two producers make it (from Langium's AST for a file that is open, from a parser generated from the same grammar for
 * all others) and a test holds them equal. Nothing here knows which one it was.
 */
import { settleMeant } from './meant.ts';
import type { Declaration } from './project.ts';
import type { File, NodeType, RefKind } from './syntax.ts';

/** A piece of the tree. `$start` and `$end` are offsets; `$name` is the offset of its name, -1 where it has none. */
export interface Node {
  readonly $type: NodeType;
  readonly $start: number;
  readonly $end: number;
  readonly $name: number;
  readonly $parent: Node | undefined;
  /** Remembered by `idOf`. */
  $id?: string | undefined;
  /** Remembered by the reader of the model: what was made of this node. */
  $entity?: object | undefined;
}

/** A name as somebody wrote it, and the kind of thing that is wanted there. `to` is set when the project is linked. */
export class Ref<K extends RefKind = RefKind> {
  /** What it names. Undefined while it names nothing, or more than one thing. Written by `Project.link` only. */
  to: Declaration | undefined = undefined;

  /** The path, in Unicode NFC, without blanks (`book_pay.seat_map`). */
  readonly text: string;
  /** What a condition compares with is settled when the file is read; nobody else writes it. */
  wants: K;
  readonly start: number;
  /** The end in the source, which may be further than `text` is long (blanks around dots, decomposed accents). */
  readonly end: number;
  /** The property or block it stands in. */
  readonly within: Node;

  constructor(text: string, wants: K, start: number, end: number, within: Node) {
    this.text = text;
    this.wants = wants;
    this.start = start;
    this.end = end;
    this.within = within;
  }
}

/** A mistake in the writing, as a sentence with its place. */
export interface SyntaxProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** What a parser returns: the tree, the things in it that have a name (in source order), and its references (in source order). */
export interface Parsed {
  readonly root: File;
  readonly named: readonly Node[];
  readonly refs: readonly Ref[];
}

export interface Fragment extends Parsed {
  /** Path relative to the project's folder, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly errors: readonly SyntaxProblem[];
  /** Set when the text has syntax errors: then something may be missing here that the author has written. */
  readonly broken: boolean;
}

const fragments = new WeakMap<Node, Fragment>();

/** Joins what a parser returned with the file it read. */
export function createFragment(file: string, text: string, parsed: Parsed, errors: readonly SyntaxProblem[]): Fragment {
  settleMeant(parsed.refs);
  const fragment = { file, text, ...parsed, errors, broken: errors.length > 0 };
  fragments.set(parsed.root, fragment);
  return fragment;
}

/** The fragment that a node belongs to. Refuses (throws) a node of a tree that was never made a fragment: a bug, not bad input. */
export function fragmentOf(node: Node): Fragment {
  let root = node;
  while (root.$parent) root = root.$parent;
  const fragment = fragments.get(root);
  if (!fragment) throw new Error(`A ${node.$type} stands in no file.`);
  return fragment;
}

/** The documentation comment directly above a node, without its stars; undefined when there is none. */
export function descriptionOf(node: Node): string | undefined {
  const { text } = fragmentOf(node);
  const before = text.slice(0, node.$start).trimEnd();
  if (!before.endsWith('*/')) return undefined;
  const open = before.lastIndexOf('/*', before.length - 3);
  if (open < 0 || before[open + 2] !== '*' || open + 4 > before.length - 1) return undefined;
  const lineStart = before.lastIndexOf('\n', open) + 1;
  if (before.slice(lineStart, open).includes('//')) return undefined;
  const body = before
    .slice(open + 3, -2)
    .split(/\r\n?|\n/)
    .map(line => line.replace(/^\s*\*? ?/, '').trimEnd());
  const description = body.join('\n').trim();
  return description === '' ? undefined : description;
}

/** The names around a node and its own, as a path (`book_pay.choose.seat_map`). A governance model without a name is called `model`. */
export function idOf(node: Node): string {
  if (node.$id !== undefined) return node.$id;
  const { name } = node as Node & { readonly name?: string | undefined };
  let around = node.$parent;
  while (around && (around as typeof around & { name?: string }).name === undefined) around = around.$parent;
  const own = name ?? (node.$type === 'GovernanceModel' ? 'model' : '');
  node.$id = around ? `${idOf(around)}.${own}` : own;
  return node.$id;
}
