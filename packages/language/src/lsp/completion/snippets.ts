/**
 * Whole blocks and lines to fill in. A sketch says what is written and in which order; what each gap wants is asked of the
 * grammar, what may stand in it of the same functions that complete it later, and how it all is laid out of the formatter.
 */
import { laidOut } from '../../format.ts';
import { parse } from '../../parse.ts';
import type { Block, Place } from '../grammar-walk.ts';
import { endOf, isFirstOfLine } from '../words.ts';
import { choicesIn, type Plan, planOf } from './gaps.ts';
import type { Scene } from './scene.ts';
import { type SketchInput, sketchOf } from './sketches.ts';

/** A text with gaps, laid out as the formatter does it. */
export interface Filled {
  readonly text: string;
  /** In the order of the text. */
  readonly gaps: readonly Gap[];
}

/** What stands at a place until somebody writes something else, and what else it may be. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  /** What stands there, and the other choices; nothing where anything may be written. */
  readonly choices: readonly string[];
}

/** What can be begun with a keyword of a rule; undefined where the word is enough. `blocks` are those that are open. */
export function filledSketch(
  scene: Scene,
  keyword: string,
  { rule }: Place,
  blocks: readonly Block[],
): Filled | undefined {
  const around = blocks.at(-1)!.place.rule;
  const sketch = sketchOf(rule, keyword, around);
  if (sketch === undefined) return undefined;
  const isRow = around === 'RaciTable';
  const source = typeof sketch === 'string' ? sketch : sketch(isRow ? columnsOf(scene) : departmentsOf(scene));
  // A word may begin something inside of the block that has the sketch.
  if (!source.startsWith(keyword)) return undefined;
  const head = openingsOf(blocks) + (isRow ? rowsAbove(scene) : '');
  const plan = planOf(source, head, blocks);
  if (!plan) return undefined;
  const choices = plan.gaps.map(gap => choicesIn(scene, gap));
  return layOut(plan, choices, head, blocks.length - 1);
}

/** The columns of the table that is open, as they are written above. */
function columnsOf({ cursor: { tokens }, block }: Scene): SketchInput {
  const inside = tokens.slice(tokens.indexOf(block.opening.at(-1)!) + 1);
  const first = inside.findIndex(({ image }, i) => image === 'parties' && isFirstOfLine(inside, i));
  const columns: string[] = [];
  for (let i = first + 1; first >= 0 && i < inside.length && !isFirstOfLine(inside, i); i++) {
    const { image } = inside[i]!;
    if (image === '|') columns.push('');
    else columns[columns.length - 1] += image;
  }
  return { columns: columns.filter(name => name !== '') };
}

/** What stands in the open table before the line that is written, as far as it can be read: a row goes into its columns. */
function rowsAbove({ fragment, cursor: { from, tokens }, block: { opening } }: Scene): string {
  const brace = tokens[tokens.indexOf(opening.at(-1)!) + 1];
  if (!brace || brace === tokens.at(-1)) return '';
  const text = fragment.text.slice(from + endOf(brace), from + endOf(tokens.at(-1)!));
  const isWhole = !parse('', `raci t {\n${text}\n}`).broken;
  return isWhole ? `${text.trim()}\n` : '';
}

/** As many columns as are read at a glance; no source gives a figure. */
const mostColumns = 6;

function departmentsOf({ live: { graph, project } }: Scene): SketchInput {
  const departments = graph.known('department').slice(0, mostColumns);
  const names = departments.map(({ node }) => project.declarationOf(node)!).map(one => project.shortest(one, 'Party'));
  return { columns: names.length > 1 ? names : ['who', 'whom', 'whoever'] };
}

/** The blocks that are open, from their words: what the sketch is read in. */
function openingsOf(blocks: readonly Block[]): string {
  return blocks
    .slice(1)
    .map(({ opening }) => `${opening.map(({ image }) => image).join(' ')} {\n`)
    .join('');
}

/** A list is asked for again and again while a word is typed: what was laid out is kept, as long as it is not much. */
const layouts = new Map<string, Filled | undefined>();
const mostLayouts = 500;

function layOut(plan: Plan, choices: readonly (readonly string[])[], head: string, depth: number): Filled | undefined {
  const raw = plan.parts.reduce((text, part, i) => text + choices[i - 1]![0] + part);
  const key = `${head}${raw}`;
  if (!layouts.has(key)) {
    if (layouts.size >= mostLayouts) layouts.clear();
    layouts.set(key, laidOutGaps(plan, choices, head, depth));
  }
  const known = layouts.get(key);
  return known && { text: known.text, gaps: known.gaps.map((gap, i) => ({ ...gap, choices: choices[i]! })) };
}

function laidOutGaps(
  { parts, gaps }: Plan,
  choices: readonly (readonly string[])[],
  head: string,
  depth: number,
): Filled | undefined {
  let source = head + parts[0]!;
  const spans = gaps.map((_, i) => {
    const start = source.length;
    source += choices[i]![0]!;
    const span = { start, end: source.length };
    source += parts[i + 1]!;
    return span;
  });
  const end = source.length;
  const whole = source + '\n}'.repeat(depth);
  // Blocks around it that are half written may not be readable alone.
  const read = parse('', whole);
  if (read.broken) return undefined;
  let text = '';
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const { piece, gap, text: written } of laidOut(whole, read)) {
    if (piece.start < head.length || piece.end > end) continue;
    if (text !== '') text += gap.replace(new RegExp(`(\n+) {${depth * 2}}`, 'g'), '$1');
    starts.set(piece.start, text.length);
    text += written;
    ends.set(piece.end, text.length);
  }
  const placed = spans.map(span => {
    const isText = source[span.start] === '"';
    const [start, end] = [starts.get(span.start)!, ends.get(span.end)!];
    // The quotes stay where what is between them is written.
    return { start: isText ? start + 1 : start, end: isText ? end - 1 : end, choices: [] };
  });
  return { text, gaps: placed };
}

/** The form in which editors take it: `${1:who}`, `${2|web,app|}`. */
export function snippetOf({ text, gaps }: Filled): string {
  let done = 0;
  let snippet = '';
  for (const [i, { start, end, choices }] of gaps.entries()) {
    const inside = text.slice(start, end);
    const list = choices.map(choice => choice.replace(/[\\,|]/g, '\\$&')).join(',');
    snippet += escaped(text.slice(done, start));
    snippet += choices.length > 1 ? `\${${i + 1}|${list}|}` : `\${${i + 1}:${escaped(inside)}}`;
    done = end;
  }
  return snippet + escaped(text.slice(done));
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
