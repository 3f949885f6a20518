/**
 * Changes to a file that the fixes of rules are made of. Each keeps the way the file is written: its line ends, its
 * indentation, the comments around the place.
 */
import { type Located, spanOf } from '../model/graph.ts';
import type { Entity, EntityOf, Mandate, Responsibility } from '../model/model.ts';
import { fragmentOf, type Node, Ref } from '../project/fragment.ts';
import type { Edit } from '../source/span.ts';

/** A thing that always may have a block. A responsibility may be a row of a RACI table, which cannot. */
export type WithBlock =
  | Exclude<Entity, EntityOf<'responsibility' | 'promise' | 'goal' | 'delegation' | 'allocation' | 'waiver'>>
  | Mandate;

/**
 * Puts a line first into the block of a thing, and makes the block where there is none. `line` is given without
 * indentation, and may be several lines with `\n` between them. Undefined for a row of a RACI table: it has no block.
 */
export function insertProperty(entity: WithBlock, line: string): Edit;
export function insertProperty(entity: WithBlock | Responsibility, line: string): Edit | undefined;
export function insertProperty({ node }: WithBlock | Responsibility, line: string): Edit | undefined {
  if (node.$parent?.$type === 'Row') return undefined;
  const { file, text } = fragmentOf(node);
  const newline = newlineOf(text);
  const indent = indentAt(text, node.$start);
  const open = blockStart(text, node);
  const inner = open === undefined ? undefined : innerIndent(text, open, node.$end);
  const step = inner ?? indent + (indent.includes('\t') ? '\t' : '  ');
  const lines = line
    .split('\n')
    .map(one => newline + step + one)
    .join('');
  if (open === undefined) return { file, start: node.$end, end: node.$end, text: ` {${lines}${newline}${indent}}` };
  const lineEnd = endOfLine(text, open);
  if (isBlankOrComment(text.slice(open, lineEnd))) return { file, start: lineEnd, end: lineEnd, text: lines };
  const rest = afterBlanks(text, open);
  const isOneLine = node.$end <= lineEnd && text[node.$end - 1] === '}';
  if (!isOneLine) return { file, start: open, end: rest, text: lines + newline + step };
  const body = text.slice(open, node.$end - 1).trim();
  const kept = body && newline + step + body;
  return { file, start: open, end: node.$end - 1, text: lines + kept + newline + indent };
}

/** Puts a declaration behind another one, with an empty line between them. `lines` as they are written at the margin, with `\n`. */
export function insertDeclaration({ node }: Entity, lines: string): Edit {
  const { file, text } = fragmentOf(node);
  const newline = newlineOf(text);
  return { file, start: node.$end, end: node.$end, text: newline + newline + lines.replaceAll('\n', newline) };
}

/**
 * Puts a line behind a property, with its indentation; on the same line where the block stands on one. It may be several
 * lines with `\n` between them.
 */
export function insertAfter(node: Node, line: string): Edit {
  const { file, text } = fragmentOf(node);
  const lineEnd = endOfLine(text, node.$end);
  const newline = newlineOf(text) + indentAt(text, node.$start);
  const isWholeLine =
    text.slice(startOfLine(text, node.$start), node.$start).trim() === '' &&
    isBlankOrComment(text.slice(node.$end, lineEnd));
  const lines = line.replaceAll('\n', newline);
  if (!isWholeLine) return { file, start: node.$end, end: node.$end, text: ` ${lines}` };
  return { file, start: lineEnd, end: lineEnd, text: newline + lines };
}

/**
 * Takes something out: a property or a declaration with its lines, the comment behind it and the description above it; an
 * element of a comma list with its comma; anything else with the blanks before it. A reference that stands alone in its
 * property takes the property with it.
 */
export function removeNode(located: Node | Ref): Edit {
  const { file, start, end } = spanOf(located);
  const around = located instanceof Ref ? located.within : located.$parent!;
  const { text } = fragmentOf(around);
  if (around.$type !== 'File') {
    const next = afterTrivia(text, end);
    if (text[next] === ',') return { file, start, end: afterTrivia(text, next + 1), text: '' };
    const before = lastCommaBefore(text, around.$start, start);
    if (before !== undefined) return { file, start: before, end, text: '' };
  }
  if (located instanceof Ref) return removeNode(located.within);
  return { file, ...lineAround(text, start, end), text: '' };
}

/** Takes the block of a thing out, with all that is in it and the blanks before it; undefined where there is none. */
export function removeBlock(node: Node): Edit | undefined {
  const { file, text } = fragmentOf(node);
  const open = blockStart(text, node);
  if (open === undefined) return undefined;
  return { file, start: node.$start + text.slice(node.$start, open - 1).trimEnd().length, end: node.$end, text: '' };
}

