/**
 * What may come next, up to two words, at every place of the grammar: FIRST and FOLLOW sets for the generated parser.
 *
 * A word here is a symbol: a keyword's text, a terminal's name in capitals, or the empty string for the end of the file.
 */
import { AstUtils, GrammarAST, GrammarUtils } from 'langium';

/** A sequence of at most two symbols, joined by a blank. */
export type Sequences = ReadonlySet<string>;

const nothing: Sequences = new Set(['']);

export function union(...sets: readonly Sequences[]): Sequences {
  return new Set(sets.flatMap(set => [...set]));
}

/** Everything of `first`, filled up to two symbols with what comes after it. */
export function then(first: Sequences, after: () => Sequences): Sequences {
  const result = new Set<string>();
  let rest: Sequences | undefined;
  for (const sequence of first) {
    if (sequence.includes(' ')) {
      result.add(sequence);
      continue;
    }
    rest ??= after();
    for (const next of rest) {
      if (sequence === '') result.add(next);
      else result.add(next === '' ? sequence : `${sequence} ${next.split(' ')[0]}`);
    }
  }
  return result;
}

export class Lookahead {
  readonly rules: readonly GrammarAST.ParserRule[];
  readonly #first = new Map<GrammarAST.ParserRule, Sequences>();
  readonly #follow = new Map<GrammarAST.ParserRule, Sequences>();

  constructor(grammar: GrammarAST.Grammar) {
    const reachable = GrammarUtils.getAllReachableRules(grammar, false);
    this.rules = grammar.rules.filter(
      (rule): rule is GrammarAST.ParserRule => GrammarAST.isParserRule(rule) && reachable.has(rule),
    );
    for (const rule of this.rules) this.#first.set(rule, new Set());
    this.#grow(this.#first, () => {
      for (const rule of this.rules) this.#first.set(rule, union(this.#first.get(rule)!, this.first(rule.definition)));
    });
    for (const rule of this.rules) this.#follow.set(rule, new Set(rule.entry ? ['EOF'] : []));
    this.#grow(this.#follow, () => {
      for (const rule of this.rules) this.#spread(rule.definition, () => this.follow(rule));
    });
  }

  follow(rule: GrammarAST.ParserRule): Sequences {
    return this.#follow.get(rule)!;
  }

  /** What an element may start with; the empty sequence when it may be left out. */
  first(element: GrammarAST.AbstractElement): Sequences {
    const once = this.firstOnce(element);
    const { cardinality } = element;
    if (cardinality === '?') return union(nothing, once);
    if (cardinality !== '*' && cardinality !== '+') return once;
    const repeated = then(once, () => union(nothing, once));
    return cardinality === '*' ? union(nothing, repeated) : repeated;
  }

  /** The same, of one pass through an element that may be repeated. */
  firstOnce(element: GrammarAST.AbstractElement): Sequences {
    if (GrammarAST.isKeyword(element)) return new Set([element.value]);
    if (GrammarAST.isAction(element)) return nothing;
    if (GrammarAST.isAssignment(element)) return this.first(element.terminal);
    if (GrammarAST.isCrossReference(element)) return this.first(element.terminal!);
    if (GrammarAST.isAlternatives(element)) return union(...element.elements.map(each => this.first(each)));
    if (GrammarAST.isGroup(element))
      return element.elements.reduce<Sequences>((before, each) => then(before, () => this.first(each)), nothing);
    if (GrammarAST.isRuleCall(element)) {
      const rule = element.rule.ref!;
      return GrammarAST.isParserRule(rule) ? this.#first.get(rule)! : new Set([rule.name]);
    }
    throw new Error(
      `The generated parser has no ${element.$type}: keep the grammar to what remit.langium says at its head.`,
    );
  }

  /** What may follow the element at `index` of a group, when `after` follows the group. */
  afterElement(
    elements: readonly GrammarAST.AbstractElement[],
    index: number,
    after: () => Sequences,
  ): () => Sequences {
    return () =>
      then(
        elements.slice(index + 1).reduce<Sequences>((before, each) => then(before, () => this.first(each)), nothing),
        after,
      );
  }

  /** What may follow one pass through an element: itself once more where it repeats, or what follows it. */
  afterPass(element: GrammarAST.AbstractElement, after: () => Sequences): () => Sequences {
    if (element.cardinality !== '*' && element.cardinality !== '+') return after;
    return () => then(union(nothing, this.firstOnce(element)), after);
  }

  #spread(element: GrammarAST.AbstractElement, after: () => Sequences): void {
    const next = this.afterPass(element, after);
    if (GrammarAST.isAssignment(element)) this.#spread(element.terminal, next);
    else if (GrammarAST.isCrossReference(element)) this.#spread(element.terminal!, next);
    else if (GrammarAST.isAlternatives(element)) for (const each of element.elements) this.#spread(each, next);
    else if (GrammarAST.isGroup(element))
      for (const [i, each] of element.elements.entries())
        this.#spread(each, this.afterElement(element.elements, i, next));
    else if (GrammarAST.isRuleCall(element) && GrammarAST.isParserRule(element.rule.ref)) {
      const rule = element.rule.ref;
      this.#follow.set(rule, union(this.#follow.get(rule)!, next()));
    }
  }

  #grow(sets: ReadonlyMap<unknown, Sequences>, step: () => void): void {
    const size = () => [...sets.values()].reduce((sum, set) => sum + set.size, 0);
    for (let before = -1; before !== size(); ) {
      before = size();
      step();
    }
  }
}

/** All keywords that are words, and all marks, in the order of the alphabet. */
export function keywordsOf(rules: readonly GrammarAST.ParserRule[]): {
  readonly words: readonly string[];
  readonly marks: readonly string[];
} {
  const all = [
    ...new Set(
      rules.flatMap(rule =>
        [...AstUtils.streamAllContents(rule)].filter(GrammarAST.isKeyword).map(({ value }) => value),
      ),
    ),
  ].sort();
  return { words: all.filter(word => /^\p{L}+$/u.test(word)), marks: all.filter(word => !/^\p{L}+$/u.test(word)) };
}
