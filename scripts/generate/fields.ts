/**
 * What can be asked of each kind of thing, made from the grammar: every property of a block is a field, named as it is
 * written, so that a new property can be used in a condition at once.
 */
import { GrammarAST } from 'langium';

/** What a value is, by the rule that reads it. */
const shapes: Readonly<Record<string, string>> = {
  Word: 'word',
  Day: 'day',
  Amount: 'amount',
  Share: 'amount',
  Length: 'length',
  Frequency: 'frequency',
  Count: 'count',
  Saying: 'text',
};

/** What is resolved or checked, and not asked about as it is written. */
const left: ReadonlySet<string> = new Set(['Claim', 'PolicyRule', 'Row', 'Section']);

/** The lists in which properties stand. */
const lists: ReadonlySet<string> = new Set(['body', 'qualifiers', 'factors', 'measuredBy']);

interface Field {
  readonly name: string;
  readonly shape: string;
  /** The properties of nodes that lead to its values. */
  readonly at: readonly string[];
  /** What its values name. */
  readonly wants?: string | undefined;
  readonly where?: Read['where'];
}

/** Something that a rule reads, with the keywords before it. */
interface Read {
  readonly words: readonly string[];
  readonly feature: string;
  readonly terminal: GrammarAST.AbstractElement;
  /** Where the rule starts with one of several keywords (`decide`, `recommend`): what keeps it, and which it is. */
  readonly where?: { readonly at: string; readonly is: string } | undefined;
}

/** Returns the text of `packages/core/src/project/written-fields.ts`. */
export function toFields(grammar: GrammarAST.Grammar): string {
  const rules = new Map(grammar.rules.filter(GrammarAST.isParserRule).map(rule => [rule.name, rule]));
  const bodies = new Map<string, readonly string[]>();
  const fields = new Map<string, readonly Field[]>();

  /** The node type that a rule makes. */
  const typeOf = (name: string) => rules.get(name)!.returnType?.ref?.name ?? name;

  const add = (name: string) => {
    const rule = rules.get(name)!;
    if (fields.has(name) || left.has(typeOf(name))) return;
    fields.set(name, isThing(rule) ? ownFields(rule) : propertyFields(rule));
    const listed = listedIn(rule).filter(inner => !left.has(typeOf(inner)));
    // The dates of a property (`contract until ...`) and of a right are no fields of their own.
    if (!isThing(rule) && fields.get(name)!.some(({ shape, where }) => shape === 'period' || where)) return;
    if (!isThing(rule) && fields.get(name)!.some(({ at }) => at.length > 1 && !at.includes('text'))) return;
    if (listed.length) bodies.set(name, listed);
    listed.forEach(add);
  };

  /** What the line that begins a thing says: `handoff from a to b`. Its name and its title every thing has. */
  const ownFields = (rule: GrammarAST.ParserRule): Field[] => {
    const isFirst = new Set<string>();
    return readsIn(rule)
      .filter(({ feature }) => !lists.has(feature) && !['name', 'title', 'rules', 'rows', 'leaders'].includes(feature))
      .filter(({ feature }) => !isFirst.has(feature) && isFirst.add(feature))
      .map(({ words, ...read }) => ({ ...read, words: words[0] === keywordOf(rule) ? words.slice(1) : words }))
      .flatMap(read => toField(read.words.length ? read : { ...read, words: [read.feature] }));
  };

  /** What a property says. Only what stands directly behind its words: all else says more about that. */
  const propertyFields = (rule: GrammarAST.ParserRule): Field[] => {
    const reads = readsIn(rule);
    const words = keywordsIn(rule.definition);
    if (words.length) return [{ name: words.join(' '), shape: 'flag', at: [] }];
    return reads
      .filter(({ words, where }) => where ?? (words.length > 0 && words[0] === keywordOf(rule)))
      .flatMap(toField);
  };

  const toField = ({ words, feature, terminal, where }: Read): Field[] => {
    // `covers all journeys` says what it covers, in a word.
    const name = words.filter((word, i) => word !== 'all' || i === 0).join(' ');
    const said = valuesOf(terminal);
    if (said.length) return said.map(one => ({ name, ...one, at: [feature, ...one.at], where }));
    if (!lists.has(feature)) return [];
    return [{ name, shape: namesIn(terminal).includes('Until') ? 'period' : 'block', at: [] }];
  };

  /** What a value is: a name, a text, a value with a place, or the first of these in a node of several. */
  const valuesOf = (terminal: GrammarAST.AbstractElement): Pick<Field, 'shape' | 'at' | 'wants'>[] => {
    if (GrammarAST.isCrossReference(terminal)) return [{ shape: 'name', at: [], wants: terminal.type.$refText }];
    if (!GrammarAST.isRuleCall(terminal)) return [];
    const name = terminal.rule.$refText;
    if (shapes[name]) return [{ shape: shapes[name], at: ['text'] }];
    const rule = rules.get(name);
    if (!rule || rule.dataType) return [{ shape: 'text', at: [] }];
    const reads = GrammarAST.isAlternatives(rule.definition) ? readsIn(rule) : readsIn(rule).slice(0, 1);
    return reads.flatMap(({ feature, terminal }) =>
      valuesOf(terminal).map(inner => ({ ...inner, at: [feature, ...inner.at] })),
    );
  };

  const kinds = namesIn(rules.get('Element')!.definition);
  kinds.forEach(add);
  return print(bodies, fields);

  function isThing(rule: GrammarAST.ParserRule): boolean {
    return kinds.includes(rule.name) || readsIn(rule).some(({ feature }) => feature === 'name');
  }
}

