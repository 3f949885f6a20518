/** Changes to properties that are lists of names. */
import { spanOf } from '../model/graph.ts';
import type { Ref } from '../project/fragment.ts';
import type { Edit } from '../source/span.ts';
import { insertProperty, type WithBlock } from './edits.ts';

/** Adds a name to a list, last; writes the property where the thing has no such list yet. */
export function addToList(entity: WithBlock, property: string, list: readonly Ref[], name: string): Edit {
  const last = list.at(-1);
  if (!last) return insertProperty(entity, `${property} ${name}`);
  const { file, end } = spanOf(last);
  return { file, start: end, end, text: `, ${name}` };
}
