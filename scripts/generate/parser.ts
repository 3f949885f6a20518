/**
 * A parser made from the grammar: strict (it accepts a text or refuses it), LL(2), straight to a fragment's nodes.
 *
 * It reads what `npm run generate` has just made of remit.langium, so there is one grammar. A text that it refuses is
 * read again by Langium, which has the sentences and the recovery. Where two choices cannot be told apart by two words it
 * takes the first, as Langium does.
 */
import { AstUtils, GrammarAST, GrammarUtils } from 'langium';
import { keywordsOf, Lookahead, type Sequences, then, union } from './lookahead.ts';

const header = '// Generated from packages/language/src/remit.langium by `npm run generate`. Do not edit.\n';

/** The numbers of the tokens, and the patterns of the terminals: text of `generated/token-table.ts`. */
export function toTokenTable(grammar: GrammarAST.Grammar): string {
  const table = new TokenNumbers(grammar);
  const pattern = (name: string) => {
    const { source, flags } = GrammarUtils.terminalRegex(table.terminal(name));
    return `/${source}/${[...new Set(`${flags}y`)].sort().join('')}`;
  };
  const literals = table.literals.map(
    name => `    { type: ${table.number(name)}, isText: ${name === 'STRING'}, pattern: ${pattern(name)} },`,
  );
  const marks = table.marks.map(mark => `  ${mark.charCodeAt(0)}: ${table.number(mark)}, // ${mark}`);
  return `${header}
/** What is added to the number of a keyword that may also be a name. */
export const orName = ${table.orName};
export const eof = 0;
export const id = ${table.number('ID')};
export const code = ${table.number('CODE')};

/** By character code. */
export const punctuation: Readonly<Record<number, number>> = {
${marks.join('\n')}
};

export const keywords: ReadonlyMap<string, number> = new Map([
${table.words.map(word => `  ['${word}', ${table.number(word)}],`).join('\n')}
]);

/** The first words of the rows of a RACI table: after a bar on their line stand letters. */
export const rowStarts: ReadonlySet<string> = new Set(['responsibility', 'touchpoint']);

/** In the order in which they are tried. */
export const terminals = {
  ID: ${pattern('ID')},
  CODE: ${pattern('CODE')},
  literals: [
${literals.join('\n')}
  ],
};
`;
}

/** The parser: text of `generated/fast-parser.ts`. */
export function toParser(grammar: GrammarAST.Grammar): string {
  return new Emitter(grammar).emit();
}

/** Numbers for tokens: keywords first, each once alone and once `orName`; then terminals. */
class TokenNumbers {
  readonly words: readonly string[];
  readonly marks: readonly string[];
  readonly literals: readonly string[];
  readonly orName = 256;
  readonly #numbers = new Map<string, number>([['EOF', 0]]);
  readonly #terminals: ReadonlyMap<string, GrammarAST.TerminalRule>;

