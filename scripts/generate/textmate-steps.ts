/**
 * What the words of a rule lead to: `jointly` to `with`, `with` to names. The TextMate grammar is made from these steps.
 *
 * A name can only follow a keyword, a comma or a dot. So what is read after one is a name, whatever word it is, and any
 * other word goes on with the rule or ends it.
 */
import { AstUtils, GrammarAST, GrammarUtils } from 'langium';

/** A name that is expected: one that is declared, a path that refers to something, a word of a vocabulary. */
export interface Value {
  readonly sort: 'declared' | 'path' | 'word';
  /** A name that may follow at once, as the leader follows the word in `lead executive cco`. */
  next?: Value;
  /** Whether a bar must follow. */
  beforeBar?: boolean;
}

/** A keyword, or several between which there is a choice, or a mark; and what may follow. */
export interface Step {
  readonly words: readonly string[];
  readonly steps: Step[];
  readonly values: Value[];
  /** Whether a number comes before the name: `at least 3 members`. */
  isCounting?: boolean;
}

/** A rule, or a part of a body that is no rule of its own. */
export interface Shape {
  readonly name: string;
  /** What the rule starts with, and what it may go on with after a value. */
  readonly steps: readonly Step[];
  /** What may stand between the braces; undefined where the rule has none. */
  readonly body: readonly Shape[] | undefined;
  /** Whether the rule has cells with RACI letters. */
  readonly hasLetters: boolean;
  /** The words that the rule starts with. */
  readonly first: readonly string[];
  /** For a part of a body that is no rule of its own: what else may stand there. */
  readonly siblings: readonly Shape[];
}

/** Whether a keyword is a word, not a mark. */
export const isWord = (keyword: string): boolean => /^\p{L}+$/u.test(keyword);

/** The shapes of all rules, by the names of the rules; made once each, because departments stand in departments. */
export class Shapes {
  readonly #shapes = new Map<string, Shape>();

