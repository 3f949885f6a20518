/** What a part of a charter is. */
import type { Charter } from '../../model/model.ts';
import type { Occasion } from '../generator.ts';
import type { Block } from '../markdown.ts';

export interface Section {
  /** The word in `includes` (vocabulary `charterSection`). */
  readonly name: string;
  readonly title: string;
  /** What the part says; it says so when there is nothing. */
  write(occasion: Occasion, charter: Charter): readonly (Block | undefined)[];
  /** What the charter itself states for this part: printed although `includes` leaves the part out. */
  readonly own?: (occasion: Occasion, charter: Charter) => readonly (Block | undefined)[];
}
