/** Syntax errors as sentences. */
import { nearest, orList } from '@remit-cx/core/project/names';
import type { IToken, TokenType } from 'chevrotain';
import {
  AbstractParserErrorMessageProvider,
  AstUtils,
  DefaultLexerErrorMessageProvider,
  GrammarAST,
  type LangiumCoreServices,
} from 'langium';

export class RemitLexerMessages extends DefaultLexerErrorMessageProvider {
  override buildUnexpectedCharactersMessage(text: string, start: number, length: number): string {
    const found = text.slice(start, start + length);
    if (found.startsWith('/*')) return 'This comment is not closed: put */ at its end.';
    if (found === '€' || found === '$' || found === '£')
      return `Write the currency after the amount, such as 50 ${found === '€' ? 'EUR' : found === '$' ? 'USD' : 'GBP'}.`;
    if (/^[:=;[\]()]+$/.test(found))
      return `No \`${found}\` is needed: write the word, a space and the value; put commas between several.`;
    return `\`${found}\` means nothing here. A text goes between quotes.`;
  }
}

type Block = { word: string; properties: string[] };

export class RemitMessages extends AbstractParserErrorMessageProvider {
  private readonly rules = new Map<string, GrammarAST.ParserRule>();
  private readonly top: string[];

  constructor(services: LangiumCoreServices) {
    super();
    for (const rule of services.Grammar.rules) if (GrammarAST.isParserRule(rule)) this.rules.set(rule.name, rule);
    this.top = this.firstWords(this.rules.get('Element')!.definition).map(words => words.split(' ')[0]!);
  }