  /** The shapes that a rule or a choice of rules (`Element`) stands for. */
  of(rule: GrammarAST.ParserRule): readonly Shape[] {
    const parts = [...AstUtils.streamAllContents(rule)];
    if (parts.every(part => GrammarAST.isRuleCall(part) || GrammarAST.isAlternatives(part)))
      return parts.filter(GrammarAST.isRuleCall).flatMap(call => this.of(call.rule.ref as GrammarAST.ParserRule));
    return [this.#shapes.get(rule.name) ?? this.#read(rule.name, rule.definition)];
  }

  /** All shapes that were asked for, and those inside them. */
  all(): readonly Shape[] {
    return [...this.#shapes.values()];
  }

  #read(name: string, element: GrammarAST.AbstractElement, siblings: readonly Shape[] = []): Shape {
    const root: Step = { words: [], steps: [], values: [] };
    const reader = new Reader(root);
    reader.read(element, [root]);
    reader.markCounting();
    const { hasLetters, blocks } = reader;
    const body: Shape[] = [];
    const shape: Shape = {
      name,
      steps: root.steps,
      body: blocks.length ? body : undefined,
      hasLetters,
      first: firstWords(element),
      siblings,
    };
    this.#shapes.set(name, shape);
    for (const block of blocks) body.push(...this.inside(name, block, body));
    return shape;
  }

  /** What stands between braces: `body+=(Head | Link)`, or words of its own (`lead`). `name` is the name of the rule. */
  inside(name: string, element: GrammarAST.AbstractElement, siblings: readonly Shape[] = []): Shape[] {
    if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(each => this.inside(name, each, siblings));
    if (GrammarAST.isRuleCall(element)) return [...this.of(element.rule.ref as GrammarAST.ParserRule)];
    if (GrammarAST.isAssignment(element)) return this.inside(name, element.terminal, siblings);
    return [this.#read(`${name}-${firstWords(element).join('-')}`, element, siblings)];
  }
}

/** Reads one rule into steps, and collects what stands between its braces. */
class Reader {
  readonly blocks: GrammarAST.AbstractElement[] = [];
  hasLetters = false;
  readonly #root: Step;
  /** The name that was read last, while nothing else has come since. */
  #last: Value | undefined;
  /** The steps before the number that was read last, while nothing else has come since. */
  #counting: readonly Step[] = [];
  readonly #countingWords = new Set<string>();

  constructor(root: Step) {
    this.#root = root;
  }

  /** A word that a number and a name may follow looks the same wherever it stands in the rule. */
  markCounting(steps: readonly Step[] = this.#root.steps): void {
    for (const step of steps) {
      if (this.#countingWords.has(step.words.join())) step.isCounting = true;
      this.markCounting(step.steps);
    }
  }

  /** Adds what an element says to the steps that are open, and returns those that are open behind it. */
  read(element: GrammarAST.AbstractElement, open: readonly Step[]): readonly Step[] {
    const once = this.#once(element, open);
    const { cardinality } = element;
    if (cardinality === undefined) return once;
    const again = cardinality === '?' ? [] : this.#once(element, once);
    return [...new Set([...(cardinality === '+' ? [] : open), ...once, ...again])];
  }

  #once(element: GrammarAST.AbstractElement, open: readonly Step[]): readonly Step[] {
    const keywords = choiceOf(element);
    if (keywords) return this.#add(keywords, open);
    if (GrammarAST.isAction(element)) return open;
    if (GrammarAST.isGroup(element)) return this.#group(element, open);
    if (GrammarAST.isAlternatives(element))
      return [...new Set(element.elements.flatMap(each => this.read(each, open)))];
    if (GrammarAST.isAssignment(element) && element.feature === 'name') return this.#value({ sort: 'declared' }, open);
    if (GrammarAST.isAssignment(element)) return this.read(element.terminal, open);
    if (GrammarAST.isCrossReference(element)) return this.#value({ sort: 'path' }, open);
    if (!GrammarAST.isRuleCall(element)) throw new Error(`There is no colour for ${element.$type}.`);
    const rule = element.rule.ref!;
    if (rule.name === 'CODE') this.hasLetters = true;
    if (rule.name === 'ID') return this.#value({ sort: 'word' }, open);
    if (!GrammarAST.isParserRule(rule)) return this.#literal(open);
    if (!GrammarUtils.isDataTypeRule(rule)) return this.read(rule.definition, open);
    const [first, ...rest] = GrammarAST.isGroup(rule.definition) ? rule.definition.elements : [];
    if (rest.length && GrammarAST.isRuleCall(first) && first.rule.ref?.name === 'ID')
      return this.#phrase(rest, this.#value({ sort: 'path' }, open));
    const isWordToo = [...AstUtils.streamAllContents(rule)].some(
      part => GrammarAST.isRuleCall(part) && part.rule.ref?.name === 'ID' && part.cardinality === undefined,
    );
    return isWordToo ? this.#value({ sort: 'word' }, open) : this.#literal(open);
  }

  /** What a property is called, in a condition: a word, and keywords behind it (`last reviewed`). */
  #phrase(rest: readonly GrammarAST.AbstractElement[], before: readonly Step[]): readonly Step[] {
    return rest.reduce((open, element) => this.read(element, open), before);
  }

  /** A text or a number looks the same everywhere, so nothing has to be expected. */
  #literal(open: readonly Step[]): readonly Step[] {
    this.#last = undefined;
    this.#counting = open.filter(step => step !== this.#root);
    return [this.#root];
  }

  #group({ elements }: GrammarAST.Group, before: readonly Step[]): readonly Step[] {
    let open = before;
    for (const [i, element] of elements.entries()) {
      if (choiceOf(element)?.[0] === '{') {
        this.blocks.push(...elements.slice(i + 1, -1));
        return [this.#root];
      }
      open = this.read(element, open);
      if (GrammarAST.isAssignment(element) && choiceOf(elements[i + 1])?.[0] === '|' && this.#last)
        this.#last.beforeBar = true;
    }
    return open;
  }

  #add(words: readonly string[], open: readonly Step[]): readonly Step[] {
    this.#last = undefined;
    this.#counting = [];
    return open.map(({ steps }) => {
      const same = steps.find(step => step.words.join() === words.join());
      return same ?? steps[steps.push({ words, steps: [], values: [] }) - 1]!;
    });
  }

  #value(value: Value, open: readonly Step[]): readonly Step[] {
    const opened = open.filter(step => step !== this.#root);
    for (const step of opened.length ? [] : this.#counting) this.#countingWords.add(step.words.join());
    const steps = opened.length ? opened : this.#counting;
    this.#counting = [];
    if (steps.length === 0 && this.#last) this.#last.next = value;
    else for (const { values } of steps) if (!values.some(({ sort }) => sort === value.sort)) values.push(value);
    this.#last = value;
    return [this.#root];
  }
}

/** The words of an element that is a keyword or a choice between keywords (`kind=ClaimKind`); else undefined. */
function choiceOf(element: GrammarAST.AbstractElement | undefined): readonly string[] | undefined {
  if (GrammarAST.isKeyword(element)) return [element.value];
  if (GrammarAST.isAssignment(element)) return choiceOf(element.terminal);
  if (GrammarAST.isRuleCall(element) && GrammarAST.isParserRule(element.rule.ref))
    return GrammarUtils.isDataTypeRule(element.rule.ref) ? choiceOf(element.rule.ref.definition) : undefined;
  if (!GrammarAST.isAlternatives(element)) return undefined;
  const words = element.elements.map(choiceOf);
  return words.every(each => each !== undefined) ? words.flat() : undefined;
}

/** The keywords that an element starts with. */
function firstWords(element: GrammarAST.AbstractElement): readonly string[] {
  const words = choiceOf(element);
  if (words) return words;
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(firstWords);
  if (!GrammarAST.isGroup(element)) throw new Error(`A ${element.$type} starts with no keyword.`);
  const [first, ...rest] = element.elements.filter(each => !GrammarAST.isAction(each));
  const own = firstWords(first!);
  return first!.cardinality === '?' || first!.cardinality === '*' ? [...own, ...firstWords(rest[0]!)] : own;
}
