import { readGrammar } from '../grammar.ts';
import { toParser, toTokenTable } from '../parser.ts';

export function outputs() {
  const grammar = readGrammar();
  const folder = 'packages/language/src/generated';
  return [
    { path: `${folder}/token-table.ts`, text: toTokenTable(grammar) },
    { path: `${folder}/fast-parser.ts`, text: toParser(grammar) },
  ];
}
