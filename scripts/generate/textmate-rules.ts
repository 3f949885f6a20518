/** The patterns of rules, and of the blocks that they stand in. */
import { type Pattern, wordPart } from './textmate-literals.ts';
import { isWord, type Shape, type Step, type Value } from './textmate-steps.ts';

const scopes = {
  declaration: 'keyword.declaration.remit',
  keyword: 'keyword.other.remit',
  declared: 'entity.name.type.remit',
  path: 'variable.other.remit',
  word: 'support.constant.remit',
  letters: 'constant.language.raci.remit',
};
const marks: Readonly<Record<string, string>> = {
  ',': 'punctuation.separator.list.remit',
  '.': 'punctuation.separator.path.remit',
  '|': 'punctuation.separator.table.remit',
};

const id = `[_\\p{L}]${wordPart}*`;
const beforeName = `(?=\\s+${id})`;
/** A word that is the first of its line, or follows a comment. Limited, so that a long line costs what it is long. */
const firstOfLine = `(?=[_\\p{L}])(?<!${wordPart})(?<=^\\s{0,200}|\\*/\\s{0,9})`;
/** The end of all that is read word by word: something that none of its patterns takes. */
export const atAnythingElse = { end: '(?=\\S)', applyEndPatternLast: 1 } as const;

/** A pattern of the repository. */
export const include = (name: string): Pattern => ({ include: `#${name}` });
/** One of some words, whole. */
export const keyword = (words: Iterable<string>) =>
  `(?<!${wordPart})(?:${[...new Set(words)].sort().join('|')})(?!${wordPart})`;

/** What may stand between two braces, or in a file. */
export function content(shapes: readonly Shape[]): readonly Pattern[] {
  return [
    include('comments'),
    ...shapes.map(({ name }) => include(name)),
    include('anywhere'),
    include('literals'),
    include('block'),
    // Takes a word that means nothing here, so that no part of it is read as anything else.
    { match: id },
  ];
}

/** Two braces and what may stand between them. */
export function block(shapes: readonly Shape[]): Pattern {
  return {
    begin: '\\{',
    beginCaptures: { 0: { name: 'punctuation.section.block.begin.remit' } },
    end: '\\}',
    endCaptures: { 0: { name: 'punctuation.section.block.end.remit' } },
    patterns: content(shapes),
  };
}

/** Names that stand on the line after their keyword; there a keyword begins something new. By the sort of the name. */
export function onNextLine(words: readonly string[]): Record<string, Pattern> {
  const name = (sort: Value['sort']): Pattern => ({
    match: `${firstOfLine}(?!${keyword(words)})${id}`,
    name: scopes[sort],
  });
  return Object.fromEntries(order.map(sort => [`${sort}-on-next-line`, name(sort)]));
}

/** Collects the patterns of rules. `code` is the pattern of RACI letters. */
export class Writer {
  readonly repository: Record<string, Pattern> = {};
  readonly #code: string;

  constructor(code: string) {
    this.#code = code;
  }

