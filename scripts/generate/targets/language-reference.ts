/**
 * The parts of docs/language.md that follow from the grammar, the vocabularies and the rules: between
 * `<!-- generated: Touchpoint -->` and `<!-- end -->`, and behind `<!-- fields -->`. What things mean is written by hand around them.
 */
import { type Field, fieldNamed, fieldsOf } from '../../../packages/core/src/project/fields.ts';
import { kindNames } from '../../../packages/core/src/project/kinds.ts';
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
  const fields = text.replace(/(<!-- fields -->\n).*?(<!-- end -->)/s, `$1\n${fieldsReference()}\n$2`);
  return [{ path, text: fields }];
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

/** What conditions can ask of each kind of thing: each field with the other words for it. */
function fieldsReference(): string {
  const named = (field: Field) => {
    // Behind `in` a condition has values.
    if (field.name.endsWith(' in')) return field.noun;
    const isOther = fieldNamed('touchpoint', field.noun) === field || !field.noun.includes(' ');
    return isOther && field.noun.toLowerCase() !== field.name ? `${field.name} (${field.noun})` : field.name;
  };
  const lines = kindNames.map(kind => {
    const own = fieldsOf(kind).filter(({ name }) => !common.has(name));
    const said = own.filter(field => field.isSaidThere).map(named);
    const worked = own.filter(field => !field.isSaidThere).map(named);
    return `- **${kind}**: ${said.join(', ')}${worked.length ? `${said.length ? '; ' : ''}*${worked.join(', ')}*` : ''}`;
  });
  return `${lines.filter(line => !line.endsWith(': ')).join('\n')}\n`;
}

/** What everything has. */
const common: ReadonlySet<string> = new Set(['name', 'title', 'description', 'link']);

function wordsLine(capital: string, { words, key }: Vocabulary): string {
  const more = key ? `; more under \`${key}\` in remit.json` : '';
  return `\`${capital}\`: ${words.join(', ')}${more}.`;
}