  override buildMismatchTokenMessage({
    expected,
    actual,
    previous,
    ruleName,
  }: {
    expected: TokenType;
    actual: IToken;
    previous: IToken;
    ruleName: string;
  }): string {
    const rule = plain(ruleName);
    const block = this.block(rule);
    const found = isEnd(actual) ? 'the file ends' : `\`${short(actual.image)}\` stands here`;
    if (expected.name === '}' && block) {
      if (isEnd(actual)) return `The ${block.word} is not closed: its } is missing.`;
      if (startsName(actual) && isInLine(previous, actual) && rule === 'RaciTable')
        return `\`${short(actual.image)}\` is not followed by a |.`;
      if (startsName(actual) && isInLine(previous, actual) && block.properties.includes(previous.image))
        return `\`${short(actual.image)}\` does not belong here. Does the line before end in a comma too many?`;
      if (startsName(actual) && isInLine(previous, actual))
        return `\`${short(actual.image)}\` does not belong here. If it is one more in a list, put a comma before it.`;
      if (startsName(actual)) return this.unknownWord(actual, block, previous);
      if (actual.image === '{')
        return `A { cannot stand here. Did you forget what kind of thing \`${short(previous.image)}\` is, or close a block too early?`;
      return `\`${short(actual.image)}\` belongs to nothing here. In a ${block.word} every line starts with one of: ${block.properties.join(', ')}.`;
    }
    if (expected.name === 'EOF' && startsName(actual) && isInLine(previous, actual))
      return `\`${short(actual.image)}\` does not belong here. A name is one word, such as ${previous.image}_${actual.image}; a title goes between quotes.`;
    if (expected.name === 'EOF') return this.atTop(actual);
    if (expected.name === 'ID' && /^\d/.test(actual.image))
      return `After \`${short(previous.image)}\` comes a name, and a name starts with a letter: not \`${actual.image}\`.`;
    if (expected.name === 'ID' && /^\p{Ll}+$/u.test(actual.tokenType.name))
      return `After \`${short(previous.image)}\` comes a name; \`${actual.image}\`, first on its line, begins something new. A name that is also a keyword goes on the same line.`;
    if (expected.name === '|')
      return `A | is missing ${rule === 'Columns' ? 'after a party in the line of parties' : 'here'}: ${found}.`;
    if (/^\p{Ll}+$/u.test(expected.name))
      return `\`${previous.image}\` is followed by \`${expected.name}\`: ${this.example(rule)}.`;
    return `After \`${short(previous.image)}\` comes ${kinds[expected.name] ?? `\`${expected.name}\``}, but ${found}.`;
  }

  override buildNotAllInputParsedMessage({ firstRedundant }: { firstRedundant: IToken }): string {
    return this.atTop(firstRedundant);
  }

  override buildNoViableAltMessage(options: {
    expectedPathsPerAlt: TokenType[][][];
    actual: IToken[];
    previous: IToken;
    customUserDescription: string;
    ruleName: string;
  }): string {
    const starts = [
      ...new Set(options.expectedPathsPerAlt.flatMap(paths => paths.map(path => path[0]?.name ?? ''))),
    ].filter(Boolean);
    const actual = options.actual[0]!;
    const wanted = starts.map(name => kinds[name] ?? `\`${name}\``);
    return `After \`${short(options.previous.image)}\` comes ${orList(wanted)}${isEnd(actual) ? ', but the file ends' : `, but \`${short(actual.image)}\` stands here`}.`;
  }

  override buildEarlyExitMessage(options: {
    expectedIterationPaths: TokenType[][];
    actual: IToken[];
    previous: IToken;
    ruleName: string;
  }): string {
    const rule = plain(options.ruleName);
    if (rule === 'Columns') return 'The line of parties needs at least one: parties | cco | customer_care |';
    return `Something is missing after \`${short(options.previous.image)}\`.`;
  }

  private atTop(token: IToken): string {
    if (token.image === '{') return 'A { cannot stand here: the line before it does not start a block.';
    if (token.image === '}') return 'There is one } too many: every block before this one is already closed.';
    const owners = this.owners(token.image);
    if (owners.length)
      return `\`${token.image}\` stands outside of any block; it belongs in a ${orList(owners)}. Is a { missing before it, or a } too early?`;
    const guess = nearest(token.image, this.top);
    return `\`${short(token.image)}\` does not start anything.${guess ? ` Did you mean \`${guess}\`?` : ` A block starts with its kind, such as department, role or journey.`}`;
  }

  /** The kinds of block that have a property starting with this word. */
  private owners(word: string): string[] {
    const blocks = [...this.rules.keys()]
      .map(name => this.block(name))
      .filter(block => block?.properties.some(property => property.split(' ')[0] === word));
    return [...new Set(blocks.map(block => block!.word))];
  }

  private unknownWord({ image: word }: IToken, block: Block, previous: IToken): string {
    if (block.properties.some(property => property === word || property.startsWith(word + ' ')))
      return `\`${word}\` is not complete here.`;
    const owners = this.owners(word);
    if (owners.length && !this.top.includes(word)) {
      const doubt =
        previous.image === '{' ? '' : ` Is a { missing at the end of line ${previous.endLine}, or a } too early?`;
      return `A ${block.word} has no \`${word}\`${instead[`${block.word} ${word}`] ?? `; a ${orList(owners)} has`}.${doubt}`;
    }
    const guess = nearest(word, block.properties);
    if (guess) return `A ${block.word} has no \`${word}\`. Did you mean \`${guess}\`?`;
    if (this.top.includes(word))
      return `A ${block.word} has no \`${word}\`. If a new ${word} starts here, a } is missing before it.`;
    return `A ${block.word} has no \`${word}\`. It can have: ${block.properties.join(', ')}.`;
  }

  private block(rule: string): Block | undefined {
    const definition = this.rules.get(rule)?.definition;
    if (!definition) return undefined;
    const brace = AstUtils.streamAllContents(definition).find(node => GrammarAST.isKeyword(node) && node.value === '{');
    if (!brace) return undefined;
    const inside = (brace.$container as GrammarAST.Group).elements;
    const body = inside
      .slice(inside.indexOf(brace as GrammarAST.Keyword) + 1)
      .filter(element => !(GrammarAST.isKeyword(element) && element.value === '}'));
    return {
      word: this.firstWords(definition)[0]?.split(' ')[0] ?? rule,
      properties: [...new Set(body.flatMap(element => this.firstWords(element)))],
    };
  }

  private example(rule: string): string {
    const words: string[] = [];
    for (const node of AstUtils.streamAst(this.rules.get(rule)!.definition)) {
      if (GrammarAST.isKeyword(node)) {
        if (node.value === '{' || node.value === ',') break;
        words.push(node.value);
      } else if (GrammarAST.isAssignment(node) && !words.includes('...')) words.push('...');
    }
    return `write \`${words.slice(0, 4).join(' ')}\``;
  }

  private firstWords(element: GrammarAST.AbstractElement): string[] {
    if (GrammarAST.isKeyword(element)) return [element.value];
    if (GrammarAST.isAssignment(element)) return this.firstWords(element.terminal);
    if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(e => this.firstWords(e));
    if (GrammarAST.isGroup(element)) {
      const [first, second] = element.elements;
      if (GrammarAST.isKeyword(first) && GrammarAST.isKeyword(second) && /^\p{L}/u.test(second.value))
        return [`${first.value} ${second.value}`];
      const words: string[] = [];
      for (const part of element.elements) {
        words.push(...this.firstWords(part));
        if (!GrammarAST.isAction(part) && part.cardinality !== '?' && part.cardinality !== '*') break;
      }
      return words;
    }
    if (GrammarAST.isRuleCall(element) && GrammarAST.isParserRule(element.rule.ref))
      return this.firstWords(element.rule.ref.definition);
    return [];
  }
}

/** Words that people try, and what the language says instead. */
const instead: Record<string, string> = {
  'role in': ': write `part of`',
  'department in': ': write `part of`',
  'department owner': ': write `head`',
};

const kinds: Record<string, string> = {
  ID: 'a name',
  STRING: 'a text in quotes',
  DATE: 'a date such as 2026-03-01',
  PERCENT: 'a percentage such as 40%',
  MONEY: 'an amount such as 50 EUR',
  DURATION: 'a length of time such as 48 hours',
  NUMBER: 'a number',
  CODE: 'a letter such as R or A',
};
const plain = (ruleName: string): string => ruleName.replace(/\u200B$/, '');
const isInLine = (previous: IToken, actual: IToken): boolean =>
  previous.endLine === actual.startLine && previous.image !== '{';
const isEnd = (token: IToken): boolean => token.tokenType.name === 'EOF';
const startsName = (token: IToken): boolean => /^[_\p{L}]/u.test(token.image);
const short = (image: string): string => (image.length > 30 ? image.slice(0, 27) + '...' : image);