  /** Adds the patterns of a shape to the repository. */
  write(shape: Shape): void {
    const { name, steps, body, first, hasLetters, siblings } = shape;
    const following = siblings.flatMap(sibling => sibling.first);
    const dot: Step = { words: ['.'], steps: [], values: [{ sort: 'path' }] };
    const own = [...steps, dot]
      .filter(({ words }) => !hasLetters || words[0] !== '|')
      .flatMap(step => this.#step(step, following));
    const pattern = (begin: string, cells: readonly Pattern[]): Pattern => ({
      begin,
      ...atAnythingElse,
      patterns: [
        include('comments'),
        ...new Map(own.map(each => [each.include, each])).values(),
        ...cells,
        include(`${sortsIn(steps)[0] ?? 'path'}-on-next-line`),
        ...(body ? [block(body)] : []),
        include('literals'),
      ],
    });
    const start = `(?=${keyword(first)})`;
    if (!hasLetters) this.repository[name] = pattern(start, []);
    else {
      // After a bar on a line that starts with the row, all words are letters; else those in capitals.
      this.repository[name] = { patterns: [include(`${name}-line`), include(`${name}-within`)] };
      this.repository[`${name}-line`] = pattern(firstOfLine + start, [cells(id, { end: '$|(?=[{}])' })]);
      this.repository[`${name}-within`] = pattern(start, [cells(this.#code, atAnythingElse)]);
    }
  }

  /** Puts a pattern into the repository, once for all rules that have the same. */
  #shared(words: readonly string[], pattern: Pattern): Pattern {
    const base = `after-${isWord(words[0]!) ? words[0] : 'mark'}`;
    for (let count = 1; ; count++) {
      const name = count === 1 ? base : `${base}-${count}`;
      this.repository[name] ??= pattern;
      if (JSON.stringify(this.repository[name]) === JSON.stringify(pattern)) return include(name);
    }
  }

  /** A keyword or mark, what may follow it, and the name that it makes expected. */
  #step(step: Step, following: readonly string[]): readonly Pattern[] {
    const isDeclaration = step.values.length > 0 && step.values.every(({ sort }) => sort === 'declared');
    const scope = marks[step.words[0]!] ?? (isDeclaration ? scopes.declaration : scopes.keyword);
    // `all` in `scope all journeys` is a keyword because a name follows it.
    const instead = step.values.length ? step.steps : [];
    return [
      ...instead.map(next =>
        this.#shared(next.words, {
          begin: opening(next) + beforeName,
          beginCaptures: { 0: { name: scopes.keyword } },
          ...this.#expecting(next, following),
          patterns: [include('comments')],
        }),
      ),
      this.#shared(step.words, {
        begin: opening(step),
        beginCaptures: { 0: { name: scope } },
        ...this.#expecting(step, following),
        patterns: [
          include('comments'),
          ...(step.isCounting ? [include('literals')] : []),
          ...(instead.length ? [] : step.steps.flatMap(next => this.#step(next, following))),
        ],
      }),
    ];
  }

  /** The end of a step: the name that it makes expected, or anything else; behind a keyword its line. */
  #expecting({ words, values, steps }: Step, following: readonly string[]): Pattern {
    if (values.length === 0) return atAnythingElse;
    const captures: Record<number, Pattern> = {};
    const instead = steps.map(next => `(?!${opening(next)}${beforeName})`).join('');
    let groups = 0;
    const group = (value: Value) => {
      captures[++groups] = { name: scopes[value.sort] };
      const name = `${instead}(${id})(?!${wordPart})`;
      const titled = value.sort === 'declared' && values.length > 1 ? '(?=\\s*["“„”])' : '';
      const barred = value.beforeBar ? '(?=\\s*(?:\\||\\.|$|/[/*]))' : '';
      return name + titled + barred;
    };
    const alternatives = values
      .toSorted((a, b) => order.indexOf(a.sort) - order.indexOf(b.sort))
      .map(value => {
        const own = group(value);
        if (!value.next) return own;
        // Not a keyword with a value of its own: `structure hybrid` in `lead everyone structure hybrid`.
        const goesOn = `${keyword(following)}\\s+(?!${keyword(following)})[_\\p{L}\\d"“„{]`;
        return `${own}(?:[ \\t]+(?!${goesOn})${group(value.next)})?`;
      });
    const line = isWord(words[0]!) ? ['$'] : [];
    return {
      end: [...alternatives, ...line, atAnythingElse.end].join('|'),
      applyEndPatternLast: 1,
      endCaptures: captures,
    };
  }
}

const order: readonly Value['sort'][] = ['declared', 'path', 'word'];

/** The sorts of the names that steps lead to, in the order in which they come. */
function sortsIn(steps: readonly Step[]): readonly Value['sort'][] {
  return steps.flatMap(step => [...step.values.map(({ sort }) => sort), ...sortsIn(step.steps)]);
}

function opening({ words }: Step): string {
  return isWord(words[0]!) ? keyword(words) : `\\${words[0]}`;
}

function cells(letters: string, end: Pattern): Pattern {
  return {
    begin: '\\|',
    beginCaptures: { 0: { name: marks['|']! } },
    ...end,
    patterns: [
      include('comments'),
      { match: '\\|', name: marks['|']! },
      { match: '[,/]', name: 'punctuation.separator.letters.remit' },
      { match: letters, name: scopes.letters },
    ],
  };
}
