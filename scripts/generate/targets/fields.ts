import { toFields } from '../fields.ts';
import { readGrammar } from '../grammar.ts';

export function outputs() {
  const grammar = readGrammar();
  return [{ path: 'packages/core/src/project/written-fields.ts', text: toFields(grammar) }];
}
