// Generated from the folder rules by `npm run generate`. Do not edit.
import type { Rule } from './rule.ts';


export const rules: readonly Rule[] = [

];
