/** What the grammar says about blocks, for sentences and for recovery: which kinds there are, and what a line of each starts with. */
import { kindWords } from '@remit-cx/core/model/model';
import { AstUtils, GrammarAST } from 'langium';

export interface Block {
  /** The keyword that it starts with: `raci`. */
  readonly word: string;
  /** What it is called in a sentence: "RACI table". */
  readonly called: string;
  /** Whether a name follows. */
  readonly isNamed: boolean;
  /** What its lines may start with, two words where they belong together: `head`, `last reviewed`. */
  readonly properties: readonly string[];
  /** The first words of its properties. */
  readonly starts: ReadonlySet<string>;
  /** Those of its properties that are lists: of several things, with commas. */
  readonly lists: ReadonlySet<string>;
}

export class Blocks {
  readonly #byRule = new Map<string, Block>();
  readonly #byWord = new Map<string, Block>();
  readonly #rules: ReadonlyMap<string, GrammarAST.ParserRule>;
  /** What stands outside of any block. */
  readonly file: Block;

  constructor(grammar: GrammarAST.Grammar) {
    this.#rules = new Map(grammar.rules.filter(GrammarAST.isParserRule).map(rule => [rule.name, rule]));
    for (const { name, definition } of this.#rules.values()) {
      const brace = AstUtils.streamAllContents(definition).find(
        (node): node is GrammarAST.Keyword => GrammarAST.isKeyword(node) && node.value === '{',
      );
      if (!brace) continue;
      const { elements } = brace.$container as GrammarAST.AbstractElement as GrammarAST.Group;
      const body = elements[elements.indexOf(brace) + 1]!;
      const isNamed = AstUtils.streamAllContents(definition).some(
        node => GrammarAST.isAssignment(node) && node.feature === 'name',
      );
      const block = toBlock(first(firstWords(definition)[0]!), isNamed, body);
      this.#byRule.set(name, block);
      this.#byWord.set(block.word, block);
    }
    const entry = [...this.#rules.values()].find(rule => rule.entry)!;
    this.file = toBlock('file', false, entry.definition);
    this.#byRule.set(entry.name, this.file);
  }

  /** The block that a rule of the grammar describes; undefined for one that describes a property. */
  ofRule(rule: string): Block | undefined {
    return this.#byRule.get(rule);
  }

  /** The block that starts with a keyword. */
  of(word: string): Block | undefined {
    return this.#byWord.get(word);
  }

  /** The kinds of block that have a line starting with a word, in the order of the grammar. */
  owners(word: string): readonly Block[] {
    return [...this.#byWord.values()].filter(({ starts }) => starts.has(word));
  }

  /** How a rule is written, in a few words: `delegation of ... to ...`. */
  pattern(rule: string): string {
    const words: string[] = [];
    for (const node of AstUtils.streamAst(this.#rules.get(rule)!.definition)) {
      if (GrammarAST.isKeyword(node)) {
        if (node.value === '{' || node.value === ',' || node.value === '|') break;
        // Of a choice between words, the first.
        if (
          node.$containerIndex === undefined ||
          node.$containerIndex === 0 ||
          !GrammarAST.isAlternatives(node.$container)
        )
          words.push(node.value);
      } else if (GrammarAST.isAssignment(node) && !isOfWords(node.terminal) && words.at(-1) !== '...')
        words.push('...');
    }
    return words.slice(0, 5).join(' ');
  }
}

function isOfWords(element: GrammarAST.AbstractElement): boolean {
  return GrammarAST.isAlternatives(element)
    ? element.elements.every(GrammarAST.isKeyword)
    : GrammarAST.isKeyword(element);
}

function toBlock(word: string, isNamed: boolean, body: GrammarAST.AbstractElement): Block {
  const properties = [...new Set(firstWords(body))];
  const lists = alternativesOf(body).filter(hasComma).flatMap(firstWords);
  return {
    word,
    isNamed,
    called: word === 'waive' ? kindWords.waiver : (kindWords[word as keyof typeof kindWords] ?? word),
    properties,
    starts: new Set(properties.map(first)),
    lists: new Set(lists.map(first)),
  };
}

const first = (words: string): string => words.split(' ')[0]!;

/** The rules between which a body chooses, or the body itself. */
function alternativesOf(body: GrammarAST.AbstractElement): GrammarAST.AbstractElement[] {
  if (GrammarAST.isAlternatives(body)) return body.elements.flatMap(alternativesOf);
  if (GrammarAST.isAssignment(body)) return alternativesOf(body.terminal);
  if (GrammarAST.isRuleCall(body) && GrammarAST.isParserRule(body.rule.ref) && body.rule.ref.definition)
    return [body.rule.ref.definition];
  return [body];
}

function hasComma(element: GrammarAST.AbstractElement): boolean {
  return AstUtils.streamAst(element).some(node => GrammarAST.isKeyword(node) && node.value === ',');
}

/** What an element can start with: keywords, and two of them where the second must follow. */
function firstWords(element: GrammarAST.AbstractElement): string[] {
  if (GrammarAST.isKeyword(element)) return [element.value];
  if (GrammarAST.isAssignment(element)) return firstWords(element.terminal);
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(firstWords);
  if (GrammarAST.isRuleCall(element))
    return GrammarAST.isParserRule(element.rule.ref) ? firstWords(element.rule.ref.definition) : [];
  if (!GrammarAST.isGroup(element)) return [];
  const parts = element.elements.filter(part => !GrammarAST.isAction(part));
  const [one, two] = parts;
  if (GrammarAST.isKeyword(one) && GrammarAST.isKeyword(two) && /^\p{L}/u.test(two.value))
    return [`${one.value} ${two.value}`];
  const words: string[] = [];
  for (const part of parts) {
    words.push(...firstWords(part));
    if (part.cardinality !== '?' && part.cardinality !== '*') break;
  }
  return words;
}
