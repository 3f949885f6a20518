/**
 * What each word is, settled by the fragment: whether `service` is a keyword or the name of a department no pattern can
 * tell. Names by what they name, words of a vocabulary, letters of a RACI table, and keywords.
 */
import type { Fragment, Node } from '@remit-cx/core/project/fragment';
import type { Project } from '@remit-cx/core/project/project';
import { refKinds } from '@remit-cx/core/project/syntax';
import type { SemanticTokens } from 'vscode-languageserver';
import type { LiveProject } from '../builder.ts';
import { lookOf, type TokenType, tokenTypes } from './kinds.ts';
import { depthsOf, endOfName, segmentsOf } from './occurrences.ts';
import { linesOf } from './places.ts';
import { endOf, wordsOfText } from './words.ts';

export const tokenModifiers = ['declaration', 'defaultLibrary'] as const;

interface Coloured {
  readonly start: number;
  readonly end: number;
  readonly type: TokenType;
  readonly modifier?: (typeof tokenModifiers)[number];
}

/** The words of a file in the encoding of the protocol; of a part of it, when asked. */
export function semanticTokens(
  live: LiveProject,
  file: string,
  part?: { readonly start: number; readonly end: number },
): SemanticTokens {
  const fragment = live.project.fragment(file);
  if (!fragment) return { data: [] };
  const lines = linesOf(fragment);
  const data: number[] = [];
  let [lineBefore, columnBefore] = [0, 0];
  for (const { start, end, type, modifier } of colouredWords(live.project, fragment)) {
    if (part && (end <= part.start || start >= part.end)) continue;
    const { line, column } = lines.at(start);
    const bits = modifier ? 1 << tokenModifiers.indexOf(modifier) : 0;
    data.push(
      line - lineBefore,
      line === lineBefore ? column - columnBefore : column,
      end - start,
      tokenTypes.indexOf(type),
      bits,
    );
    [lineBefore, columnBefore] = [line, column];
  }
  return { data };
}

/** The words of a file that have a meaning, in source order. */
export function colouredWords(project: Project, fragment: Fragment): readonly Coloured[] {
  const found = new Map<number, Coloured>();
  const add = (coloured: Coloured) => found.set(coloured.start, coloured);
  for (const word of names(fragment)) add(word);
  for (const word of references(project, fragment)) add(word);
  // What a condition asks for is a property; the words behind its first are keywords, as in a block.
  for (const { $type, $start: start, $end: end } of wordNodes(fragment.root))
    if ($type === 'Field') add({ start, end: endOfName(fragment.text, start), type: 'variable' });
    else if (/[\p{L}_]/u.test(fragment.text[start]!)) add({ start, end, type: 'enumMember' });
  for (const token of wordsOfText(fragment.text).tokens) {
    const { startOffset: start, tokenType } = token;
    // A word that the fragment says nothing about is a keyword, if it can be one.
    if (!found.has(start) && /^\p{Ll}/u.test(tokenType.name)) add({ start, end: endOf(token), type: 'keyword' });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function* names({ named, text }: Fragment): Iterable<Coloured> {
  for (const { $type, $name } of named) {
    const look = lookOf($type);
    if (look && $name >= 0)
      yield { start: $name, end: endOfName(text, $name), type: look.token, modifier: 'declaration' };
  }
}

/** Each name of a path as what it names, that of another project as a space of names; a name that names nothing as what is wanted there. */
function* references(project: Project, fragment: Fragment): Iterable<Coloured> {
  for (const ref of fragment.refs) {
    if (ref.to?.kind === 'BuiltIn') {
      yield { start: ref.start, end: ref.end, type: 'variable', modifier: 'defaultLibrary' };
      continue;
    }
    const segments = segmentsOf(fragment, ref);
    const around = ref.to && segments.length > 1 ? kindsAround(ref.to.node, ref.to.id) : [];
    const places = ref.to ? depthsOf(project, ref) : [];
    for (const [i, { start, end }] of segments.entries()) {
      const kind = i === segments.length - 1 ? (ref.to?.kind ?? refKinds[ref.wants][0]) : around[places[i] ?? -1];
      yield { start, end, type: (kind && lookOf(kind)?.token) ?? 'namespace' };
    }
  }
}

/** The kinds of the things around a node, by the number of names around each. */
function kindsAround(node: Node | undefined, id: string): Node['$type'][] {
  const kinds: Node['$type'][] = [];
  let depth = id.split('.').length - 1;
  for (let at = node?.$parent; at && depth > 0; at = at.$parent) if (at.$name >= 0) kinds[--depth] = at.$type;
  return kinds;
}

const wordTypes = new Set<Node['$type']>(['Word', 'Letters', 'Frequency', 'Saying', 'Field']);

/** The nodes that are one word of a vocabulary, the letters of a cell, or the words of a field. */
function* wordNodes(node: Node): Iterable<Node> {
  if (wordTypes.has(node.$type)) {
    yield node;
    return;
  }
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith('$') || typeof value !== 'object' || value === null) continue;
    for (const inner of Array.isArray(value) ? value : [value]) if (isNode(inner)) yield* wordNodes(inner);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && '$type' in value;
}
