/** Changes to how something is written that leave everybody's accountability as it is, offered where the cursor is. */
import { type Graph, spanOf } from '@remit-cx/core/model/graph';
import type { Claim, Work } from '@remit-cx/core/model/model';
import { entityAt } from '@remit-cx/core/model/read/read';
import { type Fragment, fragmentOf, type Node } from '@remit-cx/core/project/fragment';
import type { Edit } from '@remit-cx/core/source/span';
import { childrenOf } from './tree.ts';

export interface Refactoring {
  readonly title: string;
  /** A kind of the protocol, such as `refactor.move`. */
  readonly kind: string;
  /** Worked out when somebody chooses it. */
  edits(): readonly Edit[];
}

/** What is selected in a file, in offsets; a cursor has no length. */
export interface Selected {
  readonly fragment: Fragment;
  readonly start: number;
  readonly end: number;
}

/** Whether what is selected touches a place. */
export function isTouched({ start, end }: Selected, place: { readonly start: number; readonly end: number }): boolean {
  return place.start <= end && start <= place.end;
}

/** The nodes of some type that are selected, however deep, in source order. */
export function nodesIn<T extends Node['$type']>(
  selected: Selected,
  type: T,
  around: Node = selected.fragment.root,
): (Node & { readonly $type: T })[] {
  const found: (Node & { readonly $type: T })[] = [];
  for (const node of childrenOf(around)) {
    if (!isTouched(selected, { start: node.$start, end: node.$end })) continue;
    if (node.$type === type) found.push(node as Node & { readonly $type: T });
    found.push(...nodesIn(selected, type, node));
  }
  return found.sort((a, b) => a.$start - b.$start);
}

/** The touchpoints and responsibilities on whose first line the cursor is, or of which something is selected; without rows of tables. */
export function worksIn(selected: Selected): Work[] {
  const { fragment, start, end } = selected;
  const works = [...nodesIn(selected, 'Touchpoint'), ...nodesIn(selected, 'Responsibility')]
    .filter(({ $parent }) => $parent?.$type !== 'Row')
    .filter(({ $start }) => start < end || !/[\r\n]/.test(fragment.text.slice($start, start)))
    .sort((a, b) => a.$start - b.$start)
    .map(node => entityAt(node) as Work | undefined);
  return works.filter(work => work !== undefined);
}

/** Whether the file that something stands in belongs to this project: files of others are left alone. */
export function isOwn({ project }: Graph, { node }: Pick<Claim, 'node'>): boolean {
  return project.owns(fragmentOf(node).file);
}

/** Whether a comment stands in a node. */
export function hasComment(node: Node): boolean {
  const { start, end } = spanOf(node);
  // A link in a text counts as one: then more is kept than need be.
  return /\/[/*]/.test(fragmentOf(node).text.slice(start, end));
}
