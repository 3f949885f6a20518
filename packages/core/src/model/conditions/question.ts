/** What a condition asks of a thing, once its words are understood. */

import type { Field } from '../../project/fields.ts';
import type { Ref } from '../../project/fragment.ts';
import type * as Syntax from '../../project/syntax.ts';
import type { Amount, Day, Length } from '../../project/values.ts';

/** `has no escalation`, `channel is phone`, `has at least 3 members`, `last reviewed before 2026-01-01`. */
export interface Question {
  readonly node: Syntax.Condition;
  readonly field: Field;
  /** `has no`, `is not`, `not in`: true of what the rest is not true of. */
  readonly isNegated: boolean;
  readonly asks: Asked;
}

export type Asked =
  /** Whether it is said at all. */
  | { readonly what: 'said' }
  /** How many values there are. */
  | { readonly what: 'count'; readonly bound: Bound; readonly count: number }
  /** Whether one of its values is one of these. */
  | { readonly what: 'one of'; readonly values: readonly Wanted[] }
  /** Whether one of its values is as large as this, or not larger; amounts have one unit. */
  | { readonly what: 'amount'; readonly bound: Bound; readonly amount: Amount }
  /** Whether one of its days is so long ago, or not longer. */
  | { readonly what: 'age'; readonly bound: Bound; readonly length: Length }
  | { readonly what: 'day'; readonly side: 'before' | 'after'; readonly day: Day };

export type Bound = 'least' | 'most';

/** A value that is asked for: the name of something, a word or a text, an amount. Days are texts. */
export type Wanted = Ref | string | Amount;

/** Whether a value that is asked for is an amount. */
export function isAmount(wanted: Wanted): wanted is Amount {
  return typeof wanted === 'object' && 'unit' in wanted;
}
