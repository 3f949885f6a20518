/**
 * The grammar as people read it: what stands in a block, a line for each property. Words in capitals stand for what is
 * written there, square brackets for what may be left out, `, ...` for a list.
 */
import type { VocabularyName } from '@remit-cx/core/project/vocabulary';
import { wordPlaces } from '@remit-cx/core/project/word-places';
import { AstUtils, GrammarAST } from 'langium';

/** What is written in the place of a value. */
const values: Readonly<Record<string, string>> = {
  ID: 'NAME',
  STRING: '"TEXT"',
  CODE: 'LETTERS',
  Word: 'WORD',
  Day: 'DAY',
  Amount: 'AMOUNT',
  Length: 'LENGTH',
  Frequency: 'RHYTHM',
  Share: 'SHARE',
  Count: 'NUMBER',
  Saying: '"TEXT"',
  Letters: 'LETTERS',
  FieldText: 'FIELD',
  ValueText: 'VALUE',
  Field: 'FIELD',
  Condition: 'CONDITION',
  Cell: '| LETTERS',
};

/** What a reference may name, where that is more than one kind of thing. */
const referents: Readonly<Record<string, string>> = {
  Answerable: 'WORK',
  Body: 'BODY',
  BrandPromise: 'PROMISE',
  EscalationTarget: 'ESCALATION',
  Meant: 'VALUE',
  Named: 'THING',
  Place: 'REGION',
  RaciTable: 'TABLE',
  Scope: 'JOURNEY',
};

/** Lines that many blocks share, and that have a section of their own. */
const told: Readonly<Record<string, string>> = {
  Claim: 'accountable PARTY, ...  // or another letter: see Claims',
  Duty: 'accountable for WORK, ...  // or another letter: see Claims',
  Ownership: 'owner PARTY [jointly with PARTY, ... because "TEXT"] [from DAY] [until DAY]',
  MetricOwnership: 'owner PARTY [jointly with PARTY, ... because "TEXT"] [from DAY] [until DAY]',
};

export class GrammarLines {
  readonly #rules: ReadonlyMap<string, GrammarAST.ParserRule>;
  /** The block whose lines are being written: some words mean another thing in another block. */
  #block = '';
  #rule = '';

  constructor(grammar: GrammarAST.Grammar) {
    this.#rules = new Map(grammar.rules.filter(GrammarAST.isParserRule).map(rule => [rule.name, rule]));
  }

  /** The lines of a rule, with the lines of its block. Refuses (throws) the name of a rule that there is not: a mistake in a document. */
  of(name: string): string {
    const rule = this.#rules.get(name);
    if (!rule) throw new Error(`The grammar has no rule called ${name}.`);
    this.#block = name;
    return this.#lines(rule, '');
  }

