/** Where something is completed, and what is known of the project there: worked out once for a list, however many things are weighed. */
import type { Fragment } from '@remit-cx/core/project/fragment';
import type { Day } from '@remit-cx/core/project/values';
import type { LiveProject } from '../../builder.ts';
import type { Cursor } from '../cursor.ts';
import type { Block } from '../grammar-walk.ts';
import { Likelihood } from './order.ts';

export interface Scene {
  readonly live: LiveProject;
  readonly fragment: Fragment;
  /** The day that is asked about. */
  readonly day: Day;
  readonly cursor: Cursor;
  /** The block that is open. */
  readonly block: Block;
  readonly likelihood: Likelihood;
  /** More names than these are of no use there. */
  readonly atMost: number;
}

/** More names than these are not sent at once: the editor asks again when more of the word is typed. */
export const most = 300;

export function sceneOf(live: LiveProject, fragment: Fragment, day: Day, cursor: Cursor, block: Block): Scene {
  const likelihood = new Likelihood(live, fragment, day, cursor, block);
  return { live, fragment, day, cursor, block, likelihood, atMost: most };
}