/** Takes some of the names out of a comma list that keeps at least one. */
export function removeFromList(list: readonly Ref[], gone: readonly Ref[]): Edit {
  if (gone.length === 1) return removeNode(gone[0]!);
  const kept = list.filter(ref => !gone.includes(ref));
  const { file, start } = spanOf(list[0]!);
  return { file, start, end: spanOf(list.at(-1)!).end, text: kept.map(writtenAt).join(', ') };
}

/** Writes something else in the place of something. */
export function replaceNode(located: Located, text: string): Edit {
  return { ...spanOf(located), text };
}

/** The words that stand at a place, as they are written. */
export function writtenAt(located: Node | Ref): string {
  const { start, end } = spanOf(located);
  return fragmentOf(located instanceof Ref ? located.within : located).text.slice(start, end);
}

/** What to take out so that no half line and no second empty line is left. */
function lineAround(text: string, start: number, end: number): { start: number; end: number } {
  const lineStart = startOfLine(text, start);
  const lineEnd = endOfLine(text, end);
  const isFirst = text.slice(lineStart, start).trim() === '';
  const isLast = isBlankOrComment(text.slice(end, lineEnd));
  if (isFirst && !isLast) return { start, end: afterBlanks(text, end) };
  if (!isFirst) return { start: start - /[ \t]*$/.exec(text.slice(lineStart, start))![0].length, end };
  const above = withDescription(text, lineStart);
  const next = afterLineBreak(text, lineEnd);
  const isBlankAbove = above === 0 || text.slice(startOfLine(text, breakBefore(text, above)), above).trim() === '';
  const blankBelow = /^[ \t]*(\r\n?|\n)/.exec(text.slice(next))?.[0].length ?? 0;
  return { start: above, end: isBlankAbove ? next + blankBelow : next };
}

/** The start of the line of the description that ends directly above a line; the line's own start where there is none. */
function withDescription(text: string, lineStart: number): number {
  const above = text.slice(0, lineStart).trimEnd();
  if (!above.endsWith('*/') || /(\r\n?|\n)\s*(\r\n?|\n)/.test(text.slice(above.length, lineStart))) return lineStart;
  const open = above.lastIndexOf('/*', above.length - 3);
  if (open < 0 || text[open + 2] !== '*') return lineStart;
  const start = startOfLine(text, open);
  return text.slice(start, open).trim() === '' ? start : lineStart;
}

/** A text, a comment, or one character: what has a brace or comma in it that means nothing is passed in one step. */
const skip = /"""[\s\S]*?"""|["“”„](?:\\.|[^"“”\\\r\n])*["“”]?|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|[\s\S]/y;

/** The offset behind the brace that opens the block of a node; undefined where it has no block. */
function blockStart(text: string, node: Node): number | undefined {
  for (skip.lastIndex = node.$start; skip.lastIndex < node.$end; ) {
    if (text[skip.lastIndex] === '{') return skip.lastIndex + 1;
    skip.test(text);
  }
  return undefined;
}

/** The indentation of the first line inside a block that says something; undefined where there is none. */
function innerIndent(text: string, open: number, end: number): string | undefined {
  return /[\r\n]([ \t]*)[^\s}]/.exec(text.slice(open, end))?.[1];
}

function newlineOf(text: string): string {
  return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}

function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(startOfLine(text, offset), offset))![0];
}

/** Goes back step by step: to look for the last of a line break that a file does not use would be to read all of it. */
function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

function endOfLine(text: string, offset: number): number {
  const rest = /[\r\n]/g;
  rest.lastIndex = offset;
  return rest.exec(text)?.index ?? text.length;
}

function afterLineBreak(text: string, lineEnd: number): number {
  return lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : lineEnd < text.length ? 1 : 0);
}

function isBlankOrComment(rest: string): boolean {
  return /^\s*(\/\/.*|(\/\*([^*]|\*(?!\/))*\*\/\s*)*)$/.test(rest);
}

function afterBlanks(text: string, offset: number): number {
  return offset + /^[ \t]*/.exec(text.slice(offset))![0].length;
}

/** The offset of what follows blanks, line breaks and comments. */
function afterTrivia(text: string, offset: number): number {
  const trivia = /(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*/y;
  trivia.lastIndex = offset;
  trivia.test(text);
  return trivia.lastIndex;
}

/** The offset of the comma that is the last thing said before `offset`; undefined when it is something else. */
function lastCommaBefore(text: string, from: number, offset: number): number | undefined {
  let comma: number | undefined;
  for (skip.lastIndex = from; skip.lastIndex < offset; ) {
    const at = skip.lastIndex;
    skip.test(text);
    if (text[at] === ',') comma = at;
    else if (!/^(\s|\/[/*])/.test(text.slice(at, at + 2))) comma = undefined;
  }
  return comma;
}

/** The offset of the line break that ends the line before `lineStart`. */
function breakBefore(text: string, lineStart: number): number {
  return text.startsWith('\r\n', lineStart - 2) ? lineStart - 2 : lineStart - 1;
}
