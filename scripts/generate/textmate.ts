/**
 * `syntaxes/remit.tmLanguage.json`, made from the grammar: each rule becomes a pattern that begins at its first word and
 * ends at the first word that does not belong to it, and each block one that knows what may stand in it.
 *
 * So a word after a keyword, a comma or a dot is a name whatever word it is, and `vendor` in a system refers to one.
 * What is half written ends where a line starts with a keyword. The regular expressions are Oniguruma's.
 */
import { GrammarAST, GrammarUtils } from 'langium';
import { keywordsOf } from './lookahead.ts';
import { comments, literals, markdown, type Pattern, text } from './textmate-literals.ts';
import { atAnythingElse, block, content, include, keyword, onNextLine, Writer } from './textmate-rules.ts';
import { Shapes } from './textmate-steps.ts';

/** Returns the text of the file. `grammar` is Remit's, as Langium has loaded it. */
export function toTextMate(grammar: GrammarAST.Grammar): string {
  const rules = grammar.rules.filter(GrammarAST.isParserRule);
  const terminals = new Map(
    grammar.rules.filter(GrammarAST.isTerminalRule).map(rule => [rule.name, GrammarUtils.terminalRegex(rule).source]),
  );
  const shapes = new Shapes();
  const elements = shapes.inside('File', rules.find(({ entry }) => entry)!.definition);
  const all = shapes.all();
  const writer = new Writer(terminals.get('CODE')!);
  for (const shape of all) writer.write(shape);
  const repository: Record<string, Pattern> = {
    ...writer.repository,
    // A property in a block that does not have it, or a block after one that was never closed.
    anywhere: {
      begin: `(?=${keyword(all.flatMap(({ first }) => first))})`,
      ...atAnythingElse,
      patterns: [...elements, ...all.filter(shape => !elements.includes(shape))].map(({ name }) => include(name)),
    },
    block: block([]),
    ...onNextLine(keywordsOf(rules).words),
    literals: literals(terminals),
    markdown: markdown(keyword(elements.flatMap(({ first }) => first))),
    text: text(terminals.get('STRING')!),
    comments,
  };
  return print(content(elements), repository);
}

/** The file, with a line for each pattern. */
function print(patterns: readonly Pattern[], repository: Readonly<Record<string, Pattern>>): string {
  const head = {
    $comment: 'Generated from packages/language/src/remit.langium by `npm run generate`. Do not edit.',
    name: 'Remit',
    scopeName: 'source.remit',
    fileTypes: ['remit'],
  };
  const entries = (values: object) =>
    Object.entries(values).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const lines = [...entries({ ...head, patterns }), `"repository": {\n    ${entries(repository).join(',\n    ')}\n  }`];
  return `{\n  ${lines.join(',\n  ')}\n}\n`;
}
