/** Settings that keep a rule silent while a project or a journey is sketched, when much is still to be written. */
import type { OptionSpec } from './rule.ts';

/** How large a project is before a rule asks. `where` narrows that down: ` where no deputy is named`. */
export function projectFrom(where = ''): OptionSpec {
  return {
    default: 10,
    least: 0,
    most: 1000,
    meaning: `How many live touchpoints the project has before the question is asked${where}. No source gives a figure.`,
  };
}

/** How large a journey is before a rule asks about it. */
export const journeyFrom: OptionSpec = {
  default: 3,
  least: 1,
  most: 100,
  meaning: 'How many live touchpoints a journey has before the question is asked. No source gives a figure.',
};
