/**
 * The parts of docs/language.md that follow from the grammar, the vocabularies and the rules: between
 * `<!-- generated: Touchpoint -->` and `<!-- end -->`. What things mean is written by hand around them.
 */
import { type Vocabulary, vocabularies } from '../../../packages/core/src/project/vocabulary.ts';
import { capitals, GrammarLines } from '../../../packages/language/src/grammar-lines.ts';
import { readGrammar } from '../grammar.ts';
import { read } from '../read.ts';
import { rulesByKind } from '../rules-by-kind.ts';

const path = 'docs/language.md';

/** The kinds of things whose names are not those of their grammar rules. */
const kinds: Readonly<Record<string, string>> = {
  GovernanceModel: 'model',
  RaciTable: 'raci',
  BrandPromise: 'promise',
};

export function outputs() {
  const lines = new GrammarLines(readGrammar());
  const rules = rulesByKind();
  const text = read(path).replace(
    /(<!-- generated: ([\w ]+) -->\n).*?(<!-- end -->)/gs,
    (_, open: string, names: string, close: string) =>
      `${open}\n${reference(lines, rules, names.split(' '))}\n${close}`,
  );
  return [{ path, text }];
}

function reference(
  lines: GrammarLines,
  rules: ReadonlyMap<string, readonly string[]>,
  names: readonly string[],
): string {
  const words = new Set(names.flatMap(name => lines.vocabulariesOf(name)));
  const about = new Set(names.flatMap(name => rules.get(kinds[name] ?? name.toLowerCase()) ?? []));
  return [
    '```text',
    ...names.map(name => lines.of(name)),
    '```',
    '',
    ...[...words].flatMap(name => [wordsLine(capitals(name), vocabularies[name]), '']),
    ...(about.size ? [`Rules: ${[...about].map(rule => `[${rule}](rules/${rule}.md)`).join(' · ')}.`, ''] : []),
  ].join('\n');
}

function wordsLine(capital: string, { words, key }: Vocabulary): string {
  const more = key ? `; more under \`${key}\` in remit.json` : '';
  return `\`${capital}\`: ${words.join(', ')}${more}.`;
}
