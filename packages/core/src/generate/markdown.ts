/**
 * Markdown from data. What people wrote is escaped here and nowhere else: a plain string that goes into `md`, a table, a
 * list or a heading is text from outside, and only what this file returns is Markdown.
 */

import type { Located } from '../model/graph.ts';
import { oneLine, visible } from './visible.ts';

/** Markdown for the inside of a line: escaped, without line breaks. */
export interface Inline {
  readonly markdown: string;
}

/** A paragraph, table, list or heading: whole lines, without an empty line around them. */
export interface Block {
  readonly block: string;
  readonly subjects?: Subjects;
}

/**
 * What the lines of a block or a page are about, counted from 0: no part of the text, but known beside it, so that an editor
 * can lead from a line to where it is written.
 */
export type Subjects = ReadonlyMap<number, Located>;

/** A row of a table that is about something. */
export interface Row {
  readonly cells: readonly Piece[];
  readonly subject: Located;
}

export type Piece = Inline | string | number;

/** Puts pieces into a line: md`**${title}** leads.` escapes the title. */
export function md(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Inline {
  return { markdown: parts.reduce((line, part, i) => line + inline(pieces[i - 1]!).markdown + part) };
}

/** Pieces with something between them. Unless said otherwise: `, `, or `; ` where a piece has a comma of its own, so that it is seen where each ends. */
export function joined(pieces: readonly Piece[], between?: string): Inline {
  const texts = pieces.map(piece => inline(piece).markdown);
  return { markdown: texts.join(between ?? (texts.some(text => text.includes(',')) ? '; ' : ', ')) };
}

/** A name as it is written in the source. */
export function code(name: string): Inline {
  return name.includes('`') ? inline(name) : { markdown: `\`${visible(name).replaceAll('|', '\\|')}\`` };
}

/** Text that is escaped with the blanks around it, to follow or to go before something else on the line. */
export function plain(text: string): Inline {
  return { markdown: `${/^\s/.test(text) ? ' ' : ''}${escaped(text)}${/\S\s$/.test(text) ? ' ' : ''}` };
}

export function inline(piece: Piece): Inline {
  return typeof piece === 'object' ? piece : { markdown: escaped(String(piece)) };
}

/**
 * Text on one line that Markdown shows as it is, in a paragraph, a heading, a list item or the cell of a table: no
 * emphasis, link, code, formula, HTML or new block can come from it.
 */
export function escaped(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*_[\]|~$]/g, '\\$&')
      .replace(/&(?=#?\w+;)/g, '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
      .replace(/^[#+\-=:]|#$/g, '\\$&')
      // Some Markdown makes links of addresses by itself, and takes what is escaped after them for a part of the address.
      .replace(/(https?|ftp):(?=\/\/)/gi, '$1\\:')
      .replace(/(www)\./gi, '$1\\.')
      .replace(/(?<=[\p{L}\p{N}_.+-])@(?=[\p{L}\p{N}])/gu, '\\@')
  );
}

export function heading(level: 1 | 2 | 3 | 4, title: Piece): Block {
  return { block: `${'#'.repeat(level)} ${inline(title).markdown}` };
}

export function paragraph(text: Piece): Block {
  return { block: inline(text).markdown };
}

/** A list; an item may be about something. */
export function list(items: readonly (Piece | (Inline & { readonly subject: Located }))[]): Block {
  const subjects = new Map(
    items.flatMap((item, i) => (typeof item === 'object' && 'subject' in item ? [[i, item.subject]] : [])),
  );
  const block = items.map(item => `- ${inline(item).markdown}`).join('\n');
  return { block, ...(subjects.size > 0 && { subjects }) };
}

/** A block about something: every line of it that is not about something else. */
export function about<B extends Block | undefined>(subject: Located, block: B): B {
  if (block === undefined) return block;
  const subjects = new Map(block.block.split('\n').map((_, line) => [line, subject]));
  return { ...block, subjects: new Map([...subjects, ...(block.subjects ?? [])]) };
}

/** A table; `head` gives the number of columns. Those in `centred` (from 0, the end excluded) hold letters, which stand in the middle. */
export function table(
  head: readonly Piece[],
  rows: readonly (readonly Piece[] | Row)[],
  centred: { readonly from: number; readonly to: number } = { from: 0, to: 0 },
): Block {
  const subjects = new Map(rows.flatMap((row, i) => ('subject' in row ? [[linesOfHead + i, row.subject]] : [])));
  const line = (cells: readonly Piece[]) => `| ${cells.map(cell => inline(cell).markdown).join(' | ')} |`;
  const rule = head.map((_, i) => (i >= centred.from && i < centred.to ? ':---:' : '---'));
  const block = [line(head), `| ${rule.join(' | ')} |`, ...rows.map(row => line(cellsOf(row)))].join('\n');
  return { block, ...(subjects.size > 0 && { subjects }) };
}

/** The head of a table and the rule below it. */
const linesOfHead = 2;

function cellsOf(row: readonly Piece[] | Row): readonly Piece[] {
  return 'subject' in row ? row.cells : row;
}

/** A table without the columns that are empty in every row; the first one stays. */
export function compactTable(head: readonly Piece[], rows: readonly (readonly Piece[] | Row)[]): Block {
  const isUsed = head.map((_, i) => i === 0 || rows.some(row => inline(cellsOf(row)[i] ?? '').markdown !== ''));
  const used = <T>(cells: readonly T[]) => cells.filter((_, i) => isUsed[i]);
  return table(
    used(head),
    rows.map(row => ('subject' in row ? { ...row, cells: used(row.cells) } : used(row))),
  );
}

/** Several texts in one cell, each on a line of its own behind a dot; one stands alone. */
export function lines(pieces: readonly Piece[]): Inline {
  return pieces.length < 2
    ? joined(pieces)
    : { markdown: pieces.map(piece => `• ${inline(piece).markdown}`).join('<br>') };
}

/**
 * Text that people wrote as Markdown (a purpose, a rationale): emphasis, lists and links stay. What would reach beyond
 * it does not: HTML, headings, rules, code fences, and links that run something.
 */
export function prose(text: string): Block {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(line =>
      visible(line)
        .trimEnd()
        .replaceAll('<', '&lt;')
        .replace(/^((?:\s|>|[-*+](?=\s)|\d+[.)](?=\s))*)(#|`{3,}|~{3,}|=+\s*$|(?:[-*_]\s*){3,}$|-+\s*$)/, '$1\\$2')
        .replace(/\]\(\s*(?!https?:|mailto:|#|\.{0,2}\/)/gi, ']\\('),
    );
  return { block: lines.join('\n').trim() };
}

/** Where a heading is found in its page: the rule of GitHub, GitLab and VS Code. A second heading of a name gets `-1`. */
export function anchors(): (title: string) => string {
  const seen = new Map<string, number>();
  return title => {
    const slug = title
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  };
}

export function link(title: Piece, to: string): Inline {
  return { markdown: `[${inline(title).markdown}](${to})` };
}

/** A page of blocks with an empty line between them. */
export function page(blocks: readonly (Block | undefined)[]): string {
  return `${written(blocks)
    .map(({ block }) => block)
    .join('\n\n')}\n`;
}

/** What the lines of that page are about. */
export function subjectsOf(blocks: readonly (Block | undefined)[]): Subjects {
  const found = new Map<number, Located>();
  let first = 0;
  for (const { block, subjects } of written(blocks)) {
    for (const [line, subject] of subjects ?? []) found.set(first + line, subject);
    first += block.split('\n').length + 1;
  }
  return found;
}

function written(blocks: readonly (Block | undefined)[]): readonly Block[] {
  return blocks.filter(block => block !== undefined && block.block !== '') as Block[];
}
