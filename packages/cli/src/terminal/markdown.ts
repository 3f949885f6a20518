/**
 * Markdown on a terminal: headings, emphasis and code are told apart by colour. Where the width is known, the text is laid out
 * for it: paragraphs fill the lines, examples are moved in instead of fenced, and the rows of a table become a list.
 */
import type { Paint } from './colour.ts';
import { textWidth, wrap } from './wrap.ts';

/** `columns` is the width of the terminal; without it the text stays as it is, for whoever reads it as Markdown. */
export function printMarkdown(markdown: string, paint: Paint, columns?: number): string {
  const blocks = blocksOf(markdown);
  if (columns === undefined) return `${blocks.map(block => paintBlock(block, paint)).join('\n\n')}\n`;
  const width = textWidth(columns);
  return `${blocks.map(block => paintBlock({ ...block, lines: layOut(block, width) }, paint)).join('\n\n')}\n`;
}

interface Block {
  readonly kind: 'code' | 'heading' | 'table' | 'list' | 'paragraph';
  readonly lines: readonly string[];
}

/** Blank lines part the blocks, except in an example. */
function blocksOf(markdown: string): Block[] {
  const blocks: string[][] = [[]];
  let isCode = false;
  for (const line of markdown.trim().split('\n')) {
    if (line.startsWith('```')) isCode = !isCode;
    if (line !== '' || isCode) blocks.at(-1)!.push(line);
    else blocks.push([]);
  }
  return blocks.filter(lines => lines.length > 0).map(lines => ({ kind: kindOf(lines[0]!), lines }));
}

function kindOf(line: string): Block['kind'] {
  if (line.startsWith('```')) return 'code';
  if (line.startsWith('#')) return 'heading';
  if (line.startsWith('|')) return 'table';
  return line.startsWith('- ') ? 'list' : 'paragraph';
}

function layOut({ kind, lines }: Block, width: number): readonly string[] {
  switch (kind) {
    case 'code':
      return lines.slice(1, -1).map(line => (line === '' ? '' : `  ${line}`));
    case 'heading':
      return lines;
    case 'table':
      return rowsOf(lines).flatMap(row => wrap(row, width, '- ', '  '));
    case 'list':
      return itemsOf(lines).flatMap(item => wrap(item, width, '- ', '  '));
    case 'paragraph':
      return wrap(lines.join(' '), width);
  }
}

/** A row as a sentence: its first cell is what it is about, the second says it, and the others follow with their headings. */
function rowsOf([head = '', , ...rows]: readonly string[]): string[] {
  const headings = cellsOfRow(head);
  return rows.map(row => {
    const [name, text, ...others] = cellsOfRow(row);
    return [`${name}: ${text}`, ...others.map((cell, i) => `${headings[i + 2]}: ${cell}.`)].join(' ');
  });
}

function cellsOfRow(row: string): string[] {
  return row
    .slice(1, -1)
    .split('|')
    .map(cell => cell.trim());
}

function itemsOf(lines: readonly string[]): string[] {
  return lines.join('\n').slice(2).split(/\n- /);
}

function paintBlock({ kind, lines }: Block, { bold, dim, blue }: Paint): string {
  if (kind === 'heading') return lines.map(bold).join('\n');
  if (kind === 'code') return lines.map(line => (line.startsWith('```') ? dim(line) : line)).join('\n');
  return lines.map(line => line.replace(/`[^`]+`/g, code => blue(code))).join('\n');
}
