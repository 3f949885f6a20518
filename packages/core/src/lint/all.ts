// Generated from the folder rules by `npm run generate`. Do not edit.
import type { Rule } from './rule.ts';
import unownedTouchpoint from './rules/unowned-touchpoint.ts';

export const rules: readonly Rule[] = [
  unownedTouchpoint,
];
