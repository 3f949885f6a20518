import { readGrammar } from '../grammar.ts';
import { toTextMate } from '../textmate.ts';

export function outputs() {
  return [{ path: 'syntaxes/remit.tmLanguage.json', text: toTextMate(readGrammar()) }];
}