/** Everything that a rule reads, each with the keywords between it and what was read before it. */
function readsIn({ definition }: GrammarAST.ParserRule): Read[] {
  const found: Read[] = [];
  type Way = Pick<Read, 'words' | 'where'>;
  /** Returns the way behind an element: that of somebody who left out what may be left out. */
  const walk = (element: GrammarAST.AbstractElement, way: Way): Way => {
    const isOptional = element.cardinality === '?' || element.cardinality === '*';
    if (GrammarAST.isKeyword(element) && /^\p{L}/u.test(element.value))
      return isOptional ? way : { ...way, words: [...way.words, element.value] };
    if (GrammarAST.isGroup(element)) {
      const after = element.elements.reduce((at, one) => walk(one, at), way);
      return isOptional ? way : after;
    }
    if (GrammarAST.isAlternatives(element)) {
      for (const one of element.elements) walk(one, way);
      return { words: [] };
    }
    if (!GrammarAST.isAssignment(element)) return way;
    const { feature, terminal } = element;
    const words = keywordsIn(terminal);
    if (words.length === 0) found.push({ ...way, feature, terminal });
    else if (way.words.length === 0) return { words: [], where: { at: feature, is: words.join(' ') } };
    return isOptional ? way : { words: [] };
  };
  walk(definition, { words: [] });
  return found.flatMap(read =>
    read.where ? read.where.is.split(' ').map(is => ({ ...read, words: [is], where: { ...read.where!, is } })) : [read],
  );
}

/** The rules of the lists of properties that a rule has: `body+=(A | B)*`. */
function listedIn(rule: GrammarAST.ParserRule): string[] {
  return readsIn(rule).flatMap(({ feature, terminal }) => (lists.has(feature) ? namesIn(terminal) : []));
}

/** The rules that an element calls. */
function namesIn(element: GrammarAST.AbstractElement): string[] {
  if (GrammarAST.isRuleCall(element)) return [element.rule.$refText];
  return GrammarAST.isAlternatives(element) ? element.elements.flatMap(namesIn) : [];
}

/** The keywords of an element that has nothing else; none otherwise. */
function keywordsIn(element: GrammarAST.AbstractElement): string[] {
  if (GrammarAST.isKeyword(element)) return [element.value];
  if (GrammarAST.isAction(element)) return [];
  if (!GrammarAST.isAlternatives(element) && !GrammarAST.isGroup(element)) return [];
  const parts = element.elements.filter(one => !GrammarAST.isAction(one)).map(keywordsIn);
  return parts.every(({ length }) => length > 0) ? parts.flat() : [];
}

/** The keyword that a rule starts with. */
function keywordOf({ definition }: GrammarAST.ParserRule): string | undefined {
  let first: GrammarAST.AbstractElement | undefined = definition;
  while (first && GrammarAST.isGroup(first)) first = first.elements[0];
  return first && GrammarAST.isKeyword(first) ? first.value : undefined;
}

function print(bodies: ReadonlyMap<string, readonly string[]>, fields: ReadonlyMap<string, readonly Field[]>): string {
  const value = (text: string) => `'${text}'`;
  const list = (texts: readonly string[]) => `[${texts.map(value).join(', ')}]`;
  const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const printField = ({ name, shape, at, wants, where }: Field) =>
    [
      `name: ${value(name)}`,
      `shape: ${value(shape)}`,
      `at: ${list(at)}`,
      ...(wants ? [`wants: ${value(wants)}`] : []),
      ...(where ? [`where: { at: ${value(where.at)}, is: ${value(where.is)} }`] : []),
    ].join(', ');
  return `// Generated from packages/language/src/remit.langium by \`npm run generate\`. Do not edit.
import type { NodeType, RefKind } from './syntax.ts';

/** What a value of a field is. A block is asked only whether it is there; a period is compared by its last day. */
export type Shape =
  | 'flag'
  | 'text'
  | 'word'
  | 'day'
  | 'amount'
  | 'length'
  | 'frequency'
  | 'count'
  | 'name'
  | 'period'
  | 'block';

/** A field of a property: its words, and the way from the node of the property to the values. */
export interface WrittenField {
  readonly name: string;
  readonly shape: Shape;
  readonly at: readonly string[];
  readonly wants?: RefKind;
  /** Only of nodes that have this word there. */
  readonly where?: { readonly at: string; readonly is: string };
}

/** What can be said in a block, or behind a property, by the type of its node. */
export const listed: Readonly<Partial<Record<NodeType, readonly NodeType[]>>> = {
${sorted(bodies)
  .map(([type, properties]) => `  ${type}: ${list(properties)},`)
  .join('\n')}
};

/** The fields of each property, and those in the line that begins a thing. */
export const writtenFields: Readonly<Partial<Record<NodeType, readonly WrittenField[]>>> = {
${sorted(fields)
  .filter(([, own]) => own.length > 0)
  .map(([type, own]) => `  ${type}: [\n${own.map(field => `    { ${printField(field)} },`).join('\n')}\n  ],`)
  .join('\n')}
};
`;
}