  /** The line that begins a block or stands at the top of a file, by its first word (`delegation of ROLE to PARTY ...`). */
  headOf(word: string): string | undefined {
    const rule = this.#ruleOf(word);
    return (
      rule &&
      this.of(rule)
        .split('\n')[0]!
        .replace(/ \[?\{$/, '')
    );
  }

  /** The lines of a block that begins with a word, without what stands in blocks inside it; none for a word that begins no block. */
  linesIn(word: string): readonly string[] {
    const rule = this.#ruleOf(word);
    const lines = rule ? this.of(rule).split('\n').slice(1, -1) : [];
    return lines.filter(line => /^ {2}\S/.test(line)).map(line => line.trim().replace(/ \[?\{$/, ''));
  }

  #ruleOf(word: string): string | undefined {
    const entry = [...this.#rules.values()].find(({ entry }) => entry)!;
    const choice = this.#rules.get('Element') ?? entry;
    const elements = [...AstUtils.streamAllContents(choice)]
      .filter(GrammarAST.isRuleCall)
      .map(({ rule }) => rule.ref!.name);
    const inner = ['Stage', 'Touchpoint', 'Mandate', 'Context', 'Maturity'];
    return [...elements, ...inner].find(name => firstKeyword(this.#rules.get(name)!.definition) === word);
  }

  /** The vocabularies that words of a block are checked against, in the order of the block. */
  vocabulariesOf(name: string): readonly VocabularyName[] {
    const found = [...this.of(name).matchAll(/\b[A-Z]+(?:-[A-Z]+)*\b/g)].map(([word]) => word);
    return [...new Set(Object.values(wordPlaces).filter(vocabulary => found.includes(capitals(vocabulary))))].sort(
      (a, b) => found.indexOf(capitals(a)) - found.indexOf(capitals(b)),
    );
  }

  #lines(rule: GrammarAST.ParserRule, indent: string): string {
    this.#rule = rule.name;
    const elements = partsOf(rule.definition);
    const open = elements.findIndex(element => opens(element));
    if (open < 0) return indent + this.#text(rule.definition);
    const head = elements.slice(0, open).map(element => this.#text(element));
    const isOptional = elements[open]!.cardinality === '?';
    const body = [...inside(elements[open]!), ...elements.slice(open + 1)].flatMap(element =>
      this.#bodyLines(element, `${indent}  `),
    );
    const text = joined(head);
    return `${indent}${text} ${isOptional ? '[{' : '{'}\n${body.join('\n')}\n${indent}${isOptional ? '}]' : '}'}`;
  }

  #bodyLines(element: GrammarAST.AbstractElement, indent: string): string[] {
    if (GrammarAST.isKeyword(element)) return [];
    if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(each => this.#bodyLines(each, indent));
    if (GrammarAST.isAssignment(element)) return this.#bodyLines(element.terminal, indent);
    if (GrammarAST.isRuleCall(element)) {
      const { name } = element.rule.ref!;
      const rule = this.#rules.get(name)!;
      if (told[name]) return [indent + told[name]];
      const parts = partsOf(rule.definition);
      const isThing =
        parts.some(part => GrammarAST.isAssignment(part) && part.feature === 'name') || name === 'Handoff';
      if (isThing && parts.some(opens)) return [`${indent}${firstKeyword(rule.definition)} ...`];
      const before = this.#rule;
      const lines = this.#lines(rule, indent);
      this.#rule = before;
      return [lines];
    }
    return [indent + this.#text(element)];
  }

  #text(element: GrammarAST.AbstractElement): string {
    const text = this.#bare(element);
    const { cardinality } = element;
    if (cardinality === '?') return `[${text}]`;
    if (cardinality === '*' && !/^, \.\.\.$/.test(text) && !text.startsWith('[')) return `[${text}] ...`;
    if (cardinality === '+') return `${text} ...`;
    return text;
  }

  #bare(element: GrammarAST.AbstractElement): string {
    if (GrammarAST.isKeyword(element)) return element.value;
    if (GrammarAST.isGroup(element)) {
      const [first] = element.elements;
      if (GrammarAST.isKeyword(first) && first.value === ',') return ', ...';
      return joined(element.elements.map(each => this.#text(each)));
    }
    if (GrammarAST.isAlternatives(element)) {
      const texts = element.elements.map(each => this.#text(each));
      // A choice that may be made again and again: each part by itself may be left out.
      return element.cardinality === '*' ? texts.map(text => `[${text}]`).join(' ') : chosen(texts);
    }
    if (GrammarAST.isAssignment(element)) return this.#value(element);
    if (GrammarAST.isRuleCall(element)) return this.#called(element, '');
    return '';
  }

  #value({ feature, terminal, cardinality }: GrammarAST.Assignment): string {
    if (GrammarAST.isCrossReference(terminal)) {
      const { name } = terminal.type.ref!;
      return referents[name] ?? name.toUpperCase();
    }
    if (GrammarAST.isRuleCall(terminal)) return this.#called(terminal, feature);
    const texts = GrammarAST.isAlternatives(terminal) ? terminal.elements.map(each => this.#text(each)) : [];
    if (texts.length) return cardinality === '*' ? texts.map(text => `[${text}]`).join(' ') : chosen(texts);
    return this.#text(terminal);
  }

  #called({ rule: { ref } }: GrammarAST.RuleCall, feature: string): string {
    const { name } = ref!;
    const places = [`${this.#block}.${this.#rule}.${feature}`, `${this.#rule}.${feature}`];
    const vocabulary = places.map(place => wordPlaces[place]).find(found => found !== undefined);
    if (vocabulary && (name === 'Word' || name === 'Frequency')) return capitals(vocabulary);
    if (values[name]) return values[name];
    const rule = this.#rules.get(name);
    if (!rule) return name;
    const before = this.#rule;
    this.#rule = name;
    const text = this.#text(rule.definition);
    this.#rule = before;
    return text;
  }
}

/** A vocabulary as it stands in the place of one of its words: `metricKind` as METRIC-KIND. */
export function capitals(vocabulary: string): string {
  return vocabulary.replace(/[A-Z]/g, letter => `-${letter}`).toUpperCase();
}

function chosen(texts: readonly string[]): string {
  const [first, ...others] = new Set(texts);
  return others.length === 0 ? first! : `(${[first, ...others].join(' | ')})`;
}

function joined(texts: readonly string[]): string {
  return texts
    .filter(text => text !== '')
    .join(' ')
    .replaceAll(' ,', ',');
}

function partsOf(element: GrammarAST.AbstractElement): readonly GrammarAST.AbstractElement[] {
  return GrammarAST.isGroup(element) && !element.cardinality ? element.elements : [element];
}

/** Whether a part of a rule is its block, or begins it. */
function opens(element: GrammarAST.AbstractElement): boolean {
  if (GrammarAST.isKeyword(element)) return element.value === '{';
  return GrammarAST.isGroup(element) && GrammarAST.isKeyword(element.elements[0]) && element.elements[0].value === '{';
}

function inside(element: GrammarAST.AbstractElement): readonly GrammarAST.AbstractElement[] {
  return GrammarAST.isGroup(element) ? element.elements.slice(1, -1) : [];
}

function firstKeyword(element: GrammarAST.AbstractElement): string {
  if (GrammarAST.isKeyword(element)) return element.value;
  if (GrammarAST.isGroup(element)) return firstKeyword(element.elements[0]!);
  return '';
}