  constructor(grammar: GrammarAST.Grammar) {
    const { words, marks } = keywordsOf(grammar.rules.filter(GrammarAST.isParserRule));
    this.words = words;
    this.marks = marks;
    this.#terminals = new Map(grammar.rules.filter(GrammarAST.isTerminalRule).map(rule => [rule.name, rule]));
    const names = [...this.#terminals.values()].filter(({ hidden }) => !hidden).map(({ name }) => name);
    this.literals = names.filter(name => name !== 'ID' && name !== 'CODE');
    for (const name of [...words, ...marks, ...names]) this.#numbers.set(name, this.#numbers.size);
    if (this.#numbers.size > this.orName)
      throw new Error('More tokens than the numbering of the generated parser has room for.');
  }

  number(symbol: string): number {
    const number = this.#numbers.get(symbol);
    if (number === undefined) throw new Error(`There is no token ${symbol}.`);
    return number;
  }

  terminal(name: string): GrammarAST.TerminalRule {
    return this.#terminals.get(name)!;
  }

  /** The numbers that a symbol accepts: a name may be any word that does not start its line. */
  accepted(symbol: string): readonly number[] {
    const number = this.number(symbol);
    if (symbol === 'ID')
      return [number, this.number('CODE'), ...this.words.map(word => this.number(word) + this.orName)];
    return this.words.includes(symbol) ? [number, number + this.orName] : [number];
  }
}

class Emitter {
  readonly #table: TokenNumbers;
  readonly #look: Lookahead;
  readonly #sets: string[] = [];
  #rule!: GrammarAST.ParserRule;
  #count = 0;

  constructor(grammar: GrammarAST.Grammar) {
    this.#table = new TokenNumbers(grammar);
    this.#look = new Lookahead(grammar);
  }

  emit(): string {
    const functions = this.#look.rules.map(rule => this.#function(rule));
    const entry = this.#look.rules.find(rule => rule.entry)!;
    const sets = this.#sets.map((numbers, i) => `const set${i} = setOf(${numbers});`);
    return `${header}/* eslint-disable */
import { Ref, type Node, type Parsed } from '@remit-cx/core/project/fragment';
import type { File, RefKind } from '@remit-cx/core/project/syntax';
import { scan, tokens } from '../scanner.ts';
import { textOf } from '../values.ts';

type Tree = any;

class Refusal extends Error {}
const refusal = new Refusal('This text is for the other parser.');

let source = '';
let p = 0;
let types = tokens.types;
let { starts, ends } = tokens;
const { words } = tokens;
let named: Node[] = [];
let refs: Ref[] = [];

/** The tree of a text, or undefined when there is a mistake in it. */
export function parseFast(text: string): Parsed | undefined {
  if (!scan(text)) return undefined;
  source = text;
  ({ types, starts, ends } = tokens);
  p = 0;
  named = [];
  refs = [];
  try {
    const root = read${entry.name}(undefined);
    if (types[p] !== 0) return undefined;
    root.$start = 0;
    root.$end = text.length;
    return { root: root as File, named, refs };
  } catch (error) {
    if (error === refusal) return undefined;
    throw error;
  } finally {
    source = '';
  }
}

const none: readonly never[] = Object.freeze([]) as never;

/** The first item makes a list of exactly one: most lists stay so, and a list that was pushed to has room for 17. */
function append(list: Tree[], item: Tree): Tree[] {
  if ((list as unknown) === none) return [item];
  list.push(item);
  return list;
}

function refuse(): never {
  throw refusal;
}

function setOf(...numbers: number[]): Uint8Array {
  const set = new Uint8Array(512);
  for (const number of numbers) set[number] = 1;
  return set;
}

function image(): string {
  return source.substring(starts[p - 1]!, ends[p - 1]!);
}

function refTo(text: string, wants: RefKind, first: number, within: Tree): Ref {
  const ref = new Ref(text, wants, starts[first]!, ends[p - 1]!, within);
  refs.push(ref);
  return ref;
}

${functions.join('\n\n')}

${sets.join('\n')}
`;
  }

  #function(rule: GrammarAST.ParserRule): string {
    this.#rule = rule;
    const body = this.#element(rule.definition, () => this.#look.follow(rule));
    if (GrammarUtils.isDataTypeRule(rule))
      return `function read${rule.name}(): string {\n  let v = '';\n${body}\n  return v;\n}`;
    if (isChoiceOfRules(rule)) return `function read${rule.name}(parent: Tree): Tree {\n${body}\n}`;
    const type = GrammarUtils.getTypeName(rule);
    // Langium gives a node every property of its type, also those that another rule of the type sets.
    const properties = [
      ...new Map(this.#look.rules.filter(other => GrammarUtils.getTypeName(other) === type).flatMap(propertiesOf)),
    ];
    const memory = properties.some(([name]) => name === 'name')
      ? '  $id: string | undefined = undefined;\n  $entity: object | undefined = undefined;\n'
      : '';
    const fields = properties.map(
      ([name, operator]) =>
        `  ${name}: Tree = ${operator === '+=' ? 'none' : operator === '?=' ? 'false' : 'undefined'};`,
    );
    const node = `class ${rule.name}Node {
  $type = '${type}';
  $start: number;
  $end = 0;
  $name = -1;
  $parent: Tree;
${memory}${fields.join('\n')}
  constructor(parent: Tree) {
    this.$start = starts[p]!;
    this.$parent = parent;
  }
}`;
    const trims = properties
      .filter(([name, operator]) => operator === '+=' && this.#isLong(rule, name))
      .map(([name]) => `  if (n.${name}.length > 1) n.${name} = n.${name}.slice();`);
    const isNamed = properties.some(([name]) => name === 'name');
    return `${node}
function read${rule.name}(parent: Tree): Tree {
  const n = new ${rule.name}Node(parent);
${isNamed ? '  named.push(n as unknown as Node);\n' : ''}${body}
  n.$end = ends[p - 1]!;
${trims.join('\n')}
  return n;
}`;
  }

  /** Whether a rule itself fills a list that may have more than one item: then it is cut to its length at the end. */
  #isLong(rule: GrammarAST.ParserRule, property: string): boolean {
    return AstUtils.streamAllContents(rule).some(part => GrammarAST.isAssignment(part) && part.feature === property);
  }

  #element(element: GrammarAST.AbstractElement, after: () => Sequences, into?: GrammarAST.Assignment): string {
    const { cardinality } = element;
    if (!cardinality) return this.#once(element, after, into);
    const next = this.#look.afterPass(element, after);
    const body = this.#once(element, next, into);
    const enter = this.#decide(then(this.#look.firstOnce(element), next), after());
    if (cardinality === '?') return `if (${enter}) {\n${body}\n}`;
    if (cardinality === '*') return `while (${enter}) {\n${body}\n}`;
    return `do {\n${body}\n} while (${enter});`;
  }

  #once(element: GrammarAST.AbstractElement, after: () => Sequences, into?: GrammarAST.Assignment): string {
    if (GrammarAST.isKeyword(element)) {
      const take = `${this.#expect(element.value)} p++;`;
      if (into) return `${take}\n${store(into, `'${element.value}'`)}`;
      return GrammarUtils.isDataTypeRule(this.#rule) ? `${take} v += '${element.value}';` : take;
    }
    if (GrammarAST.isAssignment(element)) return this.#element(element.terminal, after, element);
    if (GrammarAST.isCrossReference(element)) {
      const path = element.terminal as GrammarAST.RuleCall;
      const first = `first${this.#count++}`;
      return `const ${first} = p;\n${store(into!, `refTo(read${path.rule.ref!.name}(), '${element.type.ref!.name}', ${first}, n)`)}`;
    }
    if (GrammarAST.isRuleCall(element)) return this.#call(element, into);
    if (GrammarAST.isAction(element)) return `n.$type = '${GrammarUtils.getActionType(element)}';`;
    if (GrammarAST.isAlternatives(element)) {
      const starts = element.elements.map(each => then(this.#look.first(each), after));
      const choices = element.elements.map(
        (each, i) =>
          `if (${this.#decide(starts[i]!, union(...starts.slice(i + 1)))}) {\n${this.#element(each, after, into)}\n}`,
      );
      return `${choices.join(' else ')} else refuse();`;
    }
    if (GrammarAST.isGroup(element)) {
      return element.elements
        .map((each, i) => this.#element(each, this.#look.afterElement(element.elements, i, after), into))
        .join('\n');
    }
    throw new Error(`The generated parser has no ${element.$type}.`);
  }

  #call(element: GrammarAST.RuleCall, into?: GrammarAST.Assignment): string {
    const rule = element.rule.ref!;
    if (GrammarAST.isTerminalRule(rule)) {
      const value = rule.name === 'ID' ? 'words[p - 1]!' : rule.name === 'STRING' ? 'textOf(image())' : 'image()';
      const take = `${this.#expect(rule.name)} p++;`;
      return into ? `${take}\n${store(into, value)}` : `${take} v += ${value};`;
    }
    if (GrammarUtils.isDataTypeRule(rule as GrammarAST.ParserRule))
      return into ? store(into, `read${rule.name}()`) : `v += read${rule.name}();`;
    return into ? store(into, `read${rule.name}(n)`) : `return read${rule.name}(parent);`;
  }

  #expect(symbol: string): string {
    return `if (!(${this.#test(new Set(this.#table.accepted(symbol)), 'p')})) refuse();`;
  }

  /** A condition that is true when the next words fit `mine` rather than `others`. Where two words cannot tell, `mine` wins. */
  #decide(mine: Sequences, others: Sequences): string {
    const my = this.#seconds(mine);
    const other = this.#seconds(others);
    const clear = new Set([...my.keys()].filter(first => !other.has(first)));
    const conditions = clear.size ? [this.#test(clear, 'p')] : [];
    const byRest = new Map<string, number[]>();
    for (const [first, rest] of my) {
      if (clear.has(first)) continue;
      const key = [...rest].sort((a, b) => a - b).join(', ');
      byRest.set(key, [...(byRest.get(key) ?? []), first]);
    }
    for (const [rest, firsts] of byRest) {
      conditions.push(
        `(${this.#test(new Set(firsts), 'p')} && ${this.#test(new Set(rest.split(', ').map(Number)), 'p + 1')})`,
      );
    }
    return conditions.join(' || ') || 'false';
  }

  /** For each number that may come first, the numbers that may come second. */
  #seconds(sequences: Sequences): Map<number, Set<number>> {
    const result = new Map<number, Set<number>>();
    for (const sequence of sequences) {
      if (sequence === '') continue;
      const [first, second = 'EOF'] = sequence.split(' ');
      for (const number of this.#table.accepted(first!)) {
        const rest = result.get(number) ?? new Set();
        for (const next of this.#table.accepted(second)) rest.add(next);
        result.set(number, rest);
      }
    }
    return result;
  }

  #test(numbers: ReadonlySet<number>, at: string): string {
    const list = [...numbers].sort((a, b) => a - b);
    if (list.length <= 2) return list.map(number => `types[${at}] === ${number}`).join(' || ') || 'false';
    const key = list.join(', ');
    let index = this.#sets.indexOf(key);
    if (index < 0) index = this.#sets.push(key) - 1;
    return `set${index}[types[${at}]!] === 1`;
  }
}

function store({ feature, operator }: GrammarAST.Assignment, value: string): string {
  if (operator === '+=') return `n.${feature} = append(n.${feature}, ${value});`;
  if (operator === '?=') return `n.${feature} = true;`;
  return feature === 'name' ? `n.$name = starts[p - 1]!;\nn.name = ${value};` : `n.${feature} = ${value};`;
}

function propertiesOf(rule: GrammarAST.ParserRule): [string, string][] {
  return [
    ...new Map(
      [...AstUtils.streamAllContents(rule)]
        .filter(GrammarAST.isAssignment)
        .map(({ feature, operator }) => [feature, operator]),
    ),
  ];
}

/** A rule that only says which other rule is read: `Element: Organization | Region | ...`. */
function isChoiceOfRules(rule: GrammarAST.ParserRule): boolean {
  const parts = [...AstUtils.streamAllContents(rule)];
  return (
    !GrammarUtils.isDataTypeRule(rule) &&
    !parts.some(part => GrammarAST.isAssignment(part) || GrammarAST.isAction(part) || GrammarAST.isKeyword(part))
  );
}
