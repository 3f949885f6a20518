/**
 * What the grammar expects at a place: the words before it are walked through the grammar, statement by statement, with all
 * readings at once. A statement that cannot be read costs itself: the next one is read from the block that it stands in.
 */
import type { RefKind } from '@remit-cx/core/project/syntax';
import type { IToken } from 'chevrotain';
import { GrammarAST } from 'langium';
import { remitServices } from '../services.ts';
import { orName } from '../tokens.ts';

/** Where in the grammar something stands: the rule, the property of it, and the same around that. */
export interface Place {
  readonly rule: string;
  readonly property: string | undefined;
  /** What kind of thing the reference that stands here may name. */
  readonly wants: RefKind | undefined;
  readonly around: Place | undefined;
}

/** One thing that may come next. `end` says that the statement may be over. */
export type Expectation =
  | {
      readonly kind: 'keyword' | 'terminal';
      readonly text: string;
      readonly place: Place;
      readonly then: Then;
      readonly body?: GrammarAST.AbstractElement | undefined;
    }
  | { readonly kind: 'end' };
type Then = () => readonly Expectation[];

/** A block that is open, and the words that began it. */
export interface Block {
  readonly place: Place;
  readonly opening: readonly IToken[];
  /** What a statement of it may start with; nothing for a block of an unknown kind. */
  readonly starts: readonly Expectation[];
}

/** How far some words lead. */
export interface Reached {
  /** The block that is open, and those around it, outermost first. */
  readonly blocks: readonly Block[];
  /** The words of the statement that has begun and may go on; none between two statements. */
  readonly statement: readonly IToken[];
  /** What may continue it. */
  readonly continuations: readonly Expectation[];
}

const end: Then = () => [{ kind: 'end' }];

/** Walks words through the grammar. `isFirst` says of each whether it is the first of its line. */
export function walk(tokens: readonly IToken[], isFirst: (index: number) => boolean): Reached {
  const blocks: Block[] = [topLevel()];
  let statement: IToken[] = [];
  let continuations: readonly Expectation[] = [];
  const open = (place: Place, body: GrammarAST.AbstractElement | undefined) => {
    blocks.push({ place, opening: statement, starts: body ? once(body, place, end) : [] });
    statement = [];
    continuations = [];
  };
  for (const [i, token] of tokens.entries()) {
    if (token.tokenType.name === '}') {
      if (blocks.length > 1) blocks.pop();
      statement = [];
      continuations = [];
      continue;
    }
    let matched = matches(continuations, token);
    if (matched.length === 0) {
      const at = startingBlock(blocks, token, isFirst(i));
      if (at >= 0) {
        blocks.length = at + 1;
        matched = matches(blocks[at]!.starts, token);
        statement = [];
      }
    }
    const brace = matched.find(({ body }) => body);
    if (token.tokenType.name === '{') {
      open(brace?.place ?? unknown, brace?.body);
    } else {
      statement.push(token);
      continuations = matched.flatMap(({ then }) => then());
    }
  }
  return { blocks, statement, continuations };
}

/** The block in which a word starts a statement: the innermost, or, for the first word of a line, one around it that was not closed. */
function startingBlock(blocks: readonly Block[], token: IToken, isFirst: boolean): number {
  for (let i = blocks.length - 1; i >= 0; i--) {
    if (matches(blocks[i]!.starts, token).length > 0) return i;
    if (!isFirst) return -1;
  }
  return -1;
}

type Word = Exclude<Expectation, { kind: 'end' }>;

/** The readings that a word allows. Where it can be a keyword it is one: `covers all` is not about a journey called all. */
function matches(expected: readonly Expectation[], { tokenType: { name } }: IToken): readonly Word[] {
  const keywords: Word[] = [];
  const others: Word[] = [];
  for (const expectation of expected) {
    if (expectation.kind === 'keyword') {
      if (expectation.text === name || expectation.text + orName === name) keywords.push(expectation);
    } else if (expectation.kind === 'terminal') {
      const isName = expectation.text === 'ID' && (name === 'CODE' || name.endsWith(orName));
      if (isName || expectation.text === name) others.push(expectation);
    }
  }
  return keywords.length ? keywords : others;
}

const unknown: Place = { rule: '', property: undefined, wants: undefined, around: undefined };

let top: Block | undefined;

function topLevel(): Block {
  if (!top) {
    const file = remitServices().Grammar.rules.find(
      rule => GrammarAST.isParserRule(rule) && rule.entry,
    ) as GrammarAST.ParserRule;
    const place: Place = { ...unknown, rule: file.name };
    top = { place, opening: [], starts: once(file.definition, place, end) };
  }
  return top;
}

/** What an element of the grammar can start with, as often as it may stand, and what comes `then`. */
function expand(element: GrammarAST.AbstractElement, place: Place, then: Then): readonly Expectation[] {
  const { cardinality } = element;
  if (cardinality === '?') return [...once(element, place, then), ...then()];
  if (cardinality === '*' || cardinality === '+') {
    const again: Then = () => [...once(element, place, again), ...then()];
    return cardinality === '+' ? once(element, place, again) : again();
  }
  return once(element, place, then);
}

/** What an element of the grammar can start with, if it stands once. */
function once(element: GrammarAST.AbstractElement, place: Place, then: Then): readonly Expectation[] {
  if (GrammarAST.isKeyword(element))
    return [{ kind: 'keyword', text: element.value, place, then, body: bodyAfter(element) }];
  if (GrammarAST.isAssignment(element)) return expand(element.terminal, { ...place, property: element.feature }, then);
  if (GrammarAST.isCrossReference(element))
    return expand(element.terminal!, { ...place, wants: element.type.ref!.name as RefKind }, then);
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(one => expand(one, place, then));
  if (GrammarAST.isGroup(element)) return sequence(element.elements, 0, place, then);
  if (GrammarAST.isRuleCall(element)) {
    const rule = element.rule.ref!;
    if (GrammarAST.isTerminalRule(rule)) return [{ kind: 'terminal', text: rule.name, place, then }];
    const inside: Place = { rule: rule.name, property: undefined, wants: place.wants, around: place };
    return expand((rule as GrammarAST.ParserRule).definition, inside, then);
  }
  return then();
}

function sequence(
  elements: readonly GrammarAST.AbstractElement[],
  from: number,
  place: Place,
  then: Then,
): readonly Expectation[] {
  const element = elements[from];
  return element ? expand(element, place, () => sequence(elements, from + 1, place, then)) : then();
}

/** What stands between the brace that this keyword is and the closing one. */
function bodyAfter(keyword: GrammarAST.Keyword): GrammarAST.AbstractElement | undefined {
  const group: unknown = keyword.$container;
  if (keyword.value !== '{' || !GrammarAST.isGroup(group)) return undefined;
  return group.elements[group.elements.indexOf(keyword) + 1];
}
