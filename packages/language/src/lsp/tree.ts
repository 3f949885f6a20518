/** Down the tree of a file, whatever its nodes are. */
import type { Node } from '@remit-cx/core/project/fragment';

/** The nodes that stand directly in a node, in the order of its properties. */
export function childrenOf(node: Node): readonly Node[] {
  return Object.entries(node)
    .filter(([key]) => !key.startsWith('$'))
    .flatMap(([, value]: [string, unknown]) =>
      Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
    );
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && '$start' in value;
}
