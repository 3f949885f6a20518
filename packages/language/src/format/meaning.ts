/** Whether two texts say the same: the words, the comments, and the tree. */
import { descriptionOf, type Fragment, type Node, Ref } from '@remit-cx/core/project/fragment';
import { textOf } from '../values.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { lettersIn } from './table.ts';

/** Compares what a layout must not change. Both texts must be free of mistakes. */
export function saySame(a: Fragment, b: Fragment): boolean {
  const [before, after] = [wordsOf(piecesOf(a.text)), wordsOf(piecesOf(b.text))];
  return before.length === after.length && before.every((word, i) => word === after[i]) && isSameTree(a.root, b.root);
}

/** The words and comments of a text as they count: the letters of a cell as one, a text without its indent. */
function wordsOf(pieces: readonly Piece[]): readonly string[] {
  const words: string[] = [];
  let cell: string[] = [];
  const endCell = () => {
    if (cell.length > 0) words.push(lettersIn(cell.join(' ')).join('/'));
    cell = [];
  };
  for (const [i, { type, text, isComment }] of pieces.entries()) {
    const isInCell = type === 'CODE' || (type === ',' && cell.length > 0 && pieces[i + 1]?.type === 'CODE');
    if (isInCell) {
      cell.push(text);
      continue;
    }
    endCell();
    words.push(isComment ? text.replace(/\s*(\r\n|\r|\n)\s*/g, '\n') : text.startsWith('"""') ? textOf(text) : text);
  }
  endCell();
  return words;
}

function isSameTree(a: Node, b: Node): boolean {
  if (a.$type !== b.$type || (a.$name >= 0 && descriptionOf(a) !== descriptionOf(b))) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)].filter(key => !key.startsWith('$')));
  return [...keys].every(key => (a.$type === 'Cell' ? isSameCell(a, b) : isSame(get(a, key), get(b, key))));
}

const get = (node: Node, key: string): unknown => (node as unknown as Record<string, unknown>)[key];

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, i) => isSame(each, b[i]));
  if (a instanceof Ref && b instanceof Ref) return a.text === b.text && a.wants === b.wants;
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object')
    return isSameTree(a as Node, b as Node);
  return a === b;
}

function isSameCell(a: Node, b: Node): boolean {
  const letters = (node: Node) =>
    lettersIn((get(node, 'codes') as readonly { readonly text: string }[]).map(({ text }) => text).join(' ')).join('');
  return letters(a) === letters(b);
}
